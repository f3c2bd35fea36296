#pragma once

#include "core/connectionsettings.h"

#include <QUrl>

namespace causeway {

/// What is to be entered on Business Central's page Web Services, so that a page of its own serves a type.
struct PublishingGuide {
    int objectId = 0;
    /// As Business Central names the page in English.
    QString pageName;
    /// Any other is as good: the page is found by its fields.
    QString serviceName;
    /// Opens the page Web Services in the environment and company of the connection. Empty for the sandbox, which has
    /// no pages.
    QUrl webServices;
};

PublishingGuide publishingGuide(RecordType type, const ConnectionSettings &settings);

} // namespace causeway
