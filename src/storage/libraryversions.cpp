#include "storage/libraryversions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace causeway {

QString LibraryVersions::sqlite()
{
    const QString name = QStringLiteral("causeway-version");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString LibraryVersions::qtKeychain()
{
    return QStringLiteral(CAUSEWAY_KEYCHAIN_VERSION);
}

} // namespace causeway
