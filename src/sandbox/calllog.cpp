#include "sandbox/calllog.h"

#include "sandbox/jsonwriter.h"

#include <chrono>

namespace causeway::sandbox {

namespace {

const char *nameOf(Service service)
{
    switch (service) {
    case OnBusinessCentral:
        return "businessCentral";
    case OnIpaas:
        return "ipaas";
    default:
        return "entra";
    }
}

const char *boolean(bool value)
{
    return value ? "true" : "false";
}

} // namespace

void CallLog::begin()
{
    const std::lock_guard lock(m_mutex);
    m_isOn = true;
    m_calls.clear();
}

bool CallLog::isOn() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOn;
}

void CallLog::append(const Call &call)
{
    const std::lock_guard lock(m_mutex);
    if (m_isOn)
        m_calls.append(call);
}

QByteArray CallLog::json() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text = "{\"calls\":[";
    for (const Call &call : m_calls) {
        if (!text.endsWith('['))
            text += ',';
        text += "{\"at\":" + QByteArray::number(call.at) + ",\"service\":\"" + nameOf(call.service)
                + "\",\"method\":" + jsonString(QString::fromLatin1(call.method))
                + ",\"target\":" + jsonString(QString::fromLatin1(call.target))
                + ",\"status\":" + QByteArray::number(call.status) + ",\"whole\":" + boolean(call.isWhole)
                + ",\"fault\":" + boolean(call.isFault) + ",\"carriedOut\":" + boolean(call.isCarriedOut) + '}';
    }
    return text + "]}";
}

qint64 CallLog::now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace causeway::sandbox
