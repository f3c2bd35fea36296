#pragma once

#include "gui/wizardpage.h"

class QPushButton;

namespace causeway {

class RoleLabel;
class SettingsTable;
class StateGlyph;

/// What comes after the subscription was picked: its settings beside what was entered.
class SubscriptionPanel : public QWidget {
    Q_OBJECT

public:
    explicit SubscriptionPanel(const WizardContext &context, QWidget *parent = nullptr);

    /// Takes all from the flow again.
    void refresh();

private:
    const WizardContext m_context;
    StateGlyph *m_busy;
    RoleLabel *m_note;
    SettingsTable *m_table;
    QPushButton *m_again;
};

} // namespace causeway
