#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace causeway {

/// Has a window say everything anew once the language was changed: one time for the several events that Qt sends of it,
/// when the event loop comes round. Its numbers and dates follow as well.
class LanguageFollower : public QObject {
    Q_OBJECT

public:
    /// `retell` is called as long as `window`, which becomes the parent, is there.
    LanguageFollower(QWidget *window, std::function<void()> retell);

    /// Takes what a window shows, so that it can be built anew. Windows of its own stay.
    static void empty(QWidget *window);
    /// Shows at once what was built since, as a window does with its parts only when it is shown itself.
    static void showParts(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::function<void()> m_retell;
    bool m_isDue = false;
};

} // namespace causeway
