#include "support/transferprocess.h"

#include "core/clock.h"
#include "core/connectionfile.h"
#include "ipaas/ipaasclient.h"
#include "net/throttles.h"
#include "sandbox/sandboxserver.h"
#include "transfer/directwriter.h"
#include "transfer/transferrun.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace causeway;

namespace {

const QStringList createDeleted{u"--deleted"_s, u"create"_s};

QJsonArray ipaasRecords(const SandboxProcess &sandbox, const QString &type)
{
    return sandbox.account().value("ipaas"_L1).toObject().value(type).toArray();
}

QJsonArray namesOf(const QJsonArray &records)
{
    QJsonArray names;
    for (const QJsonValue &record : records)
        names.append(record["name"_L1]);
    return names;
}

QStringList scenarioOptions(const QString &scenario)
{
    return scenario.isEmpty() ? QStringList() : QStringList{u"--scenario"_s, scenario};
}

QStringList problemCodes(const CliResult &result)
{
    QStringList codes;
    const QList<QJsonObject> problems = result.events(u"problem"_s);
    for (const QJsonObject &problem : problems)
        codes.append(problem.value("errorCode"_L1).toString());
    return codes;
}

/// A writer of locations to a sandbox in this process.
class Writing {
public:
    explicit Writing(const QStringList &scenarios)
        : server(options(scenarios))
    {
        QString problem;
        if (!server.start(&problem))
            qFatal("%s", qPrintable(problem));
        const QByteArray file = QJsonDocument(server.connectionFile()).toJson();
        settings = *ConnectionFile::parse(file);
        gate.emplace(http, clock, Throttles::ipaas(settings.throttling, {{}, std::chrono::seconds(60), false}));
        IpaasCredentials credentials;
        credentials.apiKey = Secret(server.ipaasApiKey());
        credentials.companyId = settings.ipaas.companyId;
        ipaas.emplace(*gate, clock, endpoints, settings.ipaas.apiUrl, credentials);
        mapping.emplace(Mapping::of(settings, RecordType::Location, endpoints));
        writer.emplace(*ipaas, *mapping, RecordType::Location, settings.ipaas.subscriptionId);
    }

    JournalRecord record(RecordAction action, const QString &name) const
    {
        JournalRecord record;
        record.type = RecordType::Location;
        record.externalId = u"4711"_s;
        record.label = name;
        record.state = RecordState::Sending;
        record.action = action;
        const QJsonObject payload = payloadOf(name);
        record.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        record.payloadHash = mapping->hashOfRemote(payload);
        return record;
    }
    QJsonObject payloadOf(const QString &name) const
    {
        QJsonObject payload;
        const QList<MappedField> fields = mapping->fields();
        for (const MappedField &field : fields) {
            if (field.target != "external_id"_L1)
                payload.insert(field.target, field.target == "name"_L1 ? name : u"Value of "_s + field.target);
        }
        return payload;
    }
    /// Linked there, and deleted.
    void leaveDeleted(const QString &name)
    {
        const Result<QString> made = QCoro::waitFor(
            ipaas->create(RecordType::Location, payloadOf(name), settings.ipaas.subscriptionId, u"4711"_s, {}));
        QString problem;
        const bool isDeleted = made && change({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{name}}});
        if (!isDeleted)
            qFatal("Not left as deleted");
    }
    bool change(const QJsonObject &change)
    {
        QString problem;
        const bool done = server.changeIpaasRecords(change, &problem);
        if (!done)
            qWarning("%s", qPrintable(problem));
        return done;
    }
    QJsonArray locations() const { return server.account()["ipaas"_L1]["location"_L1].toArray(); }
    int writes() const { return server.account()["requests"_L1]["ipaasWrites"_L1].toInt(); }

    sandbox::SandboxServer server;
    ConnectionSettings settings;
    SystemClock clock;
    HttpClient http;
    IpaasEndpoints endpoints = IpaasEndpoints::builtIn();
    std::optional<ServiceGate> gate;
    std::optional<IpaasClient> ipaas;
    std::optional<Mapping> mapping;
    std::optional<DirectWriter> writer;

private:
    static sandbox::SandboxOptions options(const QStringList &scenarios)
    {
        sandbox::SandboxOptions options;
        options.scenarios = scenarios;
        return options;
    }
};

} // namespace

