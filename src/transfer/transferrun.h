#pragma once

#include "core/clock.h"
#include "core/connectionsettings.h"
#include "core/task.h"
#include "ipaas/ipaasendpoints.h"
#include "net/httpclient.h"
#include "storage/secretstore.h"
#include "storage/transferjournal.h"
#include "transfer/recordchoice.h"
#include "transfer/recordwriter.h"
#include "transfer/transferplan.h"
#include "transfer/transferprogress.h"

#include <QObject>

namespace causeway {

/// One initialization of one connection: compares, reads, writes, journals. Made for one run. It ends by itself, by a
/// stop (the journal then goes on where it was), or at an error that would hit every record (401, 403, no such
/// subscription). Nobody destroys it before its task has ended.
class TransferRun : public QObject {
    Q_OBJECT

public:
    /// What is done with a record whose name iPaaS.com has without a link to it. Never a second record of that name.
    enum class Conflicts {
        /// Named, left alone, and a problem of the run.
        Fail,
        /// Named and left alone; that is all right.
        Skip,
        /// Linked to the record there, which then gets the values from Business Central.
        Link,
    };

    /// What is done with a record whose partner was deleted on iPaaS.com: named as failed, or created anew.
    using Deleted = RecordWriter::Deleted;

    struct Options {
        /// In the order of allRecordTypes, whatever the order here.
        QList<RecordType> types = allRecordTypes;
        /// Plans only: nothing is written anywhere but into the preview.
        bool preview = false;
        /// Few calls, and still a small part of what a run holds in memory.
        int pageSize = 5000;
        Conflicts conflicts = Conflicts::Fail;
        Deleted deleted = Deleted::Fail;
        /// Of single records, instead of `conflicts` and `deleted`. A choice that does not fit a record is none.
        RecordChoices choices;
        /// Believes neither the journal nor the dates of changes: lists iPaaS.com and reads Business Central as a
        /// whole.
        bool compareEverything = false;
        /// Reads nothing: sends those again that failed in earlier runs, as they were read then. What a run that was
        /// broken off had yet to send goes with them: the journal does not tell the two apart once it is begun. A type
        /// whose mapping has been changed since is read as in any other run.
        bool retryFailed = false;
        /// Reads and sends nothing: looks once more at the records of which iPaaS.com has not told what became of their
        /// hooks.
        bool lookAgain = false;
        /// What is done with those records where the run reads, or sends what failed. Once more at first; sent anew
        /// they may be written twice.
        enum class Unknown {
            LookAgain,
            SendAgain,
        };
        Unknown unknown = Unknown::LookAgain;
        /// Calls to iPaaS.com that count for its throttle and that the journal does not know: takeLateCalls() of an
        /// earlier run.
        QList<qint64> lateCalls;

        Conflicts conflictsOf(RecordType type, const QString &externalId) const;
        Deleted deletedOf(RecordType type, const QString &externalId) const;
    };

    TransferRun(HttpClient &client, Clock &clock, SecretStore &secrets, const IpaasEndpoints &endpoints,
                QString connectionId, ConnectionSettings settings, QString journalPath, Options options,
                QObject *parent = nullptr);
    ~TransferRun() override;

    /// Errors in the summary rather than as the result are those that came after the start; JournalBusy
    /// (after a short wait, since the journal may only be looked into), SecretNotStored and the like are the result.
    Task<TransferSummary> run(std::stop_token stop);

    void pause();
    void resume();
    bool isPaused() const;

    TransferProgress progress() const;

    /// The journal is of another tenant, environment, company or subscription, so that everything is compared anew.
    /// Known from begins() on, and when the task of a preview has ended.
    bool leadsElsewhere() const;

    /// What could not be confirmed before the start, a translated sentence; mostly empty. Known like leadsElsewhere().
    QString notice() const;

    /// With Options::preview: what was found, up to `TransferPlan::recordLimit` records to look at.
    const TransferPlan &plan() const;

    /// Reads what iPaaS.com has of a record of the plan at the moment: one call, two where it is not found. For a run
    /// whose task has ended; who calls keeps the run until this has ended, too. Errors: those of IpaasClient::record.
    Task<RemoteValues> remoteValues(TransferPlan::Record record, std::stop_token stop) const;
    /// When calls were made by remoteValues(), in milliseconds since 1970: for the next run of this connection.
    QList<qint64> takeLateCalls();

    /// Failures and conflicts so far, newest last, for the table.
    QList<JournalRecord> problems(int limit, int offset) const;

Q_SIGNALS:
    /// A run that writes has the journal for itself, and is about to note its beginning there; nothing has been
    /// written to iPaaS.com yet. From here on it ends with a summary, or is killed.
    void begins();
    /// At most ten times a second while counts change, and at each change of phase or state.
    void progressed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace causeway
