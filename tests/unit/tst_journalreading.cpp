#include "storage/transferjournal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordType type = RecordType::CustomerCategory;
const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);
const QString mapping = u"code>name"_s;
/// More than a part of a reading, and no multiple of it.
constexpr int many = 5000;

QString keyOf(int number)
{
    return u"KEY-%1"_s.arg(number, 6, 10, '0'_L1);
}

} // namespace

/// The next reading of a type tells what has not changed: what it may take from the last one, and what it must not.
class tst_journalreading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsKnownAtFirst();
    void sameRecordsAreUnchanged();
    void changedRecordIsNot();
    void newRecordLosesNoPlace_data();
    void newRecordLosesNoPlace();
    void recordsThatAreGoneAreForgotten_data();
    void recordsThatAreGoneAreForgotten();
    void underWayIsNotForgotten();
    void otherOrderIsLookedUpAndRight();
    void repeatedRecordCountsOnce();
    void openRecordIsLookedUp_data();
    void openRecordIsLookedUp();
    void otherMappingKnowsNothing();
    void comparingAnewKnowsNothing();
    void brokenOffReadingThatPutSomethingIsNoProof();
    void brokenOffReadingThatPutNothingLeavesTheLast();
    void changesThatPutSomethingAreNoProof();
    void changesCountTheOthers();
    void recordThatChangedTwiceIsNoProof();
    void recordWithoutAKeyIsLookedUp();
    void damagedPartIsNoProof();

private:
    /// Reads `keys` as a run does, records of today's content; answers how many had to be looked up.
    int read(const QStringList &keys);
    void begin(TransferJournal::Reading what = TransferJournal::Reading::All);
    void take(const QString &key);
    void reopen();
    RecordFingerprint printOf(const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<TransferJournal> m_journal;
    QHash<QString, quint64> m_contents;
    QStringList m_keys;
};

void tst_journalreading::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_contents.clear();
    m_keys.clear();
    for (int number = 0; number < many; ++number)
        m_keys.append(keyOf(number));
    reopen();
    QVERIFY(m_journal->startRun(allRecordTypes, noon));
}

void tst_journalreading::cleanup()
{
    m_journal.reset();
    m_directory.reset();
}

void tst_journalreading::reopen()
{
    m_journal = std::make_unique<TransferJournal>();
    QVERIFY(m_journal->open(m_directory->filePath(u"journal.sqlite"_s)));
}

RecordFingerprint tst_journalreading::printOf(const QString &key) const
{
    const QByteArray bytes = key.toUtf8();
    const quint64 id
        = key.isEmpty() ? 0 : RecordFingerprint::hash({bytes.constData(), static_cast<size_t>(bytes.size())});
    return {id, m_contents.value(key, 7)};
}

void tst_journalreading::begin(TransferJournal::Reading what)
{
    QVERIFY(m_journal->beginReading(type, what, mapping));
}

/// As a run takes a record that is not known as unchanged; it is sent at once.
void tst_journalreading::take(const QString &key)
{
    const RecordFingerprint print = printOf(key);
    const std::optional<JournalRecord> known = m_journal->record(type, key);
    const bool isUnchanged = known && known->state == RecordState::Done && known->sentHash == print.content;
    if (!isUnchanged) {
        JournalRecord record;
        record.type = type;
        record.externalId = key;
        record.state = RecordState::Done;
        record.sentHash = print.content;
        QVERIFY(m_journal->put(record));
    }
    QVERIFY(m_journal->noteRead(type, key, print, isUnchanged));
}

int tst_journalreading::read(const QStringList &keys)
{
    int lookedUp = 0;
    begin();
    const Result<void> begun = m_journal->begin();
    for (const QString &key : keys) {
        if (m_journal->noteUnchanged(printOf(key)))
            continue;
        ++lookedUp;
        take(key);
    }
    const bool isWritten = begun && m_journal->writeReading() && m_journal->commit();
    return isWritten && m_journal->endReading(type) ? lookedUp : -1;
}

void tst_journalreading::nothingIsKnownAtFirst()
{
    QCOMPARE(read(m_keys), many);
    QCOMPARE(m_journal->counts(type).read, many);
}

void tst_journalreading::sameRecordsAreUnchanged()
{
    read(m_keys);
    reopen();
    QCOMPARE(read(m_keys), 0);
    QCOMPARE(m_journal->counts(type).read, many);
    QCOMPARE(m_journal->counts(type).unchanged, many);
    reopen();
    QCOMPARE(read(m_keys), 0);
}

