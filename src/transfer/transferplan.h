#pragma once

#include "core/recordtype.h"
#include "transfer/mapping.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace causeway {

/// What a run would do, found without writing anything.
struct TransferPlan {
    enum class Kind {
        New,
        Changed,
        Unchanged,
        /// iPaaS.com has a record of that name which is not linked to this one, or another record of Business Central
        /// takes the name.
        Conflict,
        /// The record that this one is linked to was deleted on iPaaS.com.
        Deleted,
        /// Business Central's record cannot be sent: no code, too long, …
        Invalid,
        /// It was or may have been handed to iPaaS.com, which has not told what became of it: a run asks it first.
        Unknown,
    };
    struct Record {
        RecordType type = RecordType::CustomerCategory;
        Kind kind = Kind::New;
        QString externalId;
        QString name;
        QString description;
        /// Why, for Conflict, Deleted, Invalid and Unknown.
        QString reason;
        /// iPaaS.com's id: of the linked record, for a Conflict of the record that has the name. May be empty.
        QString ipaasId;
        /// For a Conflict: the record that has the name is linked to none, so this one can be linked to it.
        bool isLinkable = false;
        /// For Changed: a conflict that is to be linked, as TransferRun::Options::conflicts has it.
        bool isToBeLinked = false;
        /// Business Central's values, for values(); empty for Unchanged.
        QByteArray packedValues;

        /// In the order of TransferPlan::fields.
        QStringList values() const;
    };
    struct Counts {
        RecordType type = RecordType::CustomerCategory;
        qint64 read = 0;
        qint64 created = 0;
        qint64 changed = 0;
        qint64 unchanged = 0;
        qint64 conflicts = 0;
        qint64 invalid = 0;
        qint64 deleted = 0;
        qint64 unknown = 0;
        /// Of the conflicts, those that can be linked.
        qint64 linkable = 0;
        /// Of the changed, those that are linked first.
        qint64 linked = 0;
    };

    /// Records kept to look at, per type; the counts are always of all.
    static constexpr int recordLimit = 100'000;

    QList<Counts> counts;
    /// Of the way through iPaaS.com: made without asking iPaaS.com, whose own mappings decide what is written.
    bool isThroughIpaas = false;
    /// Types whose records on iPaaS.com could not be listed: what exists there could not be confirmed.
    QList<RecordType> unconfirmed;
    /// Types that were read, and of which iPaaS.com was not asked what it has, since the journal knows that: what was
    /// deleted there meanwhile shows as unchanged or changed.
    QList<RecordType> unlisted;
    QList<Record> records;
    /// iPaaS.com's names of the fields that are transferred.
    QHash<RecordType, QStringList> fields;

    /// As compact as a hundred thousand records ask for.
    static QByteArray packed(const QStringList &values);
};

/// What iPaaS.com has of a record at the moment.
struct RemoteValues {
    /// It was deleted there, and is linked still.
    bool isDeleted = false;
    /// In the order of TransferPlan::fields; empty when it was deleted.
    QStringList values;
};

} // namespace causeway
