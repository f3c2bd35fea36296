#include "gui/transferwords.h"

#include "diagnosis/explanations.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString timeLeft(std::chrono::seconds left)
{
    if (left < std::chrono::minutes(1))
        return Text::tr("Less than a minute left.");
    const int minutes = static_cast<int>(std::ceil(double(left.count()) / 60.0));
    if (minutes < 90)
        return Text::tr("About %n minute(s) left.", nullptr, minutes);
    return Text::tr("About %n hour(s) left.", nullptr, (minutes + 30) / 60);
}

/// A pause holds the writing up, and what comes before it is brought to its end: then only the writing is left.
QString pausedText(const TransferProgress &progress)
{
    const QString nothing = Text::tr("Paused. No further record is sent to iPaaS.com until you resume.");
    for (const TypeProgress &type : progress.types) {
        const QString title = recordTypeTitle(type.type);
        if (type.phase == TypeProgress::Phase::Reading)
            return nothing % u' ' % Text::tr("%1: reading from Business Central goes on.").arg(title);
        if (type.phase == TypeProgress::Phase::Comparing)
            return nothing % u' ' % Text::tr("%1: reading what iPaaS.com has goes on.").arg(title);
    }
    return nothing;
}

} // namespace

QString TransferWords::status(const TransferProgress &progress, bool preview)
{
    const qint64 read = progress.totalRead();
    const QString total = number(progress.totalToSettle());
    if (preview && progress.isTotalKnown())
        return Text::tr("%1 of %2 records compared. Nothing is written.").arg(number(read), total);
    if (preview)
        return Text::tr("%1 records compared. Nothing is written.").arg(number(read));
    if (progress.looksAgain)
        return Text::tr("iPaaS.com is asked once more what became of records. Nothing is sent.");
    if (progress.retriesFailed) {
        return Text::tr("%1 of %2 records that failed are sent again.").arg(number(progress.totalSettled()), total);
    }
    if (read == 0)
        return Text::tr("Getting ready.");
    const QString settled = number(progress.totalSettled());
    QString text
        = progress.isTotalKnown()
              ? Text::tr("%1 of %Ln record(s) done.", nullptr, static_cast<int>(progress.totalToSettle())).arg(settled)
              : Text::tr("%1 records done, %2 read so far.").arg(settled, number(read));
    // A service that is away keeps nobody's time.
    const bool isAway = progress.wait && !progress.wait->fault.isEmpty();
    if (progress.timeLeft && !isAway && progress.state == TransferProgress::State::Running)
        text += u' ' % timeLeft(*progress.timeLeft);
    return text;
}

QString TransferWords::title(const TransferProgress &progress, bool preview, const QString &connection)
{
    if (preview)
        return Text::tr("Looking at %1").arg(connection);
    if (progress.state == TransferProgress::State::Paused)
        return Text::tr("The initialization of %1 is paused").arg(connection);
    if (progress.looksAgain)
        return Text::tr("Looking again at records of %1").arg(connection);
    if (progress.retriesFailed)
        return Text::tr("Sending again what failed of %1").arg(connection);
    return Text::tr("Initializing %1").arg(connection);
}

QString TransferWords::waiting(const TransferProgress &progress, bool preview)
{
    switch (progress.state) {
    case TransferProgress::State::Paused:
        return QString(pausedText(progress) % u' ' % waitSentence(progress)).trimmed();
    case TransferProgress::State::Stopping:
        return Text::tr("Stopping: calls under way are brought to an end.");
    case TransferProgress::State::Ended:
        return {};
    case TransferProgress::State::Running:
        break;
    }
    const QString held = waitSentence(progress);
    if (!held.isEmpty())
        return held;
    for (const TypeProgress &type : progress.types) {
        const QString title = recordTypeTitle(type.type);
        switch (type.phase) {
        case TypeProgress::Phase::Comparing:
            return Text::tr("%1: reading what iPaaS.com has.").arg(title);
        case TypeProgress::Phase::Reading:
            return preview ? Text::tr("%1: reading from Business Central.").arg(title)
                           : Text::tr("%1: reading from Business Central, writing to iPaaS.com.").arg(title);
        case TypeProgress::Phase::Writing:
            if (type.underWay > 0) {
                //: %1 is a type of records
                return Text::tr("%1: %Ln record(s) are with iPaaS.com, which has not told of them yet.", nullptr,
                                static_cast<int>(type.underWay))
                    .arg(title);
            }
            return Text::tr("%1: writing to iPaaS.com.").arg(title);
        case TypeProgress::Phase::Waiting:
        case TypeProgress::Phase::Done:
        case TypeProgress::Phase::Stopped:
            break;
        }
    }
    return {};
}