void tst_journalreading::changedRecordIsNot()
{
    read(m_keys);
    m_contents.insert(keyOf(1500), 8);
    QCOMPARE(read(m_keys), 1);
    QCOMPARE(m_journal->record(type, keyOf(1500))->sentHash, 8u);
    QCOMPARE(read(m_keys), 0);
    // And back to what it was two readings ago.
    m_contents.remove(keyOf(1500));
    QCOMPARE(read(m_keys), 1);
    QCOMPARE(m_journal->record(type, keyOf(1500))->sentHash, 7u);
}

void tst_journalreading::newRecordLosesNoPlace_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("count");
    QTest::newRow("first") << 0 << 1;
    QTest::newRow("in the middle") << 2500 << 3;
    QTest::newRow("last") << many << 2;
    QTest::newRow("many at the edge of a part") << 1024 << 900;
}

void tst_journalreading::newRecordLosesNoPlace()
{
    QFETCH(const int, at);
    QFETCH(const int, count);
    read(m_keys);
    for (int number = 0; number < count; ++number)
        m_keys.insert(at, u"NEW-%1"_s.arg(number));
    QCOMPARE(read(m_keys), count);
    QCOMPARE(read(m_keys), 0);
    QCOMPARE(m_journal->known(type), many + count);
}

void tst_journalreading::recordsThatAreGoneAreForgotten_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("the first") << 0 << 1;
    QTest::newRow("some") << 1000 << 200;
    QTest::newRow("more than a part") << 1000 << 2500;
    QTest::newRow("the last") << many - 1 << 1;
    QTest::newRow("all") << 0 << many;
}

void tst_journalreading::recordsThatAreGoneAreForgotten()
{
    QFETCH(const int, from);
    QFETCH(const int, count);
    read(m_keys);
    const QStringList gone = m_keys.mid(from, count);
    m_keys.remove(from, count);
    const int lookedUp = read(m_keys);
    QVERIFY(lookedUp >= 0);
    QCOMPARE(m_journal->known(type), many - count);
    QCOMPARE(m_journal->counts(type).read, many - count);
    QCOMPARE(m_journal->counts(type).unchanged, many - count);
    for (const QString &key : gone)
        QVERIFY(!m_journal->record(type, key));
    QCOMPARE(read(m_keys), 0);
    // One that comes back is a new one.
    if (count > 0)
        QCOMPARE(read(m_keys + gone.first(1)), 1);
}

void tst_journalreading::underWayIsNotForgotten()
{
    read({keyOf(1), keyOf(2)});
    QVERIFY(m_journal->markSending(*m_journal->record(type, keyOf(2))));
    read({keyOf(1)});
    QVERIFY(m_journal->record(type, keyOf(2)));
}

void tst_journalreading::otherOrderIsLookedUpAndRight()
{
    read(m_keys);
    std::reverse(m_keys.begin(), m_keys.end());
    m_contents.insert(keyOf(17), 8);
    QVERIFY(read(m_keys) > 0);
    QCOMPARE(m_journal->counts(type).read, many);
    QCOMPARE(m_journal->known(type), many);
    QCOMPARE(m_journal->record(type, keyOf(17))->sentHash, 8u);
    QCOMPARE(read(m_keys), 0);
}

void tst_journalreading::repeatedRecordCountsOnce()
{
    read(m_keys);
    // A whole page comes twice.
    const QStringList keys = m_keys.first(2000) + m_keys.sliced(1000);
    QVERIFY(read(keys) >= 0);
    QCOMPARE(m_journal->counts(type).read, many);
    QCOMPARE(m_journal->counts(type).unchanged, many);
    QCOMPARE(m_journal->known(type), many);
}

void tst_journalreading::openRecordIsLookedUp_data()
{
    QTest::addColumn<RecordState>("state");
    QTest::newRow("pending") << RecordState::Pending;
    QTest::newRow("sending") << RecordState::Sending;
    QTest::newRow("failed") << RecordState::Failed;
    QTest::newRow("conflict") << RecordState::Conflict;
}

