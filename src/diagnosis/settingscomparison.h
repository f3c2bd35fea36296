#pragma once

#include "core/connectionsettings.h"
#include "core/fieldrules.h"
#include "ipaas/ipaasclient.h"

#include <QList>
#include <QString>

namespace causeway {

/// What came of comparing one setting.
enum class SettingState {
    Equal,
    Differs,
    /// The subscription has no such setting, or an empty one.
    Missing,
    /// The subscription has it, but as asterisks, encrypted, of a strange type, or twice with different values.
    Unreadable,
    /// A secret, or a tenant that is known here by its domain and there by its id.
    NotCompared,
};

/// `equal`, `differs`, `missing`, `unreadable`, `not-compared`: in `--json`.
QString settingStateName(SettingState state);

/// One setting of the iPaaS.com subscription beside what was entered here.
struct ComparedSetting {
    /// iPaaS.com's label, e.g. "Tenant ID".
    QString label;
    /// Where ours is typed.
    Field field = Field::Name;
    /// Both empty for a secret; `theirs` is empty as well where there is nothing to read.
    QString ours;
    QString theirs;
    SettingState state = SettingState::Missing;

    /// Throttles may differ for a reason: that fails nothing.
    bool isInformational() const;
    bool isSecret() const { return field == Field::ClientSecret; }

    friend bool operator==(const ComparedSetting &, const ComparedSetting &) = default;
};

/// The thirteen settings of a subscription of Business Central (facts: ipaas.md, section 4), each once and in their
/// order there. Labels are those of the endpoint data, whose other names of a setting are tried as well; keys are
/// matched without regard to case, blanks and punctuation, as they are not published.
QList<ComparedSetting> compareSettings(const ConnectionSettings &ours, const QList<IpaasSetting> &theirs,
                                       const IpaasEndpoints &endpoints);

/// How many of them are in that state.
int countOf(const QList<ComparedSetting> &settings, SettingState state);

/// The differences that the connection test fails for.
QList<ComparedSetting> failuresOf(const QList<ComparedSetting> &settings);

} // namespace causeway
