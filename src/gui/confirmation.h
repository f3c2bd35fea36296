#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace causeway {

/// Asks before something that cannot be taken back: a question, what happens, a verb on the button. Never blocks.
struct Confirmation {
    QString question;
    QString consequence;
    QString verb;
    /// The way out; has the focus.
    QString keep;
};

void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed);

/// A failure that has no better place.
void showFailure(QWidget *parent, const QString &what, const QString &why);

} // namespace causeway
