#include "storage/calllog.h"

#include <QLoggingCategory>
#include <QtEndian>

#include <algorithm>

namespace causeway {

namespace {

Q_LOGGING_CATEGORY(logCalls, "causeway.calls")

/// A slot is 8 bytes, the lowest first: milliseconds since 1970, or that the call was not answered.
constexpr qint64 slotBytes = 8;
constexpr qint64 notAnswered = -1;

} // namespace

CallLog::CallLog(Clock &clock)
    : m_clock(clock)
{
}

QString CallLog::path(const QString &journalPath, const QString &service)
{
    return journalPath + QStringLiteral("-calls-") + service;
}

void CallLog::open(const QString &path, std::chrono::milliseconds window)
{
    close();
    m_window = window;
    m_file.setFileName(path);
    // Unbuffered: what is in a buffer of ours is lost by a kill.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return warn();
    const QByteArray bytes = m_file.readAll();
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    m_slots = bytes.size() / slotBytes;
    for (qint64 slot = 0; slot < m_slots; ++slot) {
        const auto stamp = qFromLittleEndian<qint64>(bytes.constData() + slot * slotBytes);
        const bool isKnown = stamp >= 0 && stamp <= now;
        m_answered.push_back({slot, isKnown ? stamp : now});
        if (!isKnown)
            write(slot, now);
    }
    std::sort(m_answered.begin(), m_answered.end(),
              [](const Answered &left, const Answered &right) { return left.at < right.at; });
}

void CallLog::close()
{
    m_file.close();
    m_slots = 0;
    m_underWay.clear();
    m_answered.clear();
    m_hasFailed = false;
}

QList<qint64> CallLog::calls() const
{
    const qint64 since = m_clock.now().toMSecsSinceEpoch() - m_window.count();
    QList<qint64> stamps;
    for (const Answered &call : m_answered) {
        if (call.at > since)
            stamps.append(call.at);
    }
    return stamps;
}

void CallLog::begun()
{
    if (!m_file.isOpen())
        return;
    const qint64 slot = takeSlot();
    m_underWay.push_back(slot);
    write(slot, notAnswered);
}

void CallLog::answered()
{
    if (m_underWay.empty())
        return;
    const Answered call{m_underWay.front(), m_clock.now().toMSecsSinceEpoch()};
    m_underWay.pop_front();
    m_answered.push_back(call);
    write(call.slot, call.at);
}

void CallLog::add(qint64 at)
{
    if (!m_file.isOpen())
        return;
    const Answered call{takeSlot(), at};
    m_answered.push_back(call);
    write(call.slot, call.at);
}

qint64 CallLog::takeSlot()
{
    const qint64 since = m_clock.now().toMSecsSinceEpoch() - m_window.count();
    if (m_answered.empty() || m_answered.front().at > since)
        return m_slots++;
    const qint64 slot = m_answered.front().slot;
    m_answered.pop_front();
    return slot;
}

void CallLog::write(qint64 slot, qint64 value)
{
    char bytes[slotBytes];
    qToLittleEndian<qint64>(value, bytes);
    if (!m_file.seek(slot * slotBytes) || m_file.write(bytes, slotBytes) != slotBytes)
        warn();
}

void CallLog::warn()
{
    if (!m_hasFailed)
        qCWarning(logCalls) << "The throttle's window could not be kept:" << m_file.errorString();
    m_hasFailed = true;
}

} // namespace causeway
