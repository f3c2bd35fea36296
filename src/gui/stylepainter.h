#pragma once

#include "gui/theme.h"

#include <QRect>
#include <QString>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;

namespace causeway {

/// What CausewayStyle draws, one part a function. Lives for one call.
class StylePainter {
public:
    StylePainter(QPainter *painter, const QStyleOption *option, const QWidget *widget);

    void button();
    QColor buttonTextColor() const;
    /// The frame and ground of line edits, combo boxes and spin boxes, with the verdict's colour and tick.
    void editor();
    void focusRing();
    void checkBox();
    void radioButton();
    void glyph(const QString &name, const QRect &rect, Role role);
    void card();
    void itemRow();
    void headerSection();
    void progressGroove();
    void progressContents();
    void scrollBar(const QRect &slider);

    static QRect scrollBarRect(const QStyleOptionComplex *option, QStyle::SubControl part);

private:
    QColor color(Role role) const;
    bool isEnabled() const;
    bool hasFocus() const;
    void roundedBox(const QRectF &rect, qreal radius, const QColor &border, qreal width, const QColor &fill);

    QPainter *m_painter;
    const QStyleOption *m_option;
    const QWidget *m_widget;
};

} // namespace causeway
