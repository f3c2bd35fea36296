#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace causeway {

/// Drives a window as a person without a mouse does.
namespace Keyboard {

/// Presses Tab until `objectName` has the focus; false when it is never reached.
inline bool tabTo(const QString &objectName)
{
    constexpr int most = 120;
    for (int i = 0; i < most; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == objectName)
            return true;
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_Tab);
    }
    return false;
}

/// Replaces the text of the focused editor.
inline void type(const QString &text)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace Keyboard

} // namespace causeway
