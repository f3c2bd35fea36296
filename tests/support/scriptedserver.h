#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>

class QTcpSocket;

namespace causeway::test {

/// What a ScriptedServer does when a whole request has come in.
struct ScriptedReply {
    enum class Then {
        /// The connection stays open for the next request.
        KeepOpen,
        /// Closed behind the last byte, in order.
        Close,
        /// Reset: whatever was not sent yet is lost.
        Reset,
        /// Nothing more, and no end.
        Hang,
    };
    /// Sent as it is, status line and all. Empty: nothing is sent.
    QByteArray bytes;
    Then then = Then::KeepOpen;
    /// So many more bytes behind `bytes`, made as they are sent.
    qint64 filler = 0;

    /// A whole answer with a right Content-Length.
    static ScriptedReply answer(const QByteArray &body, int status = 200, const QByteArray &headers = {});
};

/// An HTTP server on loopback that answers as it is told, rightly or wrongly, and writes down what it was asked. It
/// reads requests just well enough for that. Lives in the thread of the test.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target;
        /// Names in lower case.
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;
        /// Which connection it came on, counted from 1.
        int connection = 0;
    };

    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// http://127.0.0.1:PORT and `path`.
    QUrl url(const QString &path = QStringLiteral("/")) const;

    /// The next request that has no reply yet gets this one. When the script is at its end, requests hang, if there is
    /// no responder.
    void then(const ScriptedReply &reply) { m_script.push_back(reply); }

    /// What comes when the script is at its end is answered by what this makes of it.
    void setResponder(std::function<ScriptedReply(const Request &)> responder) { m_responder = std::move(responder); }

    /// Closes connections on which nothing is under way, in silence, as servers do with those that were idle too long.
    void closeIdleConnections();
    /// The next `count` connections are reset as soon as the first byte of a request has come in.
    void resetNextConnections(int count) { m_resets = count; }
    /// From now on, connections that have been used are reset when the next request begins to come in on them.
    void setResetOnReuse(bool on) { m_resetOnReuse = on; }

    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// Connections of which the client still has its end.
    int openConnections() const;
    /// Bytes of filler that went out, over all replies.
    qint64 fillerSent() const { return m_fillerSent; }

Q_SIGNALS:
    void requested();
    void disconnected();

private:
    struct Peer;
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket);
    void feed(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QTcpSocket *, Peer *> m_peers;
    std::deque<ScriptedReply> m_script;
    std::function<ScriptedReply(const Request &)> m_responder;
    QList<Request> m_requests;
    int m_connections = 0;
    int m_resets = 0;
    bool m_resetOnReuse = false;
    qint64 m_fillerSent = 0;
};

} // namespace causeway::test
