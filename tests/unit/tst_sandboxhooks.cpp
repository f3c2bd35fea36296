#include "sandbox/sandboxserver.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace causeway::sandbox;

namespace {

struct Answer {
    int status = 0; // 0: the connection ended without a whole answer
    QByteArray body;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString code() const { return object()[u"code"].toString(); }
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject notification(const QString &scope, const QString &externalId, const QString &trackingId)
{
    return {{u"scope"_s, scope},
            {u"external_id"_s, externalId},
            {u"destination"_s, u"5"_s},
            {u"tracking_guid"_s, trackingId}};
}

QJsonObject hookBody(const QJsonObject &notification)
{
    return {{u"id"_s, u"the-hook"_s}, {u"attempt"_s, 1}, {u"notifications"_s, QJsonArray{notification}}};
}

const QString hookPath = u"/hookapi/v2/IntegrationDevelopmentUtility"_s;

} // namespace

// Initializations through iPaaS.com: the hooks, what they start, and the listener that tells of it.
class TestSandboxHooks : public QObject {
    Q_OBJECT

private:
    // A connection of its own a call: a client library would repeat one that was broken off.
    Answer call(const QByteArray &method, const QString &target, const QByteArray &body = {},
                const QByteArray &bearer = {}, const QByteArray &header = {})
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server->url().port()));
        socket.waitForConnected();
        QByteArray request = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                             + "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (!bearer.isEmpty())
            request += "Authorization: Bearer " + bearer + "\r\n";
        if (!header.isEmpty())
            request += header + "\r\n";
        socket.write(request + "\r\n" + body);
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead()) { }
        const QByteArray whole = socket.readAll();
        const qsizetype end = whole.indexOf("\r\n\r\n");
        return end < 0 ? Answer() : Answer{whole.mid(9, 3).toInt(), whole.mid(end + 4)};
    }
    QByteArray webhookKey() const { return m_server->webhookKey().toUtf8(); }
    QByteArray apiKey() const { return m_server->ipaasApiKey().toUtf8(); }

    Answer hook(const QJsonObject &body) { return call("POST"_ba, hookPath, json(body), webhookKey()); }
    Answer hook(const QString &scope, const QString &externalId, const QString &trackingId)
    {
        return hook(hookBody(notification(scope, externalId, trackingId)));
    }
    Answer ipaas(const QByteArray &method, const QString &target, const QJsonObject &body = {})
    {
        return call(method, target, method == "GET" ? QByteArray() : json(body), apiKey());
    }
    Answer header(const QString &trackingId) { return ipaas("GET"_ba, "/listener/v2/Header/"_L1 + trackingId); }
    // The status that is told when the transfer is over; empty when it never is.
    QString ended(const QString &trackingId)
    {
        const QDeadlineTimer deadline(20'000);
        while (!deadline.hasExpired()) {
            const QString status = header(trackingId).object()[u"status"].toString();
            if (!status.isEmpty() && status != "Queued"_L1 && status != "Processing"_L1)
                return status;
        }
        return {};
    }
    QJsonArray details(const QString &trackingId)
    {
        const QString id = header(trackingId).object()[u"id"].toString();
        return ipaas("GET"_ba, "/listener/v2/Details?filters=parent_id="_L1 + id).array();
    }
    // What is told of a transfer in the end.
    QString reason(const QString &trackingId) { return details(trackingId).last()[u"details"].toString(); }
    QJsonArray hooks() { return call("GET"_ba, u"/_sandbox/hooks"_s).array(); }

    QByteArray companyToken(qsizetype company)
    {
        const QJsonObject login
            = call("POST"_ba, u"/sso/v2/Auth/Login"_s,
                   json({{u"email_address"_s, u"admin@example.com"_s}, {u"password"_s, m_server->ipaasApiKey()}}))
                  .object();
        const QByteArray token = login[u"access_token"].toString().toLatin1();
        const QJsonArray companies
            = call("GET"_ba, "/sso/v2/User/"_L1 + login[u"id"].toString() + "/Companies"_L1, {}, token).array();
        return call("GET"_ba, "/sso/v2/User/ChangeCompany/"_L1 + companies.at(company)[u"id"].toString(), {}, token)
            .object()[u"access_token"]
            .toString()
            .toLatin1();
    }
    QJsonArray account(QStringView side, QStringView type) const { return m_server->account()[side][type].toArray(); }
    QJsonObject location(const QString &code) const
    {
        const QJsonArray all = account(u"businessCentral", u"location");
        for (const QJsonValue &each : all) {
            if (each[u"code"] == code)
                return each.toObject();
        }
        return {};
    }
    void scenario(const QString &id)
    {
        QString unknown;
        QVERIFY(m_server->setScenarios(id.isEmpty() ? QStringList() : QStringList(id), &unknown));
    }

    std::unique_ptr<SandboxServer> m_server;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(SandboxOptions());
        QString error;
        QVERIFY2(m_server->start(&error), qPrintable(error));
    }
    void cleanup() { m_server.reset(); }

    void hookIsTaken()
    {
        const Answer answer = hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.object(), QJsonObject({{u"id"_s, u"the-hook"_s}, {u"tracking_guid"_s, u"T-1"_s}}));
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
    }

    void hookWritesTheRecord_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("collection");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("descriptionField");
        QTest::newRow("category") << u"customer/category/created"_s << u"customer-category"_s << 16 << u"Code"_s
                                  << u"Description"_s;
        QTest::newRow("location") << u"location/created"_s << u"location"_s << 7 << u"code"_s << u"displayName"_s;
        QTest::newRow("shipping method") << u"shipping/method/created"_s << u"shipping-method"_s << 21 << u"Code"_s
                                         << u"Name"_s;
        QTest::newRow("update") << u"shipping/method/updated"_s << u"shipping-method"_s << 21 << u"Code"_s << u"Name"_s;
        QTest::newRow("debug") << u"shipping/method/updated/debug"_s << u"shipping-method"_s << 21 << u"Code"_s
                               << u"Name"_s;
    }
    void hookWritesTheRecord()
    {
        QFETCH(QString, scope);
        QFETCH(QString, type);
        QFETCH(int, collection);
        QFETCH(QString, code);
        QFETCH(QString, descriptionField);
        const QJsonValue source = account(u"businessCentral", type).at(3);
        const QString externalId = source[type == "location"_L1 ? u"id"_s : code].toString();
        QCOMPARE(hook(scope, externalId, u"T-1"_s).status, 202);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        const QJsonArray written = account(u"ipaas", type);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.at(0)[u"name"], source[code]);
        QCOMPARE(written.at(0)[u"description"], source[descriptionField]);
        QCOMPARE(written.at(0)[u"externalId"].toString(), externalId);
        QCOMPARE(details(u"T-1"_s).last()[u"mapping_collection_type_id"].toInt(), collection);
        QCOMPARE(details(u"T-1"_s).last()[u"status"].toString(), u"Success"_s);
    }

    void locationHasItsAddress()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        QJsonObject record = ipaas("GET"_ba, u"/products/v2/Catalog/Locations"_s).array().at(0).toObject();
        for (const QString &own : {u"id"_s, u"external_ids"_s, u"custom_fields"_s, u"extension_fields"_s})
            record.remove(own);
        const QJsonObject source = location(u"MAIN"_s);
        QCOMPARE(record, QJsonObject({{u"name"_s, source[u"code"]},
                                      {u"description"_s, source[u"displayName"]},
                                      {u"contact"_s, source[u"contact"]},
                                      {u"address_1"_s, source[u"addressLine1"]},
                                      {u"address_2"_s, source[u"addressLine2"]},
                                      {u"city"_s, source[u"city"]},
                                      {u"state"_s, source[u"state"]},
                                      {u"country"_s, source[u"country"]},
                                      {u"postal_code"_s, source[u"postalCode"]},
                                      {u"phone_number"_s, source[u"phoneNumber"]},
                                      {u"email_address"_s, source[u"email"]},
                                      {u"website"_s, source[u"website"]}}));
    }

    void idAndCodeMeanTheSameLocation()
    {
        const QString id = location(u"MAIN"_s)[u"id"].toString();
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        hook(u"location/updated"_s, id, u"T-2"_s);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        QCOMPARE(ended(u"T-2"_s), u"Success"_s);
        QCOMPARE(account(u"ipaas", u"location").size(), 1);
        QCOMPARE(account(u"ipaas", u"location").at(0)[u"externalId"].toString(), id);
    }

    void laterHookChangesTheRecord()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        QJsonObject before = ipaas("GET"_ba, u"/products/v2/Catalog/Locations"_s).array().at(0).toObject();
        before.insert(u"custom_fields"_s,
                      QJsonArray{QJsonObject{{u"custom_field_name"_s, u"Origin"_s}, {u"value"_s, u"by hand"_s}}});
        ipaas("PUT"_ba, "/products/v2/Catalog/Location/"_L1 + before[u"id"].toString(), before);
        const QJsonObject moved{{u"code"_s, u"MAIN"_s}, {u"displayName"_s, u" Moved "_s}};
        call("POST"_ba, u"/_sandbox/records"_s, json({{u"type"_s, u"location"_s}, {u"put"_s, QJsonArray{moved}}}));
        hook(u"location/updated"_s, u"MAIN"_s, u"T-2"_s);
        QCOMPARE(ended(u"T-2"_s), u"Success"_s);
        const QJsonArray after = ipaas("GET"_ba, u"/products/v2/Catalog/Locations"_s).array();
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.at(0)[u"id"], before[u"id"]);
        QCOMPARE(after.at(0)[u"description"].toString(), u"Moved"_s);
        QCOMPARE(after.at(0)[u"custom_fields"][0][u"value"].toString(), u"by hand"_s);
    }

    void deletedRecordIsCreatedAnew()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        QString error;
        QVERIFY(
            m_server->changeIpaasRecords({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"MAIN"_s}}}, &error));
        hook(u"location/updated"_s, u"MAIN"_s, u"T-2"_s);
        QCOMPARE(ended(u"T-2"_s), u"Success"_s);
        QCOMPARE(account(u"ipaas", u"location").size(), 1);
    }

    void unknownRecordFails()
    {
        hook(u"location/created"_s, u"NOWHERE"_s, u"T-1"_s);
        QCOMPARE(ended(u"T-1"_s), u"Error"_s);
        QCOMPARE(reason(u"T-1"_s), u"The record was not found in Business Central."_s);
        QCOMPARE(details(u"T-1"_s).last()[u"status"].toString(), u"Error"_s);
        QCOMPARE(account(u"ipaas", u"location").size(), 0);
    }

    void nameInUseFails()
    {
        ipaas("POST"_ba, u"/products/v2/Catalog/Location"_s, {{u"name"_s, u"MAIN"_s}});
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(ended(u"T-1"_s), u"Error"_s);
        QVERIFY(reason(u"T-1"_s).startsWith("BIZL-1004: Name must be unique"_L1));
        QCOMPARE(account(u"ipaas", u"location").at(0)[u"externalId"], QJsonValue());
    }

    void hookOfAnotherSubscriptionFails()
    {
        const QByteArray key
            = ipaas("GET"_ba, u"/subscriptions/v2/Subscription/7"_s).object()[u"webhook_api_key"].toString().toUtf8();
        QJsonObject own = notification(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(call("POST"_ba, hookPath, json(hookBody(own)), key).status, 403);
        own.remove(u"destination"_s);
        QCOMPARE(call("POST"_ba, hookPath, json(hookBody(own)), key).status, 202);
        QCOMPARE(ended(u"T-1"_s), u"Error"_s);
        QCOMPARE(account(u"ipaas", u"location").size(), 0);
    }

    void hookIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &body, int status, const QString &code) {
            QTest::newRow(name) << u"webhook"_s << body << status << code;
        };
        const auto changed = [](const QString &member, const QJsonValue &value) {
            QJsonObject good = notification(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
            good.insert(member, value);
            return json(hookBody(good));
        };
        const QByteArray good = changed(u"attempt"_s, 1);
        QTest::newRow("no key") << QString() << good << 401 << u"AUTH-1001"_s;
        QTest::newRow("API key") << u"api"_s << good << 401 << u"AUTH-1002"_s;
        QTest::newRow("company token") << u"company"_s << good << 401 << u"AUTH-1002"_s;
        QTest::newRow("made up") << u"whk_nope"_s << good << 401 << u"AUTH-1002"_s;
        row("no JSON", "{"_ba, 400, u"VALD-1003"_s);
        row("no notification", R"({"notifications":[]})"_ba, 400, u"VALD-1002"_s);
        row("no scope", changed(u"scope"_s, {}), 400, u"VALD-1002"_s);
        row("no external id", changed(u"external_id"_s, u""_s), 400, u"VALD-1002"_s);
        row("unknown scope", changed(u"scope"_s, u"item/created"_s), 400, u"VALD-1003"_s);
        row("deletion", changed(u"scope"_s, u"location/deleted"_s), 400, u"VALD-1003"_s);
        row("initialization", changed(u"scope"_s, u"location/initialize"_s), 400, u"VALD-1003"_s);
        row("other destination", changed(u"destination"_s, u"7"_s), 403, u"AUTZ-1002"_s);
        row("one of two",
            json({{u"notifications"_s, QJsonArray{notification(u"location/created"_s, u"MAIN"_s, u"T-1"_s),
                                                  notification(u"location/created"_s, {}, u"T-2"_s)}}}),
            400, u"VALD-1002"_s);
    }
    void hookIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QByteArray bearer = key.toUtf8();
        if (key == "webhook"_L1) {
            bearer = webhookKey();
        } else if (key == "api"_L1) {
            bearer = apiKey();
        } else if (key == "company"_L1) {
            bearer = companyToken(0);
        }
        const Answer answer = call("POST"_ba, hookPath, body, bearer);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(hooks(), QJsonArray());
    }

    void hookMayBeShort()
    {
        const QByteArray body = R"({"notifications":[{"scope":"location/created","external_id":"MAIN"}]})"_ba;
        QCOMPARE(call("POST"_ba, hookPath, body, webhookKey(), "x-correlation-id: T-9"_ba).status, 202);
        QCOMPARE(ended(u"T-9"_s), u"Success"_s);
        const QString made = call("POST"_ba, hookPath, body, webhookKey()).object()[u"tracking_guid"].toString();
        QVERIFY(!made.isEmpty());
        QCOMPARE(ended(made), u"Success"_s);
    }

    void hookMayNameSeveral()
    {
        const QJsonArray several{notification(u"location/created"_s, u"MAIN"_s, u"T-1"_s),
                                 notification(u"shipping/method/created"_s, u"TRUCK"_s, u"T-2"_s)};
        QCOMPARE(hook({{u"notifications"_s, several}}).status, 202);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        QCOMPARE(ended(u"T-2"_s), u"Success"_s);
        QCOMPARE(hooks().size(), 2);
    }

    void hookSentTwiceHasOneHeader()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        const QJsonValue id = header(u"T-1"_s).object()[u"id"];
        QCOMPARE(hook(u"location/created"_s, u"MAIN"_s, u"t-1"_s).status, 202);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        QCOMPARE(header(u"T-1"_s).object()[u"id"], id);
        QCOMPARE(hooks().size(), 2);
        QCOMPARE(account(u"ipaas", u"location").size(), 1);
    }

    void hooksAreListed()
    {
        hook(u"location/created"_s, u"NOWHERE"_s, u"T-1"_s);
        hook(u"shipping/method/updated"_s, u"TRUCK"_s, u"T-2"_s);
        ended(u"T-1"_s);
        ended(u"T-2"_s);
        QJsonArray list = hooks();
        QCOMPARE(list.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QJsonObject each = list.at(i).toObject();
            const QDateTime received = QDateTime::fromString(each.take(u"received"_s).toString(), Qt::ISODateWithMs);
            QVERIFY(qAbs(received.secsTo(QDateTime::currentDateTimeUtc())) < 60);
            list.replace(i, each);
        }
        QCOMPARE(list, QJsonArray({QJsonObject({{u"trackingGuid"_s, u"T-1"_s},
                                                {u"scope"_s, u"location/created"_s},
                                                {u"externalId"_s, u"NOWHERE"_s},
                                                {u"subscription"_s, 5},
                                                {u"status"_s, u"Error"_s}}),
                                   QJsonObject({{u"trackingGuid"_s, u"T-2"_s},
                                                {u"scope"_s, u"shipping/method/updated"_s},
                                                {u"externalId"_s, u"TRUCK"_s},
                                                {u"subscription"_s, 5},
                                                {u"status"_s, u"Success"_s}})}));
    }

    // The account is right even where nobody asks the listener.
    void accountHasWhatIsDue()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QTRY_COMPARE(account(u"ipaas", u"location").size(), 1);
    }

    void hooksAreNotCountedAsWrites()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        const QJsonValue requests = m_server->account()[u"requests"];
        QCOMPARE(requests[u"ipaas"].toInt(), 1);
        QCOMPARE(requests[u"ipaasWrites"].toInt(), 0);
    }

    // The listener

    void listenerRefusesTheCaller()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        const QString target = u"/listener/v2/Header/T-1"_s;
        QCOMPARE(call("GET"_ba, target).code(), u"AUTH-1001"_s);
        QCOMPARE(call("GET"_ba, target, {}, webhookKey()).code(), u"AUTH-1002"_s);
        QCOMPARE(call("GET"_ba, target, {}, companyToken(0)).status, 200);
        QCOMPARE(call("GET"_ba, target, {}, companyToken(1)).code(), u"NFND-1005"_s);
    }

    void unknownTransferIsNotFound()
    {
        const Answer answer = header(u"T-0"_s);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"NFND-1005"_s);
    }

    void headerHasItsShape()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        ended(u"T-1"_s);
        const QJsonObject header = this->header(u"T-1"_s).object();
        QCOMPARE(header.keys(), QStringList({u"activity_timestamp"_s, u"id"_s, u"status"_s, u"tracking_guid"_s}));
        QCOMPARE(header[u"tracking_guid"].toString(), u"T-1"_s);
        QVERIFY(QDateTime::fromString(header[u"activity_timestamp"].toString(), Qt::ISODateWithMs).isValid());
    }

    void detailsHaveTheirShape()
    {
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        ended(u"T-1"_s);
        const QJsonArray list = details(u"T-1"_s);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().toObject().keys(),
                 QStringList({u"activity"_s, u"activity_timestamp"_s, u"application"_s, u"details"_s,
                              u"mapping_collection_type_id"_s, u"status"_s}));
    }

    void detailsAreFiltered_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("entries");
        QTest::newRow("id") << u"filters=parent_id={id}"_s << 200 << 2;
        QTest::newRow("id and time") << u"filters=parent_id={id}&activity_timestamp={time}"_s << 200 << 2;
        QTest::newRow("encoded") << u"filters=parent_id%3D{id}%26activity_timestamp%3D{time}"_s << 200 << 2;
        QTest::newRow("unknown id") << u"filters=parent_id=nope"_s << 200 << 0;
        QTest::newRow("no id") << u"filters=activity_timestamp={time}"_s << 400 << 0;
        QTest::newRow("nothing") << QString() << 400 << 0;
        QTest::newRow("plus not encoded")
            << u"filters=parent_id={id}&activity_timestamp=2026-01-01T00:00:00.000+00:00"_s << 400 << 0;
    }
    void detailsAreFiltered()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        QFETCH(int, entries);
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        ended(u"T-1"_s);
        const QJsonObject header = this->header(u"T-1"_s).object();
        query.replace("{id}"_L1, header[u"id"].toString())
            .replace("{time}"_L1,
                     QString::fromLatin1(header[u"activity_timestamp"].toString().toUtf8().toPercentEncoding()));
        const Answer answer = ipaas("GET"_ba, "/listener/v2/Details?"_L1 + query);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.array().size(), entries);
    }

    // Scenarios

    void lostHookIsCarriedOut()
    {
        scenario(u"hooks-lost"_s);
        QCOMPARE(hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s).status, 0);
        scenario({});
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
    }

    void droppedHookIsNeverSeenAgain()
    {
        scenario(u"hooks-dropped"_s);
        QCOMPARE(hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s).status, 202);
        scenario({});
        // What was taken later is over: the dropped one had its time.
        hook(u"location/created"_s, u"EAST"_s, u"T-2"_s);
        QCOMPARE(ended(u"T-2"_s), u"Success"_s);
        QCOMPARE(header(u"T-1"_s).status, 404);
        QCOMPARE(hooks().at(0)[u"status"].toString(), u"Dropped"_s);
        QCOMPARE(account(u"ipaas", u"location").size(), 1);
    }

    void slowHookTakes3Seconds()
    {
        scenario(u"hooks-slow"_s);
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        scenario({});
        hook(u"location/created"_s, u"EAST"_s, u"T-2"_s);
        QCOMPARE(ended(u"T-2"_s), u"Success"_s);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        const auto duration = [this](qsizetype index) {
            const QJsonValue hook = hooks().at(index);
            const QJsonValue end = header(hook[u"trackingGuid"].toString()).object()[u"activity_timestamp"];
            return QDateTime::fromString(hook[u"received"].toString(), Qt::ISODateWithMs)
                .msecsTo(QDateTime::fromString(end.toString(), Qt::ISODateWithMs));
        };
        QCOMPARE(duration(0), 3000);
        QCOMPARE(duration(1), 50);
    }

    void oneHookInTenFails()
    {
        scenario(u"hooks-failing"_s);
        const QJsonArray locations = account(u"businessCentral", u"location");
        QStringList failed;
        for (int i = 0; i < 20; ++i)
            hook(u"location/created"_s, locations.at(i)[u"id"].toString(), QString::number(i));
        for (int i = 0; i < 20; ++i) {
            if (ended(QString::number(i)) == "Error"_L1)
                failed.append(reason(QString::number(i)).left(9));
        }
        QCOMPARE(failed, QStringList({u"BIZL-1004"_s, u"BIZL-1004"_s}));
        QCOMPARE(account(u"ipaas", u"location").size(), 18);
    }

    void failingScenarioSaysWhy_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("no-mapping") << u"There is no mapping collection for this type of record."_s;
        QTest::newRow("ipaas-vald-1045") << u"VALD-1045: The country is not valid."_s;
        QTest::newRow("ipaas-bizl-1007") << u"BIZL-1007: The record already exists."_s;
        QTest::newRow("hooks-failing") << QString(); // the first does not
    }
    void failingScenarioSaysWhy()
    {
        QFETCH(QString, reason);
        scenario(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s).status, 202);
        QCOMPARE(ended(u"T-1"_s), reason.isEmpty() ? u"Success"_s : u"Error"_s);
        QCOMPARE(this->reason(u"T-1"_s), reason);
        QCOMPARE(account(u"ipaas", u"location").size(), reason.isEmpty() ? 1 : 0);
    }

    void lateListenerTellsInTheEnd()
    {
        scenario(u"listener-late"_s);
        hook(u"location/created"_s, u"MAIN"_s, u"T-1"_s);
        QCOMPARE(header(u"T-1"_s).status, 404);
        QCOMPARE(ended(u"T-1"_s), u"Success"_s);
        const QDateTime received = QDateTime::fromString(hooks().at(0)[u"received"].toString(), Qt::ISODateWithMs);
        QVERIFY(received.msecsTo(QDateTime::currentDateTimeUtc()) >= 2000);
    }

    void flakyBreaksHooksOffBeforeAndAfter()
    {
        scenario(u"flaky"_s);
        QStringList broken;
        for (int i = 0; i < 200; ++i) {
            const QString trackingId = QString::number(i);
            if (hook(u"location/created"_s, u"MAIN"_s, trackingId).status == 0)
                broken.append(trackingId);
        }
        scenario({});
        qsizetype taken = 0;
        for (const QString &trackingId : broken)
            taken += header(trackingId).status == 200 ? 1 : 0;
        QVERIFY(taken > 0);
        QVERIFY(taken < broken.size());
    }
};

QTEST_GUILESS_MAIN(TestSandboxHooks)

#include "tst_sandboxhooks.moc"
