#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "transfer/hookwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <qcorotask.h>

using namespace causeway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using test::ManualClock;
using test::ScriptedReply;
using test::ScriptedServer;

namespace {

using Outcome = RecordWriter::Outcome;
constexpr auto fail = RecordWriter::Deleted::Fail;

ScriptedReply header(const QByteArray &status)
{
    return ScriptedReply::answer("{\"id\":\"h-1\",\"status\":\"" + status
                                 + "\",\"activity_timestamp\":\"2026-03-01T12:00:00.000+00:00\"}");
}

ScriptedReply notFound()
{
    return ScriptedReply::answer("{\"code\":\"NFND-1005\",\"message\":\"iPaaS.com Id not found.\"}", 404);
}

ScriptedReply lost()
{
    ScriptedReply reply;
    reply.then = ScriptedReply::Then::Reset;
    return reply;
}

/// A writer against a server that answers as it is told, at a time that a test sets.
struct Fixture {
    explicit Fixture(int concurrency = 4)
        : gate(http, clock, options())
        , ipaas(gate, clock, endpoints, server.url(u"/"_s), credentials())
        , hooks(ipaas, endpoints, Secret(u"whk_1"_s))
        , writer(hooks, ipaas, clock, RecordType::Location, 5, rules(), concurrency)
    {
    }

    static ServiceGate::Options options()
    {
        ServiceGate::Options options;
        options.callLimits = {0ms, 5s, false};
        return options;
    }
    static IpaasCredentials credentials()
    {
        IpaasCredentials credentials;
        credentials.apiKey = Secret(u"api-key"_s);
        return credentials;
    }
    static ListenerRules rules()
    {
        ListenerRules rules = IpaasEndpoints::builtIn().listener();
        rules.lag = 30s;
        rules.patience = 600s;
        rules.mostUnderWay = 200;
        return rules;
    }

    JournalRecord record(RecordAction action = RecordAction::Create, const QString &id = u"MAIN"_s)
    {
        JournalRecord record;
        record.type = RecordType::Location;
        record.externalId = id;
        record.action = action;
        record.payload = "{}";
        record.payloadHash = 7;
        return record;
    }
    /// As the run hands it in: prepared, and marked in the journal.
    JournalRecord marked(RecordAction action = RecordAction::Create, const QString &id = u"MAIN"_s)
    {
        JournalRecord marked = record(action, id);
        writer.prepare(marked);
        marked.state = RecordState::Sending;
        return marked;
    }
    Outcome write(const JournalRecord &record) { return QCoro::waitFor(writer.write(record, fail, {})); }
    Outcome settle(const JournalRecord &record) { return QCoro::waitFor(writer.settle(record, fail, {})); }
    /// A hook that was taken.
    Outcome handOver(RecordAction action = RecordAction::Create, const QString &id = u"MAIN"_s)
    {
        server.then(ScriptedReply::answer("{}", 202));
        return write(marked(action, id));
    }

    ScriptedServer server;
    ManualClock clock;
    HttpClient http;
    IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
    ServiceGate gate;
    IpaasClient ipaas;
    IpaasHookClient hooks;
    HookWriter writer;
};

} // namespace

/// Each state of a record that goes by a hook, with each answer of the two services.
class tst_hookwriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheEndpointFileSays();
    void saysWhatBecameOfAHook_data();
    void saysWhatBecameOfAHook();
    void keepsTheIdOfWhatMayHaveArrived();
    void followsWhatTheListenerTells();
    void tellsWhyOneFailed();
    void looksForOneWhoseAnswerWasLost();
    void endsTheRunWhereTheListenerIsClosed();
    void givesUpWhenThePatienceIsOver();
    void findsANewRecordThatTheListenerDoesNotTellOf();
    void handsOverFewUntilOneWasToldOf();
    void saysThatTheListenerIsSilent();
    void givesUpOnWhatIsNeverTaken();
    void asksLessOftenAsTimeGoesBy();
    void saysThatAllFailAlike();
    void goesPastWhatHadFailedBefore();
    void takesTheKeyThatIsShown();
};

