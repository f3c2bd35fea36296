#pragma once

#include <QSize>
#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace causeway {

/// How a standard widget is to look, as properties that CausewayStyle reads when it paints.
namespace Look {

enum class Button {
    Normal,
    /// One a window: filled with the accent.
    Primary,
    /// Reads as a link, is a button to the keyboard and to a screen reader.
    Link,
};
void setButton(QPushButton *button, Button kind);
Button button(const QWidget *widget);

/// The frame of an editor.
enum class Verdict {
    None,
    Ok,
    Caution,
    Wrong,
};
void setVerdict(QWidget *editor, Verdict verdict);
Verdict verdict(const QWidget *editor);

/// Width that an editor keeps free for its tick.
int tickWidth(const QWidget *editor);

enum class Text {
    Body,
    Title,
    Strong,
    Small,
    Fixed,
};
/// Plain text always: what a service says must never be read as markup.
QLabel *label(Text kind, const QString &text = {}, QWidget *parent = nullptr);
/// The same, in the dim colour.
QLabel *dimLabel(Text kind, const QString &text = {}, QWidget *parent = nullptr);

/// The size that a window begins with: less where the screen has less room.
void resizeToFit(QWidget *window, QSize wanted);

} // namespace Look

} // namespace causeway
