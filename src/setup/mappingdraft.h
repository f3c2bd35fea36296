#pragma once

#include "setup/setupdraft.h"
#include "setup/wizardflow.h"
#include "transfer/mapping.h"

namespace causeway {

/// The mapping of one type while a person changes it: its rows, right or not, what is thought of each, and the changes.
/// Keeps nothing itself: the rows are in the draft, what the services told is in the flow. Made by who shows a mapping
/// whenever it is needed; draft, flow and endpoints outlive it.
class MappingDraft {
public:
    MappingDraft(SetupDraft &draft, const WizardFlow &flow, const IpaasEndpoints &endpoints, RecordType type);

    /// A person's own rows, or those of the default. Of the default's, none has more sources than a person's may have.
    MappingTable table() const;
    bool isDefault() const;

    void setRow(qsizetype index, const MappingRow &row);
    /// An empty row at the end.
    void addRow();
    bool canAddRow() const;
    void removeRow(qsizetype index);
    void backToDefault();

    /// What the rules, Business Central's first records and iPaaS.com's custom fields say of one row each.
    QList<FieldVerdict> verdicts() const;
    /// What is wrong with the mapping as a whole; Ok where that is nothing.
    FieldVerdict verdict() const;
    /// Of the rows that are right, for a preview.
    Mapping mapping() const;

    /// Names for the lists: the fields of Business Central's first records, iPaaS.com's fields and custom fields.
    QStringList sourceFields() const;
    QStringList targets(MappingRow::Target target) const;
    /// iPaaS.com's name of what the row fills.
    QString targetName(const MappingRow &row) const;
    /// The id of what a person typed or picked as the target of a row of that kind.
    QString targetId(MappingRow::Target target, const QString &name) const;

    /// Where the address of a Location goes. Both ways are documented (facts: ipaas.md section 6).
    enum class AddressForm {
        Fields,
        CustomFields,
        /// Some of it here, some there, or nowhere.
        Mixed,
    };
    bool hasAddresses() const { return m_type == RecordType::Location; }
    AddressForm addressForm() const;
    /// Fields or CustomFields: rows of the address keep their source, those that are missing are added.
    void setAddressForm(AddressForm form);

private:
    MappingTable defaultTable() const;
    void setTable(const MappingTable &table);
    QStringList addressFields() const;
    /// The field of the address that the row fills in either form; empty where it fills another one.
    QString addressFieldOf(const MappingRow &row) const;
    MappingRow addressRow(const QString &field, AddressForm form, const QStringList &from) const;
    FieldVerdict serviceVerdict(const MappingRow &row) const;

    SetupDraft &m_draft;
    const WizardFlow &m_flow;
    const IpaasEndpoints &m_endpoints;
    const RecordType m_type;
};

} // namespace causeway
