#include "gui/stateglyph.h"

#include "gui/icon.h"

#include <QPainter>
#include <QTimer>

namespace causeway {

StateGlyph::StateGlyph(QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer->setInterval(80);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 30) % 360;
        update();
    });
}

void StateGlyph::setGlyph(const QString &name, Role role, const QString &word)
{
    m_name = name;
    m_role = role;
    setAccessibleName(word);
    setToolTip(word);
    update();
}

void StateGlyph::setRunning(bool running)
{
    m_isRunning = running;
    if (!running)
        m_angle = 0;
    if (running && isVisible())
        m_timer->start();
    else
        m_timer->stop();
    update();
}

QSize StateGlyph::sizeHint() const
{
    // As high as a line of text, so that it stands level with one.
    return {Theme::glyphSize(font()), fontMetrics().height()};
}

void StateGlyph::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int side = std::min(width(), height());
    painter.translate(width() / 2.0, height() / 2.0);
    painter.rotate(m_angle);
    const QPixmap pixmap = Icon::pixmap(m_name, Theme::color(this, m_role), side, devicePixelRatioF());
    painter.drawPixmap(QPointF(-side / 2.0, -side / 2.0), pixmap);
}

void StateGlyph::showEvent(QShowEvent *)
{
    if (m_isRunning)
        m_timer->start();
}

void StateGlyph::hideEvent(QHideEvent *)
{
    m_timer->stop();
}

} // namespace causeway
