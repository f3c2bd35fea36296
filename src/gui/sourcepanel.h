#pragma once

#include "gui/wizardpage.h"

#include <QFrame>

class QComboBox;

namespace causeway {

class DataTable;
class Disclosure;
class RoleLabel;
class StateGlyph;
class RecordPreviewModel;

/// One data type on the page Data: whether its source was found, how its fields are sent, five records as they will be
/// sent.
class SourcePanel : public QFrame {
    Q_OBJECT

public:
    SourcePanel(const WizardContext &context, RecordType type, FormField *name, QWidget *parent = nullptr);

    static Field fieldOf(RecordType type);

    void refresh();
    void open();

private:
    void showFinding();
    void showMapping();

    const WizardContext m_context;
    const RecordType m_type;
    StateGlyph *m_glyph;
    RoleLabel *m_state;
    RoleLabel *m_help;
    QComboBox *m_kind;
    Disclosure *m_details;
    RoleLabel *m_mapping;
    RecordPreviewModel *m_preview;
    DataTable *m_table;
    /// Records of the preview that cannot be sent, and why.
    RoleLabel *m_problems;
};

} // namespace causeway
