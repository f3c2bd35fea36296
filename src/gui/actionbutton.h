#pragma once

#include <QPushButton>

class QAction;

namespace causeway {

/// A button for an action: its text, whether it can be pressed, and in the tool tip its key.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_action;
};

} // namespace causeway
