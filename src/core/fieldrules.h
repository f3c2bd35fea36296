#pragma once

#include "core/connectionsettings.h"
#include "core/secret.h"

#include <QList>
#include <QString>

namespace causeway {

/// Every field a person types. The id (fieldId) is the key in a connection file, where there is one.
enum class Field {
    Name,
    Version,
    TenantId,
    ClientId,
    ClientSecret,
    SecretExpires,
    GrantType,
    Scope,
    ApiUrl,
    AuthorityUrl,
    Environment,
    CompanyName,
    CompanyId,
    IpaasApiUrl,
    IpaasApiKey,
    IpaasEmail,
    IpaasPassword,
    IpaasCompanyId,
    IpaasSubscriptionId,
    ApiThrottleLimit,
    ApiThrottleSeconds,
    ApiThrottleLimitToIpaas,
    ApiThrottleSecondsToIpaas,
    ConcurrentConnections,
    CustomerCategorySource,
    LocationSource,
    ShippingMethodSource,
};

QString fieldId(Field field);

/// What a rule says of a text, before any service is asked.
struct FieldVerdict {
    enum class Level {
        Ok,
        /// Nothing typed yet: not an error to show, but not enough to go on.
        Empty,
        /// Usable, with a word of caution.
        Caution,
        Wrong,
    };
    Level level = Level::Ok;
    /// For Caution and Wrong: what is wrong and what would be right, translated, one or two sentences.
    QString message;

    bool isUsable() const { return level == Level::Ok || level == Level::Caution; }
};

/// The rules for what can be typed. Pure functions: no network, no state.
namespace FieldRules {

/// `text` as it is meant: outer blanks, line breaks and zero-width characters of a copied web page are gone, braces and
/// quotes around a GUID too. Secrets lose only outer white space.
QString cleaned(Field field, const QString &text);

/// What the rules say of a cleaned text.
FieldVerdict check(Field field, const QString &text);

/// The same for a secret, which is not to become a text anywhere else.
FieldVerdict check(Field field, const Secret &secret);

/// The wrong fields of a whole connection. Empty fields are no problem here: what must be there depends on what is to
/// be done with the connection.
struct Problem {
    Field field;
    FieldVerdict verdict;
};
QList<Problem> problems(const ConnectionSettings &settings);

/// 8-4-4-4-12 hexadecimal digits.
bool isGuid(const QString &text);

/// True for https, and for http on a loopback host (the sandbox).
bool isAllowedServiceUrl(const QUrl &url);

bool isLoopback(const QUrl &url);

} // namespace FieldRules

} // namespace causeway
