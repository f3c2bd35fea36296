#pragma once

#include "gui/theme.h"
#include "storage/preferences.h"

#include <QProxyStyle>

#include <optional>

namespace causeway {

/// The flat look over Qt's Fusion: what a widget does, its keys and its place in accessibility stay Qt's own. The
/// scheme follows the platform's palette, which Qt hands to polish() again whenever it changes.
class CausewayStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// `forced` is for screenshots and tests.
    explicit CausewayStyle(std::optional<Scheme> forced = std::nullopt);

    /// Has the program look as it was chosen there, now and whenever that changes. Where the platform's scheme was
    /// chosen, it is followed as without. For the application's style; `preferences` outlives it.
    void follow(const Preferences &preferences);

    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMnemonics(bool shown);
    void take(Preferences::Scheme wanted);

    std::optional<Scheme> m_forced;
    /// By the person; goes before the other.
    std::optional<Scheme> m_chosen;
    /// Alt is held: only then are the letters underlined.
    bool m_showsMnemonics = false;
};

} // namespace causeway
