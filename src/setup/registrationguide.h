#pragma once

#include "core/connectionsettings.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace causeway {

/// One thing to do before there are credentials.
struct GuideStep {
    struct Value {
        QString label;
        /// Empty where it is not known yet.
        QString text;
    };
    /// Stable; for ticks and object names.
    QString id;
    QString title;
    QString text;
    /// To be copied into the portal.
    QList<Value> values{};
    /// The page of the portal.
    QUrl link{};
    /// What to click there: an entry at the side, then something on the page. For the picture.
    QString entry;
    QString target;
};

struct GuidePart {
    QString title;
    QList<GuideStep> steps;
};

/// How an app is registered in Microsoft Entra and let into Business Central (facts: business-central.md section 2.4,
/// ipaas.md section 4). What has been entered already stands among the values.
QList<GuidePart> registrationGuide(const ConnectionSettings &settings);

/// For an administrator who has the rights that the person at the wizard lacks: as text for a mail, and as a page that
/// can be printed and needs nothing from elsewhere.
QString registrationText(const QList<GuidePart> &parts);
QByteArray registrationHtml(const QList<GuidePart> &parts);

} // namespace causeway
