#pragma once

#include "setup/mappingdraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace causeway {

class RoleLabel;

/// The editors of one row of a mapping: what it fills, and with what. Keeps nothing itself.
class MappingRowEditor : public QWidget {
    Q_OBJECT

public:
    /// `id` begins the object names of its editors, `title` their accessible names.
    MappingRowEditor(const QString &id, const QString &title, QWidget *parent = nullptr);

    /// `index` tells another row from the same one after an edit.
    void setRow(qsizetype index, const MappingDraft &mapping, const MappingRow &row, const FieldVerdict &verdict);
    /// The next row is another one, whatever its index.
    void forget() { m_index = -1; }
    void focusEditor();
    /// Its editors, as they are read.
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    /// A person changed something. The name of the target is as iPaaS.com has it: MappingDraft::targetId().
    void edited(const causeway::MappingRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class From {
        Field,
        FirstOfTwo,
        Text,
    };
    QComboBox *makeKind(const QString &name, const QString &accessibleName);
    QComboBox *makeField(const QString &name, const QString &accessibleName);
    MappingRow row() const;
    void emitEdited();

    const QString m_id;
    const QString m_title;
    qsizetype m_index = -1;
    QComboBox *m_targetKind;
    QComboBox *m_target;
    QComboBox *m_sourceKind;
    QComboBox *m_first;
    QComboBox *m_second;
    QLineEdit *m_text;
    RoleLabel *m_message;
};

} // namespace causeway