/// What is decided before a run: records that were deleted on iPaaS.com, names that Business Central has twice.
class tst_transferchoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletedRecordIsNamedAndLeft_data();
    void deletedRecordIsNamedAndLeft();
    void deletedRecordIsCreatedAnewWhenChosen_data();
    void deletedRecordIsCreatedAnewWhenChosen();
    void deletedRecordMadeAgainByHandIsAConflict();
    void previewNamesDeletedRecords();
    void previewSaysWhatItCannotSee();
    void killedWhileCreatingAnew_data();
    void killedWhileCreatingAnew();
    void creatingAnewIsWrittenAhead();
    void createdButNotLinkedIsLinked();
    void createdButNotLinkedIsNoConflict();
    void othersRecordIsNotTaken();
    void nameThatBusinessCentralHasTwice();
    void choiceOfOneRecordCounts();
};

void tst_transferchoices::deletedRecordIsNamedAndLeft_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("isJournalGone");
    QTest::newRow("external ids are free") << QString() << false;
    QTest::newRow("external ids are kept") << u"deleted-ids-kept"_s << false;
    QTest::newRow("external ids are kept, no journal") << u"deleted-ids-kept"_s << true;
}

void tst_transferchoices::deletedRecordIsNamedAndLeft()
{
    QFETCH(const QString, scenario);
    QFETCH(const bool, isJournalGone);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 8, 5) + scenarioOptions(scenario)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QVERIFY(sandbox.changeIpaasRecords({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"EAST"_s}}}));
    QVERIFY(sandbox.changeRecords(
        {{u"type"_s, u"location"_s},
         {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"EAST"_s}, {u"displayName"_s, u"Moved"_s}}}}}));
    if (isJournalGone)
        QVERIFY(QDir(home.dataPath() + u"/journals"_s).removeRecursively());
    // However often: nobody has chosen that it be created anew.
    for (int time = 0; time < 2; ++time) {
        const CliResult result = home.run(runJson);
        QVERIFY2(result.exitCode == 1, result.describe().constData());
        QCOMPARE(problemCodes(result), QStringList{u"linked-record-deleted"_s});
        QCOMPARE(result.events(u"problem"_s).constFirst().value("name"_L1).toString(), u"EAST"_s);
        QCOMPARE(ipaasRecords(sandbox, u"location"_s).size(), 7);
    }
    const CliResult retried = home.run(runJson + QStringList{u"--retry-failed"_s});
    QVERIFY2(retried.exitCode == 1, retried.describe().constData());
    QCOMPARE(ipaasRecords(sandbox, u"location"_s).size(), 7);
    const CliResult chosen = home.run(runJson + QStringList{u"--retry-failed"_s} + createDeleted);
    QVERIFY2(chosen.exitCode == 0, chosen.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferchoices::deletedRecordIsCreatedAnewWhenChosen_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("external ids are free, changed") << QString() << true;
    QTest::newRow("external ids are free, compared") << QString() << false;
    QTest::newRow("external ids are kept, changed") << u"deleted-ids-kept"_s << true;
    QTest::newRow("external ids are kept, compared") << u"deleted-ids-kept"_s << false;
}

void tst_transferchoices::deletedRecordIsCreatedAnewWhenChosen()
{
    QFETCH(const QString, scenario);
    QFETCH(const bool, isChanged);
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 8, 5) + scenarioOptions(scenario)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QVERIFY(sandbox.changeIpaasRecords({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"EAST"_s}}}));
    QStringList options = createDeleted;
    if (isChanged) {
        QVERIFY(sandbox.changeRecords(
            {{u"type"_s, u"location"_s},
             {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"EAST"_s}, {u"displayName"_s, u"Moved"_s}}}}}));
    } else {
        options.append(u"--compare-everything"_s);
    }
    const CliResult result = home.run(runJson + options);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 1);
    QCOMPARE(sumOf(result, u"failed"_s), 0);
    QCOMPARE(allDifferences(sandbox), QStringList());
    const qint64 before = sandbox.requests(u"ipaas"_s);
    const CliResult again = home.run(runJson);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QCOMPARE(sumOf(again, u"unchanged"_s), 18);
    QCOMPARE(sandbox.requests(u"ipaas"_s), before);
}

