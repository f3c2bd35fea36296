#include "stagedservices.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslServer>

namespace causeway::tests {

namespace {

const QString tenantId = QStringLiteral("7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d");
const QString clientId = QStringLiteral("a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4");
const QString companyId = QStringLiteral("824820a2-508c-ed11-aada-000d3a298ab3");

QByteArray accessToken()
{
    const QJsonObject claims{
        {QStringLiteral("aud"), QStringLiteral("https://api.businesscentral.dynamics.com")},
        {QStringLiteral("tid"), tenantId},
        {QStringLiteral("appid"), clientId},
        {QStringLiteral("roles"), QJsonValue::fromVariant(QStringList{QStringLiteral("API.ReadWrite.All")})},
    };
    const auto encoded = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encoded("{\"alg\":\"none\"}") + '.' + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + ".sig";
}

std::unique_ptr<QTcpServer> serverFor(const QSslConfiguration &tls)
{
    if (tls.localCertificate().isNull())
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

StagedServices::StagedServices(const QSslConfiguration &tls)
    : m_server(serverFor(tls))
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
            // Behind TLS the first request may have come in with the end of the handshake.
            if (socket->bytesAvailable() > 0)
                read(socket);
        }
    });
}

QUrl StagedServices::url() const
{
    const bool isTls = qobject_cast<QSslServer *>(m_server.get());
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(isTls ? u"https" : u"http").arg(port()));
}

ConnectionSettings StagedServices::settings() const
{
    ConnectionSettings settings;
    settings.name = QStringLiteral("Staged");
    settings.tenantId = tenantId;
    settings.clientId = clientId;
    settings.environment = QStringLiteral("Production");
    settings.companyName = QStringLiteral("CRONUS");
    settings.apiUrl = url();
    settings.authorityUrl = url();
    settings.ipaas.apiUrl = url();
    settings.ipaas.subscriptionId = 5;
    return settings;
}

void StagedServices::breakStage(Stage stage, const Fault &fault)
{
    m_faults.insert(static_cast<int>(stage), fault);
}

void StagedServices::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = received.first(headEnd);
    qsizetype length = 0;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (received.size() < headEnd + 4 + length)
        return;
    const QByteArray path = lines.first().split(' ').value(1);
    received.remove(0, headEnd + 4 + length);
    answer(socket, path);
}

StagedServices::Stage StagedServices::stageOf(const QByteArray &path)
{
    if (path.contains("openid-configuration"))
        return Stage::Tenant;
    if (path.contains("/oauth2/v2.0/token"))
        return Stage::Token;
    if (path.startsWith("/admin/"))
        return Stage::Environments;
    if (path.contains("/CustomerPriceGroups"))
        return Stage::CustomerCategory;
    if (path.contains("/ShippingAgents"))
        return Stage::ShippingMethod;
    if (path.contains("/locations"))
        return Stage::Location;
    if (path.endsWith("/companies"))
        return Stage::Companies;
    if (path.contains("/Subscriptions"))
        return Stage::Subscriptions;
    if (path.contains("/Subscription/"))
        return Stage::Subscription;
    return Stage::Unknown;
}

QByteArray StagedServices::healthyBody(Stage stage) const
{
    const QByteArray base = url().toEncoded();
    switch (stage) {
    case Stage::Tenant:
        return "{\"issuer\":\"" + base + '/' + tenantId.toLatin1() + "/v2.0\",\"token_endpoint\":\"" + base
               + "/t/oauth2/v2.0/token\"}";
    case Stage::Token:
        return "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"" + accessToken() + "\"}";
    case Stage::Environments:
        return "{\"value\":[{\"name\":\"Production\",\"type\":\"Production\",\"status\":\"Active\"}]}";
    case Stage::Companies:
        return "{\"value\":[{\"id\":\"" + companyId.toLatin1() + "\",\"name\":\"CRONUS\",\"displayName\":\"\"}]}";
    case Stage::CustomerCategory:
    case Stage::ShippingMethod:
        return "{\"value\":[{\"Code\":\"A\"}]}";
    case Stage::Location:
        return "{\"value\":[{\"id\":\"1\",\"code\":\"A\"}]}";
    case Stage::Subscriptions:
        return "[{\"id\":5,\"name\":\"Dynamics365_Integration\",\"type\":2}]";
    case Stage::Subscription:
        return "{\"id\":5,\"name\":\"Dynamics365_Integration\",\"settings\":{\"Environment\":\"Production\"}}";
    case Stage::Unknown:
        return {};
    }
    return {};
}

void StagedServices::answer(QTcpSocket *socket, const QByteArray &path)
{
    const Stage stage = stageOf(path);
    m_calls.append(stage);
    Q_EMIT called(stage, socket->peerPort());
    const Fault fault = m_faults.value(static_cast<int>(stage));
    int status = stage == Stage::Unknown ? 404 : 200;
    QByteArray body = healthyBody(stage);
    QByteArray headers;
    switch (fault.kind) {
    case Fault::Kind::None:
        break;
    case Fault::Kind::Status:
        status = fault.status;
        body = fault.body;
        headers = fault.headers;
        break;
    case Fault::Kind::Hang:
        return;
    case Fault::Kind::BreakOff:
        socket->abort();
        return;
    case Fault::Kind::Body:
        body = fault.body;
        break;
    }
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" + headers
                  + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace causeway::tests
