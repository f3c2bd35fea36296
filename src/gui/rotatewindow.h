#pragma once

#include "gui/guicontext.h"
#include "setup/secretrotation.h"

#include <QDialog>
#include <QMap>

class QPushButton;

namespace causeway {

class Banner;
class FormField;
class RoleLabel;
class StateGlyph;
class WindowFoot;

/// Takes a new client secret for a connection, tests it and then lets it replace the stored one. Afterwards it leads
/// through what is left to do elsewhere.
class RotateWindow : public QDialog {
    Q_OBJECT

public:
    RotateWindow(const GuiContext &context, const Connection &connection, QWidget *parent = nullptr);
    ~RotateWindow() override;

    SecretRotation &rotation() { return *m_rotation; }
    /// Something was typed, or is being tested or stored.
    bool hasWork() const;

    /// Stops the test, or closes.
    void reject() override;

Q_SIGNALS:
    void testRequested(const QString &connectionId);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *makeEntry(const ConnectionSettings &settings);
    QWidget *makeDone(const QUrl &portal);
    void makeFoot();
    void primary();
    void showPhase();
    void showDone();
    void showFailure(const Explanation &explanation, bool keychainFailed);
    void copySecret();

    const GuiContext m_context;
    const QString m_name;
    std::unique_ptr<SecretRotation> m_rotation;
    /// As they were when the window was opened.
    const ConnectionSettings m_settings;
    RoleLabel *m_title = nullptr;
    RoleLabel *m_subtitle = nullptr;
    Banner *m_banner = nullptr;
    FormField *m_secret = nullptr;
    FormField *m_expires = nullptr;
    QPushButton *m_copy = nullptr;
    RoleLabel *m_copied = nullptr;
    QWidget *m_entry = nullptr;
    QWidget *m_done = nullptr;
    WindowFoot *m_foot = nullptr;
    StateGlyph *m_busy = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_primary = nullptr;
    bool m_isClosing = false;
};

} // namespace causeway
