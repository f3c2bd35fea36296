#pragma once

#include "gui/wizardpage.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace causeway {

class DataTable;
class MappingDraft;
class MappingModel;
class MappingRowEditor;
class RoleLabel;

/// The mapping of one type as a table, and the editors of its current row. Keeps nothing itself.
class MappingEditor : public QWidget {
    Q_OBJECT

public:
    MappingEditor(const WizardContext &context, RecordType type, QWidget *parent = nullptr);

    void refresh();
    /// To the first row that is wrong, else to the table.
    void focusProblem();
    /// What Tab is to reach, as it is read.
    QList<QWidget *> focusOrder() const;

private:
    MappingDraft mapping() const;
    void makeTable();
    QWidget *makeAddressChoice();
    QLayout *makeButtons();
    void showRow();
    void showAddressForm(const MappingDraft &mapping);
    void rowEdited(MappingRow row);
    void addRow();
    void removeRow();
    void goTo(qsizetype row);

    const WizardContext m_context;
    const RecordType m_type;
    const QString m_id;
    MappingModel *m_model;
    DataTable *m_table;
    MappingRowEditor *m_row;
    /// In place of the editors for the row of the external id.
    QLabel *m_fixed;
    /// What is wrong with the mapping as a whole.
    RoleLabel *m_message;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_default;
    /// Of Locations only.
    QComboBox *m_addresses = nullptr;
};

} // namespace causeway
