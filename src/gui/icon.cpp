#include "gui/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// The drawings are in a static library, which would drop them otherwise. To stand outside of any namespace.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace causeway {

namespace {

class RoleIconEngine : public QIconEngine {
public:
    RoleIconEngine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                            Icon::pixmap(m_name, color(mode), side, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return Icon::pixmap(m_name, color(mode), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
        return Icon::pixmap(m_name, color(mode), side, scale);
    }

    QIconEngine *clone() const override { return new RoleIconEngine(m_name, m_role); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = Theme::color(palette, m_role);
        if (mode == QIcon::Disabled)
            return Theme::mixed(Theme::color(palette, Role::Background), color, 0.5);
        return color;
    }

    QString m_name;
    Role m_role;
};

} // namespace

QPixmap Icon::pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("causeway/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    initializeIcons();
    QFile file(QStringLiteral(":/causeway/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());

    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Icon::application()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 128, 256})
        icon.addPixmap(pixmap(QStringLiteral("app"), QColor(), side, 1));
    return icon;
}

QIcon Icon::icon(const QString &name, Role role)
{
    return QIcon(new RoleIconEngine(name, role));
}

} // namespace causeway
