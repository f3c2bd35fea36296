#include "gui/checkladder.h"

#include "gui/announcement.h"
#include "gui/checkrow.h"
#include "gui/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace causeway {

namespace {

QScrollArea *areaAround(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

} // namespace

CheckLadder::CheckLadder(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("checkLadder"));
    setResult({}, {});
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    for (const CheckId id : allCheckIds()) {
        auto *row = new CheckRow(id, this);
        connect(row, &CheckRow::grown, this, [this, row] { revealSoon(row, From::Here); });
        connect(row, &CheckRow::fieldRequested, this, &CheckLadder::fieldRequested);
        connect(row, &CheckRow::suggestionAccepted, this, &CheckLadder::suggestionAccepted);
        m_layout->addWidget(row);
        m_rows.insert(id, row);
    }
    groupSkipped();
}

void CheckLadder::setChecks(const QList<Check> &checks)
{
    for (const Check &check : checks) {
        if (auto *row = m_rows.value(check.id))
            row->setCheck(check);
    }
    arrange();
}

void CheckLadder::setCheck(const Check &check)
{
    auto *row = m_rows.value(check.id);
    if (!row)
        return;
    const bool hasJustFailed = check.state == CheckState::Failed && row->check().state != CheckState::Failed;
    row->setCheck(check);
    arrange();
    if (hasJustFailed)
        say(row);
}

void CheckLadder::reset(const QList<Check> &earlier)
{
    for (const CheckId id : allCheckIds()) {
        Check check;
        check.id = id;
        check.title = checkTitle(id);
        for (const Check &kept : earlier) {
            if (kept.id == id && (kept.state == CheckState::Passed || kept.state == CheckState::Warning))
                check = kept;
        }
        m_rows.value(id)->setCheck(check);
    }
    setResult({}, {});
    arrange();
}

void CheckLadder::finish(const QString &title, const QString &subtitle)
{
    setResult(title, subtitle);
    say(this);
    revealSoon(firstFailed(), From::Top);
}

QList<Check> CheckLadder::checks() const
{
    QList<Check> checks;
    for (const CheckId id : allCheckIds())
        checks.append(m_rows.value(id)->check());
    return checks;
}

CheckRow *CheckLadder::firstFailed() const
{
    for (const CheckId id : allCheckIds()) {
        if (m_rows.value(id)->check().state == CheckState::Failed)
            return m_rows.value(id);
    }
    return nullptr;
}

bool CheckLadder::focusSuggestion()
{
    const auto *failed = firstFailed();
    auto *button = failed && failed->isOpen() ? failed->suggestionButton() : nullptr;
    if (!button)
        return false;
    button->setFocus(Qt::OtherFocusReason);
    return true;
}

void CheckLadder::setResult(const QString &title, const QString &subtitle)
{
    setAccessibleName(title.isEmpty() ? tr("Connection test") : tr("Connection test: %1").arg(title));
    setAccessibleDescription(subtitle);
}

void CheckLadder::say(QWidget *about)
{
    if (announce(about))
        Q_EMIT announced(about);
}

void CheckLadder::arrange()
{
    const auto *leading = firstFailed();
    for (auto *row : std::as_const(m_rows))
        row->setLeading(row == leading);
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

void CheckLadder::revealSoon(const CheckRow *row, From from)
{
    // The rows get their places when the event loop comes round.
    QTimer::singleShot(0, this, [this, row, from] { bringIntoView(row, from); });
}

void CheckLadder::bringIntoView(const CheckRow *row, From from)
{
    auto *area = areaAround(this);
    if (!area || !area->widget())
        return;
    auto *bar = area->verticalScrollBar();
    int value = from == From::Top ? 0 : bar->value();
    if (row) {
        // Whole where it fits, else from its top.
        const int top = row->mapTo(area->widget(), QPoint(0, 0)).y() - Theme::space12;
        const int bottom = top + row->height() + 2 * Theme::space12;
        value = std::min(std::max(value, bottom - area->viewport()->height()), top);
    }
    bar->setValue(value);
}

} // namespace causeway
