#pragma once

#include "gui/wizardpage.h"
#include "setup/registrationguide.h"

class QMenu;

namespace causeway {

class CopyList;
class RoleLabel;

/// What has to be done in Microsoft Entra and in Business Central before there are credentials: steps to tick off, with
/// what to click and what to copy. Nothing of it is required to go on.
class RegistrationPage : public WizardPage {
    Q_OBJECT

public:
    explicit RegistrationPage(const WizardContext &context, QWidget *parent = nullptr);

    void entered() override;
    bool focusFirst() override;

    /// Writes the steps as a page for an administrator; what came of it is said below the button.
    void saveTo(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHandover();
    QMenu *makeHandoverMenu(QWidget *parent);
    void addStep(const GuideStep &step);
    QWidget *makeTexts(const GuideStep &step, QWidget *parent);

    RoleLabel *m_note;
    /// By the id of their step.
    QHash<QString, CopyList *> m_values;
    QList<QWidget *> m_pictures;
};

} // namespace causeway
