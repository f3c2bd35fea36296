#include "storage/datadirectory.h"

#include <QStandardPaths>

namespace causeway {

QString defaultDataDirectory()
{
    // AppConfigLocation, put together by hand: it depends on the names that each program gives its application object.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/causeway");
}

} // namespace causeway
