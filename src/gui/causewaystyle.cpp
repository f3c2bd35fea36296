#include "gui/causewaystyle.h"

#include "gui/look.h"
#include "gui/stylepainter.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QStyleHints>
#include <QStyleOption>

#include <algorithm>

namespace causeway {

namespace {

constexpr int scrollBarExtent = 12;

/// A line edit inside a spin box or a combo box has no frame of its own.
bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return !frame || frame->lineWidth > 0;
}

int controlHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * Theme::space8;
}

int arrowWidth(const QFontMetrics &metrics)
{
    return metrics.height() + Theme::space12;
}

} // namespace

CausewayStyle::CausewayStyle(std::optional<Scheme> forced)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_forced(forced)
{
}

void CausewayStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    const Scheme scheme = m_forced.value_or(Theme::schemeOf(palette));
    palette = Theme::palette(m_chosen.value_or(scheme), palette);
}

void CausewayStyle::follow(const Preferences &preferences)
{
    connect(&preferences, &Preferences::schemeChanged, this, [this, &preferences] { take(preferences.scheme()); });
    take(preferences.scheme());
}

void CausewayStyle::take(Preferences::Scheme wanted)
{
    std::optional<Scheme> chosen;
    if (wanted != Preferences::Scheme::System)
        chosen = wanted == Preferences::Scheme::Dark ? Scheme::Dark : Scheme::Light;
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // For what the platform draws: title bars, its own menus and dialogs.
    Qt::ColorScheme platform = Qt::ColorScheme::Unknown;
    if (chosen)
        platform = *chosen == Scheme::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    QGuiApplication::styleHints()->setColorScheme(platform);
#endif
    // One that is set keeps the palettes of the platform's theme out, also those that it has for menus and headings. An
    // empty one gives way to them again, and they come through polish().
    QApplication::setPalette(chosen ? Theme::palette(*chosen, QApplication::palette()) : QPalette());
}

void CausewayStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CausewayStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void CausewayStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool CausewayStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        showMnemonics(event->type() == QEvent::KeyPress);
    else if (event->type() == QEvent::ApplicationDeactivate)
        showMnemonics(false);
    return QProxyStyle::eventFilter(watched, event);
}

void CausewayStyle::showMnemonics(bool shown)
{
    if (m_showsMnemonics == shown)
        return;
    m_showsMnemonics = shown;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const bool hasLetters = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLabel *>(widget)
                                || qobject_cast<QMenuBar *>(widget);
        if (widget->isVisible() && hasLetters)
            widget->update();
    }
}

int CausewayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::space8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Theme::space16;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_MenuButtonIndicator:
        return option ? option->fontMetrics.height() : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return option ? option->fontMetrics.height() : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CausewayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return m_showsMnemonics;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CausewayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    const int height = option ? controlHeight(option->fontMetrics) : 0;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool isLink = Look::button(widget) == Look::Button::Link;
        int width = size.width() + 2 * (isLink ? Theme::space4 : Theme::space16);
        if (button->features & QStyleOptionButton::HasMenu)
            width += Theme::space8;
        return QSize(width, isLink ? option->fontMetrics.height() + Theme::space8 : height);
    }
    case CT_LineEdit:
        if (!hasFrame(option))
            break;
        return QSize(size.width() + 2 * Theme::space8, height);
    case CT_ComboBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(base.width() + Theme::space16, height);
    }
    case CT_SpinBox:
        return QSize(size.width() + arrowWidth(option->fontMetrics) + Theme::space12, height);
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(base.width() + Theme::space24, height + Theme::space4);
    }
    case CT_MenuBarItem:
        return QSize(size.width() + 2 * Theme::space8, height);
    case CT_ProgressBar:
        return QSize(size.width(), Theme::space8);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect CausewayStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && hasFrame(option))
        return option->rect.adjusted(Theme::space8, 1, -Theme::space8, -1);
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CausewayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    const QRect all = option->rect;
    const int arrow = arrowWidth(option->fontMetrics);
    QRect rect;
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const int tick = Look::verdict(widget) == Look::Verdict::Ok ? Look::tickWidth(widget) : 0;
        rect = part == SC_ComboBoxArrow ? QRect(all.right() - arrow + 1, all.top(), arrow, all.height())
                                        : all.adjusted(Theme::space8, 1, -arrow - tick, -1);
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const int half = all.height() / 2;
        if (part == SC_SpinBoxUp)
            rect = QRect(all.right() - arrow + 1, all.top() + 2, arrow, half - 2);
        else if (part == SC_SpinBoxDown)
            rect = QRect(all.right() - arrow + 1, all.top() + half, arrow, half - 2);
        else
            rect = all.adjusted(Theme::space8, 1, -arrow, -1);
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_ScrollBar)
        return StylePainter::scrollBarRect(option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void CausewayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    StylePainter paint(painter, option, widget);
    switch (element) {
    case PE_PanelButtonCommand:
        paint.button();
        return;
    case PE_PanelLineEdit:
        if (hasFrame(option))
            paint.editor();
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Buttons and editors show the focus in their frame, item views in the row.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QAbstractItemView *>(widget)
            && !qobject_cast<const QComboBox *>(widget))
            paint.focusRing();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint.checkBox();
        return;
    case PE_IndicatorRadioButton:
        paint.radioButton();
        return;
    case PE_IndicatorArrowDown:
        paint.glyph(QStringLiteral("chevron-down"), option->rect, Role::Dim);
        return;
    case PE_Frame:
        paint.card();
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        paint.itemRow();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CausewayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    StylePainter paint(painter, option, widget);
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        QStyleOptionButton own(*button);
        own.palette.setColor(QPalette::ButtonText, paint.buttonTextColor());
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        QStyleOptionHeaderV2 own;
        static_cast<QStyleOptionHeader &>(own) = *header;
        own.palette.setColor(QPalette::ButtonText, Theme::color(option->palette, Role::Dim));
        // Headings stand above the text of their cells (CellDelegate); the base leaves PM_HeaderMargin.
        const int inset = Theme::space12 - proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        own.rect.adjust(inset, 0, -inset, 0);
        // A header that is high enough has place for a heading in two lines; half a word is none.
        const QStringList words = own.text.split(u' ');
        const bool wordsFit = std::all_of(words.cbegin(), words.cend(), [&own](const QString &word) {
            return own.fontMetrics.horizontalAdvance(word) <= own.rect.width();
        });
        if (wordsFit)
            own.textAlignment |= Qt::Alignment(QFlag(Qt::TextWordWrap));
        else
            own.text = own.fontMetrics.elidedText(own.text, Qt::ElideRight, own.rect.width());
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paint.headerSection();
        return;
    case CE_ProgressBarGroove:
        paint.progressGroove();
        return;
    case CE_ProgressBarContents:
        paint.progressContents();
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->frameShape != QFrame::StyledPanel)
            break;
        paint.card();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CausewayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    StylePainter paint(painter, option, widget);
    switch (control) {
    case CC_ComboBox:
        paint.editor();
        paint.glyph(QStringLiteral("chevron-down"), subControlRect(control, option, SC_ComboBoxArrow, widget),
                    Role::Dim);
        return;
    case CC_SpinBox:
        paint.editor();
        paint.glyph(QStringLiteral("chevron-up"), subControlRect(control, option, SC_SpinBoxUp, widget), Role::Dim);
        paint.glyph(QStringLiteral("chevron-down"), subControlRect(control, option, SC_SpinBoxDown, widget), Role::Dim);
        return;
    case CC_ScrollBar:
        paint.scrollBar(subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace causeway
