#include "gui/datelineedit.h"

#include "gui/icon.h"
#include "gui/look.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

namespace causeway {

DateLineEdit::DateLineEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_button(new QPushButton(this))
{
    //: Year, month and day as digits; the form stays as it is
    setPlaceholderText(tr("2027-05-01"));
    m_button->setObjectName(QStringLiteral("calendarButton"));
    m_button->setIcon(Icon::icon(QStringLiteral("calendar"), Role::Dim));
    m_button->setAccessibleName(tr("Pick a date"));
    m_button->setToolTip(tr("Pick a date (Alt+Down)"));
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setAutoDefault(false);
    Look::setButton(m_button, Look::Button::Link);
    connect(m_button, &QPushButton::clicked, this, &DateLineEdit::openCalendar);
}

void DateLineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_button->sizeHint();
    const int x = isRightToLeft() ? Theme::space4 : width() - size.width() - Theme::space4;
    m_button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    const int margin = size.width();
    setTextMargins(isRightToLeft() ? margin : 0, 0, isRightToLeft() ? 0 : margin, 0);
}

void DateLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateLineEdit::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate typed = QDate::fromString(text(), Qt::ISODate);
    if (typed.isValid())
        calendar->setSelectedDate(typed);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate date) {
        setText(date.toString(Qt::ISODate));
        Q_EMIT textEdited(text());
        Q_EMIT editingFinished();
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace causeway
