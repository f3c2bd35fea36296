#pragma once

#include "storage/journallock.h"
#include "storage/journalreading.h"
#include "storage/transferjournal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <array>

namespace causeway {

/// The counts of one type, as in a row of the table `type`.
struct Tally {
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    /// Records by state.
    std::array<qint64, 5> states{};
    bool compared = false;
    bool changed = false;
};

/// The open database with the statements that every record passes through, prepared once.
class TransferJournal::Private {
public:
    /// Prepared statements. They must go before the database is closed.
    struct Statements {
        explicit Statements(const QSqlDatabase &database)
            : find(database)
            , stateOf(database)
            , insert(database)
            , replace(database)
            , markSending(database)
            , inState(database)
            , problems(database)
            , putRemote(database)
            , remoteByExternalId(database)
            , remoteByName(database)
            , saveTally(database)
            , readingPart(database)
            , putReadingPart(database)
        {
        }
        QSqlQuery find;
        QSqlQuery stateOf;
        QSqlQuery insert;
        QSqlQuery replace;
        QSqlQuery markSending;
        QSqlQuery inState;
        QSqlQuery problems;
        QSqlQuery putRemote;
        QSqlQuery remoteByExternalId;
        QSqlQuery remoteByName;
        QSqlQuery saveTally;
        QSqlQuery readingPart;
        QSqlQuery putReadingPart;
    };

    /// Beside a journal in which a query met damage: the next open() looks at every page, however large the file is.
    static QString suspicionPath(const QString &path);

    Result<void> openDatabase(const QString &path);
    void closeDatabase();
    Result<void> prepareStatements();

    /// Runs `query` with what was bound. A failure is kept.
    bool run(QSqlQuery &query);
    bool run(const QString &statement);
    Result<void> keep(const Error &failure);
    Result<void> ready() const;

    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// Runs `step`, which answers false where a query failed, in a transaction of its own or in the one under way.
    template<class Step>
    Result<void> transact(Step step);

    bool loadTallies();
    bool saveTallies();
    bool loadRun();
    /// The few values that are not records, by name.
    QByteArray note(const QString &name);
    Result<void> setNote(const QString &name, const QByteArray &bytes);
    /// What is known of the reading of a type that was kept last.
    struct KeptReading {
        QString mapping;
        qint64 generation = 0;
        /// False as soon as a record was put that differs from it.
        bool holds = false;
    };
    KeptReading keptReading(RecordType type);
    Result<void> setKeptReading(RecordType type, const KeptReading &kept);
    QByteArray loadReadingPart(RecordType type, qint64 generation, qint64 part);
    bool writeReadingParts(bool rest);
    bool forgetUnseen(RecordType type, qint64 &forgotten);
    QSet<quint64> openKeys(RecordType type, int most, bool &isComplete);

    /// For a value in the file that no Causeway has written. Always false.
    bool damagedValue();
    Tally &tally(RecordType type) { return tallies[static_cast<size_t>(type)]; }

    /// The row and the state of a key; row 0 where it is not there, state -1 where nothing is known of it.
    struct Row {
        qint64 id = 0;
        int state = -1;
    };
    bool findRow(RecordType type, const QString &externalId, Row &row);

    /// Makes the failed records of which `which` holds `to`. Answers how many.
    Result<qint64> reopenFailed(RecordType type, RecordState to, const QString &which);

    std::optional<RemoteRecord> findRemote(QSqlQuery Statements::*statement, RecordType type, const QString &key);

    JournalLock lock;
    QString path;
    QString setAsideAs;
    QString connectionName;
    QSqlDatabase database;
    std::unique_ptr<Statements> statements;
    std::optional<Error> failure;
    int depth = 0;
    std::array<Tally, 3> tallies;
    qint64 runId = 0;
    bool runEnded = true;

    /// The reading under way.
    struct ReadingUnderWay {
        RecordType type;
        Reading what;
        QString mapping;
        qint64 generation = 0;
        qint64 nextPart = 0;
        bool lastOneHolds = false;
        bool isTrue = true;
        JournalReading records;
    };
    std::optional<ReadingUnderWay> reading;
};

template<class Step>
Result<void> TransferJournal::Private::transact(Step step)
{
    const Result<void> begun = begin();
    if (!begun)
        return begun;
    if (step())
        return commit();
    rollback();
    return tl::unexpected(*failure);
}

/// Columns of a record, as recordFrom() takes them.
const QString &recordColumns();
JournalRecord recordFrom(const QSqlQuery &query);

/// A number of an enum as it stands in the file (journalschema.cpp holds them to it).
template<class Enum>
requires std::is_enum_v<Enum>
int number(Enum value)
{
    return static_cast<int>(value);
}

/// Never null: SQLite would store NULL for it, and no comparison finds that.
inline QString nonNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Null where empty, to keep the file small.
inline QVariant nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace causeway
