#include "transfer/transfertarget.h"

#include <QCryptographicHash>
#include <QStringList>

namespace causeway {

namespace {

QString nameOf(const ConnectionSettings &settings)
{
    const QStringList parts{settings.apiUrl.toString(),
                            settings.tenantId,
                            settings.environment,
                            settings.companyId.isEmpty() ? settings.companyName : settings.companyId,
                            settings.ipaas.apiUrl.toString(),
                            settings.ipaas.companyId,
                            QString::number(settings.ipaas.subscriptionId)};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QString TransferTarget::toKeep(const ConnectionSettings &complete, const ConnectionSettings &stored)
{
    const QString byId = nameOf(complete);
    const QString asStored = nameOf(stored);
    return asStored == byId ? byId : QString(byId % u'\n' % asStored);
}

bool TransferTarget::isReachedBy(const ConnectionSettings &settings, const QString &kept)
{
    return kept.isEmpty() || kept.split(u'\n').contains(nameOf(settings));
}

} // namespace causeway
