#include "gui/checkladder.h"

#include "gui/checkrow.h"

#include <QVBoxLayout>

namespace causeway {

CheckLadder::CheckLadder(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("checkLadder"));
    setAccessibleName(tr("Connection test"));
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    for (const CheckId id : allCheckIds()) {
        auto *row = new CheckRow(id, this);
        connect(row, &CheckRow::fieldRequested, this, &CheckLadder::fieldRequested);
        m_layout->addWidget(row);
        m_rows.insert(id, row);
    }
    groupSkipped();
}

void CheckLadder::setChecks(const QList<Check> &checks)
{
    reset();
    for (const Check &check : checks) {
        if (auto *row = m_rows.value(check.id))
            row->setCheck(check);
    }
    groupSkipped();
}

void CheckLadder::setCheck(const Check &check)
{
    if (auto *row = m_rows.value(check.id))
        row->setCheck(check);
    groupSkipped();
}

void CheckLadder::reset()
{
    for (const CheckId id : allCheckIds()) {
        Check check;
        check.id = id;
        check.title = checkTitle(id);
        m_rows.value(id)->setCheck(check);
    }
    groupSkipped();
}

void CheckLadder::groupSkipped()
{
    CheckRow *first = nullptr;
    CheckRow *last = nullptr;
    QStringList others;
    const auto close = [&first, &others] {
        if (first)
            first->setAlsoSkipped(others);
        first = nullptr;
        others.clear();
    };
    for (const CheckId id : allCheckIds()) {
        auto *row = m_rows.value(id);
        const bool isSkipped = row->check().state == CheckState::Skipped;
        if (isSkipped && first) {
            others.append(row->check().title);
            row->hide();
            continue;
        }
        close();
        if (isSkipped)
            first = row;
        row->show();
        row->setLast(false);
        last = row;
    }
    close();
    if (last)
        last->setLast(true);
}

} // namespace causeway
