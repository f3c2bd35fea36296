#pragma once

#include "businesscentral/entitypage.h"
#include "core/connectionsettings.h"
#include "ipaas/ipaasendpoints.h"
#include "storage/recordfingerprint.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace causeway {

/// A record of Business Central as it goes to iPaaS.com.
struct MappedRecord {
    QString externalId;
    QString name;
    QString description;
    /// Our fields only, without the external id: what the mapping has rows for.
    QJsonObject payload;
    quint64 hash = 0;
    /// When it was changed last, UTC; invalid where the entity does not say.
    QDateTime modified;
    /// Why it cannot be sent, translated; empty when it can.
    QString problem;
    RecordFingerprint fingerprint{};
};

/// One line of the mapping as the Data page shows it: Business Central's field → iPaaS.com's field.
struct MappedField {
    /// Several fields where the first that is not empty counts; a text that is the same for all in quotation marks.
    QString source;
    QString target;
};

/// How the records of one type become iPaaS.com's: by the table of the connection, or by default.
class Mapping {
public:
    static Mapping of(const ConnectionSettings &settings, RecordType type, const IpaasEndpoints &endpoints);

    /// What is mapped where a connection has no table of its own (facts: business-central.md section 3.1, ipaas.md
    /// section 6). How a customer's own page spells its fields is not known: there a row may name more fields than one
    /// of a person's table may.
    static MappingTable defaultTable(RecordType type, const Source &source, const IpaasEndpoints &endpoints);

    /// The fields to read, and whether they may be asked for with $select (an unknown custom page may lack some).
    const QStringList &sourceFields() const { return m_sourceFields; }
    QStringList selectFields() const;

    QList<MappedField> fields() const;

    /// For the way through iPaaS.com, whose own mappings may read what ours do not: any change of a record counts, as
    /// far as the entity says that there was one.
    bool seesEveryChange() const { return m_seesEveryChange; }
    /// Whether the entity says when a record was changed, so that it can be asked for changes only.
    bool knowsChanges() const { return m_modifiedIndex >= 0; }
    /// Names the source and the mapping: what was transferred by another one says nothing of this one.
    QString signature() const;

    MappedRecord map(const EntityRecord &record) const;
    /// Of a sample that may lack fields of ours: they are empty then.
    QList<MappedRecord> map(const EntitySample &sample) const;

    /// What iPaaS.com's record, or a payload of ours, holds in each of fields() but the external id.
    QStringList values(const QJsonObject &record) const;

    /// What tells whether a record has changed, at a fraction of what mapping it costs.
    RecordFingerprint fingerprint(const EntityPage &page, qsizetype index) const;
    /// When a record was changed last, as the page has it; empty where the entity does not say.
    std::string_view modified(const EntityPage &page, qsizetype index) const;
    /// UTC.
    static QDateTime timeOf(std::string_view modified);

    /// Hash over our fields as iPaaS.com has them, comparable with MappedRecord::hash.
    quint64 hashOfRemote(const QJsonObject &remote) const;
    /// iPaaS.com's record with a payload of ours put into it, to go back as a whole. Of its custom fields those that
    /// the mapping has are replaced, or taken out where they are empty now; all others stay as they are.
    QJsonObject merged(QJsonObject remote, const QJsonObject &payload) const;

    /// The names of the custom fields that iPaaS.com must have, in the order of the rows.
    QStringList customFields() const;
    /// The fields of the mapping that a record of Business Central, whose members are `keys`, does not have. Where the
    /// page is a customer's own and its mapping is by default, that is none: its rows try more than one spelling.
    QStringList missingIn(const QStringList &keys) const;

private:
    struct Rule {
        MappingRow::Target kind = MappingRow::Target::Field;
        /// Causeway's id of a field; a custom field's name.
        QString id;
        /// iPaaS.com's name.
        QString target;
        /// Indexes of source fields: the first that is not empty counts.
        QList<qsizetype> sources;
        /// Without sources: the value.
        QString text;
    };
    Mapping(RecordType type, const Source &source, const MappingTable &table, const IpaasEndpoints &endpoints);
    bool isNamedByARow(qsizetype source) const;
    qsizetype indexOf(const QString &sourceField);
    void addRule(const MappingRow &row, RecordType type, const IpaasEndpoints &endpoints);
    QString namesOf(const QList<qsizetype> &sources) const;
    static QString hashedAs(const Rule &rule);
    static QString firstValue(const EntityRecord &record, const QList<qsizetype> &sources);

    /// An own page of the customer may lack fields of ours: then all fields are asked for.
    bool m_hasKnownFields = true;
    bool m_seesEveryChange = false;
    /// The table is a person's, who means each field that it names.
    bool m_isOwn = false;
    QString m_sourceName;
    QStringList m_sourceFields;
    QList<Rule> m_rules;
    QList<qsizetype> m_externalIdSources;
    qsizetype m_modifiedIndex = -1;
    /// Members that go into every record as they are.
    QJsonObject m_constants;
};

} // namespace causeway
