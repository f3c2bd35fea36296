#include "gui/transferchoices.h"

#include "gui/rolelabel.h"

#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace causeway {

namespace {

RoleLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new RoleLabel(Role::Dim, parent);
    label->setKind(Look::Text::Small);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

TransferChoices::TransferChoices(QWidget *parent)
    : QWidget(parent)
    , m_card(new QFrame(this))
    , m_question(new RoleLabel(Role::Text, m_card))
    , m_leave(new QRadioButton(tr("Leave them alone"), m_card))
    , m_link(new QRadioButton(tr("Link them to the records there"), m_card))
    , m_compare(new QCheckBox(tr("Compare &everything"), this))
{
    m_card->setObjectName(QStringLiteral("conflictsCard"));
    m_card->setFrameShape(QFrame::StyledPanel);
    m_question->setKind(Look::Text::Strong);
    m_question->setWordWrap(true);
    m_leave->setObjectName(QStringLiteral("leaveConflictsButton"));
    m_link->setObjectName(QStringLiteral("linkConflictsButton"));
    m_compare->setObjectName(QStringLiteral("compareEverythingCheckBox"));
    m_leave->setChecked(true);

    const QString leaving = tr("Nothing is written for them, on either side.");
    const QString linking = tr("The records on iPaaS.com get the values from Business Central. Those that are linked "
                               "to another record are left alone.");
    const QString comparing = tr("Reads both sides as a whole instead of only what has changed. Takes longer, and "
                                 "finds what was changed or deleted on iPaaS.com.");
    m_leave->setAccessibleDescription(leaving);
    m_link->setAccessibleDescription(linking);
    m_compare->setAccessibleDescription(comparing);

    auto *card = new QGridLayout(m_card);
    card->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    card->setHorizontalSpacing(Theme::space16);
    card->setVerticalSpacing(Theme::space8);
    card->setColumnStretch(1, 1);
    card->addWidget(m_question, 0, 0, 1, 2);
    card->addWidget(m_leave, 1, 0);
    card->addWidget(explanation(leaving, m_card), 1, 1);
    card->addWidget(m_link, 2, 0);
    card->addWidget(explanation(linking, m_card), 2, 1);
    auto *compare = new QHBoxLayout;
    compare->setSpacing(Theme::space16);
    compare->addWidget(m_compare);
    compare->addWidget(explanation(comparing, this), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addWidget(m_card);
    layout->addLayout(compare);
    m_card->hide();

    for (auto *button : {static_cast<QAbstractButton *>(m_leave), static_cast<QAbstractButton *>(m_compare)})
        connect(button, &QAbstractButton::toggled, this, &TransferChoices::changed);
}

void TransferChoices::setConflicts(qint64 count)
{
    m_count = count;
    m_card->setVisible(count > 0);
    if (count == 0)
        m_leave->setChecked(true);
    m_question->setText(
        tr("%n record(s) with a name that iPaaS.com has already, without a link", nullptr, static_cast<int>(count)));
}

TransferRun::Conflicts TransferChoices::conflicts() const
{
    if (m_count == 0)
        return TransferRun::Conflicts::Fail;
    return m_link->isChecked() ? TransferRun::Conflicts::Link : TransferRun::Conflicts::Skip;
}

bool TransferChoices::comparesEverything() const
{
    return m_compare->isChecked();
}

void TransferChoices::clearComparesEverything()
{
    m_compare->setChecked(false);
}

} // namespace causeway
