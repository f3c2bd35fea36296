#pragma once

#include <QByteArray>

#include <atomic>

namespace causeway::sandbox {

// What has arrived so far, refused and broken-off calls included.
struct RequestCounts {
    std::atomic<qint64> entra = 0;
    std::atomic<qint64> businessCentral = 0;
    std::atomic<qint64> ipaas = 0;
    std::atomic<qint64> ipaasWrites = 0; // POST, PUT, DELETE on records and UpdateExternalId; not the look-ups
    std::atomic<qint64> throttled = 0; // answers of 429

    QByteArray json() const
    {
        return "{\"entra\":" + QByteArray::number(entra) + ",\"businessCentral\":" + QByteArray::number(businessCentral)
               + ",\"ipaas\":" + QByteArray::number(ipaas) + ",\"ipaasWrites\":" + QByteArray::number(ipaasWrites)
               + ",\"throttled\":" + QByteArray::number(throttled) + '}';
    }
};

} // namespace causeway::sandbox
