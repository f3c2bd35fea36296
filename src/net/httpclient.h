#pragma once

#include "core/task.h"
#include "net/httpmessage.h"

#include <QtGlobal>

#include <memory>
#include <vector>

namespace causeway {

/// The one way out of the program. Connections are kept and shared by all services.
///
/// Plain http is refused except for loopback (InsecureUrl), a bearer token goes to its home only (ForeignOrigin),
/// redirects are not followed, an answer past the limit or the deadline is broken off (BodyTooLarge, Timeout).
/// Everything but a whole 2xx is an Error. Outlives every task it has started.
class HttpClient {
public:
    HttpClient();
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    Task<HttpResponse> send(HttpRequest request, std::stop_token stop);

    /// Opens the line to a service that will be called in a moment, TLS included, and sends nothing. A failure shows
    /// with the call itself.
    void openLine(const QUrl &service);

private:
    class Lines;
    class Hold;

    void dropUnused();

    std::unique_ptr<Lines> m_lines;
    /// Those that later calls are not to use; they go with the last call that is on them.
    std::vector<std::unique_ptr<Lines>> m_abandoned;
};

} // namespace causeway
