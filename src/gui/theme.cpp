#include "gui/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QWidget>

#include <cmath>

namespace causeway {

namespace {

/// Sizes come in points on most platforms and in pixels on some.
QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    return font;
}

} // namespace

Scheme Theme::schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return window.lightnessF() < text.lightnessF() ? Scheme::Dark : Scheme::Light;
}

QColor Theme::color(Scheme scheme, Role role)
{
    const bool dark = scheme == Scheme::Dark;
    switch (role) {
    case Role::Background:
        return dark ? QColor(0x1e, 0x21, 0x26) : QColor(0xff, 0xff, 0xff);
    case Role::Rail:
        return dark ? QColor(0x17, 0x19, 0x1d) : QColor(0xf4, 0xf5, 0xf7);
    case Role::Line:
        return dark ? QColor(0x36, 0x3b, 0x43) : QColor(0xdf, 0xe2, 0xe7);
    case Role::Text:
        return dark ? QColor(0xe8, 0xea, 0xed) : QColor(0x1d, 0x23, 0x2b);
    case Role::Dim:
        return dark ? QColor(0xa2, 0xab, 0xb6) : QColor(0x5d, 0x68, 0x75);
    case Role::Accent:
        return dark ? QColor(0x5a, 0xa9, 0xf5) : QColor(0x0b, 0x6b, 0xcb);
    case Role::Selection:
        return dark ? QColor(0x22, 0x36, 0x4a) : QColor(0xe6, 0xf0, 0xfb);
    case Role::Ok:
        return dark ? QColor(0x58, 0xc6, 0x8a) : QColor(0x1a, 0x7f, 0x4b);
    case Role::Warning:
        return dark ? QColor(0xe0, 0xb0, 0x4a) : QColor(0x9a, 0x67, 0x00);
    case Role::Failed:
        return dark ? QColor(0xff, 0x8a, 0x7a) : QColor(0xc4, 0x2b, 0x1c);
    case Role::TextOnAccent:
        return dark ? QColor(0x10, 0x1a, 0x24) : QColor(0xff, 0xff, 0xff);
    }
    Q_UNREACHABLE();
}

QColor Theme::color(const QPalette &palette, Role role)
{
    return color(schemeOf(palette), role);
}

QColor Theme::color(const QWidget *widget, Role role)
{
    return color(schemeOf(widget->palette()), role);
}

QColor Theme::mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto channel
        = [amount](int below, int above) { return static_cast<int>(std::lround(below + (above - below) * amount)); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

QPalette Theme::palette(Scheme scheme, QPalette platform)
{
    const auto role = [scheme](Role wanted) { return color(scheme, wanted); };
    const QColor background = role(Role::Background);
    const QColor text = role(Role::Text);
    const QColor disabledText = mixed(background, role(Role::Dim), 0.75);

    platform.setColor(QPalette::Window, background);
    platform.setColor(QPalette::Base, background);
    platform.setColor(QPalette::AlternateBase, role(Role::Rail));
    platform.setColor(QPalette::Button, background);
    platform.setColor(QPalette::ToolTipBase, role(Role::Rail));
    platform.setColor(QPalette::WindowText, text);
    platform.setColor(QPalette::Text, text);
    platform.setColor(QPalette::ButtonText, text);
    platform.setColor(QPalette::ToolTipText, text);
    platform.setColor(QPalette::BrightText, role(Role::Failed));
    platform.setColor(QPalette::PlaceholderText, role(Role::Dim));
    platform.setColor(QPalette::Link, role(Role::Accent));
    platform.setColor(QPalette::LinkVisited, role(Role::Accent));
    platform.setColor(QPalette::Highlight, role(Role::Selection));
    platform.setColor(QPalette::HighlightedText, text);
    platform.setColor(QPalette::Light, background);
    platform.setColor(QPalette::Midlight, role(Role::Rail));
    platform.setColor(QPalette::Mid, role(Role::Line));
    platform.setColor(QPalette::Dark, role(Role::Line));
    platform.setColor(QPalette::Shadow, role(Role::Line));
    for (const auto dimmed : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        platform.setColor(QPalette::Disabled, dimmed, disabledText);
    return platform;
}

QFont Theme::titleFont(const QFont &body)
{
    QFont font = scaled(body, 1.55);
    font.setWeight(QFont::Bold);
    return font;
}

QFont Theme::smallFont(const QFont &body)
{
    return scaled(body, 0.92);
}

QFont Theme::boldFont(const QFont &body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::fixedFont(const QFont &body)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Fixed-width faces look larger than text of the same size.
    const QFont like = scaled(body, 0.94);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    else
        font.setPixelSize(like.pixelSize());
    return font;
}

int Theme::glyphSize(const QFont &font)
{
    return QFontMetrics(font).ascent();
}

int Theme::textWidth(const QFont &font, int characters)
{
    return QFontMetrics(font).averageCharWidth() * characters;
}

} // namespace causeway
