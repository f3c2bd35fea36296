#include "diagnosis/settingscomparison.h"

#include <QUrl>

namespace causeway {

namespace {

QString normalizedKey(const QString &key)
{
    QString result;
    for (const QChar character : key) {
        if (character.isLetterOrNumber())
            result += character.toLower();
    }
    return result;
}

QString normalizedValue(const QString &value)
{
    QString result = value.trimmed();
    while (result.endsWith(u'/'))
        result.chop(1);
    return result;
}

struct Compared {
    QString label;
    QString ours;
    /// GUIDs, hosts and grant types mean the same in either case; names of environments and companies do not.
    Qt::CaseSensitivity sensitivity;
};

} // namespace

SettingsComparison compareSettings(const ConnectionSettings &ours, const QMap<QString, QString> &theirs)
{
    QHash<QString, QString> byKey;
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it)
        byKey.insert(normalizedKey(it.key()), it.value());

    const QList<Compared> all{
        {QStringLiteral("API URL"), ours.apiUrl.toString(), Qt::CaseInsensitive},
        {QStringLiteral("Tenant ID"), ours.tenantId, Qt::CaseInsensitive},
        {QStringLiteral("Client ID"), ours.clientId, Qt::CaseInsensitive},
        {QStringLiteral("Scope"), ours.scope, Qt::CaseInsensitive},
        {QStringLiteral("Grant Type"), ours.grantType, Qt::CaseInsensitive},
        {QStringLiteral("Environment"), ours.environment, Qt::CaseSensitive},
        {QStringLiteral("Company Name"), ours.companyName, Qt::CaseSensitive},
    };
    SettingsComparison result;
    for (const Compared &compared : all) {
        const QString value = byKey.value(normalizedKey(compared.label));
        // A masked value tells nothing.
        if (value.trimmed().isEmpty() || value.contains(QLatin1StringView("***"))) {
            result.unconfirmed.append(compared.label);
        } else if (normalizedValue(value).compare(normalizedValue(compared.ours), compared.sensitivity) != 0) {
            result.differences.append({compared.label, compared.ours, value.trimmed()});
        } else {
            ++result.equal;
        }
    }
    return result;
}

} // namespace causeway
