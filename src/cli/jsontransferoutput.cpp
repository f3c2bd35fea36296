#include "cli/jsontransferoutput.h"

#include "cli/errortext.h"
#include "diagnosis/explanations.h"

#include <QJsonArray>

namespace causeway {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds progressInterval(300);
/// A wait of a minute is told of a few times, not sixty.
constexpr milliseconds waitInterval(10'000);

QString phaseName(TypeProgress::Phase phase)
{
    switch (phase) {
    case TypeProgress::Phase::Waiting:
        return QStringLiteral("waiting");
    case TypeProgress::Phase::Comparing:
        return QStringLiteral("comparing");
    case TypeProgress::Phase::Reading:
        return QStringLiteral("reading");
    case TypeProgress::Phase::Writing:
        return QStringLiteral("writing");
    case TypeProgress::Phase::Done:
        return QStringLiteral("done");
    case TypeProgress::Phase::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

/// TypeProgress and TransferSummary::Type name their counts alike.
template<class Counts>
QJsonObject countsJson(const Counts &counts)
{
    return {
        {QStringLiteral("type"), recordTypeId(counts.type)}, {QStringLiteral("read"), counts.read},
        {QStringLiteral("created"), counts.created},         {QStringLiteral("updated"), counts.updated},
        {QStringLiteral("unchanged"), counts.unchanged},     {QStringLiteral("conflicts"), counts.conflicts},
        {QStringLiteral("failed"), counts.failed},
    };
}

QJsonObject errorJson(const Error &error)
{
    const Explanation explanation = explain(error);
    return {
        {QStringLiteral("code"), errorCodeName(error.code)}, {QStringLiteral("serviceCode"), error.serviceCode},
        {QStringLiteral("httpStatus"), error.httpStatus},    {QStringLiteral("correlationId"), error.correlationId},
        {QStringLiteral("message"), happenedText(error)},    {QStringLiteral("cause"), explanation.cause},
        {QStringLiteral("remedy"), explanation.remedy},      {QStringLiteral("link"), explanation.link.toString()},
    };
}

QJsonObject event(const QString &name)
{
    return {{QStringLiteral("event"), name}};
}

} // namespace

JsonTransferOutput::JsonTransferOutput(Console &console, Clock &clock, bool isPreview)
    : m_console(console)
    , m_clock(clock)
    , m_isPreview(isPreview)
{
}

void JsonTransferOutput::progress(const TransferProgress &progress)
{
    tellWait(progress);
    const milliseconds now = m_clock.monotonic();
    if (m_lastProgress && now - *m_lastProgress < progressInterval)
        return;
    QJsonArray types;
    for (const TypeProgress &type : progress.types) {
        QJsonObject counts = countsJson(type);
        counts.insert(QStringLiteral("pending"), type.pending);
        counts.insert(QStringLiteral("phase"), phaseName(type.phase));
        if (type.underWay > 0)
            counts.insert(QStringLiteral("underWay"), type.underWay);
        types.append(counts);
    }
    QJsonObject object = event(QStringLiteral("progress"));
    object.insert(QStringLiteral("types"), types);
    if (object == m_lastTypes)
        return;
    m_lastTypes = object;
    m_lastProgress = now;
    if (progress.timeLeft)
        object.insert(QStringLiteral("secondsLeft"), static_cast<qint64>(progress.timeLeft->count()));
    m_console.json(object);
}

void JsonTransferOutput::tellWait(const TransferProgress &progress)
{
    const QString sentence = waitSentence(progress);
    if (sentence.isEmpty())
        return;
    const milliseconds now = m_clock.monotonic();
    if (m_lastWait && now - *m_lastWait < waitInterval)
        return;
    m_lastWait = now;
    QJsonObject object = event(QStringLiteral("waiting"));
    object.insert(QStringLiteral("message"), sentence);
    if (progress.wait)
        object.insert(QStringLiteral("seconds"), static_cast<double>(progress.wait->wait.remaining.count()) / 1000.0);
    m_console.json(object);
}

void JsonTransferOutput::problem(const JournalRecord &record)
{
    QJsonObject object = event(QStringLiteral("problem"));
    object.insert(QStringLiteral("type"), recordTypeId(record.type));
    object.insert(QStringLiteral("externalId"), record.externalId);
    object.insert(QStringLiteral("name"), record.label);
    object.insert(QStringLiteral("errorCode"), record.errorCode);
    object.insert(QStringLiteral("message"), record.errorText);
    m_console.json(object);
}

void JsonTransferOutput::notice(const QString &sentence)
{
    QJsonObject object = event(QStringLiteral("notice"));
    object.insert(QStringLiteral("message"), sentence);
    m_console.json(object);
}

void JsonTransferOutput::end(const TransferSummary &summary, const std::optional<TransferForecast> &forecast)
{
    const bool isThrough = summary.way == IpaasSettings::Way::ThroughIpaas;
    QJsonArray types;
    for (const TransferSummary::Type &type : summary.types) {
        QJsonObject counts = countsJson(type);
        counts.insert(QStringLiteral("linked"), type.linked);
        if (isThrough)
            counts.insert(QStringLiteral("unknown"), type.unknown);
        if (type.pending > 0)
            counts.insert(QStringLiteral("pending"), type.pending);
        types.append(counts);
    }
    QJsonObject object = event(QStringLiteral("summary"));
    if (isThrough)
        object.insert(QStringLiteral("way"), ipaasWayId(summary.way));
    object.insert(QStringLiteral("types"), types);
    object.insert(QStringLiteral("requests"), QJsonObject{
                                                  {QStringLiteral("businessCentral"), summary.businessCentralRequests},
                                                  {QStringLiteral("ipaas"), summary.ipaasRequests},
                                                  {QStringLiteral("throttled"), summary.throttled},
                                              });
    object.insert(QStringLiteral("seconds"), summary.seconds);
    // The counts are of the whole run, the calls and the seconds of what this program did of it.
    if (summary.earlier.started.isValid())
        object.insert(QStringLiteral("resumed"), true);
    if (m_isPreview)
        object.insert(QStringLiteral("preview"), true);
    if (forecast) {
        object.insert(QStringLiteral("estimatedRequests"), forecast->estimate.calls);
        object.insert(QStringLiteral("estimatedSeconds"),
                      static_cast<double>(forecast->estimate.duration.count()) / 1000.0);
    }
    if (summary.stopped && !summary.error)
        object.insert(QStringLiteral("stopped"), true);
    if (summary.error)
        object.insert(QStringLiteral("error"), errorJson(*summary.error));
    m_console.json(object);
}

} // namespace causeway