void tst_hookwriter::sendsWhatTheEndpointFileSays()
{
    Fixture fixture;
    const JournalRecord record = fixture.marked(RecordAction::Update, u"A\"1"_s);
    QVERIFY(!record.tracking.isEmpty());
    QCOMPARE(record.marked, fixture.clock.now().toMSecsSinceEpoch());
    fixture.server.then(ScriptedReply::answer("{}", 202));
    const Outcome outcome = fixture.write(record);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.record.state, RecordState::Sending);
    QCOMPARE(outcome.record.handed, fixture.clock.now().toMSecsSinceEpoch());
    QVERIFY(outcome.lookAfter && *outcome.lookAfter > 0ms);

    const ScriptedServer::Request request = fixture.server.requests().constLast();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/hookapi/v2/IntegrationDevelopmentUtility");
    QCOMPARE(request.headers.value("authorization"), "Bearer whk_1");
    QCOMPARE(request.headers.value("x-correlation-id"), record.tracking.toLatin1());
    const QJsonValue hook = QJsonDocument::fromJson(request.body)["notifications"_L1][0];
    QCOMPARE(hook["scope"_L1].toString(), u"location/updated"_s);
    QCOMPARE(hook["external_id"_L1].toString(), u"A\"1"_s);
    QCOMPARE(hook["destination"_L1].toString(), u"5"_s);
    QCOMPARE(hook["tracking_guid"_L1].toString(), record.tracking);
    fixture.handOver();
    QVERIFY(fixture.server.requests().constLast().body.contains("location/created"));
}

void tst_hookwriter::saysWhatBecameOfAHook_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RecordState>("state");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("wasNotSent");
    using enum RecordState;
    const QString none;
    QTest::newRow("taken") << 202 << "{}"_ba << Sending << none << false;
    QTest::newRow("taken, without JSON") << 200 << "OK"_ba << Sending << none << false;
    QTest::newRow("refused") << 400 << R"({"code":"VALD-1002","message":"Field empty."})"_ba << Failed << none << false;
    QTest::newRow("key unknown") << 401 << R"({"code":"AUTH-1002","message":"No."})"_ba << Sending
                                 << u"webhook-key-rejected"_s << true;
    QTest::newRow("key of another") << 403 << R"({"code":"AUTZ-1002","message":"No."})"_ba << Sending
                                    << u"webhook-key-rejected"_s << true;
    QTest::newRow("no such place") << 404 << "Not Found"_ba << Sending << u"hooks-not-taken"_s << true;
    QTest::newRow("not by POST") << 405 << ""_ba << Sending << u"hooks-not-taken"_s << true;
    QTest::newRow("throttled") << 429 << ""_ba << Sending << u"throttled"_s << true;
    QTest::newRow("fault") << 500 << ""_ba << Sending << none << false;
    QTest::newRow("no answer") << 0 << ""_ba << Sending << none << false;
}

void tst_hookwriter::saysWhatBecameOfAHook()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Fixture fixture;
    fixture.server.setResponder(
        [&](const ScriptedServer::Request &) { return status == 0 ? lost() : ScriptedReply::answer(body, status); });
    const Outcome outcome = fixture.write(fixture.marked());
    QTEST(outcome.record.state, "state");
    QTEST(outcome.error ? errorCodeName(outcome.error->code) : QString(), "error");
    QTEST(outcome.wasNotSent, "wasNotSent");
    // A hook is no call to be made twice.
    QCOMPARE(fixture.server.requests().size(), 1);
    const bool wasTaken = status == 202 || status == 200;
    QCOMPARE(outcome.record.handed != 0, wasTaken);
    QCOMPARE(outcome.lookAfter.has_value(), outcome.record.state == RecordState::Sending && !outcome.error);
    if (outcome.record.state == RecordState::Failed)
        QCOMPARE(outcome.record.errorText, u"VALD-1002: Field empty."_s);
}

void tst_hookwriter::keepsTheIdOfWhatMayHaveArrived()
{
    Fixture fixture;
    fixture.server.then(lost());
    Outcome outcome = fixture.write(fixture.marked());
    const QString tracking = outcome.record.tracking;
    fixture.clock.advance(31s);
    fixture.server.then(notFound());
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Pending);
    QVERIFY(!outcome.error);
    fixture.writer.prepare(outcome.record);
    QCOMPARE(outcome.record.tracking, tracking);

    // What failed is sent by another hook.
    outcome = fixture.handOver();
    fixture.server.then(header("Error"));
    fixture.server.then(ScriptedReply::answer("[]"));
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Failed);
    const QString told = outcome.record.tracking;
    QVERIFY(!told.isEmpty());
    fixture.writer.prepare(outcome.record);
    QVERIFY(outcome.record.tracking != told);
}

