#include "gui/copylist.h"

#include "gui/breakabletext.h"
#include "gui/icon.h"
#include "gui/rolelabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace causeway {

namespace {

/// In average characters.
constexpr int widest = 84;

} // namespace

CopyList::CopyList(const QList<Item> &items, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space12);
    grid->setVerticalSpacing(Theme::space4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    // In a wide window a button would be far from what it copies.
    setMaximumWidth(Theme::textWidth(font(), widest));
    for (const Item &item : items) {
        auto *label = new RoleLabel(Role::Dim, this);
        label->setText(item.label);
        label->setWordWrap(true);
        Row row{item, {}, new RoleLabel(Role::Text, this), new QPushButton(this)};
        row.value->setObjectName(item.id + QStringLiteral("CopyValue"));
        row.value->setWordWrap(true);
        row.button->setObjectName(item.id + QStringLiteral("CopyButton"));
        Look::setButton(row.button, Look::Button::Link);
        // With the focus there, Enter presses it and not the button of the window.
        row.button->setAutoDefault(true);
        connect(row.button, &QPushButton::clicked, this, [this, id = item.id] { copy(id); });
        const int line = grid->rowCount();
        grid->addWidget(label, line, 0);
        grid->addWidget(row.value, line, 1);
        grid->addWidget(row.button, line, 2, Qt::AlignLeading | Qt::AlignVCenter);
        showButton(row);
        m_rows.append(row);
    }
}

void CopyList::setValue(const QString &id, const QString &text, const QString &instead)
{
    Row *row = find(id);
    if (row->text != text && m_lastCopied == id)
        showCopied({});
    row->text = text;
    const QString &shown = text.isEmpty() ? instead : text;
    row->value->setText(breakable(shown));
    row->value->setAccessibleName(shown);
    row->value->setRole(text.isEmpty() ? Role::Warning : Role::Text);
    row->button->setEnabled(!text.isEmpty());
}

void CopyList::showCopied(const QString &id)
{
    m_lastCopied = id;
    for (const Row &row : std::as_const(m_rows))
        showButton(row);
}

CopyList::Row *CopyList::find(const QString &id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.item.id == id; });
    Q_ASSERT(found != m_rows.end());
    return &*found;
}

void CopyList::copy(const QString &id)
{
    const Row *row = find(id);
    if (row->item.isSecret) {
        Q_EMIT secretWanted(id);
        return;
    }
    QGuiApplication::clipboard()->setText(row->text);
    showCopied(id);
    Q_EMIT copied(id);
}

void CopyList::showButton(const Row &row)
{
    const bool isCopied = row.item.id == m_lastCopied;
    //: What a button has just done
    row.button->setText(isCopied ? tr("Copied") : tr("Copy"));
    row.button->setIcon(
        Icon::icon(isCopied ? QStringLiteral("check") : QStringLiteral("copy"), isCopied ? Role::Ok : Role::Accent));
    //: %1 is a setting of a subscription, such as Tenant ID
    row.button->setAccessibleName(isCopied ? tr("%1 copied").arg(row.item.label) : tr("Copy %1").arg(row.item.label));
}

} // namespace causeway
