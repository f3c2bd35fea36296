#include "support/scriptedserver.h"

#include <QTcpSocket>

#include <algorithm>

namespace causeway::test {

struct ScriptedServer::Peer {
    int number = 0;
    int served = 0;
    QByteArray buffer;
    qint64 fillerLeft = 0;
    ScriptedReply::Then then = ScriptedReply::Then::KeepOpen;
    bool isBusy = false;
};

namespace {

/// A reset instead of an orderly close.
void reset(QTcpSocket *socket)
{
    socket->abort();
}

} // namespace

ScriptedReply ScriptedReply::answer(const QByteArray &body, int status, const QByteArray &headers)
{
    ScriptedReply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
    return reply;
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("ScriptedServer cannot listen on loopback");
}

ScriptedServer::~ScriptedServer()
{
    const QList<QTcpSocket *> sockets = m_peers.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
    qDeleteAll(m_peers);
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

int ScriptedServer::openConnections() const
{
    return static_cast<int>(m_peers.size());
}

void ScriptedServer::closeIdleConnections()
{
    const QList<QTcpSocket *> sockets = m_peers.keys();
    for (QTcpSocket *socket : sockets) {
        if (!m_peers.value(socket)->isBusy)
            socket->disconnectFromHost();
    }
}

void ScriptedServer::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        auto *const peer = new Peer;
        peer->number = ++m_connections;
        m_peers.insert(socket, peer);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { feed(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            delete m_peers.take(socket);
            socket->deleteLater();
            Q_EMIT disconnected();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    Peer *const peer = m_peers.value(socket);
    if (!peer)
        return;
    const bool isReused = peer->served > 0 && peer->buffer.isEmpty();
    if (m_resets > 0 || (m_resetOnReuse && isReused)) {
        m_resets = std::max(m_resets - 1, 0);
        reset(socket);
        return;
    }
    peer->buffer += socket->readAll();

    const qsizetype head = peer->buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QList<QByteArray> lines = peer->buffer.first(head).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    Request request;
    request.method = start.value(0);
    request.target = start.value(1);
    request.connection = peer->number;
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const qsizetype colon = lines.at(index).indexOf(':');
        request.headers.insert(lines.at(index).first(std::max<qsizetype>(colon, 0)).toLower(),
                               lines.at(index).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (peer->buffer.size() < head + 4 + length)
        return;
    request.body = peer->buffer.mid(head + 4, length);
    peer->buffer.remove(0, head + 4 + length);
    m_requests.append(request);
    reply(socket);
    Q_EMIT requested();
}

void ScriptedServer::reply(QTcpSocket *socket)
{
    Peer *const peer = m_peers.value(socket);
    peer->isBusy = true;
    if (m_script.empty() && !m_responder)
        return;
    ScriptedReply reply;
    if (m_script.empty()) {
        reply = m_responder(m_requests.last());
    } else {
        reply = m_script.front();
        m_script.pop_front();
    }
    peer->fillerLeft = reply.filler;
    peer->then = reply.then;
    socket->write(reply.bytes);
    feed(socket);
}

void ScriptedServer::feed(QTcpSocket *socket)
{
    Peer *const peer = m_peers.value(socket);
    if (!peer || !peer->isBusy)
        return;
    constexpr qint64 block = 64 * 1024;
    if (peer->fillerLeft > 0) {
        if (socket->bytesToWrite() > block)
            return;
        const qint64 count = std::min(block, peer->fillerLeft);
        peer->fillerLeft -= count;
        m_fillerSent += count;
        socket->write(QByteArray(count, 'x'));
        return;
    }
    if (socket->bytesToWrite() > 0)
        return;
    switch (peer->then) {
    case ScriptedReply::Then::KeepOpen:
        peer->isBusy = false;
        ++peer->served;
        break;
    case ScriptedReply::Then::Close:
        socket->disconnectFromHost();
        break;
    case ScriptedReply::Then::Reset:
        reset(socket);
        break;
    case ScriptedReply::Then::Hang:
        break;
    }
}

} // namespace causeway::test