void tst_hookwriter::followsWhatTheListenerTells()
{
    Fixture fixture;
    Outcome outcome = fixture.handOver();
    const qint64 handed = outcome.record.handed;
    for (const QByteArray &word : {"Queued"_ba, "Processing"_ba, "Parked"_ba}) {
        fixture.clock.advance(1s);
        fixture.server.then(header(word));
        outcome = fixture.settle(outcome.record);
        QCOMPARE(outcome.record.state, RecordState::Sending);
        QCOMPARE(outcome.record.handed, handed);
        QVERIFY(outcome.lookAfter && *outcome.lookAfter > 0ms && *outcome.lookAfter <= 60s);
    }
    // It was taken: that the listener does not know it is no reason to send it again, and neither is a web page.
    fixture.clock.advance(60s);
    fixture.server.then(notFound());
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Sending);
    fixture.server.then(ScriptedReply::answer("{\"id\":1}"));
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Sending);
    fixture.server.then(ScriptedReply::answer("nonsense"));
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Sending);
    QVERIFY(!outcome.error);

    fixture.server.then(header("SUCCESS"));
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Done);
    QCOMPARE(outcome.record.sentHash, 7u);
    QVERIFY(outcome.record.tracking.isEmpty());
    QCOMPARE(fixture.server.requests().constLast().headers.value("authorization"), "Bearer api-key");
}

void tst_hookwriter::tellsWhyOneFailed()
{
    Fixture fixture;
    const Outcome handed = fixture.handOver();
    fixture.server.then(header("Failed"));
    fixture.server.then(ScriptedReply::answer(R"([{"status":"Success","details":"received"},
        {"status":"Error","details":"BIZL-1004: Name\nin use."},{"status":"Error","details":""}])"));
    const Outcome outcome = fixture.settle(handed.record);
    QCOMPARE(outcome.record.state, RecordState::Failed);
    QCOMPARE(outcome.record.errorCode, u"ipaas-transfer-failed"_s);
    QCOMPARE(outcome.record.errorText, u"BIZL-1004: Name in use."_s);
    QVERIFY(fixture.server.requests().constLast().target.contains("parent_id=h-1"));
    // The time holds a plus sign, which a query takes for a blank.
    QVERIFY(fixture.server.requests().constLast().target.contains("%2B00%3A00"));
}

void tst_hookwriter::looksForOneWhoseAnswerWasLost()
{
    Fixture fixture;
    fixture.server.then(lost());
    Outcome outcome = fixture.write(fixture.marked());
    fixture.clock.advance(29s);
    fixture.server.then(notFound());
    outcome = fixture.settle(outcome.record);
    // The listener may be late.
    QCOMPARE(outcome.record.state, RecordState::Sending);
    QVERIFY(outcome.lookAfter && *outcome.lookAfter <= 1s);
    fixture.server.then(header("Queued"));
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Sending);
    QVERIFY(outcome.record.handed != 0);
    fixture.clock.advance(60s);
    fixture.server.then(notFound());
    QCOMPARE(fixture.settle(outcome.record).record.state, RecordState::Sending);
}

void tst_hookwriter::endsTheRunWhereTheListenerIsClosed()
{
    Fixture fixture;
    const Outcome handed = fixture.handOver();
    fixture.server.then(ScriptedReply::answer(R"({"code":"AUTH-1002","message":"No."})", 401));
    Outcome outcome = fixture.settle(handed.record);
    QVERIFY(outcome.error && outcome.error->code == ErrorCode::IpaasSignInRejected);
    QVERIFY(!outcome.wasNotSent);
    QCOMPARE(outcome.record.state, RecordState::Sending);
    fixture.server.then(ScriptedReply::answer("", 503));
    outcome = fixture.settle(handed.record);
    QVERIFY(outcome.error && outcome.error->code == ErrorCode::ServiceUnavailable);
}

void tst_hookwriter::givesUpWhenThePatienceIsOver()
{
    Fixture fixture;
    Outcome outcome = fixture.handOver(RecordAction::Update);
    const QString tracking = outcome.record.tracking;
    fixture.clock.advance(599s);
    fixture.server.then(header("Queued"));
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Sending);
    QVERIFY(outcome.lookAfter && *outcome.lookAfter <= 1s);
    fixture.clock.advance(1s);
    fixture.server.then(header("Queued"));
    outcome = fixture.settle(outcome.record);
    QCOMPARE(outcome.record.state, RecordState::Failed);
    QCOMPARE(outcome.record.errorCode, u"outcome-unknown"_s);
    QCOMPARE(outcome.record.tracking, tracking);
    QVERIFY(!fixture.writer.verdict());
    // Looked at once more by a later run, it may be there.
    outcome.record.state = RecordState::Sending;
    fixture.server.then(header("Success"));
    QCOMPARE(fixture.settle(outcome.record).record.state, RecordState::Done);
}

