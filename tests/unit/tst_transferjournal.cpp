#include "storage/calllog.h"
#include "storage/transferjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <cstdio>

using namespace causeway;

namespace {

constexpr RecordType type = RecordType::CustomerCategory;
const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);

QString keyOf(int number)
{
    return QStringLiteral("KEY-%1").arg(number, 6, 10, QLatin1Char('0'));
}

JournalRecord recordOf(const QString &externalId, RecordState state = RecordState::Pending)
{
    JournalRecord record;
    record.type = type;
    record.externalId = externalId;
    record.label = QStringLiteral("Label of ") + externalId;
    record.state = state;
    record.payload = QByteArray("{\"name\": \"") + externalId.toUtf8() + "\"}";
    record.payloadHash = Q_UINT64_C(0xfedcba9876543210);
    return record;
}

const QString mapping = QStringLiteral("code>name");

/// As the record of that key stands in Business Central.
RecordFingerprint printOf(const QString &externalId, quint64 content = 7)
{
    const QByteArray bytes = externalId.toUtf8();
    return {RecordFingerprint::hash({bytes.constData(), static_cast<size_t>(bytes.size())}), content};
}

QString databasePath(const QTemporaryDir &directory)
{
    return directory.filePath(QStringLiteral("journal.sqlite"));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A statement on the file, past the journal.
void executeOn(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("past"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("past"));
}

/// A closed journal with `count` records in `path`.
void makeJournal(const QString &path, int count)
{
    TransferJournal journal;
    QVERIFY(journal.open(path));
    QVERIFY(journal.startRun(allRecordTypes, noon));
    QVERIFY(journal.begin());
    for (int number = 0; number < count; ++number)
        QVERIFY(journal.put(recordOf(keyOf(number))));
    QVERIFY(journal.commit());
}

QStringList setAside(const QTemporaryDir &directory)
{
    return QDir(directory.path()).entryList({QStringLiteral("journal.sqlite.damaged-*")}, QDir::Files);
}

/// The child that is killed: commits 100 records at a time, tells so, and is killed in the middle of a transaction.
int writeUntilKilled(const QString &path)
{
    TransferJournal journal;
    if (!journal.open(path) || !journal.startRun(allRecordTypes, noon)
        || !journal.beginReading(type, TransferJournal::Reading::All, mapping))
        return 1;
    int number = 0;
    const auto write = [&](int count) {
        for (int index = 0; index < count; ++index, ++number) {
            const QString key = keyOf(number);
            if (!journal.put(recordOf(key)) || !journal.noteRead(type, key, printOf(key), false))
                return false;
            if (number % 2 == 0) {
                if (!journal.put(recordOf(key, RecordState::Done)) || !journal.noteDone(type, RecordAction::Create))
                    return false;
            }
        }
        return true;
    };
    for (int batch = 0; batch < 3; ++batch) {
        if (!journal.begin() || !write(100) || !journal.commit())
            return 1;
    }
    if (!journal.begin() || !write(5000))
        return 1;
    std::puts("in the middle");
    std::fflush(stdout);
    // Until the parent kills; should the parent be gone, its end of the pipe is closed and this ends too.
    std::getchar();
    return 1;
}

/// Starts the child, waits until it is in the middle of a transaction and answers its process id; 0 on failure.
qint64 startWriter(QProcess &writer, const QString &path)
{
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), path});
    if (!writer.waitForStarted() || !writer.waitForReadyRead(60'000))
        return 0;
    return writer.processId();
}

void kill(QProcess &writer)
{
    writer.kill();
    QVERIFY(writer.waitForFinished());
}

} // namespace

class TestTransferJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_path = databasePath(*m_directory);
        m_journal = std::make_unique<TransferJournal>();
    }

    void cleanup()
    {
        m_journal.reset();
        m_directory.reset();
        // A connection that was left behind would grow with each journal opened.
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void startsEmpty()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->wasSetAside().isEmpty());
        QVERIFY(!m_journal->hasUnfinishedRun());
        QVERIFY(!m_journal->record(type, QStringLiteral("A")));
        QCOMPARE(m_journal->counts(type).read, 0);
    }

    void isWrittenAhead()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(QFileInfo(m_path + QStringLiteral("-wal")).size() > 0);
    }

    void writeBeforeOpenIsAnError()
    {
        const Result<void> written = m_journal->put(recordOf(QStringLiteral("A")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    }

    void recordIsReadBack_data()
    {
        QTest::addColumn<QString>("externalId");
        QTest::newRow("code") << QStringLiteral("WHOLESALE");
        QTest::newRow("quotes") << QStringLiteral("O'Brien \"& Co\"; DROP TABLE record --");
        QTest::newRow("scripts") << QStringLiteral("Ærø 東京 مكتب");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" ");
    }

    void recordIsReadBack()
    {
        QFETCH(QString, externalId);
        JournalRecord record = recordOf(externalId, RecordState::Failed);
        record.type = RecordType::ShippingMethod;
        record.action = RecordAction::Update;
        record.ipaasId = QStringLiteral("4711");
        record.sentHash = Q_UINT64_C(0xffffffffffffffff);
        record.payload = QByteArray("\0bytes\xff", 7);
        record.errorCode = QStringLiteral("record-rejected");
        record.errorText = QStringLiteral("refused");
        record.tracking = QStringLiteral("6f1c0a52-7d1e-4a4e-9d0f-1d2c3b4a5968");
        record.marked = 1'767'355'200'000;
        record.handed = 1'767'355'200'123;
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(record));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        const auto found = m_journal->record(RecordType::ShippingMethod, externalId);
        QVERIFY(found);
        QCOMPARE(found->type, record.type);
        QCOMPARE(found->externalId, externalId);
        QCOMPARE(found->label, record.label);
        QCOMPARE(found->state, record.state);
        QCOMPARE(found->action, record.action);
        QCOMPARE(found->ipaasId, record.ipaasId);
        QCOMPARE(found->sentHash, record.sentHash);
        QCOMPARE(found->payloadHash, record.payloadHash);
        QCOMPARE(found->payload, record.payload);
        QCOMPARE(found->errorCode, record.errorCode);
        QCOMPARE(found->errorText, record.errorText);
        QCOMPARE(found->tracking, record.tracking);
        QCOMPARE(found->marked, record.marked);
        QCOMPARE(found->handed, record.handed);
    }

    void typesAreApart()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(!m_journal->record(RecordType::Location, QStringLiteral("A")));
    }

    void caseOfAKeyMatters()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(!m_journal->record(type, QStringLiteral("a")));
    }

    void putReplaces()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        JournalRecord done = recordOf(QStringLiteral("A"), RecordState::Done);
        done.payload.clear();
        QVERIFY(m_journal->put(done));
        const auto found = m_journal->record(type, QStringLiteral("A"));
        QVERIFY(found);
        QCOMPARE(found->state, RecordState::Done);
        QVERIFY(found->payload.isEmpty());
    }

    void countsFollowTheStates()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("B"))));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("C"), RecordState::Conflict)));
        QVERIFY(m_journal->markSending(recordOf(QStringLiteral("A"))));
        QCOMPARE(m_journal->counts(type).pending, 2);
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Done)));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("B"), RecordState::Failed)));
        const JournalCounts counts = m_journal->counts(type);
        QCOMPARE(counts.pending, 0);
        QCOMPARE(counts.failed, 1);
        QCOMPARE(counts.conflicts, 1);
    }

    void countsOfTheRunAreKeptApartByType()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        readAll({QStringLiteral("A"), QStringLiteral("B")});
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Done)));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("B"), RecordState::Done)));
        QVERIFY(m_journal->noteDone(type, RecordAction::Create));
        QVERIFY(m_journal->noteDone(RecordType::Location, RecordAction::Update));
        const JournalCounts counts = m_journal->counts(type);
        QCOMPARE(counts.read, 2);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(counts.created, 1);
        QCOMPARE(counts.updated, 0);
        QCOMPARE(m_journal->counts(RecordType::Location).updated, 1);
    }

    void countsSurviveAClose()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        readAll({QStringLiteral("A"), QStringLiteral("B")});
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Done)));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("B"), RecordState::Failed)));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->counts(type).read, 2);
        QCOMPARE(m_journal->counts(type).unchanged, 1);
        QCOMPARE(m_journal->counts(type).failed, 1);
    }

    void secondReadInAReadingIsARepeat()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        QVERIFY(m_journal->beginReading(type, TransferJournal::Reading::All, mapping));
        QCOMPARE(read(QStringLiteral("A")), true);
        QCOMPARE(read(QStringLiteral("A")), false);
        QCOMPARE(m_journal->counts(type).read, 1);
    }

    void keyThatIsNotInTheJournalIsNotRead()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        QVERIFY(m_journal->beginReading(type, TransferJournal::Reading::All, mapping));
        const QString key = QStringLiteral("A");
        QCOMPARE(m_journal->noteRead(type, key, printOf(key), false).value(), false);
        QVERIFY(!m_journal->record(type, key));
        QCOMPARE(m_journal->counts(type).read, 0);
    }

    void newRunStartsItsCountsAnew()
    {
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->startRun(allRecordTypes, noon).value(), false);
        readAll({QStringLiteral("A")});
        QVERIFY(m_journal->endRun(noon));
        QCOMPARE(m_journal->startRun(allRecordTypes, noon).value(), false);
        QCOMPARE(m_journal->counts(type).read, 0);
    }

    void unfinishedRunGoesOn()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        readAll({QStringLiteral("A")});
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Done)));
        QVERIFY(m_journal->noteDone(type, RecordAction::Create));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->hasUnfinishedRun());
        QCOMPARE(m_journal->startRun(allRecordTypes, noon).value(), true);
        QCOMPARE(m_journal->counts(type).created, 1);
        // It reads everything once more, and that it did so twice must not show.
        readAll({QStringLiteral("A")});
        QCOMPARE(m_journal->counts(type).read, 1);
        QCOMPARE(m_journal->counts(type).unchanged, 0);
    }

    void typeThatJoinsARunStartsAtZero()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        QVERIFY(m_journal->noteDone(RecordType::Location, RecordAction::Create));
        QVERIFY(m_journal->endRun(noon));
        QVERIFY(m_journal->startRun({type}, noon));
        readAll({QStringLiteral("A")});
        QCOMPARE(m_journal->startRun({type, RecordType::Location}, noon).value(), true);
        QCOMPARE(m_journal->counts(type).read, 1);
        QCOMPARE(m_journal->counts(RecordType::Location).created, 0);
    }

    void endedRunIsNoUnfinishedOne()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        QVERIFY(m_journal->endRun(noon));
        QVERIFY(!m_journal->hasUnfinishedRun());
    }

    void inStateGoesOnWhereItStopped()
    {
        QVERIFY(m_journal->open(m_path));
        for (int number = 0; number < 5; ++number)
            QVERIFY(m_journal->put(recordOf(keyOf(number))));
        qint64 row = 0;
        QStringList keys;
        for (;;) {
            const QList<JournalRecord> page = m_journal->inState(type, RecordState::Pending, 2, row, &row);
            if (page.isEmpty())
                break;
            QVERIFY(page.size() <= 2);
            for (const JournalRecord &record : page)
                keys.append(record.externalId);
        }
        QCOMPARE(keys, QStringList({keyOf(0), keyOf(1), keyOf(2), keyOf(3), keyOf(4)}));
    }

    void inStateIsInTheOrderOfReading()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("Z"))));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("Z"))));
        const QList<JournalRecord> found = m_journal->inState(type, RecordState::Pending, 10);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().externalId, QStringLiteral("Z"));
    }

    void inStateFindsNoOtherState()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Done)));
        QVERIFY(m_journal->inState(type, RecordState::Pending, 10).isEmpty());
    }

    void markSendingChangesTheStateOnly()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        JournalRecord marked = recordOf(QStringLiteral("A"));
        marked.payload.clear();
        QVERIFY(m_journal->markSending(marked));
        QVERIFY(m_journal->markSending(recordOf(QStringLiteral("unknown"))));
        const auto found = m_journal->record(type, QStringLiteral("A"));
        QVERIFY(found);
        QCOMPARE(found->state, RecordState::Sending);
        QCOMPARE(found->payload, recordOf(QStringLiteral("A")).payload);
        QVERIFY(!m_journal->record(type, QStringLiteral("unknown")));
    }

    /// A new hook has a new id, and iPaaS.com has not taken it yet, whatever became of the one before.
    void markSendingNotesTheHook()
    {
        QVERIFY(m_journal->open(m_path));
        JournalRecord record = recordOf(QStringLiteral("A"));
        record.tracking = QStringLiteral("first");
        record.marked = 1;
        record.handed = 2;
        QVERIFY(m_journal->put(record));
        record.tracking = QStringLiteral("second");
        record.marked = 1'767'355'200'123;
        QVERIFY(m_journal->markSending(record));
        const auto found = m_journal->record(type, QStringLiteral("A"));
        QVERIFY(found);
        QCOMPARE(found->tracking, QStringLiteral("second"));
        QCOMPARE(found->marked, qint64(1'767'355'200'123));
        QCOMPARE(found->handed, qint64(0));
        // Sent by itself: no hook is to be asked for.
        record.tracking.clear();
        record.marked = 0;
        QVERIFY(m_journal->markSending(record));
        QVERIFY(m_journal->record(type, QStringLiteral("A"))->tracking.isEmpty());
    }

    void unknownIsReopened_data()
    {
        QTest::addColumn<RecordState>("to");
        QTest::newRow("to look again") << RecordState::Sending;
        QTest::newRow("to send again") << RecordState::Pending;
    }
    void unknownIsReopened()
    {
        QFETCH(RecordState, to);
        QVERIFY(m_journal->open(m_path));
        const auto put = [this](const QString &key, ErrorCode code, const QString &tracking, RecordType of = type) {
            JournalRecord record = recordOf(key, RecordState::Failed);
            record.type = of;
            record.errorCode = errorCodeName(code);
            record.errorText = QStringLiteral("why");
            record.tracking = tracking;
            record.handed = 5;
            return m_journal->put(record).has_value();
        };
        QVERIFY(put(QStringLiteral("A"), ErrorCode::OutcomeUnknown, QStringLiteral("t-1")));
        QVERIFY(put(QStringLiteral("B"), ErrorCode::OutcomeUnknown, QStringLiteral("t-2")));
        // Told to have failed; sent directly; of another type.
        QVERIFY(put(QStringLiteral("C"), ErrorCode::RecordRejected, QStringLiteral("t-3")));
        QVERIFY(put(QStringLiteral("D"), ErrorCode::OutcomeUnknown, QString()));
        QVERIFY(put(QStringLiteral("E"), ErrorCode::OutcomeUnknown, QStringLiteral("t-4"), RecordType::Location));
        QCOMPARE(m_journal->unknown(type), qint64(2));
        QCOMPARE(m_journal->counts(type).failed, qint64(4));
        QCOMPARE(m_journal->reopenUnknown(type, to).value(), qint64(2));
        QCOMPARE(m_journal->unknown(type), qint64(0));
        QCOMPARE(m_journal->unknown(RecordType::Location), qint64(1));
        QCOMPARE(m_journal->counts(type).failed, qint64(2));
        QCOMPARE(m_journal->counts(type).pending, qint64(2));
        const QList<JournalRecord> open = m_journal->inState(type, to, 10);
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.first().tracking, QStringLiteral("t-1"));
        QCOMPARE(open.first().handed, qint64(5));
        QVERIFY(open.first().errorCode.isEmpty() && open.first().errorText.isEmpty());
    }

    void wayIsKeptAndForgottenWithItsTarget()
    {
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->way(), QString());
        QVERIFY(m_journal->setWay(QStringLiteral("through-ipaas")));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->way(), QStringLiteral("through-ipaas"));
        QVERIFY(m_journal->clearRecords());
        QCOMPARE(m_journal->way(), QString());
    }

    void problemsAreFailuresAndConflicts()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Conflict)));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("B"), RecordState::Done)));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("C"), RecordState::Failed)));
        const QList<JournalRecord> problems = m_journal->problems();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().externalId, QStringLiteral("C"));
        QCOMPARE(m_journal->problems(10, 1).size(), 1);
    }

    void commitKeepsWhatWasWritten()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->begin());
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(m_journal->commit());
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->record(type, QStringLiteral("A")));
    }

    void closeDropsWhatWasNotCommitted()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->begin());
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QVERIFY(!m_journal->record(type, QStringLiteral("A")));
        QCOMPARE(m_journal->counts(type).pending, 0);
    }

    void rollbackDropsRecordsAndCounts()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(m_journal->beginReading(type, TransferJournal::Reading::All, mapping));
        QVERIFY(m_journal->begin());
        QVERIFY(read(QStringLiteral("B")));
        m_journal->rollback();
        QVERIFY(!m_journal->record(type, QStringLiteral("B")));
        QCOMPARE(m_journal->counts(type).pending, 1);
        QCOMPARE(m_journal->counts(type).read, 0);
    }

    void innerCommitWritesNothingYet()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->begin());
        QVERIFY(m_journal->begin());
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(m_journal->commit());
        m_journal->rollback();
        QVERIFY(!m_journal->record(type, QStringLiteral("A")));
    }

    void commitAfterRollbackIsAnError()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->begin());
        QVERIFY(m_journal->begin());
        m_journal->rollback();
        const Result<void> committed = m_journal->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::InvalidInput);
    }

    void remoteIsFoundByExternalId()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->putRemote(
            type, {QStringLiteral("1"), QStringLiteral("Name"), QStringLiteral("A"), Q_UINT64_C(0x8000000000000001)}));
        const auto found = m_journal->remoteByExternalId(type, QStringLiteral("A"));
        QVERIFY(found);
        QCOMPARE(found->ipaasId, QStringLiteral("1"));
        QCOMPARE(found->name, QStringLiteral("Name"));
        QCOMPARE(found->hash, Q_UINT64_C(0x8000000000000001));
    }

    void remoteWithoutExternalIdIsNotFoundByNone()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->putRemote(type, {QStringLiteral("1"), QStringLiteral("Name"), QString(), 0}));
        QVERIFY(!m_journal->remoteByExternalId(type, QString()));
    }

    void remoteNameIsComparedAsTheServiceDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("same") << QStringLiteral("Straße Ærø");
        QTest::newRow("case") << QStringLiteral("STRAßE ærø");
        QTest::newRow("blanks") << QStringLiteral("  Straße Ærø ");
    }

    void remoteNameIsComparedAsTheServiceDoes()
    {
        QFETCH(QString, name);
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->putRemote(type, {QStringLiteral("1"), QStringLiteral("Straße Ærø"), QString(), 0}));
        QVERIFY(m_journal->remoteByName(type, name));
    }

    void unlinkedRemoteOfANameComesFirst()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->putRemote(type, {QStringLiteral("1"), QStringLiteral("Name"), QStringLiteral("A"), 0}));
        QVERIFY(m_journal->putRemote(type, {QStringLiteral("2"), QStringLiteral("name"), QString(), 0}));
        QCOMPARE(m_journal->remoteByName(type, QStringLiteral("Name"))->ipaasId, QStringLiteral("2"));
    }

    void remoteIsReplacedByItsId()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->putRemote(type, {QStringLiteral("1"), QStringLiteral("Old"), QStringLiteral("A"), 0}));
        QVERIFY(m_journal->putRemote(type, {QStringLiteral("1"), QStringLiteral("New"), QString(), 0}));
        QVERIFY(!m_journal->remoteByName(type, QStringLiteral("Old")));
        QVERIFY(!m_journal->remoteByExternalId(type, QStringLiteral("A")));
        QVERIFY(m_journal->remoteByName(type, QStringLiteral("New")));
    }

    void clearRemoteIsForOneType()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->putRemote(type, {QStringLiteral("1"), QStringLiteral("Name"), QString(), 0}));
        QVERIFY(
            m_journal->putRemote(RecordType::Location, {QStringLiteral("1"), QStringLiteral("Name"), QString(), 0}));
        QVERIFY(m_journal->clearRemote(type));
        QVERIFY(!m_journal->remoteByName(type, QStringLiteral("Name")));
        QVERIFY(m_journal->remoteByName(RecordType::Location, QStringLiteral("Name")));
    }

    void comparedIsKept()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(!m_journal->isCompared(type));
        QVERIFY(m_journal->setCompared(type, true));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->isCompared(type));
        QVERIFY(!m_journal->isCompared(RecordType::Location));
    }

    void pastRunsAreKeptWithTheirProblems()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        JournalRecord failed = recordOf(QStringLiteral("A"), RecordState::Failed);
        failed.errorCode = QStringLiteral("record-rejected");
        failed.errorText = QStringLiteral("too long");
        QVERIFY(m_journal->put(failed));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("B"), RecordState::Done)));
        QVERIFY(m_journal->keepProblems(100, 0));
        QVERIFY(m_journal->keepRun(noon.addSecs(60), QByteArray("one"), true));
        QVERIFY(m_journal->startRun(allRecordTypes, noon.addSecs(120)));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Done)));
        QVERIFY(m_journal->keepProblems(100, 0));
        QVERIFY(m_journal->keepRun(noon.addSecs(180), QByteArray("two"), false));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        const QList<TransferJournal::PastRun> runs = m_journal->pastRuns();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0).summary, QByteArray("two"));
        QCOMPARE(runs.at(0).started, noon.addSecs(120));
        QVERIFY(!runs.at(0).hasEnded);
        QVERIFY(m_journal->pastProblems(runs.at(0).id, 10).isEmpty());
        QCOMPARE(runs.at(1).kept, noon.addSecs(60));
        QVERIFY(runs.at(1).hasEnded);
        const QList<JournalRecord> problems = m_journal->pastProblems(runs.at(1).id, 10);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().externalId, QStringLiteral("A"));
        QCOMPARE(problems.first().label, failed.label);
        QCOMPARE(problems.first().errorText, QStringLiteral("too long"));
    }

    void problemsAreKeptInPortions()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        for (const char *key : {"A", "B", "C", "D", "E"})
            QVERIFY(m_journal->put(recordOf(QString::fromLatin1(key), RecordState::Failed)));
        // Twice, as by a run that was killed in the middle of it.
        for (const int last : {2, 4}) {
            for (int offset = 0; offset <= last; offset += 2)
                QVERIFY(m_journal->keepProblems(2, offset));
        }
        QVERIFY(m_journal->keepRun(noon, QByteArray("one"), true));
        QStringList keys;
        const QList<JournalRecord> problems = m_journal->pastProblems(m_journal->pastRuns().first().id, 10);
        for (const JournalRecord &problem : problems)
            keys.append(problem.externalId);
        QCOMPARE(keys.join(QString()), QStringLiteral("ABCDE"));
    }

    void runThatWasStoppedIsKeptOnce()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Failed)));
        QVERIFY(m_journal->keepProblems(100, 0));
        QVERIFY(m_journal->keepRun(noon, QByteArray("stopped"), false));
        QCOMPARE(m_journal->startRun(allRecordTypes, noon).value(), true);
        QVERIFY(m_journal->keepProblems(100, 0));
        QVERIFY(m_journal->keepRun(noon, QByteArray("done"), true));
        QCOMPARE(m_journal->pastRuns().size(), 1);
        QCOMPARE(m_journal->pastRuns().first().summary, QByteArray("done"));
        QCOMPARE(m_journal->pastProblems(m_journal->pastRuns().first().id, 10).size(), 1);
    }

    void onlyTheLastRunsAreKept()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"), RecordState::Failed)));
        for (int number = 0; number < TransferJournal::runsKept + 5; ++number) {
            QVERIFY(m_journal->startRun(allRecordTypes, noon.addSecs(number)));
            QVERIFY(m_journal->keepProblems(100, 0));
            QVERIFY(m_journal->keepRun(noon, QByteArray::number(number), true));
        }
        const QList<TransferJournal::PastRun> runs = m_journal->pastRuns();
        QCOMPARE(runs.size(), TransferJournal::runsKept);
        QCOMPARE(runs.last().summary, QByteArray("5"));
        QVERIFY(m_journal->pastProblems(runs.last().id - 1, 10).isEmpty());
    }

    void clearRecordsLeavesPastRuns()
    {
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->startRun(allRecordTypes, noon));
        readAll({QStringLiteral("A")});
        QVERIFY(m_journal->setTarget(QStringLiteral("here")));
        QVERIFY(m_journal->setCompared(type, true));
        QVERIFY(m_journal->keepProblems(100, 0));
        QVERIFY(m_journal->keepRun(noon, QByteArray("stopped"), false));
        QVERIFY(m_journal->clearRecords());
        QVERIFY(!m_journal->record(type, QStringLiteral("A")));
        QVERIFY(!m_journal->isCompared(type));
        QVERIFY(m_journal->target().isEmpty());
        QCOMPARE(m_journal->known(type), 0);
        QVERIFY(!m_journal->hasUnfinishedRun());
        QCOMPARE(m_journal->pastRuns().size(), 1);
    }

    void journalOfVersion1IsBroughtUpToDate()
    {
        makeVersion2();
        makeVersion1Of2();
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->wasSetAside(), QString());
        QCOMPARE(m_journal->known(type), 1);
        const std::optional<JournalRecord> record = m_journal->record(type, QStringLiteral("A"));
        QVERIFY(record);
        QCOMPARE(record->state, RecordState::Done);
        QCOMPARE(record->sentHash, quint64(42));
        QVERIFY(m_journal->isCompared(type));
        QCOMPARE(m_journal->startRun(allRecordTypes, noon).value(), false);
        readAll({QStringLiteral("A")});
    }

    /// What a reading has found and what past runs were kept with is not begun anew for three more columns.
    void journalOfVersion2IsBroughtUpToDate()
    {
        {
            TransferJournal journal;
            QVERIFY(journal.open(m_path));
            QVERIFY(journal.put(recordOf(QStringLiteral("A"), RecordState::Failed)));
            QVERIFY(journal.setTarget(QStringLiteral("there")));
            QVERIFY(journal.startRun(allRecordTypes, noon));
            QVERIFY(journal.keepProblems(10, 0));
            QVERIFY(journal.endRun(noon));
        }
        makeVersion2();
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->wasSetAside(), QString());
        QCOMPARE(m_journal->target(), QStringLiteral("there"));
        QCOMPARE(m_journal->pastRuns().size(), 1);
        QCOMPARE(m_journal->pastProblems(1, 10).size(), 1);
        std::optional<JournalRecord> record = m_journal->record(type, QStringLiteral("A"));
        QVERIFY(record);
        QCOMPARE(record->payload, recordOf(QStringLiteral("A")).payload);
        QVERIFY(record->tracking.isEmpty() && record->marked == 0 && record->handed == 0);
        record->tracking = QStringLiteral("t-1");
        QVERIFY(m_journal->put(*record));
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->record(type, QStringLiteral("A"))->tracking, QStringLiteral("t-1"));
    }

    void secondJournalOfTheSameFileIsBusy()
    {
        QVERIFY(m_journal->open(m_path));
        TransferJournal second;
        const Result<void> opened = second.open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::JournalBusy);
    }

    void busyNamesTheHolder()
    {
        QVERIFY(m_journal->open(m_path));
        TransferJournal second;
        const Result<void> opened = second.open(m_path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.contains(QSysInfo::machineHostName()), qPrintable(opened.error().message));
    }

    void journalOfAnotherProcessIsBusy()
    {
        QProcess writer;
        const qint64 processId = startWriter(writer, m_path);
        QVERIFY(processId > 0);
        const Result<void> opened = m_journal->open(m_path);
        kill(writer);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::JournalBusy);
        QVERIFY2(opened.error().message.contains(QString::number(processId)), qPrintable(opened.error().message));
    }

    void closeGivesTheLockBack()
    {
        QVERIFY(m_journal->open(m_path));
        m_journal->close();
        TransferJournal second;
        QVERIFY(second.open(m_path));
    }

    void failedOpenGivesTheLockBack()
    {
        makeJournal(m_path, 1);
        executeOn(m_path, QStringLiteral("PRAGMA user_version = 99"));
        QVERIFY(!m_journal->open(m_path));
        executeOn(m_path, QStringLiteral("PRAGMA user_version = 3"));
        TransferJournal second;
        QVERIFY(second.open(m_path));
    }

    void lockOfAKilledProcessIsTakenOver()
    {
        QProcess writer;
        QVERIFY(startWriter(writer, m_path) > 0);
        kill(writer);
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".lock")));
        QVERIFY(m_journal->open(m_path));
    }

    void killLosesOnlyWhatWasNotCommitted()
    {
        QProcess writer;
        QVERIFY(startWriter(writer, m_path) > 0);
        kill(writer);
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->wasSetAside().isEmpty());
        QVERIFY(m_journal->record(type, keyOf(299)));
        QVERIFY(!m_journal->record(type, keyOf(300)));
    }

    void countsAgreeWithTheRecordsAfterAKill()
    {
        QProcess writer;
        QVERIFY(startWriter(writer, m_path) > 0);
        kill(writer);
        QVERIFY(m_journal->open(m_path));
        const JournalCounts counts = m_journal->counts(type);
        QCOMPARE(counts.read, 300);
        QCOMPARE(counts.created, 150);
        QCOMPARE(counts.pending, 150);
        QCOMPARE(m_journal->inState(type, RecordState::Pending, 1000).size(), 150);
        QCOMPARE(m_journal->inState(type, RecordState::Done, 1000).size(), 150);
    }

    void runOfAKilledProcessGoesOn()
    {
        QProcess writer;
        QVERIFY(startWriter(writer, m_path) > 0);
        kill(writer);
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->startRun(allRecordTypes, noon).value(), true);
        QVERIFY(m_journal->record(type, keyOf(299)));
        QVERIFY(!m_journal->record(type, keyOf(300)));
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<qint64>("cutTo");
        QTest::addColumn<qint64>("overwriteAt");
        QTest::newRow("cut within the header") << 10 << qint64(50) << qint64(-1);
        QTest::newRow("cut to one page") << 10 << qint64(4096) << qint64(-1);
        QTest::newRow("large, cut in half") << 60'000 << qint64(5'000'000) << qint64(-1);
        QTest::newRow("not a database") << 10 << qint64(-1) << qint64(0);
        QTest::newRow("page overwritten") << 1000 << qint64(-1) << qint64(8 * 4096);
    }

    void damagedFileIsSetAside()
    {
        QFETCH(int, records);
        QFETCH(qint64, cutTo);
        QFETCH(qint64, overwriteAt);
        makeJournal(m_path, records);
        if (cutTo >= 0)
            QVERIFY(QFile::resize(m_path, cutTo));
        if (overwriteAt >= 0)
            overwrite(m_path, overwriteAt, QByteArray(4096, 'x'));
        const QByteArray damaged = readFile(m_path);
        QVERIFY(m_journal->open(m_path));
        QVERIFY(!m_journal->wasSetAside().isEmpty());
        QCOMPARE(setAside(*m_directory).size(), 1);
        QCOMPARE(readFile(m_journal->wasSetAside()), damaged);
        QVERIFY(!m_journal->record(type, keyOf(0)));
        QVERIFY(m_journal->put(recordOf(keyOf(0))));
    }

    void someoneElsesDatabaseIsSetAside()
    {
        executeOn(m_path, QStringLiteral("CREATE TABLE record (id INTEGER)"));
        QVERIFY(m_journal->open(m_path));
        QVERIFY(!m_journal->wasSetAside().isEmpty());
    }

    void logOfADamagedFileGoesWithIt()
    {
        QProcess writer;
        QVERIFY(startWriter(writer, m_path) > 0);
        kill(writer);
        QVERIFY(QFileInfo(m_path + QStringLiteral("-wal")).size() > 0);
        overwrite(m_path, 0, QByteArray(4096, 'x'));
        QVERIFY(m_journal->open(m_path));
        QVERIFY(QFileInfo::exists(m_journal->wasSetAside() + QStringLiteral("-wal")));
        QVERIFY(!m_journal->record(type, keyOf(0)));
    }

    void emptyFileIsANewJournal()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->wasSetAside().isEmpty());
    }

    /// Of a large file, open() does not look at every page: the damage shows at a query.
    void damageAtAQueryIsToldAndKept()
    {
        makeLargeDamagedJournal();
        QVERIFY(m_journal->open(m_path));
        QVERIFY(m_journal->wasSetAside().isEmpty());
        QCOMPARE(findDamage(), ErrorCode::JournalDamaged);
        const Result<void> written = m_journal->put(recordOf(QStringLiteral("new")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::JournalDamaged);
    }

    void damageAtAQueryIsSetAsideByTheNextOpen()
    {
        makeLargeDamagedJournal();
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(findDamage(), ErrorCode::JournalDamaged);
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QVERIFY(!m_journal->wasSetAside().isEmpty());
        QVERIFY(m_journal->put(recordOf(QStringLiteral("new"))));
    }

    void newerJournalIsRefusedAndLeftUntouched()
    {
        makeJournal(m_path, 10);
        executeOn(m_path, QStringLiteral("PRAGMA user_version = 4"));
        const QByteArray before = readFile(m_path);
        const Result<void> opened = m_journal->open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileInvalid);
        QCOMPARE(readFile(m_path), before);
        QVERIFY(setAside(*m_directory).isEmpty());
    }

    void folderThatCannotBeMadeIsTold()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Result<void> opened = m_journal->open(m_path + QStringLiteral("/below/journal.sqlite"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileNotWritten);
    }

    void folderIsMadeForItsOwnerOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps a profile private by itself");
