#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace causeway::tests {

/// An HTTP proxy on loopback. Whatever host a client wants a tunnel to, it leads to one port on loopback: nothing of
/// what a test calls is ever looked up or leaves this computer.
class HttpProxy : public QObject {
public:
    enum class Mode {
        Tunnel,
        /// As Tunnel, once the right user name and password have come.
        SignIn,
        /// 403, as a proxy that does not allow the host.
        Deny,
        /// 502, as a proxy that cannot reach the host.
        BadGateway,
        /// 503, as a proxy that is overloaded.
        Unavailable,
        /// Closes without an answer.
        Close,
        /// Never answers.
        Hang,
    };

    explicit HttpProxy(Mode mode, quint16 target = 0);

    quint16 port() const { return m_server.serverPort(); }
    QNetworkProxy asQtProxy() const
    {
        return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port());
    }
    /// The request lines that came, in order.
    QStringList requests() const { return m_requests; }

    static QString user() { return QStringLiteral("meadow"); }
    static QString password() { return QStringLiteral("river-stone"); }

private:
    void read(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client);

    Mode m_mode;
    quint16 m_target;
    QStringList m_requests;
    QHash<QTcpSocket *, QByteArray> m_received;
    /// Last, so that it goes first: its sockets tell of their end.
    QTcpServer m_server;
};

} // namespace causeway::tests
