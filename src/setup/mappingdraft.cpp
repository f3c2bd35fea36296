#include "setup/mappingdraft.h"

#include "ipaas/customfieldfindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MappingDraft)
};

constexpr qsizetype mostSources = 2;

/// The default of a customer's own page tries more spellings than a person's row may have: those count that the page
/// shows.
QStringList shortened(const QStringList &from, const QStringList &known)
{
    QStringList result;
    for (const QString &field : from) {
        if (known.contains(field))
            result.append(field);
    }
    return (result.isEmpty() ? from : result).mid(0, mostSources);
}

} // namespace

MappingDraft::MappingDraft(SetupDraft &draft, const WizardFlow &flow, const IpaasEndpoints &endpoints, RecordType type)
    : m_draft(draft)
    , m_flow(flow)
    , m_endpoints(endpoints)
    , m_type(type)
{
}

MappingTable MappingDraft::defaultTable() const
{
    const Source source = m_draft.settings().sources.value(m_type);
    MappingTable table = Mapping::defaultTable(m_type, source, m_endpoints);
    for (MappingRow &row : table.rows) {
        if (row.from.size() > 1)
            row.from = shortened(row.from, sourceFields());
    }
    return table;
}

MappingTable MappingDraft::table() const
{
    const std::optional<MappingTable> own = m_draft.mapping(m_type);
    return own ? *own : defaultTable();
}

bool MappingDraft::isDefault() const
{
    return !m_draft.mapping(m_type);
}

/// What is as by default stays the default, which follows a change of the source.
void MappingDraft::setTable(const MappingTable &table)
{
    if (table == defaultTable())
        m_draft.setMapping(m_type, std::nullopt);
    else
        m_draft.setMapping(m_type, table);
}

void MappingDraft::setRow(qsizetype index, const MappingRow &row)
{
    MappingTable changed = table();
    changed.rows[index] = row;
    setTable(changed);
}

void MappingDraft::addRow()
{
    MappingTable changed = table();
    changed.rows.append({MappingRow::Target::Field, {}, {QString()}, {}});
    setTable(changed);
}

bool MappingDraft::canAddRow() const
{
    return table().rows.size() < MappingTable::mostRows;
}

void MappingDraft::removeRow(qsizetype index)
{
    MappingTable changed = table();
    changed.rows.removeAt(index);
    setTable(changed);
}

void MappingDraft::backToDefault()
{
    m_draft.setMapping(m_type, std::nullopt);
}

QList<FieldVerdict> MappingDraft::verdicts() const
{
    const MappingTable shown = table();
    QList<FieldVerdict> verdicts;
    for (const MappingRow &row : shown.rows)
        verdicts.append(serviceVerdict(row));
    const QList<MappingTable::Problem> problems = shown.problems();
    for (const MappingTable::Problem &problem : problems) {
        if (problem.row >= 0)
            verdicts[problem.row] = {FieldVerdict::Level::Wrong, problem.text};
    }
    return verdicts;
}

FieldVerdict MappingDraft::serviceVerdict(const MappingRow &row) const
{
    const EntitySample sample = m_flow.finding(m_type).sample;
    for (const QString &field : row.from) {
        // A page without records does not show its fields.
        if (!sample.records.isEmpty() && !sample.fields.contains(field)) {
            return {FieldVerdict::Level::Wrong,
                    Text::tr("Business Central's page has no field %1. Pick one from the list.").arg(field)};
        }
    }
    const std::optional<IpaasCustomFields> defined = m_flow.customFields(m_type);
    if (row.target != MappingRow::Target::CustomField || !defined)
        return {};
    switch (customFieldState(*defined, row.name)) {
    case CustomFieldState::Exists:
        return {};
    case CustomFieldState::Missing:
        return {FieldVerdict::Level::Wrong,
                Text::tr("iPaaS.com does not have this custom field. Define it in the iPaaS.com portal, then look "
                         "again.")};
    case CustomFieldState::Unconfirmed:
        return {FieldVerdict::Level::Caution,
                Text::tr("Whether iPaaS.com has this custom field could not be confirmed.")};
    }
    Q_UNREACHABLE();
}

FieldVerdict MappingDraft::verdict() const
{
    const QList<MappingTable::Problem> problems = table().problems();
    // What is wrong with the whole comes last.
    if (problems.isEmpty() || problems.last().row >= 0)
        return {};
    return {FieldVerdict::Level::Wrong, problems.last().text};
}

