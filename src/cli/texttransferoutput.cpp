#include "cli/texttransferoutput.h"

#include "cli/progresslines.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

using std::chrono::milliseconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TextTransferOutput)
};

constexpr milliseconds liveInterval(200);
constexpr milliseconds plainInterval(5'000);
/// More reasons than anyone reads; --json has them all.
constexpr qint64 mostProblemsShown = 100;

} // namespace

TextTransferOutput::TextTransferOutput(Console &console, Clock &clock, bool isPreview)
    : m_console(console)
    , m_clock(clock)
    , m_isPreview(isPreview)
{
}

void TextTransferOutput::progress(const TransferProgress &progress)
{
    const milliseconds now = m_clock.monotonic();
    const milliseconds interval = m_console.isInteractive() ? liveInterval : plainInterval;
    if (m_lastLine && now - *m_lastLine < interval)
        return;
    const QString text = ProgressLines::whole(progress);
    if (text.isEmpty() || text == m_lastText)
        return;
    // The first word comes when there is something to say, not at the very start.
    const bool isStart = !m_lastLine && !m_console.isInteractive();
    m_lastLine = now;
    if (isStart)
        return;
    m_lastText = text;
    if (m_console.isInteractive())
        m_console.liveLine(ProgressLines::forms(progress));
    else
        m_console.line(text);
}

void TextTransferOutput::problem(const JournalRecord &record)
{
    ++m_problems;
    if (m_problems > mostProblemsShown)
        return;
    const QString state = record.isUnknown()                      ? Text::tr("unknown")
                          : record.state == RecordState::Conflict ? Text::tr("conflict")
                                                                  : Text::tr("failed");
    m_console.line(
        QStringLiteral("%1: %2 %3 (%4): %5")
            .arg(state, recordTypeTitle(record.type), record.label, record.externalId, record.errorText.simplified()));
}

void TextTransferOutput::notice(const QString &sentence)
{
    m_console.line(sentence);
}

void TextTransferOutput::end(const TransferSummary &summary, const std::optional<TransferForecast> &forecast)
{
    if (m_problems > mostProblemsShown)
        m_console.line(Text::tr("… and %n more problem(s); --json lists all of them.", nullptr,
                                static_cast<int>(m_problems - mostProblemsShown)));
    if (!summary.journalSetAside.isEmpty()) {
        m_console.warning(Text::tr("The journal was damaged and was set aside as %1; a new one was begun.")
                              .arg(summary.journalSetAside));
    }
    // Of what has not come to begin there is nothing to tell but why.
    const bool hasBegun = !summary.stopped || summary.hasCounts();
    if (hasBegun) {
        table(summary);
        tellLinked(summary);
        tellUnknown(summary);
        tellToBeSent(summary);
    }
    qint64 conflicts = 0;
    for (const TransferSummary::Type &type : summary.types)
        conflicts += type.conflicts;
    if (conflicts > 0 && !summary.skipsConflicts)
        m_console.line(
            Text::tr("%Ln record(s) in conflict, which a run counts as not transferred: --conflicts link links "
                     "those that can be, --conflicts skip leaves them alone.",
                     nullptr, static_cast<int>(conflicts)));
    if (m_isPreview && hasBegun)
        m_console.line(Text::tr("A preview: nothing was written."));
    if (forecast && forecast->estimate.calls == 0)
        m_console.line(Text::tr("The run would have nothing to send."));
    else if (forecast)
        m_console.line(estimateSentence(forecast->estimate, forecast->throttling));
    if (hasBegun) {
        //: %1 is a number of calls ("3 calls to Business Central")
        const QString effort
            = summary.earlier.started.isValid()
                  ? Text::tr("%1, %2 to iPaaS.com, %3 of them throttled, in %4 s since it was taken up.")
                  : Text::tr("%1, %2 to iPaaS.com, %3 of them throttled, in %4 s.");
        m_console.line(effort
                           .arg(Text::tr("%n call(s) to Business Central", nullptr,
                                         static_cast<int>(summary.businessCentralRequests)))
                           .arg(summary.ipaasRequests)
                           .arg(summary.throttled)
                           .arg(summary.seconds, 0, 'f', 1));
    }
    if (summary.stopped && !summary.error)
        m_console.line(stoppedText(hasBegun));
}

