#include "gui/transferchoices.h"

#include "gui/choiceforall.h"
#include "gui/languagefollower.h"
#include "gui/rolelabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace causeway {

TransferChoices::TransferChoices(QWidget *parent)
    : QWidget(parent)
    , m_conflicts(new ChoiceForAll(QStringLiteral("leaveConflictsButton"), QStringLiteral("linkConflictsButton"), this))
    , m_deleted(new ChoiceForAll(QStringLiteral("leaveDeletedButton"), QStringLiteral("createDeletedButton"), this))
    , m_unknown(new ChoiceForAll(QStringLiteral("lookUnknownButton"), QStringLiteral("sendUnknownButton"), this))
    , m_compare(new QCheckBox(this))
    , m_comparing(new RoleLabel(Role::Dim, this))
    , m_questions(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_conflicts->setObjectName(QStringLiteral("conflictsCard"));
    m_deleted->setObjectName(QStringLiteral("deletedCard"));
    m_unknown->setObjectName(QStringLiteral("unknownCard"));
    m_compare->setObjectName(QStringLiteral("compareEverythingCheckBox"));

    m_comparing->setKind(Look::Text::Small);
    m_comparing->setWordWrap(true);
    auto *compare = new QHBoxLayout;
    compare->setSpacing(Theme::space16);
    compare->addWidget(m_compare);
    compare->addWidget(m_comparing, 1);
    m_questions->setSpacing(Theme::space16);
    m_questions->addWidget(m_conflicts, 1);
    m_questions->addWidget(m_deleted, 1);
    m_questions->addWidget(m_unknown, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addLayout(m_questions);
    layout->addLayout(compare);

    for (auto *choice : {m_conflicts, m_deleted, m_unknown})
        connect(choice, &ChoiceForAll::changed, this, &TransferChoices::changed);
    connect(m_compare, &QAbstractButton::toggled, this, &TransferChoices::changed);
    new LanguageFollower(this, [this] { sayTexts(); });
    sayTexts();
}

void TransferChoices::sayTexts()
{
    m_conflicts->setTexts(
        {tr("Leave them alone"), tr("Nothing is written for them, on either side.")},
        {tr("Link them to the records there"), tr("The records on iPaaS.com get the values from Business Central. "
                                                  "Those that are linked to another record are left alone.")});
    m_deleted->setTexts(
        {tr("Leave them deleted"), tr("Nothing is written for them. A run names them as not transferred.")},
        {tr("Create them anew"), tr("iPaaS.com gets new records with the values from Business Central, "
                                    "linked to those records.")});
    m_unknown->setTexts(
        {tr("Look again"), tr("iPaaS.com is asked once more. Nothing is sent.")},
        {tr("Send them again"), tr("iPaaS.com gets another hook for each. It updates what has arrived already.")});
    setConflicts(m_conflicts->count());
    setDeleted(m_deleted->count());
    setUnknown(m_unknown->count());
    setWay(m_way);
}

void TransferChoices::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < Theme::textWidth(font(), 100);
    m_questions->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void TransferChoices::setConflicts(qint64 count)
{
    m_conflicts->setCount(count, tr("%n record(s) with a name that iPaaS.com has already, without a link", nullptr,
                                    static_cast<int>(count)));
}

void TransferChoices::askAboutConflicts()
{
    m_conflicts->ask();
}

TransferRun::Conflicts TransferChoices::conflicts() const
{
    if (m_conflicts->count() == 0 || !m_conflicts->isDecided())
        return TransferRun::Conflicts::Fail;
    return m_conflicts->isActing() ? TransferRun::Conflicts::Link : TransferRun::Conflicts::Skip;
}

void TransferChoices::setDeleted(qint64 count)
{
    m_deleted->setCount(count, tr("%n linked record(s), deleted on iPaaS.com", nullptr, static_cast<int>(count)));
}

TransferRun::Deleted TransferChoices::deleted() const
{
    return m_deleted->isActing() ? TransferRun::Deleted::CreateAnew : TransferRun::Deleted::Fail;
}

void TransferChoices::setUnknown(qint64 count)
{
    m_unknown->setCount(count,
                        tr("%n record(s) whose outcome iPaaS.com has not told", nullptr, static_cast<int>(count)));
}

TransferRun::Options::Unknown TransferChoices::unknown() const
{
    using Unknown = TransferRun::Options::Unknown;
    return m_unknown->isActing() ? Unknown::SendAgain : Unknown::LookAgain;
}

void TransferChoices::setWay(IpaasSettings::Way way)
{
    m_way = way;
    const bool isThrough = way == IpaasSettings::Way::ThroughIpaas;
    m_compare->setText(isThrough ? tr("Send &every record again") : tr("Compare &everything"));
    m_comparing->setText(isThrough
                             ? tr("Hands iPaaS.com all records, whatever is known of earlier runs. Takes longer, and "
                                  "mends what was changed or deleted on iPaaS.com.")
                             : tr("Reads both sides as a whole instead of only what has changed. Takes longer, and "
                                  "finds what was changed or deleted on iPaaS.com."));
    m_compare->setAccessibleDescription(m_comparing->text());
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
