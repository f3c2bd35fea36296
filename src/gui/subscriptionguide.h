#pragma once

#include "core/taskscope.h"
#include "gui/theme.h"
#include "gui/wizardpage.h"

class QGridLayout;
class QPushButton;

namespace causeway {

class CopyList;
class Disclosure;
class RoleLabel;

/// How a subscription is made that is not there yet: what to click in iPaaS.com's portal, the values it asks for, and a
/// look for it afterwards. Folded, unless iPaaS.com lists no subscription at all.
class SubscriptionGuide : public QWidget {
    Q_OBJECT

public:
    explicit SubscriptionGuide(const WizardContext &context, QWidget *parent = nullptr);

    /// Takes all from the flow again.
    void refresh();

private:
    void addSteps();
    void addStep(QGridLayout *grid, const QString &text);
    QWidget *makeValues();
    void showValues();
    void copySecret();
    void takeSecret(const Result<Secret> &secret);
    void showSecretNote(Role role, const QString &text);

    const WizardContext m_context;
    Disclosure *m_disclosure;
    QPushButton *m_portal;
    CopyList *m_values;
    RoleLabel *m_secretNote;
    QPushButton *m_check;
    RoleLabel *m_note;
    bool m_hasOpened = false;
    TaskScope m_secretScope;
};

} // namespace causeway
