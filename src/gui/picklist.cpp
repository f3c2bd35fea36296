#include "gui/picklist.h"

#include "gui/celldelegate.h"
#include "gui/look.h"
#include "gui/stateglyph.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace causeway {

namespace {

constexpr int searchFrom = 7;
constexpr int rowsShown = 5;

} // namespace

PickList::PickList(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_model(new PickListModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_placeholder(Look::dimLabel(Look::Text::Small, {}, this))
    , m_busy(new StateGlyph(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(Qt::UserRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(name + QStringLiteral("SearchLineEdit"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search: %1").arg(label));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setObjectName(name + QStringLiteral("ListView"));
    m_view->setAccessibleName(label);
    m_view->setModel(m_filter);
    auto *delegate = new CellDelegate(m_view);
    delegate->setCompact(true);
    m_view->setItemDelegate(delegate);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_placeholder->setWordWrap(true);
    m_placeholder->setObjectName(name + QStringLiteral("Placeholder"));
    m_busy->setGlyph(QStringLiteral("running"), Role::Accent, tr("Working"));
    setMaximumWidth(Theme::textWidth(font(), 72));

    auto *heading = Look::label(Look::Text::Body, label, this);
    heading->setBuddy(m_view);
    auto *waiting = new QHBoxLayout;
    waiting->setSpacing(Theme::space8);
    waiting->addWidget(m_busy);
    waiting->addWidget(m_placeholder, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space4);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_view);
    layout->addLayout(waiting);
    layout->addSpacing(Theme::space12);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        showWhatThereIs();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // The focus makes the first row the current one and selects nothing: who only passes has not picked.
        if (m_isMarking || !current.isValid() || !m_view->selectionModel()->isSelected(current))
            return;
        m_current = current.data(IdRole).toString();
        Q_EMIT picked(m_current);
    });
    // A single item is never "changed to" by a click or the space bar once it is current.
    connect(m_view, &QListView::clicked, this, &PickList::pick);
    m_view->installEventFilter(this);
    showWhatThereIs();
}

void PickList::setItems(const QList<PickItem> &items)
{
    m_isMarking = true;
    m_model->setItems(items);
    m_isMarking = false;
    showWhatThereIs();
    setCurrentValue(m_current);
}

void PickList::setCurrentValue(const QString &value)
{
    m_current = value;
    const int row = m_model->rowOf(value);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
    if (index == m_view->currentIndex())
        return;
    m_isMarking = true;
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else {
        m_view->selectionModel()->clear();
    }
    m_isMarking = false;
}

void PickList::setPlaceholder(const QString &text, bool busy)
{
    m_waitingText = text;
    m_busy->setRunning(busy);
    m_busy->setProperty("busy", busy);
    showWhatThereIs();
}

QList<QWidget *> PickList::focusOrder() const
{
    return {m_search, m_view};
}

void PickList::showWhatThereIs()
{
    const int count = m_model->rowCount();
    m_view->setVisible(count > 0);
    m_search->setVisible(count >= searchFrom);
    const bool hasNoHit = count > 0 && m_filter->rowCount() == 0;
    m_placeholder->setText(hasNoHit ? tr("Nothing here has \"%1\" in it.").arg(m_search->text()) : m_waitingText);
    m_placeholder->setVisible(hasNoHit || (count == 0 && !m_waitingText.isEmpty()));
    m_busy->setVisible(count == 0 && m_busy->property("busy").toBool());
    int height = 2 * m_view->frameWidth();
    for (int row = 0; row < std::min(count, rowsShown); ++row)
        height += m_view->sizeHintForIndex(m_filter->mapFromSource(m_model->index(row))).height();
    if (count > 0 && m_search->text().isEmpty())
        m_view->setFixedHeight(height);
}

void PickList::pick(const QModelIndex &index)
{
    m_current = index.data(IdRole).toString();
    Q_EMIT picked(m_current);
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_view->currentIndex().isValid()) {
        m_isMarking = true;
        m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::ClearAndSelect);
        m_isMarking = false;
        pick(m_view->currentIndex());
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace causeway
