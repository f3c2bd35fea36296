#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace causeway {

/// What a colour is for. The values of both schemes are in theme.cpp.
enum class Role {
    Background,
    /// Behind what stands beside the page: step rail, opened rows, hovered buttons.
    Rail,
    Line,
    Text,
    Dim,
    Accent,
    /// Behind the selected row.
    Selection,
    Ok,
    Warning,
    Failed,
    TextOnAccent,
};

enum class Scheme {
    Light,
    Dark,
};

/// Colours, distances and type sizes. There is no state here: the scheme is read off a palette, which CausewayStyle
/// makes from the platform's own and makes again when that changes.
namespace Theme {

/// Dark when the window's background is darker than its text.
Scheme schemeOf(const QPalette &palette);

QColor color(Scheme scheme, Role role);
QColor color(const QPalette &palette, Role role);
QColor color(const QWidget *widget, Role role);

/// `amount` of `over` (0 to 1) laid on `under`.
QColor mixed(const QColor &under, const QColor &over, qreal amount);

/// The palette of a scheme, made from the platform's so that what we do not name stays as it is there.
QPalette palette(Scheme scheme, QPalette platform);

// Distances in device-independent pixels. One scale, so that pages line up.
inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;
inline constexpr int space36 = 36;

inline constexpr int controlRadius = 5;
inline constexpr int cardRadius = 6;

QFont titleFont(const QFont &body);
QFont smallFont(const QFont &body);
QFont boldFont(const QFont &body);
/// For identifiers: the platform's fixed-width face.
QFont fixedFont(const QFont &body);

/// The side of a state glyph beside text of this font.
int glyphSize(const QFont &font);

/// Width of about `characters` average characters: widths follow the font, never a number of pixels.
int textWidth(const QFont &font, int characters);

} // namespace Theme

} // namespace causeway