#endif
        const QString folder = m_directory->filePath(QStringLiteral("journals"));
        QVERIFY(m_journal->open(folder + QStringLiteral("/journal.sqlite")));
        QVERIFY(!(QFile::permissions(folder)
                  & (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }

    void fullDiskIsToldAndLosesNothing()
    {
        makeJournal(m_path, 10);
        QVERIFY(m_journal->open(m_path));
        // SQLite's own limit answers the same code as a full disk.
        limitPages();
        QVERIFY(m_journal->begin());
        Result<void> written;
        for (int number = 100; number < 100'000 && written; ++number)
            written = m_journal->put(recordOf(keyOf(number)));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritten);
        m_journal->rollback();
        m_journal->close();
        QVERIFY(m_journal->open(m_path));
        QCOMPARE(m_journal->counts(type).pending, 10);
        QVERIFY(m_journal->record(type, keyOf(9)));
    }

    void removeFileTakesTheCompanions()
    {
        makeJournal(m_path, 10);
        for (const QString &name : {CallLog::path(m_path, QStringLiteral("ipaas")),
                                    QString(m_path + QStringLiteral(".damaged-20261125T120000Z-wal"))}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(TransferJournal::removeFile(m_path));
        QVERIFY(QDir(m_directory->path()).isEmpty());
    }

    void removeFileOfAnOpenJournalIsBusy()
    {
        QVERIFY(m_journal->open(m_path));
        const Result<void> removed = TransferJournal::removeFile(m_path);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::JournalBusy);
        QVERIFY(QFileInfo::exists(m_path));
    }

    void removeFileOfNoJournalIsASuccess()
    {
        QVERIFY(TransferJournal::removeFile(m_directory->filePath(QStringLiteral("not/there.sqlite"))));
    }

    void twoJournalsAtOnceAreApart()
    {
        TransferJournal second;
        QVERIFY(m_journal->open(m_path));
        QVERIFY(second.open(m_directory->filePath(QStringLiteral("second.sqlite"))));
        QVERIFY(m_journal->put(recordOf(QStringLiteral("A"))));
        QVERIFY(!second.record(type, QStringLiteral("A")));
    }

private:
    /// One record as a run takes it; false for a repeat.
    bool read(const QString &key)
    {
        if (!m_journal->record(type, key) && !m_journal->put(recordOf(key)))
            return false;
        return m_journal->noteRead(type, key, printOf(key), false).value_or(false);
    }

    void readAll(const QStringList &keys)
    {
        QVERIFY(m_journal->beginReading(type, TransferJournal::Reading::All, mapping));
        for (const QString &key : keys)
            QVERIFY(read(key));
        QVERIFY(m_journal->endReading(type));
    }

    /// What the tables were in version 1, as far as they differ or have something in them here.
    /// A journal of today, or a new one, as it was in version 2.
    void makeVersion2()
    {
        {
            TransferJournal journal;
            QVERIFY(journal.open(m_path));
        }
        for (const char *statement :
             {"ALTER TABLE record DROP COLUMN tracking", "ALTER TABLE record DROP COLUMN marked",
              "ALTER TABLE record DROP COLUMN handed", "PRAGMA user_version = 2"})
            executeOn(m_path, QString::fromLatin1(statement));
    }

    void makeVersion1Of2()
    {
        for (const char *statement :
             {"ALTER TABLE record ADD COLUMN seen_run INTEGER NOT NULL DEFAULT 0",
              "ALTER TABLE type ADD COLUMN unchanged INTEGER NOT NULL DEFAULT 0", "DROP TABLE reading",
              "DROP TABLE problem", "ALTER TABLE run DROP COLUMN kept", "ALTER TABLE run DROP COLUMN summary",
              "INSERT INTO record (type, external_id, seen_run) VALUES (0, 'B', 1)",
              "INSERT INTO record (type, external_id, seen_run, state, sent_hash) VALUES (0, 'A', 1, 2, 42)",
              "UPDATE type SET done = 1, read = 2, compared = 1 WHERE id = 0",
              "INSERT INTO run (started, ended, types) VALUES (1, 2, 'customer-category')",
              "INSERT INTO stamp (side, stamps) VALUES ('ipaas', x'00')", "PRAGMA user_version = 1"})
            executeOn(m_path, QString::fromLatin1(statement));
    }

    void makeLargeDamagedJournal()
    {
        makeJournal(m_path, 60'000);
        const qint64 pages = QFileInfo(m_path).size() / 4096;
        QVERIFY(pages > 1200);
        // All but the first pages and the last: the header, the tables and their roots stay readable.
        for (qint64 page = 40; page < pages - 1; ++page)
            overwrite(m_path, page * 4096, QByteArray(4096, 'x'));
    }

    /// Reads until a write answers an error; Cancelled where none did.
    ErrorCode findDamage()
    {
        for (int number = 0; number < 40'000; number += 100) {
            m_journal->record(type, keyOf(number));
            const Result<void> begun = m_journal->begin();
            if (!begun)
                return begun.error().code;
            m_journal->rollback();
        }
        return ErrorCode::Cancelled;
    }

    void limitPages()
    {
        const QStringList names = QSqlDatabase::connectionNames();
        QCOMPARE(names.size(), 1);
        QSqlQuery query(QSqlDatabase::database(names.first(), false));
        QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count = 40")));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<TransferJournal> m_journal;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--write-until-killed"))
        return writeUntilKilled(arguments.value(2));
    TestTransferJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transferjournal.moc"
