#pragma once

class QLabel;
class QString;
class QWidget;

namespace causeway {

/// Has a screen reader say the accessible name and description of `widget` now, wherever the focus is. Qt 6.4 knows no
/// announcement of a bare text. What cannot be seen is not said: false then.
bool announce(QWidget *widget);

/// Shows `text` in a label and has it said.
void sayIn(QLabel *label, const QString &text);

} // namespace causeway
