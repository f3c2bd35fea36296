#include "core/nearestname.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace causeway {

namespace {

/// Longer names than any service allows are not worth the time.
constexpr qsizetype longestCompared = 200;

QString plain(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// Levenshtein's distance.
qsizetype typingErrors(const QString &left, const QString &right)
{
    QList<qsizetype> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const qsizetype replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

} // namespace

QString nearestName(const QStringList &names, const QString &typed)
{
    const QString wanted = plain(typed);
    if (wanted.isEmpty() || wanted.size() > longestCompared)
        return {};
    QString nearest;
    qsizetype fewest = std::max<qsizetype>(wanted.size() / 4, 1) + 1;
    for (const QString &name : names) {
        const QString candidate = plain(name);
        // What was typed already is no suggestion.
        if (name == typed || candidate.size() > longestCompared)
            continue;
        const qsizetype errors = typingErrors(wanted, candidate);
        if (errors < fewest) {
            fewest = errors;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace causeway