void tst_transferchoices::deletedRecordMadeAgainByHandIsAConflict()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 8, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QVERIFY(sandbox.changeIpaasRecords(
        {{u"type"_s, u"location"_s},
         {u"delete"_s, QJsonArray{u"EAST"_s}},
         {u"put"_s, QJsonArray{QJsonObject{{u"name"_s, u"East"_s}, {u"description"_s, u"By hand"_s}}}}}));
    const QStringList comparing = runJson + createDeleted + QStringList{u"--compare-everything"_s};
    const CliResult result = home.run(comparing);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(problemCodes(result), QStringList{u"name-conflict"_s});
    QCOMPARE(ipaasRecords(sandbox, u"location"_s).size(), 8);
    const CliResult linked = home.run(comparing + QStringList{u"--conflicts"_s, u"link"_s});
    QVERIFY2(linked.exitCode == 0, linked.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());
}

void tst_transferchoices::previewNamesDeletedRecords()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 40, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    // More than are looked up one by one.
    QJsonArray names = namesOf(ipaasRecords(sandbox, u"location"_s));
    while (names.size() > 30)
        names.removeLast();
    QVERIFY(sandbox.changeIpaasRecords({{u"type"_s, u"location"_s}, {u"delete"_s, names}}));
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const QStringList preview = runJson + QStringList{u"--preview"_s, u"--compare-everything"_s};
    const CliResult planned = home.run(preview);
    QVERIFY2(planned.exitCode == 0, planned.describe().constData());
    QCOMPARE(problemCodes(planned), QStringList(30, u"linked-record-deleted"_s));
    QCOMPARE(sumOf(planned, u"failed"_s), 30);
    int probable = 0;
    const QList<QJsonObject> problems = planned.events(u"problem"_s);
    for (const QJsonObject &problem : problems)
        probable += problem.value("message"_L1).toString().contains("probably"_L1) ? 1 : 0;
    QCOMPARE(probable, 10);
    const CliResult chosen = home.run(preview + createDeleted);
    QCOMPARE(sumOf(chosen, u"created"_s), 30);
    QCOMPARE(problemCodes(chosen), QStringList());
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);

    // What a run has found out, the next preview knows without a list.
    const CliResult failed = home.run(runJson + QStringList{u"--compare-everything"_s});
    QVERIFY2(failed.exitCode == 1, failed.describe().constData());
    QCOMPARE(problemCodes(home.run(runJson + QStringList{u"--preview"_s})).size(), 30);
}

/// What was deleted there is seen by a list of what is there, which a preview makes only where it must or is told to.
void tst_transferchoices::previewSaysWhatItCannotSee()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(5, 8, 5)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    const QStringList preview = runJson + QStringList{u"--preview"_s};
    // The first one lists everything.
    QCOMPARE(home.run(preview).events(u"notice"_s).size(), 0);
    QCOMPARE(home.run(runJson).exitCode, 0);
    QVERIFY(sandbox.changeIpaasRecords({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"EAST"_s}}}));
    const CliResult unseen = home.run(preview);
    QCOMPARE(problemCodes(unseen), QStringList());
    const QList<QJsonObject> notices = unseen.events(u"notice"_s);
    QVERIFY2(notices.size() == 1, unseen.describe().constData());
    QVERIFY(notices.constFirst().value("message"_L1).toString().contains("--compare-everything"_L1));
    const CliResult inWords = home.run({u"initialize"_s, u"Sandbox"_s, u"--preview"_s});
    QVERIFY2(inWords.out.contains("--compare-everything"), inWords.describe().constData());

    const CliResult seen = home.run(preview + QStringList{u"--compare-everything"_s});
    QCOMPARE(problemCodes(seen), QStringList{u"linked-record-deleted"_s});
    QCOMPARE(seen.events(u"notice"_s).size(), 0);
}

