#pragma once

#include "sandbox/httpmessage.h"

namespace causeway::sandbox {

// The pictures that iPaaS.com's answers point to. They need no sign-in, no scenario concerns them, and they are not
// counted.
class IpaasAssets {
public:
    static bool owns(const HttpRequest &request); // assets
    static HttpAnswer handle(const HttpRequest &request);

    static QString logoUrl(const QString &url); // below the sandbox's address
};

} // namespace causeway::sandbox
