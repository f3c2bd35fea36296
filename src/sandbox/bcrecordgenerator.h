#pragma once

#include "sandbox/bcentity.h"

#include <QDateTime>

namespace causeway::sandbox {

// Makes up the n-th record of a kind, always the same for the same n, so that a million of them need no memory.
class BcRecordGenerator {
public:
    explicit BcRecordGenerator(const BcEntity &entity);

    BcValues record(qint64 number) const;
    QDateTime lastModified(qint64 number) const; // UTC
    QString code(qint64 number) const;
    // The number whose code or id this is; -1 when no number's is.
    qint64 numberOfCode(const QString &code) const;
    qint64 numberOfId(const QString &id) const;

private:
    QString id(qint64 number) const;
    BcValues priceGroup(qint64 number) const;
    BcValues location(qint64 number) const;
    BcValues shippingAgent(qint64 number) const;
    BcValues shipmentMethod(qint64 number) const;

    const BcEntity &m_entity;
    struct Known {
        QString code;
        QString name;
    };
    QList<Known> m_known; // records with hand-picked codes come first
    QLatin1StringView m_codePrefixes; // three letters each, for the codes after these
    quint32 m_idSeed = 0;
};

// The form that Business Central gives times in: UTC with milliseconds.
QString bcTimeText(const QDateTime &time);

} // namespace causeway::sandbox
