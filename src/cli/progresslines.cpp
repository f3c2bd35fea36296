#include "cli/progresslines.h"

#include <QCoreApplication>
#include <QLocale>

namespace causeway {

namespace {

using Phase = TypeProgress::Phase;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProgressLines)
};

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return Text::tr("waiting");
    case Phase::Comparing:
        return Text::tr("comparing");
    case Phase::Reading:
        return Text::tr("reading and writing");
    case Phase::Writing:
        return Text::tr("writing");
    case Phase::Done:
        return Text::tr("done");
    case Phase::Stopped:
        return Text::tr("stopped");
    }
    Q_UNREACHABLE();
}

/// The type that is worked on: the first that is not done.
const TypeProgress *currentType(const TransferProgress &progress)
{
    for (const TypeProgress &type : progress.types) {
        if (type.phase != Phase::Done)
            return &type;
    }
    return nullptr;
}

/// Of the whole run, not of the type that is named beside it.
QString timeText(std::chrono::seconds time)
{
    const qint64 seconds = time.count();
    const qint64 minutes = (seconds + 30) / 60;
    if (seconds < 90)
        return Text::tr("about %1 s left in all").arg(seconds);
    if (minutes < 90)
        return Text::tr("about %1 min left in all").arg(minutes);
    return Text::tr("about %1 h left in all").arg((minutes + 30) / 60);
}

/// Taken by a hook, and not told of yet.
QString inHandText(const TypeProgress &type)
{
    if (type.underWay == 0)
        return {};
    //: %1 is a number of records
    return QStringLiteral(", ") + Text::tr("%1 with iPaaS.com").arg(QLocale().toString(type.underWay));
}

/// What stands behind how far it is.
enum class Detail {
    All,
    OnlyFailed,
};

QString shortCounts(const TransferProgress &progress, const TypeProgress &type, Detail detail)
{
    const bool isBeforeRecords = type.phase == Phase::Waiting || type.phase == Phase::Comparing;
    if (isBeforeRecords && type.read == 0)
        return phaseText(type.phase);
    // What was failed before its turn is not failed again.
    if (isBeforeRecords && progress.retriesFailed)
        return phaseText(type.phase);
    TransferProgress ofType = progress;
    ofType.types = {type};
    const QLocale locale;
    const QString settled = locale.toString(ofType.totalSettled());
    const QString total = locale.toString(ofType.totalToSettle());
    QString text;
    if (type.phase != Phase::Reading || type.expected)
        text = Text::tr("%1 of %2").arg(settled, total);
    else if (settled == total)
        text = Text::tr("%1 so far").arg(settled);
    else
        text = Text::tr("%1 of %2 so far").arg(settled, total);
    if (type.failed > 0)
        text += QStringLiteral(", ") + Text::tr("%1 failed").arg(locale.toString(type.failed));
    if (type.conflicts > 0 && detail == Detail::All)
        text += QStringLiteral(", ") + Text::tr("%Ln conflict(s)", nullptr, static_cast<int>(type.conflicts));
    if (detail == Detail::All)
        text += inHandText(type);
    return text;
}

} // namespace

QString ProgressLines::whole(const TransferProgress &progress)
{
    const TypeProgress *const type = currentType(progress);
    if (!type)
        return {};
    QString text = Text::tr("%1, %2: %3 read, %4 created, %5 updated, %6 unchanged, %7 failed, %8 in conflict")
                       .arg(recordTypeTitle(type->type), phaseText(type->phase))
                       .arg(type->read)
                       .arg(type->created)
                       .arg(type->updated)
                       .arg(type->unchanged)
                       .arg(type->failed)
                       .arg(type->conflicts);
    text += inHandText(*type);
    if (progress.timeLeft)
        text += QStringLiteral(", ") + timeText(*progress.timeLeft);
    const QString wait = waitSentence(progress);
    return wait.isEmpty() ? text : wait + u' ' + text;
}

QStringList ProgressLines::forms(const TransferProgress &progress)
{
    const TypeProgress *const type = currentType(progress);
    if (!type)
        return {};
    QString wait = shortWaitSentence(progress);
    if (!wait.isEmpty())
        wait += u' ';
    const QString counts = shortCounts(progress, *type, Detail::All);
    //: %1: a type of records, %2: how far it is ("4,210 of 10,220, 12 failed")
    const QString counted = Text::tr("%1: %2").arg(recordTypeTitle(type->type), counts);
    QStringList forms{whole(progress)};
    if (progress.timeLeft)
        forms.append(QString(wait % counted % QStringLiteral(", ") % timeText(*progress.timeLeft)));
    forms.append(wait + counted);
    forms.append(wait + counts);
    forms.append(wait + shortCounts(progress, *type, Detail::OnlyFailed));
    return forms;
}

} // namespace causeway