void tst_transferchoices::killedWhileCreatingAnew_data()
{
    QTest::addColumn<QStringList>("scenarios");
    QTest::newRow("external ids are free") << QStringList();
    QTest::newRow("external ids are kept") << QStringList{u"deleted-ids-kept"_s};
    QTest::newRow("external ids are kept, flaky") << QStringList{u"deleted-ids-kept"_s, u"flaky"_s};
}

/// Created without its external id and not linked yet, at worst: no record missing, none twice, none left over.
void tst_transferchoices::killedWhileCreatingAnew()
{
    QFETCH(const QStringList, scenarios);
    const bool isGiven = qEnvironmentVariableIsSet("CAUSEWAY_TEST_SEED");
    const quint32 seed
        = isGiven ? qEnvironmentVariable("CAUSEWAY_TEST_SEED").toUInt() : QRandomGenerator::system()->generate();
    qInfo("CAUSEWAY_TEST_SEED=%u", seed);
    QRandomGenerator random(seed);
    CliHome home;
    SandboxProcess sandbox(home);
    constexpr int count = 60;
    QVERIFY2(sandbox.start(recordCounts(0, count, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    const QJsonArray names = namesOf(ipaasRecords(sandbox, u"location"_s));
    QCOMPARE(names.size(), count);
    QVERIFY(sandbox.changeIpaasRecords({{u"type"_s, u"location"_s}, {u"delete"_s, names}}));
    QVERIFY(sandbox.setScenarios(scenarios));
    const QStringList run = runJson + createDeleted + QStringList{u"--compare-everything"_s};
    for (int kill = 0; kill < 8; ++kill) {
        const qint64 killAt = sandbox.requests(u"ipaasWrites"_s) + random.bounded(1, 8);
        const std::unique_ptr<QProcess> process = home.start(run);
        while (process->state() == QProcess::Running && sandbox.requests(u"ipaasWrites"_s) < killAt)
            process->waitForReadyRead(0);
        process->kill();
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
    }
    const CliResult result = home.run(run);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(allDifferences(sandbox), QStringList());
    QCOMPARE(ipaasRecords(sandbox, u"location"_s).size(), count);
}

/// The step that cannot be looked up by the external id goes through the journal first.
void tst_transferchoices::creatingAnewIsWrittenAhead()
{
    Writing writing({u"deleted-ids-kept"_s});
    writing.leaveDeleted(u"MAIN"_s);
    const JournalRecord record = writing.record(RecordAction::Create, u"MAIN"_s);
    const auto first = QCoro::waitFor(writing.writer->write(record, RecordWriter::Deleted::CreateAnew, {}));
    QVERIFY(!first.error);
    QCOMPARE(first.record.state, RecordState::Pending);
    QCOMPARE(first.record.action, RecordAction::Recreate);
    QVERIFY(writing.locations().isEmpty());
    const auto second = QCoro::waitFor(writing.writer->write(first.record, RecordWriter::Deleted::CreateAnew, {}));
    QCOMPARE(second.record.state, RecordState::Done);
    // For the counts: it was created.
    QCOMPARE(second.record.action, RecordAction::Create);
    QCOMPARE(writing.locations().size(), 1);
    QCOMPARE(writing.locations().at(0)["externalId"_L1].toString(), u"4711"_s);

    const auto left = QCoro::waitFor(writing.writer->write(record, RecordWriter::Deleted::Fail, {}));
    QCOMPARE(left.record.state, RecordState::Done);
}

/// As a kill between the two calls leaves it.
void tst_transferchoices::createdButNotLinkedIsLinked()
{
    for (const bool isChosen : {true, false}) {
        Writing writing({u"deleted-ids-kept"_s});
        writing.leaveDeleted(u"MAIN"_s);
        QVERIFY(writing.change({{u"type"_s, u"location"_s}, {u"put"_s, QJsonArray{writing.payloadOf(u"MAIN"_s)}}}));
        QVERIFY(writing.locations().at(0)["externalId"_L1].isNull());
        const int before = writing.writes();
        const JournalRecord record = writing.record(RecordAction::Recreate, u"MAIN"_s);
        // It was chosen when it was created.
        const auto deleted = isChosen ? RecordWriter::Deleted::CreateAnew : RecordWriter::Deleted::Fail;
        const auto settled = QCoro::waitFor(writing.writer->settle(record, deleted, {}));
        QVERIFY(!settled.error);
        QCOMPARE(settled.record.state, RecordState::Done);
        QCOMPARE(writing.writes() - before, 1);
        QCOMPARE(writing.locations().size(), 1);
        QCOMPARE(writing.locations().at(0)["externalId"_L1].toString(), u"4711"_s);
    }
}

/// What iPaaS.com has is listed in the same run: the record is linked before it could be taken for somebody else's.
void tst_transferchoices::createdButNotLinkedIsNoConflict()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 8, 0) + scenarioOptions(u"deleted-ids-kept"_s)),
             qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runJson).exitCode, 0);
    QVERIFY(sandbox.changeIpaasRecords({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"EAST"_s}}}));
    const QStringList comparing = runJson + QStringList{u"--compare-everything"_s};
    QCOMPARE(home.run(comparing).exitCode, 1);
    // As a kill after the creation leaves both sides.
    {
        const QDir journals(home.dataPath() + u"/journals"_s);
        const QStringList names = journals.entryList({u"*.sqlite"_s}, QDir::Files);
        QCOMPARE(names.size(), 1);
        TransferJournal journal;
        QVERIFY(journal.open(journals.filePath(names.constFirst())));
        QList<JournalRecord> failed = journal.inState(RecordType::Location, RecordState::Failed, 10);
        QCOMPARE(failed.size(), 1);
        JournalRecord &record = failed.first();
        record.state = RecordState::Sending;
        record.action = RecordAction::Recreate;
        record.ipaasId.clear();
        QVERIFY(journal.put(record));
        const QJsonObject payload = QJsonDocument::fromJson(record.payload).object();
        QVERIFY(sandbox.changeIpaasRecords({{u"type"_s, u"location"_s}, {u"put"_s, QJsonArray{payload}}}));
    }
    const CliResult result = home.run(comparing + createDeleted);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 1);
    QCOMPARE(allDifferences(sandbox), QStringList());
}