void tst_hookwriter::findsANewRecordThatTheListenerDoesNotTellOf()
{
    Fixture fixture;
    const Outcome handed = fixture.handOver();
    fixture.clock.advance(600s);
    fixture.server.then(notFound());
    fixture.server.then(ScriptedReply::answer("\"id-9\""));
    const Outcome outcome = fixture.settle(handed.record);
    QCOMPARE(outcome.record.state, RecordState::Done);
    QCOMPARE(outcome.record.ipaasId, u"id-9"_s);
    fixture.server.then(notFound());
    fixture.server.then(notFound());
    QCOMPARE(fixture.settle(handed.record).record.errorCode, u"outcome-unknown"_s);
}

void tst_hookwriter::handsOverFewUntilOneWasToldOf()
{
    Fixture fixture(3);
    QCOMPARE(fixture.writer.mostUnderWay(), 3);
    const Outcome handed = fixture.handOver();
    QCOMPARE(fixture.writer.mostUnderWay(), 3);
    fixture.server.then(header("Success"));
    fixture.settle(handed.record);
    QCOMPARE(fixture.writer.mostUnderWay(), 200);
}

void tst_hookwriter::saysThatTheListenerIsSilent()
{
    Fixture fixture(2);
    fixture.server.setResponder([](const ScriptedServer::Request &request) {
        return request.method == "POST" && request.target.startsWith("/hookapi") ? ScriptedReply::answer("{}", 202)
                                                                                 : notFound();
    });
    // One of an earlier run says nothing of this one.
    JournalRecord old = fixture.marked(RecordAction::Update, u"OLD"_s);
    old.handed = old.marked = fixture.clock.now().addDays(-1).toMSecsSinceEpoch();
    QCOMPARE(fixture.settle(old).record.errorCode, u"outcome-unknown"_s);
    for (int index = 0; index < 2; ++index) {
        QVERIFY(!fixture.writer.verdict());
        const Outcome handed = fixture.write(fixture.marked(RecordAction::Create, QString::number(index)));
        fixture.clock.advance(600s);
        QCOMPARE(fixture.settle(handed.record).record.errorCode, u"outcome-unknown"_s);
    }
    QVERIFY(fixture.writer.verdict());
    QCOMPARE(fixture.writer.verdict()->code, ErrorCode::ListenerSilent);
}

/// A fault that lasts, of one record or of all: neither goes round for ever.
void tst_hookwriter::givesUpOnWhatIsNeverTaken()
{
    for (const bool isAnotherTaken : {false, true}) {
        Fixture fixture(2);
        if (isAnotherTaken)
            fixture.handOver(RecordAction::Create, u"OTHER"_s);
        fixture.server.setResponder([](const ScriptedServer::Request &request) {
            return request.method == "POST" ? ScriptedReply::answer("<html>Not here</html>", 500) : notFound();
        });
        for (const QString &id : {u"ONE"_s, u"TWO"_s}) {
            QVERIFY(!fixture.writer.verdict());
            JournalRecord record = fixture.marked(RecordAction::Create, id);
            int hooks = 0;
            while (record.state == RecordState::Sending && hooks < 20) {
                ++hooks;
                const Outcome sent = fixture.write(record);
                fixture.clock.advance(31s);
                record = fixture.settle(sent.record).record;
                if (record.state == RecordState::Pending) {
                    fixture.writer.prepare(record);
                    record.state = RecordState::Sending;
                }
            }
            QCOMPARE(record.state, RecordState::Failed);
            QCOMPARE(record.errorCode, u"hooks-not-taken"_s);
            QCOMPARE(hooks, 6);
        }
        QCOMPARE(fixture.writer.verdict().has_value(), !isAnotherTaken);
    }
}

/// One whose hook was not answered, while the listener answers nothing of sense: no call every tenth of a second.
void tst_hookwriter::asksLessOftenAsTimeGoesBy()
{
    Fixture fixture;
    fixture.server.then(ScriptedReply::answer("", 500));
    JournalRecord record = fixture.write(fixture.marked()).record;
    fixture.clock.advance(120s);
    fixture.server.then(ScriptedReply::answer("<html>Sorry</html>", 200));
    const Outcome looked = fixture.settle(record);
    QCOMPARE(looked.record.state, RecordState::Sending);
    QVERIFY(looked.lookAfter && *looked.lookAfter >= 30s);
}

