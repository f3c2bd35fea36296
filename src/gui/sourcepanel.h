#pragma once

#include "gui/wizardpage.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace causeway {

class DataTable;
class MappingEditor;
class Disclosure;
class PickList;
class PublishingSteps;
class RoleLabel;
class StateGlyph;
class RecordPreviewModel;

/// One data type on the page Data: whether its source was found, what else may be it, how one is published where there
/// is none, how its fields are sent, and five records as they will be sent.
class SourcePanel : public QFrame {
    Q_OBJECT

public:
    SourcePanel(const WizardContext &context, RecordType type, FormField *name, QWidget *parent = nullptr);

    void refresh();
    void open();
    /// Opens the mapping and goes to what is wrong with it.
    void openMapping();

private:
    void showFinding();
    void showState(const SourceFinding &finding);
    void showHelp(const SourceFinding &finding);
    void showCandidates(const SourceFinding &finding);
    void showSteps(const SourceFinding &finding);
    void addFinding(QVBoxLayout *layout);
    /// Nothing that goes keeps the focus.
    void hideFromFocus(QWidget *widget, bool isHidden);
    void showMapping();
    void showPreview();
    void addMapping(QVBoxLayout *layout);

    const WizardContext m_context;
    const RecordType m_type;
    StateGlyph *m_glyph;
    RoleLabel *m_state;
    /// Looks for this type only.
    QPushButton *m_look;
    RoleLabel *m_help;
    RoleLabel *m_note;
    PickList *m_candidates;
    PublishingSteps *m_steps;
    bool m_needsSteps = false;
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
