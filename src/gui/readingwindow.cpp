#include "gui/readingwindow.h"

#include "gui/icon.h"
#include "gui/look.h"
#include "gui/theme.h"
#include "gui/windowfoot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace causeway {

ReadingWindow::ReadingWindow(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_area(new QScrollArea(this))
    , m_foot(new WindowFoot(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // It is scrolled from wherever the focus is.
    m_area->setFocusPolicy(Qt::NoFocus);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setIcon(Icon::icon(QStringLiteral("copy"), Role::Accent));
    m_close->setObjectName(QStringLiteral("closeButton"));
    Look::setButton(m_copy, Look::Button::Link);
    m_foot->addLeading(m_copy);
    m_foot->addButton(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_foot);
    connect(m_close, &QPushButton::clicked, this, &ReadingWindow::close);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(plainText());
        m_foot->setHint(tr("Copied."));
        // Read out where the focus is; the hint is not.
        m_copy->setAccessibleDescription(tr("Copied."));
    });
    showTexts();
    m_close->setDefault(true);
    m_close->setFocus();
}

void ReadingWindow::rebuild()
{
    auto *page = new QWidget(m_area);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space24);
    body->setSpacing(Theme::space8);
    build(body);
    body->addStretch(1);
    const int place = m_area->verticalScrollBar()->value();
    m_area->setWidget(page);
    page->show();
    m_area->verticalScrollBar()->setValue(place);
}

void ReadingWindow::setTitle(const QString &title)
{
    setWindowTitle(title);
    setAccessibleName(title);
}

void ReadingWindow::showTexts()
{
    m_copy->setText(tr("C&opy"));
    m_close->setText(tr("&Close"));
}

void ReadingWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showTexts();
    m_foot->setHint({});
    rebuild();
}

void ReadingWindow::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace causeway
