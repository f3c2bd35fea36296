#include "gui/languagefollower.h"

#include <QEvent>
#include <QLayout>
#include <QLocale>

namespace causeway {

LanguageFollower::LanguageFollower(QWidget *window, std::function<void()> retell)
    : QObject(window)
    , m_window(window)
    , m_retell(std::move(retell))
{
    window->installEventFilter(this);
}

void LanguageFollower::empty(QWidget *window)
{
    delete window->layout();
    const auto parts = window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *part : parts) {
        if (!part->isWindow())
            delete part;
    }
}

void LanguageFollower::showParts(QWidget *window)
{
    if (!window->isVisible())
        return;
    const auto parts = window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *part : parts) {
        if (!part->isWindow() && !part->testAttribute(Qt::WA_WState_ExplicitShowHide))
            part->show();
    }
}

bool LanguageFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange && !m_isDue) {
        m_isDue = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isDue = false;
                m_window->setLocale(QLocale());
                m_retell();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace causeway
