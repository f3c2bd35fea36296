#include "entra/tokenanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TokenProvider)
};

/// RFC 6750, section 2.1, widened to every visible character: what cannot stand in a header is no token.
bool isHeaderText(const QString &value)
{
    return std::all_of(value.cbegin(), value.cend(),
                       [](QChar character) { return character > u' ' && character < u'\x7f'; });
}

} // namespace

Result<AccessToken> parseTokenAnswer(const QByteArray &body, const QDateTime &asked)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString value = object.value(QLatin1StringView("access_token")).toString();
    const QString type = object.value(QLatin1StringView("token_type")).toString();
    if (value.isEmpty() || !isHeaderText(value)
        || type.compare(QLatin1StringView("Bearer"), Qt::CaseInsensitive) != 0) {
        Error error = makeError(ErrorCode::MalformedAnswer,
                                Text::tr("The sign-in host answered, but its answer holds no bearer token."));
        error.origin = ErrorOrigin::Entra;
        error.httpStatus = 200;
        return tl::unexpected(error);
    }
    // Some servers of the standard send the number as text; a number that is none counts as none.
    const double lifetime = object.value(QLatin1StringView("expires_in")).toVariant().toDouble();
    const double seconds = lifetime >= 0 ? std::min(lifetime, 86'400.0) : 0.0;
    // Five minutes is what Microsoft's own libraries keep in hand; a token that lives shorter is used for half its
    // life.
    const double useful = std::max(seconds - 300, seconds / 2);
    AccessToken token;
    token.value = Secret(value);
    token.asked = asked;
    token.expires = asked.addMSecs(static_cast<qint64>(seconds * 1000));
    token.renewAfter = asked.addMSecs(static_cast<qint64>(useful * 1000));
    return token;
}

} // namespace causeway
