#pragma once

#include "core/secret.h"

#include <QLineEdit>

class QPushButton;

namespace causeway {

/// Takes a secret: hidden, shown only while a button is held, and overwritten when it goes. Qt keeps no undo steps of a
/// hidden text.
class SecretLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretLineEdit(QWidget *parent = nullptr);
    ~SecretLineEdit() override;

    Secret secret() const;
    /// Overwrites and empties the text.
    void wipe();

    bool isCapsLockLikely() const { return m_capsLock; }

    QPushButton *showButton() const { return m_show; }

Q_SIGNALS:
    /// Qt knows no caps lock: this is told from letters that arrive in the other case.
    void capsLockGuessed(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeButton();
    void setShown(bool shown);
    void setCapsLock(bool on);

    QPushButton *m_show;
    bool m_capsLock = false;
};

} // namespace causeway
