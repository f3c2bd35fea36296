#pragma once

#include "setup/wizardflow.h"

#include <QFrame>

namespace causeway {

class StepButton;

/// The steps of the wizard, beside the page. A done step can be gone to by mouse and by keyboard.
class StepRail : public QFrame {
    Q_OBJECT

public:
    explicit StepRail(WizardFlow &flow, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    WizardFlow &m_flow;
    QMap<Step, StepButton *> m_buttons;
};

} // namespace causeway
