#pragma once

#include "sandbox/ipaascustomfields.h"
#include "sandbox/ipaasproblem.h"

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace causeway::sandbox {

// The records of one type in one company of iPaaS.com, with their links to other systems. Records are kept as compact
// JSON with three indexes, so that a million fit. Not thread-safe: its service locks.
class IpaasRecordStore {
public:
    struct Page {
        QByteArray records; // a JSON array
        int totalPages = 0;
        qint64 totalCount = 0;
    };

    // typeSeed keeps the ids of two stores apart.
    explicit IpaasRecordStore(quint32 typeSeed);

    // What becomes of the external ids of a deleted record when another one is to have them.
    enum class DeletedIds {
        Free,
        Kept, // until UpdateExternalId gives them to a record that is there
    };

    // What a record is checked by.
    struct Rules {
        QSet<qint64> systems; // the subscriptions that a link may name
        IpaasCustomFields customFields; // the ones that are defined
        DeletedIds deletedIds = DeletedIds::Free; // of a new record
    };

    // record: the whole record as it is answered.
    IpaasProblem create(const QJsonObject &body, const Rules &rules, QByteArray *record);
    IpaasProblem replace(const QString &id, const QJsonObject &body, const Rules &rules, QByteArray *record);
    IpaasProblem remove(const QString &id);
    // Changes those fields of the record that has the link, or makes one with them.
    IpaasProblem putByLink(qint64 systemId, const QString &externalId, QJsonObject fields, const Rules &rules);
    IpaasProblem get(const QString &id, QByteArray *record) const;

    // pageNumber from 1. name: null, or only the record of this name (they compare without case, trimmed).
    Page list(int pageNumber, int pageSize, const QString &name) const;

    IpaasProblem link(const QString &id, qint64 systemId, const QString &externalId);
    QString externalIdOf(const QString &id, qint64 systemId) const; // null when not linked
    // The id of the record, "DELETED:" and the id for a deleted one, null when not linked.
    QString lookUp(qint64 systemId, const QString &externalId) const;
    QStringList idsWithoutLink(qint64 systemId) const;

    // Unlinked records that somebody made by hand: skipped where the name is taken, gone again unless touched since.
    void seed(const QString &name);
    void removeSeeds();

    // As people do it in the portal; by name, as that is what they see. False when there is no such record.
    bool removeByName(const QString &name);
    // Changes the record of body's name, or makes an unlinked one.
    IpaasProblem putByName(const QJsonObject &body, const Rules &rules);

    // For the account: {"id","name","description","externalId"} of up to limit records; false after the last.
    bool appendForAccount(qint64 systemId, qsizetype *position, bool *first, int limit, QByteArray *target) const;

private:
    struct Row {
        QByteArray json;
        bool deleted = false;
        bool seeded = false;
    };
    QString idOf(qsizetype row) const;
    qsizetype rowOf(const QString &id) const; // -1 when there is no such live record
    QJsonObject object(qsizetype row) const;
    IpaasProblem check(const QJsonObject &body, const Rules &rules, qsizetype self) const;
    static IpaasProblem checkCustomFields(const QJsonArray &fields, const IpaasCustomFields &defined);
    IpaasProblem checkLinks(const QJsonArray &links, const QSet<qint64> &systems, qsizetype self,
                            DeletedIds deletedIds) const;
    void store(qsizetype row, QJsonObject body);
    void forget(qsizetype row, bool keepLinks);

    quint32 m_typeSeed = 0;
    std::vector<Row> m_rows;
    qint64 m_deleted = 0;
    qint64 m_lastLinkId = 0;
    qint64 m_lastFieldId = 0;
    QHash<QByteArray, qsizetype> m_byName;
    QHash<QByteArray, qsizetype> m_byLink;
};

} // namespace causeway::sandbox
