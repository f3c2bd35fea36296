#include "gui/choiceforall.h"

#include "gui/flowlayout.h"
#include "gui/rolelabel.h"

#include <QRadioButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace causeway {

ChoiceForAll::ChoiceForAll(const QString &carefulName, const QString &actingName, QWidget *parent)
    : QFrame(parent)
    , m_question(new RoleLabel(Role::Text, this))
    , m_careful(new QRadioButton(this))
    , m_acting(new QRadioButton(this))
    , m_explanations(new QStackedLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_question->setKind(Look::Text::Strong);
    m_question->setWordWrap(true);
    m_careful->setObjectName(carefulName);
    m_acting->setObjectName(actingName);
    m_careful->setChecked(true);
    for (auto **explanation : {&m_carefulExplanation, &m_actingExplanation, &m_undecided}) {
        auto *label = new RoleLabel(Role::Dim, this);
        *explanation = label;
        label->setKind(Look::Text::Small);
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

    for (auto *answer : {m_careful, m_acting})
        connect(answer, &QRadioButton::toggled, this, &ChoiceForAll::follow);
}

void ChoiceForAll::setTexts(const Answer &careful, const Answer &acting)
{
    m_careful->setText(careful.text);
    m_careful->setAccessibleDescription(careful.explanation);
    m_carefulExplanation->setText(careful.explanation);
    m_acting->setText(acting.text);
    m_acting->setAccessibleDescription(acting.explanation);
    m_actingExplanation->setText(acting.explanation);
    m_undecided->setText(tr("Until you choose, they are left as they are and count as not transferred."));
}

void ChoiceForAll::setCount(qint64 count, const QString &question)
{
    m_count = count;
    m_question->setText(question);
    setVisible(count > 0);
    if (count == 0 || !isDecided())
        m_careful->setChecked(true);
}

void ChoiceForAll::ask()
{
    // An answer can be taken back only from one that stands alone.
    for (auto *answer : {m_careful, m_acting}) {
        const QSignalBlocker atTheEnd(answer);
        answer->setAutoExclusive(false);
        answer->setChecked(false);
        answer->setAutoExclusive(true);
    }
    follow();
}

void ChoiceForAll::follow()
{
    m_explanations->setCurrentIndex(m_acting->isChecked() ? 1 : m_careful->isChecked() ? 0 : 2);
    Q_EMIT changed();
}

bool ChoiceForAll::isDecided() const
{
    return m_careful->isChecked() || m_acting->isChecked();
}

bool ChoiceForAll::isActing() const
{
    return m_acting->isChecked();
}

} // namespace causeway