QString TransferWords::plan(const TransferPlan &plan, const TransferDecisions &decisions)
{
    TransferPlan::Counts sum;
    for (const TransferPlan::Counts &counts : plan.counts) {
        sum.read += counts.read;
        sum.created += counts.created;
        sum.changed += counts.changed;
        sum.conflicts += counts.conflicts;
        sum.deleted += counts.deleted;
        sum.invalid += counts.invalid;
        sum.unknown += counts.unknown;
    }
    if (sum.created + sum.changed + sum.conflicts + sum.deleted + sum.invalid + sum.unknown == 0)
        return Text::tr("All %1 records are there and unchanged: nothing is to be done.").arg(number(sum.read));
    QString text = Text::tr("A run would create %1 and update %2 of %3 records.")
                       .arg(number(sum.created + decisions.createdAnew), number(sum.changed), number(sum.read));
    if (decisions.linked > 0)
        text += u' ' % Text::tr("%1 more would be linked.").arg(number(decisions.linked));
    if (sum.unknown > 0) {
        text += u' '
                % Text::tr("iPaaS.com has not told what became of %1 of them: it is asked once more.")
                      .arg(number(sum.unknown));
    }
    const qint64 problems = sum.invalid + sum.conflicts - decisions.linked + sum.deleted - decisions.createdAnew;
    if (problems > 0)
        text += u' ' % Text::tr("%Ln need(s) your attention.", nullptr, static_cast<int>(problems));
    return text;
}

QString TransferWords::choice(RecordDecisions::Question question, RecordChoice choice)
{
    switch (choice) {
    case RecordChoice::LeaveAlone:
        break;
    case RecordChoice::Link:
        return Text::tr("Link");
    case RecordChoice::CreateAnew:
        return Text::tr("Create anew");
    }
    return question == RecordDecisions::Question::Deleted ? Text::tr("Leave deleted") : Text::tr("Leave alone");
}

QString TransferWords::decided(RecordDecisions::Question question, RecordChoice choice)
{
    switch (question) {
    case RecordDecisions::Question::None:
        break;
    case RecordDecisions::Question::Conflict:
        return choice == RecordChoice::Link ? Text::tr("name is taken: linked") : Text::tr("name is taken: left alone");
    case RecordDecisions::Question::Unlinkable:
        return Text::tr("name is taken: cannot be linked");
    case RecordDecisions::Question::Deleted:
        return choice == RecordChoice::CreateAnew ? Text::tr("deleted there: created anew")
                                                  : Text::tr("deleted there: not created");
    }
    return {};
}

QString TransferWords::unfinished(const UnfinishedTransfer &run)
{
    const QString begun = QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat);
    //: %1: a date and time, %2: "4,210 records done"
    return Text::tr("Begun on %1, %2. It goes on where it was.").arg(begun, done(run));
}

QString TransferWords::done(const UnfinishedTransfer &run)
{
    return Text::tr("%Ln record(s) done", nullptr, static_cast<int>(run.settled));
}

bool TransferWords::hasTransferredNothing(const TransferSummary &summary, const TransferRun::Options &options)
{
    qint64 problems = 0;
    qint64 transferred = 0;
    for (const TransferSummary::Type &type : summary.types) {
        problems += type.failed + (summary.skipsConflicts ? 0 : type.conflicts);
        transferred += type.created + type.updated + type.unchanged;
    }
    return problems > 0 && transferred == 0 && !options.retryFailed && !options.lookAgain;
}

