#pragma once

#include "core/connectionsettings.h"

#include <QList>
#include <QMap>
#include <QString>

namespace causeway {

/// One setting of the iPaaS.com subscription beside what was entered here. The client secret is not among them: it is
/// neither shown nor compared.
struct SettingDifference {
    /// iPaaS.com's label, e.g. "Tenant ID".
    QString label;
    QString ours;
    QString theirs;
};

struct SettingsComparison {
    QList<SettingDifference> differences;
    /// Labels that the subscription has no readable value for: could not be confirmed.
    QStringList unconfirmed;
    int equal = 0;
};

/// Keys are matched without regard to case, blanks and punctuation, as the preset keys are not published.
SettingsComparison compareSettings(const ConnectionSettings &ours, const QMap<QString, QString> &theirs);

} // namespace causeway
