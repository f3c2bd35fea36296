#pragma once

#include "core/task.h"
#include "net/httpmessage.h"

#include <QNetworkAccessManager>

namespace causeway {

/// The one way out of the program. Connections are kept and shared by all services.
///
/// Plain http is refused except for loopback (InsecureUrl), a bearer token goes to its home only (ForeignOrigin),
/// redirects are not followed, an answer past the limit or the deadline is broken off (BodyTooLarge, Timeout).
/// Everything but a whole 2xx is an Error. Outlives every task it has started.
class HttpClient {
public:
    HttpClient();

    Task<HttpResponse> send(HttpRequest request, std::stop_token stop);

private:
    QNetworkAccessManager m_manager;
};

} // namespace causeway
