#include "cli/fittedline.h"

namespace causeway {

QString fittedLine(const QStringList &forms, int columns)
{
    for (const QString &form : forms) {
        if (form.size() <= columns)
            return form;
    }
    if (forms.isEmpty() || columns < 1)
        return {};
    const QString &last = forms.last();
    qsizetype head = columns / 2;
    qsizetype tail = columns - 1 - head;
    // Not through a character of two units.
    if (head > 0 && last.at(head - 1).isHighSurrogate())
        --head;
    if (tail > 0 && last.at(last.size() - tail).isLowSurrogate())
        --tail;
    return QString(last.left(head) % QStringLiteral("…") % last.right(tail));
}

} // namespace causeway