QString TransferWords::endTitle(const TransferSummary &summary, const TransferRun::Options &options,
                                const QString &connection)
{
    if (summary.stopped)
        return Text::tr("The initialization of %1 was stopped").arg(connection);
    qint64 problems = 0;
    for (const TransferSummary::Type &type : summary.types)
        problems += type.failed + (summary.skipsConflicts ? 0 : type.conflicts);
    const bool leavesSome = std::any_of(summary.types.cbegin(), summary.types.cend(),
                                        [](const TransferSummary::Type &type) { return type.toBeSent() > 0; });
    if (options.lookAgain && leavesSome)
        return Text::tr("The initialization of %1 is not finished").arg(connection);
    if (hasTransferredNothing(summary, options))
        return Text::tr("No record of %1 was transferred").arg(connection);
    if (problems > 0)
        return Text::tr("%1 is initialized, but for %n record(s)", nullptr, static_cast<int>(problems)).arg(connection);
    return Text::tr("%1 is initialized").arg(connection);
}

QString TransferWords::summary(const TransferSummary &summary, const TransferRun::Options &options)
{
    TransferSummary::Type sum;
    for (const TransferSummary::Type &type : summary.types) {
        sum.created += type.created;
        sum.updated += type.updated;
        sum.unchanged += type.unchanged;
        sum.conflicts += type.conflicts;
        sum.failed += type.failed;
        sum.unknown += type.unknown;
        sum.linked += type.linked;
        sum.pending += type.pending;
        sum.sending += type.sending;
        sum.writtenBefore += type.writtenBefore;
    }
    const int linked = static_cast<int>(sum.linked);
    const qint64 sent = sum.writtenNow();
    QString text = options.retryFailed ? Text::tr("%1 of %Ln record(s) that had failed transferred now.", nullptr,
                                                  static_cast<int>(summary.retried))
                                             .arg(number(sent))
                                       : Text::tr("%1 created, %2 updated, %3 unchanged.")
                                             .arg(number(sum.created), number(sum.updated), number(sum.unchanged));
    if (options.lookAgain)
        text = Text::tr("%1 found on iPaaS.com now, %2 still not told of.")
                   .arg(number(sent), number(sum.unknown + sum.sending));
    if (linked > 0)
        text += u' ' % Text::tr("Of the updated, %Ln record(s) linked by name first.", nullptr, linked);
    const bool leavesSome = options.lookAgain && sum.toBeSent() > 0;
    if (leavesSome) {
        text += u' ' % Text::tr("A run still has to send %Ln record(s).", nullptr, static_cast<int>(sum.toBeSent()));
    }
    if (summary.stopped)
        return text % u' ' % Text::tr("The next run goes on where this one stopped.");
    if (sum.conflicts > 0 && summary.skipsConflicts) {
        const int left = static_cast<int>(sum.conflicts);
        text
            += u' '
               % (options.conflicts == TransferRun::Conflicts::Link
                      ? Text::tr("%n record(s) not linked: the names are those of other linked records.", nullptr, left)
                      : Text::tr("%n record(s) of the same name left alone, as chosen.", nullptr, left));
    }
    if (summary.hasProblems())
        text += u' ' % Text::tr("The records below say why they were not transferred.");
    return text;
}

QString TransferWords::remedy(const JournalRecord &record)
{
    const std::optional<ErrorCode> code = errorCodeFromName(record.errorCode);
    if (!code)
        return {};
    Error error = makeError(*code, record.errorText);
    error.origin = ErrorOrigin::Ipaas;
    return causeway::explain(error).remedy;
}

Explanation TransferWords::explain(const Error &error)
{
    Explanation explanation = causeway::explain(error);
    // The message names the program, or the file.
    const bool isNamed = error.code == ErrorCode::JournalBusy || error.code == ErrorCode::FileNotWritten;
    if (isNamed && !error.message.isEmpty()) {
        explanation.cause = error.message;
        explanation.remedy.clear();
    }
    return explanation;
}

} // namespace causeway
