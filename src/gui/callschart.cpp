#include "gui/callschart.h"

#include "gui/languagefollower.h"
#include "gui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace causeway {

namespace {

constexpr qsizetype mostSamples = 600;
constexpr double sampleSeconds = 0.5;
constexpr double shortestAxisSeconds = 30;

/// The next number up of 2, 4, 6, 8, 10, 20, 40, …: read at a glance, and its half is whole.
int roundedUp(double value)
{
    int step = 2;
    while (value > step * 5)
        step *= 10;
    return step * std::max(1, static_cast<int>(std::ceil(value / step)));
}

} // namespace

CallsChart::CallsChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("callsChart"));
    const auto sayName = [this] { setAccessibleName(tr("Calls to iPaaS.com in the last minute")); };
    new LanguageFollower(this, sayName);
    sayName();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CallsChart::start(const QDateTime &now)
{
    m_started = now;
    m_timer.start();
    m_samples.clear();
    m_limit = 0;
    update();
}

void CallsChart::addSample(int calls, int limit)
{
    if (!m_timer.isValid())
        return;
    m_limit = limit;
    const double seconds = double(m_timer.elapsed()) / 1000.0;
    if (!m_samples.isEmpty() && seconds - m_samples.constLast().x() < sampleSeconds)
        m_samples.last().setY(calls);
    else
        m_samples.append({seconds, double(calls)});
    // A long run keeps every second sample: the form stays, the memory too.
    if (m_samples.size() > mostSamples) {
        QList<QPointF> thinned;
        for (qsizetype i = 0; i < m_samples.size(); i += 2)
            thinned.append(m_samples.at(i));
        m_samples = thinned;
    }
    setAccessibleDescription(tr("%1 of %2 allowed").arg(QLocale().toString(calls), QLocale().toString(limit)));
    update();
}

QSize CallsChart::sizeHint() const
{
    return {Theme::textWidth(font(), 30), fontMetrics().height() * 6};
}

void CallsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = Theme::smallFont(font());
    const int line = QFontMetrics(small).lineSpacing();

    double highest = 1;
    for (const QPointF &sample : std::as_const(m_samples))
        highest = std::max(highest, sample.y());
    // A limit far above what is needed would press the curve flat.
    const bool showsLimit = m_limit > 0 && m_limit <= highest * 4;
    highest = roundedUp(showsLimit ? std::max(highest, double(m_limit)) : highest);
    const QLocale locale;
    const int scaleWidth = QFontMetrics(small).horizontalAdvance(locale.toString(int(highest))) + Theme::space8;
    QRectF plot = QRectF(rect()).adjusted(1, line / 2.0, -1, -line - Theme::space8);
    isRightToLeft() ? plot.setRight(plot.right() - scaleWidth) : plot.setLeft(plot.left() + scaleWidth);
    const double last = m_samples.isEmpty() ? 0 : m_samples.constLast().x();
    const double span = std::max(shortestAxisSeconds, last);
    const auto place = [&](const QPointF &sample) {
        double x = sample.x() / span;
        if (isRightToLeft())
            x = 1 - x;
        return QPointF(plot.left() + plot.width() * x, plot.bottom() - plot.height() * sample.y() / highest);
    };

    painter.setFont(small);
    for (const double value : {0.0, highest / 2, highest}) {
        const double y = place({0, value}).y();
        painter.setPen(QPen(Theme::color(this, Role::Line), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        QRectF label(0, y - line / 2.0, scaleWidth - Theme::space8, line);
        if (isRightToLeft())
            label.moveRight(width());
        painter.setPen(Theme::color(this, Role::Dim));
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, locale.toString(int(value)));
    }
    if (showsLimit) {
        const double y = place({0, double(m_limit)}).y();
        painter.setPen(QPen(Theme::color(this, Role::Dim), 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    if (m_samples.size() > 1) {
        QPainterPath path(place(m_samples.constFirst()));
        for (const QPointF &sample : std::as_const(m_samples))
            path.lineTo(place(sample));
        painter.setPen(QPen(Theme::color(this, Role::Accent), 2));
        painter.drawPath(path);
    }

    painter.setPen(Theme::color(this, Role::Dim));
    const QRect foot(int(plot.left()), rect().bottom() - line, int(plot.width()), line);
    if (m_started.isValid())
        painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter,
                         locale.toString(m_started.toLocalTime().time(), QLocale::ShortFormat));
    if (m_limit > 0)
        painter.drawText(foot, Qt::AlignTrailing | Qt::AlignVCenter, tr("limit %1").arg(locale.toString(m_limit)));
}

} // namespace causeway