void TextTransferOutput::tellLinked(const TransferSummary &summary)
{
    int linked = 0;
    for (const TransferSummary::Type &type : summary.types)
        linked += static_cast<int>(type.linked);
    if (linked == 0)
        return;
    if (m_isPreview)
        m_console.line(Text::tr("Of those changed, the run would link %n record(s) by name first.", nullptr, linked));
    else if (summary.earlier.started.isValid())
        m_console.line(Text::tr("Of those updated, the run has linked %n record(s) by name since it was taken up.",
                                nullptr, linked));
    else
        m_console.line(Text::tr("Of those updated, the run linked %n record(s) by name first.", nullptr, linked));
}

void TextTransferOutput::tellUnknown(const TransferSummary &summary)
{
    int unknown = 0;
    for (const TransferSummary::Type &type : summary.types)
        unknown += static_cast<int>(type.unknown);
    if (unknown > 0 && m_isPreview) {
        m_console.line(Text::tr("iPaaS.com has not told what became of %Ln record(s): the run asks it once more.",
                                nullptr, unknown));
    } else if (unknown > 0) {
        m_console.line(Text::tr("Of those failed, iPaaS.com has not told what became of %n record(s): --look-again "
                                "asks it once more.",
                                nullptr, unknown));
    }
}

/// Nothing but a look leaves records that are due, unless it was stopped, which is told.
void TextTransferOutput::tellToBeSent(const TransferSummary &summary)
{
    qint64 toBeSent = 0;
    for (const TransferSummary::Type &type : summary.types)
        toBeSent += type.toBeSent();
    if (toBeSent > 0 && !summary.stopped && !m_isPreview)
        m_console.line(Text::tr("Still to be sent: %Ln record(s), by initialize without --look-again.", nullptr,
                                static_cast<int>(toBeSent)));
}

QString TextTransferOutput::stoppedText(bool hasBegun) const
{
    if (!hasBegun)
        return m_isPreview ? Text::tr("Stopped before anything was read.")
                           : Text::tr("Stopped before anything was read or written.");
    return m_isPreview ? Text::tr("Stopped before the end: this is only what was found until then.")
                       : Text::tr("Stopped before the end. The next run goes on where this one stopped.");
}

void TextTransferOutput::table(const TransferSummary &summary)
{
    QList<QStringList> rows{m_isPreview ? QStringList{{},
                                                      Text::tr("Read"),
                                                      Text::tr("New"),
                                                      Text::tr("Changed"),
                                                      Text::tr("Unchanged"),
                                                      Text::tr("Conflicts"),
                                                      Text::tr("Would fail")}
                                        : QStringList{{},
                                                      Text::tr("Read"),
                                                      Text::tr("Created"),
                                                      Text::tr("Updated"),
                                                      Text::tr("Unchanged"),
                                                      Text::tr("Conflicts"),
                                                      Text::tr("Failed")}};
    for (const TransferSummary::Type &type : summary.types) {
        QStringList row{recordTypeTitle(type.type)};
        for (const qint64 count : {type.read, type.created, type.updated, type.unchanged, type.conflicts, type.failed})
            row.append(QString::number(count));
        rows.append(row);
    }
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    for (const QStringList &row : rows) {
        QString line = row.first().leftJustified(static_cast<int>(widths.first()));
        for (qsizetype column = 1; column < row.size(); ++column)
            line += QStringLiteral("  ") + row.at(column).rightJustified(static_cast<int>(widths.at(column)));
        m_console.line(line);
    }
}

} // namespace causeway
