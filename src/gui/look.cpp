#include "gui/look.h"

#include "gui/rolelabel.h"
#include "gui/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QStyle>
#include <QVariant>

namespace causeway {

namespace {

constexpr char buttonProperty[] = "causewayButton";
constexpr char verdictProperty[] = "causewayVerdict";

} // namespace

void Look::setButton(QPushButton *button, Button kind)
{
    button->setProperty(buttonProperty, static_cast<int>(kind));
    QFont font = button->font();
    font.setWeight(kind == Button::Primary ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
    if (kind == Button::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->update();
}

Look::Button Look::button(const QWidget *widget)
{
    return widget ? static_cast<Button>(widget->property(buttonProperty).toInt()) : Button::Normal;
}

void Look::setVerdict(QWidget *editor, Verdict verdict)
{
    if (Look::verdict(editor) == verdict)
        return;
    editor->setProperty(verdictProperty, static_cast<int>(verdict));
    editor->update();
    // A combo box gives its line edit the room beside the tick on this event only.
    if (auto *comboBox = qobject_cast<QComboBox *>(editor)) {
        QResizeEvent resized(comboBox->size(), comboBox->size());
        QCoreApplication::sendEvent(comboBox, &resized);
    }
}

Look::Verdict Look::verdict(const QWidget *editor)
{
    return editor ? static_cast<Verdict>(editor->property(verdictProperty).toInt()) : Verdict::None;
}

int Look::tickWidth(const QWidget *editor)
{
    return Theme::glyphSize(editor->font()) + Theme::space8;
}

QLabel *Look::label(Text kind, const QString &text, QWidget *parent)
{
    auto *label = new RoleLabel(Role::Text, parent);
    label->setKind(kind);
    label->setText(text);
    return label;
}

QLabel *Look::dimLabel(Text kind, const QString &text, QWidget *parent)
{
    auto *label = new RoleLabel(Role::Dim, parent);
    label->setKind(kind);
    label->setText(text);
    return label;
}

void Look::resizeToFit(QWidget *window, QSize wanted)
{
    // The frame around a window is not known before it is shown.
    const QSize around(window->fontMetrics().height() * 2, window->fontMetrics().height() * 4);
    window->resize(wanted.boundedTo(window->screen()->availableSize() - around));
}

} // namespace causeway
