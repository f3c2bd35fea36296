#pragma once

#include "core/connectionsettings.h"

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace causeway::tests {

/// The three services as a row of stages with canned answers of a healthy world, of which one stage can be broken.
class StagedServices : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Tenant,
        Token,
        Environments,
        Companies,
        CustomerCategory,
        Location,
        ShippingMethod,
        Subscriptions,
        Subscription,
        Unknown,
    };
    Q_ENUM(Stage)

    struct Fault {
        enum class Kind {
            None,
            Status,
            /// The connection is taken and never answered.
            Hang,
            /// The connection is closed without an answer.
            BreakOff,
            /// 200 with this body.
            Body,
        };
        Kind kind = Kind::None;
        int status = 200;
        QByteArray headers;
        QByteArray body;
    };

    /// Plain HTTP, or TLS where `tls` holds a certificate.
    explicit StagedServices(const QSslConfiguration &tls = {});

    QUrl url() const;
    quint16 port() const { return m_server->serverPort(); }
    /// Settings that fit the canned answers.
    ConnectionSettings settings() const;

    void breakStage(Stage stage, const Fault &fault);
    /// The stages that were called, in order.
    const QList<Stage> &calls() const { return m_calls; }

Q_SIGNALS:
    /// `peerPort` tells the connections apart.
    void called(causeway::tests::StagedServices::Stage stage, quint16 peerPort);

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &path);
    static Stage stageOf(const QByteArray &path);
    QByteArray healthyBody(Stage stage) const;

    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<int, Fault> m_faults;
    QList<Stage> m_calls;
    /// Last, so that it goes first: its sockets tell of their end.
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace causeway::tests