/// One of that name with other values was made by somebody else.
void tst_transferchoices::othersRecordIsNotTaken()
{
    Writing writing({u"deleted-ids-kept"_s});
    writing.leaveDeleted(u"MAIN"_s);
    QJsonObject others = writing.payloadOf(u"main"_s);
    others.insert(u"description"_s, u"Somebody else's"_s);
    QVERIFY(writing.change({{u"type"_s, u"location"_s}, {u"put"_s, QJsonArray{others}}}));
    const JournalRecord record = writing.record(RecordAction::Recreate, u"MAIN"_s);
    const auto settled = QCoro::waitFor(writing.writer->settle(record, RecordWriter::Deleted::CreateAnew, {}));
    QCOMPARE(settled.record.state, RecordState::Pending);
    const auto written = QCoro::waitFor(writing.writer->write(record, RecordWriter::Deleted::CreateAnew, {}));
    QCOMPARE(written.record.state, RecordState::Conflict);
    const auto again = QCoro::waitFor(writing.writer->write(settled.record, RecordWriter::Deleted::CreateAnew, {}));
    QCOMPARE(again.record.state, RecordState::Conflict);
    QCOMPARE(writing.locations().size(), 1);
    QVERIFY(writing.locations().at(0)["externalId"_L1].isNull());
    QCOMPARE(writing.locations().at(0)["description"_L1].toString(), u"Somebody else's"_s);
}