void tst_journalreading::openRecordIsLookedUp()
{
    QFETCH(const RecordState, state);
    read(m_keys);
    JournalRecord record = *m_journal->record(type, keyOf(4000));
    record.state = state;
    QVERIFY(m_journal->put(record));
    begin();
    for (const QString &key : std::as_const(m_keys))
        QCOMPARE(m_journal->noteUnchanged(printOf(key)), key != keyOf(4000));
}

void tst_journalreading::otherMappingKnowsNothing()
{
    read(m_keys);
    QVERIFY(m_journal->beginReading(type, TransferJournal::Reading::All, u"code>description"_s));
    QVERIFY(!m_journal->noteUnchanged(printOf(keyOf(0))));
}

void tst_journalreading::comparingAnewKnowsNothing()
{
    read(m_keys);
    QVERIFY(m_journal->beginReading(type, TransferJournal::Reading::All, mapping, true));
    QVERIFY(!m_journal->noteUnchanged(printOf(keyOf(0))));
}

/// It was changed and sent, and then changed back: the last reading has it, iPaaS.com has not.
void tst_journalreading::brokenOffReadingThatPutSomethingIsNoProof()
{
    read(m_keys);
    m_contents.insert(keyOf(0), 8);
    begin();
    QVERIFY(!m_journal->noteUnchanged(printOf(keyOf(0))));
    take(keyOf(0));
    reopen();
    m_contents.clear();
    QCOMPARE(read(m_keys), many);
    QCOMPARE(m_journal->record(type, keyOf(0))->sentHash, 7u);
}

void tst_journalreading::brokenOffReadingThatPutNothingLeavesTheLast()
{
    read(m_keys);
    begin();
    for (int number = 0; number < 3000; ++number)
        QVERIFY(m_journal->noteUnchanged(printOf(keyOf(number))));
    QVERIFY(m_journal->writeReading());
    reopen();
    QCOMPARE(read(m_keys), 0);
    QCOMPARE(m_journal->counts(type).read, many);
}

void tst_journalreading::changesThatPutSomethingAreNoProof()
{
    read(m_keys);
    m_contents.insert(keyOf(0), 8);
    begin(TransferJournal::Reading::Changes);
    QVERIFY(!m_journal->noteUnchanged(printOf(keyOf(0))));
    take(keyOf(0));
    QVERIFY(m_journal->endReading(type));
    m_contents.clear();
    QVERIFY(read(m_keys) > 0);
    QCOMPARE(m_journal->record(type, keyOf(0))->sentHash, 7u);
}

void tst_journalreading::changesCountTheOthers()
{
    read(m_keys);
    QVERIFY(m_journal->endRun(noon));
    QVERIFY(m_journal->startRun(allRecordTypes, noon));
    begin(TransferJournal::Reading::Changes);
    take(keyOf(3));
    QVERIFY(m_journal->endReading(type));
    QCOMPARE(m_journal->counts(type).read, many);
    QCOMPARE(m_journal->counts(type).unchanged, many);
    // Nothing was put, so the last whole reading still holds.
    QCOMPARE(read(m_keys), 0);
}

void tst_journalreading::recordThatChangedTwiceIsNoProof()
{
    begin();
    take(keyOf(0));
    m_contents.insert(keyOf(0), 8);
    take(keyOf(0));
    QVERIFY(m_journal->endReading(type));
    m_contents.clear();
    QCOMPARE(read({keyOf(0)}), 1);
    QCOMPARE(m_journal->record(type, keyOf(0))->sentHash, 7u);
}

void tst_journalreading::recordWithoutAKeyIsLookedUp()
{
    read({QString(), keyOf(1)});
    QCOMPARE(read({QString(), keyOf(1)}), 1);
    QCOMPARE(m_journal->counts(type).read, 2);
}

/// Rows that no journal of this size has: they must not be believed, and cost no memory.
void tst_journalreading::damagedPartIsNoProof()
{
    read(m_keys);
    const QString path = m_directory->filePath(u"journal.sqlite"_s);
    m_journal.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE reading SET entries = zeroblob(24) || x'ff' WHERE part = 0"_s));
        QVERIFY(QSqlQuery(database).exec(
            u"UPDATE reading SET entries = replace(hex(zeroblob(12)), '0', 'z') WHERE part = 1"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    reopen();
    QVERIFY(read(m_keys) >= 2048);
    QCOMPARE(m_journal->counts(type).read, many);
    QCOMPARE(m_journal->known(type), many);
}

QTEST_GUILESS_MAIN(tst_journalreading)
#include "tst_journalreading.moc"
