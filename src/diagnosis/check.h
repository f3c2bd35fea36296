#pragma once

#include "core/error.h"
#include "core/fieldrules.h"
#include "core/recordtype.h"
#include "diagnosis/settingscomparison.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace causeway {

/// The rungs of the connection test, in order.
enum class CheckId {
    Keychain,
    Network,
    Tenant,
    Token,
    Permissions,
    Environment,
    Company,
    CustomerCategory,
    Location,
    ShippingMethod,
    IpaasSignIn,
    IpaasSubscription,
    IpaasSettings,
    /// What the way that the connection initializes by asks for.
    IpaasWay,
    SecretExpiry,
};

enum class CheckState {
    Waiting,
    Running,
    Passed,
    /// Worth knowing; fails nothing.
    Warning,
    Failed,
    /// Not tried, because a check it builds on did not pass.
    Skipped,
};

/// An Error as a person reads it. All texts are translated plain text, sentences.
struct Explanation {
    /// What happened.
    QString happened;
    /// Why, the likeliest cause first.
    QString cause;
    /// What to do next.
    QString remedy;
    /// Where to click; empty when there is no such page.
    QUrl link;
    /// The field to look at, where it was something typed.
    std::optional<Field> field;
    /// What that field was probably meant to hold; empty where there is no good guess.
    QString suggestion;
};

struct Check {
    CheckId id = CheckId::Keychain;
    CheckState state = CheckState::Waiting;
    /// What is checked ("Access token"), translated.
    QString title;
    /// What was found ("for 60 minutes, role API.ReadWrite.All"); for Skipped why it was not tried. May be empty.
    QString found;
    /// Set for Failed, and for a Warning that came from a service.
    std::optional<Error> error;
    Explanation explanation;
    /// Of IpaasSettings only: all that was compared.
    QList<ComparedSetting> settings;
    std::chrono::milliseconds duration{0};
};

/// `keychain`, `customer-category`, …: in `--json` and in docs/ERRORS.md.
QString checkIdName(CheckId id);
/// `waiting`, `running`, `passed`, `warning`, `failed`, `skipped`.
QString checkStateName(CheckState state);
QString checkTitle(CheckId id);
const QList<CheckId> &allCheckIds();
/// The check that reads the records of a type.
CheckId checkOf(RecordType type);

} // namespace causeway