void tst_hookwriter::saysThatAllFailAlike()
{
    for (const bool isOneOtherwise : {false, true}) {
        Fixture fixture;
        for (int index = 0; index < 20; ++index) {
            QVERIFY(!fixture.writer.verdict());
            const Outcome handed = fixture.handOver(RecordAction::Create, QString::number(index));
            if (isOneOtherwise && index == 7) {
                fixture.server.then(header("Success"));
            } else {
                fixture.server.then(header("Error"));
                fixture.server.then(ScriptedReply::answer(R"([{"status":"Error","details":"No mapping."}])"));
            }
            fixture.settle(handed.record);
        }
        const std::optional<Error> verdict = fixture.writer.verdict();
        QCOMPARE(verdict.has_value(), !isOneOtherwise);
        if (verdict) {
            QCOMPARE(verdict->code, ErrorCode::IpaasTransferFailed);
            QCOMPARE(verdict->message, u"No mapping."_s);
        }
    }
}

/// Or those at the head of a source would end every run.
void tst_hookwriter::goesPastWhatHadFailedBefore()
{
    Fixture fixture;
    const auto fail = [&fixture](HookWriter &writer, const JournalRecord &handed) {
        fixture.server.then(header("Error"));
        fixture.server.then(ScriptedReply::answer(R"([{"status":"Error","details":"No mapping."}])"));
        return QCoro::waitFor(writer.settle(handed, RecordWriter::Deleted::Fail, {})).record;
    };
    QList<JournalRecord> failed;
    QList<JournalRecord> open;
    for (int index = 0; index < 40; ++index) {
        const JournalRecord handed = fixture.handOver(RecordAction::Create, QString::number(index)).record;
        if (index < 20)
            failed.append(fail(fixture.writer, handed));
        else
            open.append(handed);
    }
    QVERIFY(fixture.writer.verdict());
    fixture.server.then(ScriptedReply::answer(R"({"message":"No."})", 422));
    failed.append(fixture.write(fixture.marked(RecordAction::Create, u"Refused"_s)).record);
    QCOMPARE(failed.constLast().state, RecordState::Failed);

    fixture.clock.advance(60s);
    HookWriter later(fixture.hooks, fixture.ipaas, fixture.clock, RecordType::Location, 5, Fixture::rules(), 4);
    const auto sendAndFail = [&fixture, &later, &fail](JournalRecord record) {
        later.prepare(record);
        fixture.server.then(ScriptedReply::answer("{}", 202));
        fail(later, QCoro::waitFor(later.write(record, RecordWriter::Deleted::Fail, {})).record);
    };
    for (const JournalRecord &record : std::as_const(open))
        fail(later, record);
    for (const JournalRecord &record : std::as_const(failed))
        sendAndFail(record);
    for (int index = 0; index < 20; ++index) {
        QVERIFY(!later.verdict());
        sendAndFail(fixture.record(RecordAction::Create, u"New %1"_s.arg(index)));
    }
    QVERIFY(later.verdict());
}

void tst_hookwriter::takesTheKeyThatIsShown()
{
    const Secret one(u"whk_1"_s);
    const Secret other(u"whk_2"_s);
    QVERIFY(*webhookKeyOf(one, {}) == one);
    QVERIFY(*webhookKeyOf({}, one) == one);
    QVERIFY(*webhookKeyOf(one, one) == one);
    QCOMPARE(webhookKeyOf({}, {}).error().code, ErrorCode::WebhookKeyMissing);
    QCOMPARE(webhookKeyOf(one, other).error().code, ErrorCode::WebhookKeyRejected);

    Fixture fixture;
    const QList<std::pair<QByteArray, bool>> answers{
        {R"({"id":5,"webhook_api_key":"whk_1"})", true},         {R"({"id":5})", false},
        {R"({"id":5,"webhook_api_key":"****"})", false},         {R"({"id":5,"webhook_api_key":null})", false},
        {R"({"id":5,"webhook_api_key":"\u2022\u2022"})", false},
    };
    for (const auto &[body, isShown] : answers) {
        fixture.server.then(ScriptedReply::answer(body));
        const Result<Secret> shown = QCoro::waitFor(fixture.hooks.shownKey(5, {}));
        QVERIFY(shown);
        QCOMPARE(!shown->isEmpty(), isShown);
    }
}

QTEST_GUILESS_MAIN(tst_hookwriter)
#include "tst_hookwriter.moc"
