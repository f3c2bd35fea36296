#pragma once

#include "cli/console.h"
#include "cli/transferoutput.h"
#include "core/clock.h"

namespace causeway {

/// For a person: a line that is kept up to date on a terminal, a line every few seconds elsewhere, a table at the end.
class TextTransferOutput final : public TransferOutput {
public:
    /// `isPreview` words the table as what would be done.
    TextTransferOutput(Console &console, Clock &clock, bool isPreview);

    void progress(const TransferProgress &progress) override;
    void problem(const JournalRecord &record) override;
    void notice(const QString &sentence) override;
    void end(const TransferSummary &summary, const std::optional<TransferForecast> &forecast) override;

private:
    QString stoppedText(bool hasBegun) const;
    void table(const TransferSummary &summary);
    /// A linked record counts as changed, and costs more than one that only is.
    void tellLinked(const TransferSummary &summary);
    void tellUnknown(const TransferSummary &summary);
    void tellToBeSent(const TransferSummary &summary);

    Console &m_console;
    Clock &m_clock;
    bool m_isPreview;
    std::optional<std::chrono::milliseconds> m_lastLine;
    QString m_lastText;
    qint64 m_problems = 0;
};

} // namespace causeway
