#include "roundtrips.h"

#include "support/stagedservices.h"
#include "support/testclient.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace causeway::tests {

namespace {

using Stage = StagedServices::Stage;

/// The three services, far away.
class FarServices {
public:
    FarServices(LineTime &time, const QSslConfiguration &server)
        : m_time(time)
        , m_authority(server)
        , m_api(server)
        , m_ipaas(server)
        , m_toAuthority(time, m_authority.port())
        , m_toApi(time, m_api.port())
        , m_toIpaas(time, m_ipaas.port())
        , m_started(time.now())
    {
        QObject::connect(&m_api, &StagedServices::called, &m_toApi, [this](Stage stage, quint16 peerPort) {
            if (stage != Stage::Companies || m_result.line != 0)
                return;
            m_result.line = m_toApi.numberOf(peerPort);
            m_toApi.expectAnswer(peerPort, [this] {
                m_result.duration = m_time.now() - m_started;
                m_result.count = roundTrips();
                m_result.lines = m_toApi.connections();
            });
        });
    }

    ConnectionSettings settings() const
    {
        ConnectionSettings settings = m_authority.settings();
        settings.authorityUrl.setPort(m_toAuthority.port());
        settings.apiUrl.setPort(m_toApi.port());
        settings.ipaas.apiUrl.setPort(m_toIpaas.port());
        return settings;
    }

    RoundTrips result(bool succeeded)
    {
        m_result.untilDone = roundTrips();
        m_result.succeeded = succeeded;
        return m_result;
    }

private:
    double roundTrips() const
    {
        return static_cast<double>(m_time.now() - m_started) / static_cast<double>(2 * m_time.oneWay());
    }

    LineTime &m_time;
    StagedServices m_authority;
    StagedServices m_api;
    StagedServices m_ipaas;
    LongLine m_toAuthority;
    LongLine m_toApi;
    LongLine m_toIpaas;
    qint64 m_started;
    RoundTrips m_result;
};

QUrl below(QUrl url, const QString &path)
{
    url.setPath(path);
    return url;
}

QByteArray wholeAnswer(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

} // namespace

RoundTrips roundTripsOfTheConnectionTest(LineTime &time, const QSslConfiguration &server)
{
    TestClient client;
    FarServices services(time, server);
    const TestReport report = client.run(services.settings());
    return services.result(report.passed());
}

RoundTrips roundTripsOfANaiveClient(LineTime &time, const QSslConfiguration &server)
{
    QNetworkAccessManager manager;
    FarServices services(time, server);
    const ConnectionSettings settings = services.settings();
    QNetworkRequest signIn(
        below(settings.authorityUrl, u'/' + settings.tenantId + QStringLiteral("/oauth2/v2.0/token")));
    signIn.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    const QByteArray token = wholeAnswer(manager.post(signIn, "grant_type=client_credentials"));
    const QString value = QJsonDocument::fromJson(token).object().value(QLatin1StringView("access_token")).toString();
    QNetworkRequest companies(below(settings.apiUrl, QStringLiteral("/v2.0/tenant/Production/api/v2.0/companies")));
    companies.setRawHeader("Authorization", "Bearer " + value.toLatin1());
    const QByteArray found = wholeAnswer(manager.get(companies));
    return services.result(!value.isEmpty() && !found.isEmpty());
}

} // namespace causeway::tests
