#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace causeway {

struct Company {
    QString id;
    /// What OData goes by; case-sensitive.
    QString name;
    /// What people see; falls back to the name.
    QString displayName;
};

/// The company that a connection means: by its id where it has one, else by its exact name. Errors: CompanyNotFound,
/// with the nearest existing name as its subject.
Result<Company> findCompany(const QList<Company> &companies, const QString &id, const QString &name);

} // namespace causeway
