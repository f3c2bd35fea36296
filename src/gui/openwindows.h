#pragma once

#include "core/taskscope.h"
#include "gui/guicontext.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace causeway {

class PastRunsWindow;
class RotateWindow;
class TestWindow;
class TransferWindow;
class WizardShell;

/// The windows that the home window has opened: one of a kind for a connection.
class OpenWindows : public QObject {
    Q_OBJECT

public:
    /// The windows get `home` as their parent.
    OpenWindows(const GuiContext &context, QWidget *home);

    /// For a new connection, or one that is stored.
    WizardShell *openWizard(const std::optional<Connection> &edited);
    /// For a new one that begins as a copy of a stored one, its secrets included.
    WizardShell *openCopy(const Connection &original);
    TestWindow *test(const Connection &connection);
    RotateWindow *rotateSecret(const Connection &connection);
    TransferWindow *initialize(const Connection &connection);
    /// Starts the run as well, which goes on where the last one was.
    TransferWindow *goOn(const Connection &connection);

    PastRunsWindow *showPastRuns(const Connection &connection);

    bool isInitializing(const QString &connectionId) const;
    /// Closing all would end or lose something.
    bool hasWork() const;
    void closeAll();
    void closeThoseOf(const QString &connectionId);

Q_SIGNALS:
    void connectionSaved(const QString &connectionId);
    /// A sandbox of an earlier session was started again for a connection.
    void sandboxRevived();

private:
    template<class Window>
    Window *find(const QString &key) const;
    TransferWindow *transferWindow(const Connection &connection);
    /// Another program may have removed a connection: what only looks at it goes. A wizard may hold what was typed and
    /// an initialization what came of it; they say when they are used that it is gone.
    void closeThoseOfGone();
    void bringToFront(QWidget *window);
    /// Starts the sandbox of an earlier session where the connection needs it, then goes on.
    void withSandbox(const Connection &connection, std::function<void()> then);

    const GuiContext m_context;
    QWidget *m_home;
    TaskScope m_scope;
    QHash<QString, QPointer<QWidget>> m_windows;
    QList<QPointer<WizardShell>> m_newWizards;
};

} // namespace causeway
