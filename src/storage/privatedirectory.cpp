#include "storage/privatedirectory.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

namespace causeway {

bool makePrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    const QString parent = info.absolutePath();
    if (!QFileInfo(parent).isDir() && !QDir().mkpath(parent))
        return false;
    const QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    // Another process may have made it in between.
    return QDir().mkdir(path, ownerOnly) || QFileInfo(path).isDir();
}

} // namespace causeway
