#pragma once

#include "setup/pastedfields.h"
#include "setup/setupdraft.h"

#include <QWidget>

class QPushButton;

namespace causeway {

class RoleLabel;

/// Fills fields of the wizard from whatever of a connection is on the clipboard, says which, and takes it back in one
/// step.
class PastePanel : public QWidget {
    Q_OBJECT

public:
    explicit PastePanel(SetupDraft &draft, QWidget *parent = nullptr);

    void paste();
    /// What was filled in cannot be taken back any more, and is not spoken of.
    void forget();

private:
    void fill(const PastedFields &fields);
    void undo();

    SetupDraft &m_draft;
    QPushButton *m_paste;
    RoleLabel *m_note;
    QPushButton *m_undo;
    /// What was there before the last paste.
    PastedFields m_before;
    bool m_hadSecret = false;
};

} // namespace causeway
