#pragma once

#include "gui/wizardpage.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace causeway {

class DataTable;
class MappingEditor;
class Disclosure;
class RoleLabel;
class StateGlyph;
class RecordPreviewModel;

/// One data type on the page Data: whether its source was found, how its fields are sent, and five records as they will
/// be sent.
class SourcePanel : public QFrame {
    Q_OBJECT

public:
    SourcePanel(const WizardContext &context, RecordType type, FormField *name, QWidget *parent = nullptr);

    static Field fieldOf(RecordType type);

    void refresh();
    void open();
    /// Opens the mapping and goes to what is wrong with it.
    void openMapping();

private:
    void showFinding();
    void showMapping();
    void showPreview();
    void addMapping(QVBoxLayout *layout);

    const WizardContext m_context;
    const RecordType m_type;
    StateGlyph *m_glyph;
    RoleLabel *m_state;
    RoleLabel *m_help;
    QComboBox *m_kind;
    Disclosure *m_details;
    Disclosure *m_mapping;
    MappingEditor *m_editor;
    /// Why the mapping cannot be opened.
    RoleLabel *m_unused;
    QLabel *m_heading;
    RecordPreviewModel *m_preview;
    DataTable *m_table;
    /// Records of the preview that cannot be sent, and why.
    RoleLabel *m_problems;
};

} // namespace causeway
