#include "ipaas/ipaassession.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IpaasSession)
};

const auto userIdKey = QLatin1StringView("id");
const auto userNameKey = QLatin1StringView("name");
const auto emailKey = QLatin1StringView("email_address");
const auto accessTokenKey = QLatin1StringView("access_token");
const auto refreshTokenKey = QLatin1StringView("refresh_token");

} // namespace

Result<IpaasSession> IpaasSession::fromAnswer(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    IpaasSession session;
    session.userId = object.value(userIdKey).toVariant().toString();
    session.userName = object.value(userNameKey).toString();
    session.email = object.value(emailKey).toString();
    session.accessToken = Secret(object.value(accessTokenKey).toString());
    session.refreshToken = Secret(object.value(refreshTokenKey).toString());
    session.expires = QDateTime::fromString(object.value(QLatin1StringView("access_token_expiration")).toString(),
                                            Qt::ISODateWithMs);
    if (session.accessToken.isEmpty()) {
        Error error = makeError(ErrorCode::MalformedAnswer,
                                Text::tr("iPaaS.com answered the sign-in, but its answer holds no access token."));
        error.origin = ErrorOrigin::Ipaas;
        return tl::unexpected(error);
    }
    return session;
}

Secret IpaasSession::toStored() const
{
    const QJsonObject object{
        {QString(userIdKey), userId},
        {QString(userNameKey), userName},
        {QString(emailKey), email},
        {QString(accessTokenKey), QString::fromUtf8(accessToken.reveal())},
        {QString(refreshTokenKey), QString::fromUtf8(refreshToken.reveal())},
    };
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<IpaasSession> IpaasSession::fromStored(const Secret &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.reveal()).object();
    IpaasSession session;
    session.userId = object.value(userIdKey).toString();
    session.userName = object.value(userNameKey).toString();
    session.email = object.value(emailKey).toString();
    session.accessToken = Secret(object.value(accessTokenKey).toString());
    session.refreshToken = Secret(object.value(refreshTokenKey).toString());
    if (session.refreshToken.isEmpty())
        return std::nullopt;
    return session;
}

} // namespace causeway
