#include "businesscentral/company.h"

#include "core/nearestname.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Company)
};

constexpr qsizetype mostNames = 10;

/// The names a person may have typed lead to the one that OData goes by.
QString nearestCompany(const QList<Company> &companies, const QString &typed)
{
    QStringList candidates;
    for (const Company &company : companies)
        candidates << company.name << company.displayName;
    const QString nearest = nearestName(candidates, typed);
    const auto found = std::find_if(companies.cbegin(), companies.cend(), [&nearest](const Company &company) {
        return company.name == nearest || company.displayName == nearest;
    });
    return nearest.isEmpty() || found == companies.cend() ? QString() : found->name;
}

QString existingNames(const QList<Company> &companies)
{
    if (companies.isEmpty())
        return Text::tr("The environment shows the app no company at all.");
    QStringList names;
    for (const Company &company : companies.first(std::min(companies.size(), mostNames)))
        names.append(u'"' + company.name + u'"');
    if (companies.size() > mostNames)
        names.append(QStringLiteral("…"));
    return Text::tr("The environment has: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

Result<Company> findCompany(const QList<Company> &companies, const QString &id, const QString &name)
{
    const auto wanted = std::find_if(companies.cbegin(), companies.cend(), [&id, &name](const Company &company) {
        return id.isEmpty() ? company.name == name : company.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    if (wanted != companies.cend())
        return *wanted;
    const bool isNameThere = std::any_of(companies.cbegin(), companies.cend(),
                                         [&name](const Company &company) { return company.name == name; });
    if (isNameThere) {
        return tl::unexpected(makeError(ErrorCode::CompanyNotFound,
                                        Text::tr("The company \"%1\" now has another ID: it was deleted and made anew, "
                                                 "or the ID is of another environment. Pick it from the list again.")
                                            .arg(name)));
    }
    Error error = makeError(ErrorCode::CompanyNotFound,
                            Text::tr("There is no company \"%1\".").arg(name) + u' ' + existingNames(companies));
    error.subject = nearestCompany(companies, name);
    return tl::unexpected(error);
}

} // namespace causeway
