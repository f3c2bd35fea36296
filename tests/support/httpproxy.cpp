#include "httpproxy.h"

namespace causeway::tests {

HttpProxy::HttpProxy(Mode mode, quint16 target)
    : m_mode(mode)
    , m_target(target)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_received.remove(client);
                client->deleteLater();
            });
        }
    });
}

void HttpProxy::read(QTcpSocket *client)
{
    QByteArray &received = m_received[client];
    received += client->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = received.first(end);
    received.remove(0, end + 4);
    answer(client, head);
}

void HttpProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    m_requests.append(QString::fromLatin1(head.first(head.indexOf('\r'))));
    const auto refuse = [client](const QByteArray &status, const QByteArray &headers = {}) {
        const QByteArray body = "<html><title>Proxy</title></html>";
        client->write("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n" + headers
                      + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    switch (m_mode) {
    case Mode::Tunnel:
        return tunnel(client);
    case Mode::SignIn: {
        const QByteArray right = (user() + u':' + password()).toLatin1().toBase64();
        if (head.contains(QByteArray("\r\nProxy-Authorization: Basic " + right)))
            return tunnel(client);
        return refuse("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"contoso\"\r\n");
    }
    case Mode::Deny:
        return refuse("403 Forbidden");
    case Mode::BadGateway:
        return refuse("502 Bad Gateway");
    case Mode::Unavailable:
        return refuse("503 Service Unavailable");
    case Mode::Close:
        return client->disconnectFromHost();
    case Mode::Hang:
        return;
    }
}

void HttpProxy::tunnel(QTcpSocket *client)
{
    client->disconnect(this);
    auto *const server = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace causeway::tests