/// iPaaS.com compares names without case: the second could only be refused.
void tst_transferchoices::nameThatBusinessCentralHasTwice()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(4, 4, 4)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QVERIFY(sandbox.changeRecords(
        {{u"type"_s, u"shipping-method"_s},
         {u"put"_s, QJsonArray{QJsonObject{{u"Code"_s, u"STRASSE"_s}, {u"Name"_s, u"First"_s}},
                               QJsonObject{{u"Code"_s, u"Strasse"_s}, {u"Name"_s, u"Second"_s}},
                               QJsonObject{{u"Code"_s, u"strasse"_s}, {u"Name"_s, u"Third"_s}}}}}));
    const auto check = [](const CliResult &result, const char *when) {
        const QList<QJsonObject> problems = result.events(u"problem"_s);
        QVERIFY2(problems.size() == 2, QByteArray(result.describe() + when).constData());
        for (const QJsonObject &problem : problems) {
            QCOMPARE(problem.value("errorCode"_L1).toString(), u"name-conflict"_s);
            QVERIFY2(problem.value("message"_L1).toString().contains("STRASSE"_L1), result.describe().constData());
            QVERIFY(problem.value("name"_L1).toString() != u"STRASSE"_s);
        }
    };
    const CliResult planned = home.run(runJson + QStringList{u"--preview"_s});
    QCOMPARE(sumOf(planned, u"created"_s), 13);
    QCOMPARE(sumOf(planned, u"conflicts"_s), 2);
    check(planned, " in the preview");
    const CliResult result = home.run(runJson);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    check(result, " in the run");
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 13);
    // Known from the list, from then on.
    const CliResult again = home.run(runJson);
    check(again, " in the next run");
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 13);

    // New beside one that is there already, without a list.
    QVERIFY(sandbox.changeRecords(
        {{u"type"_s, u"location"_s}, {u"put"_s, QJsonArray{QJsonObject{{u"code"_s, u"east"_s}}}}}));
    const CliResult later = home.run(runJson + QStringList{u"--type"_s, u"location"_s});
    QCOMPARE(problemCodes(later), QStringList{u"name-conflict"_s});
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 13);
    // The first is renamed: the name is free once the list says so.
    QVERIFY(sandbox.changeRecords({{u"type"_s, u"location"_s}, {u"delete"_s, QJsonArray{u"east"_s}}}));
    QCOMPARE(home.run(runJson + QStringList{u"--type"_s, u"location"_s}).exitCode, 0);
}

void tst_transferchoices::choiceOfOneRecordCounts()
{
    TransferRun::Options options;
    options.conflicts = TransferRun::Conflicts::Skip;
    const auto type = RecordType::Location;
    options.choices.insert({type, u"A"_s}, RecordChoice::Link);
    options.choices.insert({type, u"B"_s}, RecordChoice::CreateAnew);
    options.choices.insert({type, u"C"_s}, RecordChoice::LeaveAlone);
    QCOMPARE(options.conflictsOf(type, u"A"_s), TransferRun::Conflicts::Link);
    QCOMPARE(options.deletedOf(type, u"A"_s), TransferRun::Deleted::Fail);
    QCOMPARE(options.deletedOf(type, u"B"_s), TransferRun::Deleted::CreateAnew);
    QCOMPARE(options.conflictsOf(type, u"B"_s), TransferRun::Conflicts::Skip);
    // Of that type only.
    QCOMPARE(options.conflictsOf(RecordType::ShippingMethod, u"A"_s), TransferRun::Conflicts::Skip);
    options.conflicts = TransferRun::Conflicts::Link;
    options.deleted = TransferRun::Deleted::CreateAnew;
    QCOMPARE(options.conflictsOf(type, u"C"_s), TransferRun::Conflicts::Skip);
    QCOMPARE(options.deletedOf(type, u"C"_s), TransferRun::Deleted::Fail);
    QCOMPARE(options.deletedOf(type, u"D"_s), TransferRun::Deleted::CreateAnew);
}

QTEST_GUILESS_MAIN(tst_transferchoices)
#include "tst_transferchoices.moc"