Mapping MappingDraft::mapping() const
{
    ConnectionSettings settings = m_draft.settings();
    if (const std::optional<MappingTable> own = m_draft.mapping(m_type)) {
        MappingTable right;
        const QList<MappingTable::Problem> problems = own->problems();
        for (qsizetype index = 0; index < own->rows.size(); ++index) {
            const bool isWrong
                = std::any_of(problems.cbegin(), problems.cend(),
                              [index](const MappingTable::Problem &problem) { return problem.row == index; });
            if (!isWrong)
                right.rows.append(own->rows.at(index));
        }
        settings.mappings.insert(m_type, right);
    }
    return Mapping::of(settings, m_type, m_endpoints);
}

QStringList MappingDraft::sourceFields() const
{
    return m_flow.finding(m_type).sample.fields;
}

QStringList MappingDraft::targets(MappingRow::Target target) const
{
    QStringList names;
    const QStringList ids = m_endpoints.fieldIds(m_type);
    if (target == MappingRow::Target::Field) {
        for (const QString &id : ids)
            names.append(m_endpoints.fieldName(m_type, id));
        return names;
    }
    if (const std::optional<IpaasCustomFields> defined = m_flow.customFields(m_type))
        names = defined->names;
    for (const QString &id : ids) {
        const QString name = m_endpoints.customFieldName(m_type, id);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString MappingDraft::targetName(const MappingRow &row) const
{
    return row.target == MappingRow::Target::Field ? m_endpoints.fieldName(m_type, row.name) : row.name;
}

QString MappingDraft::targetId(MappingRow::Target target, const QString &name) const
{
    if (target == MappingRow::Target::CustomField)
        return name;
    const QStringList ids = m_endpoints.fieldIds(m_type);
    const auto found = std::find_if(ids.cbegin(), ids.cend(), [this, &name](const QString &id) {
        return m_endpoints.fieldName(m_type, id) == name;
    });
    return found == ids.cend() ? name : *found;
}

/// In the order of the default.
QStringList MappingDraft::addressFields() const
{
    QStringList fields;
    const MappingTable table = Mapping::defaultTable(m_type, {Source::Kind::Api, {}, {}}, m_endpoints);
    for (const MappingRow &row : table.rows) {
        if (!m_endpoints.customFieldName(m_type, row.name).isEmpty())
            fields.append(row.name);
    }
    return fields;
}

QString MappingDraft::addressFieldOf(const MappingRow &row) const
{
    const QStringList fields = addressFields();
    for (const QString &field : fields) {
        const bool isField = row.target == MappingRow::Target::Field;
        if (row.name == (isField ? field : m_endpoints.customFieldName(m_type, field)))
            return field;
    }
    return {};
}

MappingRow MappingDraft::addressRow(const QString &field, AddressForm form, const QStringList &from) const
{
    if (form == AddressForm::CustomFields)
        return {MappingRow::Target::CustomField, m_endpoints.customFieldName(m_type, field), from, {}};
    return {MappingRow::Target::Field, field, from, {}};
}

MappingDraft::AddressForm MappingDraft::addressForm() const
{
    bool hasFields = false;
    bool hasCustomFields = false;
    const MappingTable shown = table();
    for (const MappingRow &row : shown.rows) {
        if (!addressFieldOf(row).isEmpty())
            (row.target == MappingRow::Target::Field ? hasFields : hasCustomFields) = true;
    }
    if (hasFields == hasCustomFields)
        return AddressForm::Mixed;
    return hasFields ? AddressForm::Fields : AddressForm::CustomFields;
}

void MappingDraft::setAddressForm(AddressForm form)
{
    MappingTable changed;
    QMap<QString, MappingRow> addressRows;
    qsizetype place = -1;
    const MappingTable shown = table();
    for (const MappingRow &row : shown.rows) {
        const QString field = addressFieldOf(row);
        if (field.isEmpty()) {
            changed.rows.append(row);
            continue;
        }
        if (place < 0)
            place = changed.rows.size();
        if (!addressRows.contains(field))
            addressRows.insert(field, row);
    }
    if (place < 0)
        place = changed.rows.size();
    // A published page may spell its fields in other ways: then only what it is seen to have is added.
    const bool isApi = m_draft.sourceKind(m_type) == Source::Kind::Api;
    const QStringList known = sourceFields();
    const QStringList fields = addressFields();
    for (const QString &field : fields) {
        MappingRow row = addressRow(field, form, {field});
        if (addressRows.contains(field)) {
            row.from = addressRows.value(field).from;
            row.text = addressRows.value(field).text;
        } else if (!known.contains(field) && !(isApi && known.isEmpty())) {
            continue;
        }
        changed.rows.insert(place++, row);
    }
    setTable(changed);
}

} // namespace causeway
