#include "gui/steprail.h"

#include "gui/stepbutton.h"
#include "gui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace causeway {

StepRail::StepRail(WizardFlow &flow, QWidget *parent)
    : QFrame(parent)
    , m_flow(flow)
{
    setAccessibleName(tr("Steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space16, Theme::space24, Theme::space16, Theme::space16);
    layout->setSpacing(2);
    int number = 0;
    for (const Step step : allSteps) {
        auto *button = new StepButton(++number, static_cast<int>(allSteps.size()), this);
        button->setObjectName(QStringLiteral("step%1Button").arg(number));
        connect(button, &StepButton::clicked, this, [this, step] {
            if (step != m_flow.step())
                m_flow.goTo(step);
        });
        layout->addWidget(button);
        m_buttons.insert(step, button);
    }
    layout->addStretch(1);
    connect(&m_flow, &WizardFlow::stepChanged, this, &StepRail::refresh);
    connect(&m_flow, &WizardFlow::navigationChanged, this, &StepRail::refresh);
    connect(&m_flow, &WizardFlow::evaluatingChanged, this, &StepRail::refresh);
    refresh();
}

void StepRail::refresh()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const Step step = it.key();
        it.value()->setStep(m_flow.title(step), m_flow.state(step), m_flow.canGoTo(step) && !m_flow.evaluating());
    }
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(this, Role::Rail));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), Theme::color(this, Role::Line));
}

} // namespace causeway
