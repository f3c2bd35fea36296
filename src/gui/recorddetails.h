#pragma once

#include "core/taskscope.h"
#include "gui/recorddecisions.h"

#include <QFrame>

#include <functional>
#include <optional>

class QButtonGroup;
class QPushButton;
class QRadioButton;
class QTimer;

namespace causeway {

class DataTable;
class RecordFieldsModel;
class RoleLabel;

/// One record of a preview: its fields on both sides, and what is to become of it where that is to be chosen. What
/// iPaaS.com has is read when the record is looked at, since a preview reads of changed records only that they differ.
class RecordDetails : public QFrame {
    Q_OBJECT

public:
    /// `decisions` outlives it.
    explicit RecordDetails(RecordDecisions *decisions, QWidget *parent = nullptr);

    using Reader = std::function<Task<RemoteValues>(const TransferPlan::Record &record, std::stop_token stop)>;
    /// For the records from now on; what was read before is forgotten.
    void setReader(Reader reader);

    /// Nothing shows a word about what will be here. Reading of another record is stopped.
    void setRecord(const std::optional<TransferPlan::Record> &record, const QStringList &fields = {});

    /// To the choice, else to the fields.
    void takeFocus();

Q_SIGNALS:
    /// It was read, and is not there any more.
    void foundDeleted(const causeway::RecordKey &key);

private:
    void build();
    void sayFixedTexts();
    void showTexts();
    void showChoice();
    void read();
    void take(const Result<RemoteValues> &remote);
    void showValues(const RemoteValues &remote);
    void choose(RecordChoice choice);
    QString reasonText() const;
    RecordKey key() const { return {m_record->type, m_record->externalId}; }

    RecordDecisions *m_decisions;
    Reader m_reader;
    std::optional<TransferPlan::Record> m_record;
    QStringList m_fields;
    QHash<RecordKey, RemoteValues> m_known;
    TaskScope m_reading;
    QTimer *m_readSoon;
    QTimer *m_patience;
    RoleLabel *m_title;
    RoleLabel *m_type;
    RoleLabel *m_reason;
    RoleLabel *m_state;
    QPushButton *m_again;
    QRadioButton *m_leave;
    QRadioButton *m_act;
    RecordFieldsModel *m_model;
    DataTable *m_table;
};

} // namespace causeway
