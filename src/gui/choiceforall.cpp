#include "gui/choiceforall.h"

#include "gui/flowlayout.h"
#include "gui/rolelabel.h"

#include <QRadioButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace causeway {

ChoiceForAll::ChoiceForAll(const Answer &careful, const Answer &acting, QWidget *parent)
    : QFrame(parent)
    , m_question(new RoleLabel(Role::Text, this))
    , m_careful(new QRadioButton(careful.text, this))
    , m_acting(new QRadioButton(acting.text, this))
    , m_explanations(new QStackedLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_question->setKind(Look::Text::Strong);
    m_question->setWordWrap(true);
    m_careful->setObjectName(careful.objectName);
    m_acting->setObjectName(acting.objectName);
    m_careful->setAccessibleDescription(careful.explanation);
    m_acting->setAccessibleDescription(acting.explanation);
    m_careful->setChecked(true);
    for (const QString &text : {careful.explanation, acting.explanation}) {
        auto *label = new RoleLabel(Role::Dim, this);
        label->setKind(Look::Text::Small);
        label->setText(text);
        label->setWordWrap(true);
        label->setVerticalAlignment(Qt::AlignTop);
        m_explanations->addWidget(label);
    }

    auto *answers = new FlowLayout;
    answers->setSpacing(Theme::space16);
    answers->addWidget(m_careful);
    answers->addWidget(m_acting);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    layout->setSpacing(Theme::space8);
    layout->addWidget(m_question);
    layout->addLayout(answers);
    layout->addLayout(m_explanations);
    layout->addStretch(1);
    hide();

    connect(m_acting, &QRadioButton::toggled, this, [this](bool isChosen) {
        m_explanations->setCurrentIndex(isChosen ? 1 : 0);
        Q_EMIT changed();
    });
}

void ChoiceForAll::setCount(qint64 count, const QString &question)
{
    m_count = count;
    m_question->setText(question);
    setVisible(count > 0);
    if (count == 0)
        m_careful->setChecked(true);
}

bool ChoiceForAll::isActing() const
{
    return m_acting->isChecked();
}

} // namespace causeway
