#include "gui/choiceforall.h"

#include "gui/flowlayout.h"
#include "gui/rolelabel.h"

#include <QRadioButton>
#include <QSignalBlocker>
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
    const QString undecided = tr("Until you choose, they are left as they are and count as not transferred.");
    for (const QString &text : {careful.explanation, acting.explanation, undecided}) {
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

    for (auto *answer : {m_careful, m_acting})
        connect(answer, &QRadioButton::toggled, this, &ChoiceForAll::follow);
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
