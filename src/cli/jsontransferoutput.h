#pragma once

#include "cli/console.h"
#include "cli/transferoutput.h"
#include "core/clock.h"

namespace causeway {

/// One JSON object a line: "progress", "waiting", "problem", "notice", and last "summary".
class JsonTransferOutput final : public TransferOutput {
public:
    /// `isPreview` marks the summary as what would be done.
    JsonTransferOutput(Console &console, Clock &clock, bool isPreview);

    void progress(const TransferProgress &progress) override;
    void problem(const JournalRecord &record) override;
    void notice(const QString &sentence) override;
    void end(const TransferSummary &summary, const std::optional<TransferForecast> &forecast) override;

private:
    void tellWait(const TransferProgress &progress);

    Console &m_console;
    Clock &m_clock;
    bool m_isPreview;
    std::optional<std::chrono::milliseconds> m_lastProgress;
    std::optional<std::chrono::milliseconds> m_lastWait;
    QJsonObject m_lastTypes;
};

} // namespace causeway
