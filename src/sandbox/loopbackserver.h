#pragma once

#include "sandbox/httpmessage.h"

#include <QString>

#include <functional>
#include <memory>
#include <thread>

namespace causeway::sandbox {

// HTTP/1.1 on 127.0.0.1, one thread a connection. The only place that knows the HTTP library.
class LoopbackServer {
public:
    // Called on the connection's thread, by several at once.
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    // Binds; port 0 takes any free one. The port is known from here on, callers wait until serve().
    bool bind(quint16 port, QString *errorMessage);
    void serve();
    // Ends the open connections, too, and waits for their threads.
    void stop();
    // Within the handler: whether the caller has ended the connection.
    static bool callerHasGone();
    quint16 port() const { return m_port; }

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
    std::thread m_thread;
    quint16 m_port = 0;
};

} // namespace causeway::sandbox
