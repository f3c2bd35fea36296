#include "diagnosis/tokencheck.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

Error ofToken(ErrorCode code, const QString &message)
{
    Error error = makeError(code, message);
    error.origin = ErrorOrigin::Entra;
    return error;
}

bool isAudienceOf(const QString &audience, const QString &scope)
{
    // Business Central's own application id may stand for its address.
    static const QString businessCentralAppId = QStringLiteral("996def3d-b36c-4153-8607-a6fd3c01b89f");
    QString resource = scope;
    const QLatin1StringView suffix("/.default");
    if (resource.endsWith(suffix))
        resource.chop(suffix.size());
    const auto plain = [](QString text) {
        while (text.endsWith(u'/'))
            text.chop(1);
        return text.toLower();
    };
    return plain(audience) == plain(resource) || audience.compare(businessCentralAppId, Qt::CaseInsensitive) == 0;
}

bool isOther(const QString &claim, const QString &wanted)
{
    return !claim.isEmpty() && !wanted.isEmpty() && claim.compare(wanted, Qt::CaseInsensitive) != 0;
}

} // namespace

std::optional<Error> problemOfToken(const TokenClaims &claims, const ConnectionSettings &settings,
                                    const QString &tenantId)
{
    static const QString neededRole = QStringLiteral("API.ReadWrite.All");
    if (!claims.audience.isEmpty() && !isAudienceOf(claims.audience, settings.scope))
        return ofToken(ErrorCode::WrongAudience, Text::tr("The token is for %1.").arg(claims.audience));
    if (isOther(claims.tenantId, tenantId))
        return ofToken(ErrorCode::WrongTenant, Text::tr("The token is for the tenant %1.").arg(claims.tenantId));
    if (isOther(claims.clientId, settings.clientId))
        return ofToken(ErrorCode::WrongTenant, Text::tr("The token is for the app %1.").arg(claims.clientId));
    if (claims.roles.contains(neededRole))
        return std::nullopt;
    Error error = ofToken(ErrorCode::RoleMissing,
                          claims.roles.isEmpty()
                              ? Text::tr("The token has no roles at all.")
                              : Text::tr("The token's roles are: %1.").arg(claims.roles.join(QStringLiteral(", "))));
    error.subject = settings.clientId;
    return error;
}

} // namespace causeway
