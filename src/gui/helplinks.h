#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace causeway {

/// A page of somebody else that the Help menu opens in the browser.
struct HelpLink {
    /// The object name of its action.
    QString id;
    /// English, in the context of HomeMenu.
    const char *text;
    QUrl url;
};

namespace HelpLinks {

QList<HelpLink> ofIpaas();
QList<HelpLink> ofMicrosoft();

} // namespace HelpLinks

} // namespace causeway
