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
    /// For the header X-Client-Id.
    IpaasClientId,
    /// `ipaasWayId` of a way.
    IpaasWay,
    /// The key of the subscription that hooks are sent with.
    IpaasWebhookKey,
    ApiThrottleLimit,
    ApiThrottleSeconds,
    ApiThrottleLimitToIpaas,
    ApiThrottleSecondsToIpaas,
    ConcurrentConnections,
    CustomerCategorySource,
    LocationSource,
    ShippingMethodSource,
    // Tables, not texts: their rules are MappingTable's.
    CustomerCategoryMapping,
    LocationMapping,
    ShippingMethodMapping,
};

QString fieldId(Field field);
/// The field of a type's mapping.
Field mappingField(RecordType type);
/// The field of a type's source.
Field sourceField(RecordType type);

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

/// The same for a mapping.
FieldVerdict check(const MappingTable &table);

/// The wrong fields of a whole connection. Empty fields are no problem here: what must be there depends on what is to
/// be done with the connection.
struct Problem {
    Field field;
    FieldVerdict verdict;
};
QList<Problem> problems(const ConnectionSettings &settings);

/// 8-4-4-4-12 hexadecimal digits.
bool isGuid(const QString &text);

/// As Business Central names web services, entity sets and the fields of their records.
bool isEntityName(const QString &text);

/// True for https, and for http on a loopback host (the sandbox).
bool isAllowedServiceUrl(const QUrl &url);

bool isLoopback(const QUrl &url);

/// True for a connection to the sandbox, and for nothing else: all three services are on this computer, so that nothing
/// leaves it.
bool isOfSandbox(const ConnectionSettings &settings);

} // namespace FieldRules

} // namespace causeway
