#include "gui/openwindows.h"

#include "gui/pastrunswindow.h"
#include "gui/rotatewindow.h"
#include "gui/sandboxrevival.h"
#include "gui/testwindow.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"
#include "gui/wizardshell.h"

namespace causeway {

namespace {

QString wizardKey(const QString &connectionId)
{
    return QStringLiteral("edit/") + connectionId;
}

QString testKey(const QString &connectionId)
{
    return QStringLiteral("test/") + connectionId;
}

QString transferKey(const QString &connectionId)
{
    return QStringLiteral("initialize/") + connectionId;
}

QString pastRunsKey(const QString &connectionId)
{
    return QStringLiteral("past/") + connectionId;
}

QString rotateKey(const QString &connectionId)
{
    return QStringLiteral("rotate/") + connectionId;
}

bool hasWorkIn(const QWidget *window)
{
    if (const auto *rotation = qobject_cast<const RotateWindow *>(window))
        return rotation->hasWork();
    if (const auto *wizard = qobject_cast<const WizardShell *>(window))
        return wizard->isVisible() && (wizard->isWorking() || wizard->isModified());
    if (const auto *transfer = qobject_cast<const TransferWindow *>(window))
        return transfer->isWorking();
    return false;
}

} // namespace

OpenWindows::OpenWindows(const GuiContext &context, QWidget *home)
    : QObject(home)
    , m_context(context)
    , m_home(home)
{
    connect(&m_context.backend.connections, &ConnectionStore::changed, this, &OpenWindows::closeThoseOfGone);
}

template<class Window>
Window *OpenWindows::find(const QString &key) const
{
    return qobject_cast<Window *>(m_windows.value(key));
}

void OpenWindows::bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

WizardShell *OpenWindows::openWizard(const std::optional<Connection> &edited)
{
    const QString key = edited ? wizardKey(edited->id) : QString();
    auto *wizard = edited ? find<WizardShell>(key) : nullptr;
    if (!wizard) {
        wizard = new WizardShell(m_context, edited, m_home);
        if (edited)
            m_windows.insert(key, wizard);
        else
            m_newWizards.append(wizard);
        connect(&wizard->flow(), &WizardFlow::saved, this,
                [this, wizard] { Q_EMIT connectionSaved(wizard->flow().savedConnectionId()); });
    }
    bringToFront(wizard);
    if (edited)
        withSandbox(*edited, [] {});
    return wizard;
}

WizardShell *OpenWindows::openCopy(const Connection &original)
{
    auto *wizard = openWizard(std::nullopt);
    wizard->startFrom(original.settings);
    withSandbox(original, [shown = QPointer<WizardShell>(wizard), id = original.id] {
        if (shown)
            shown->flow().copySecretsOf(id);
    });
    return wizard;
}

RotateWindow *OpenWindows::rotateSecret(const Connection &connection)
{
    auto *window = find<RotateWindow>(rotateKey(connection.id));
    if (!window) {
        window = new RotateWindow(m_context, connection, m_home);
        m_windows.insert(rotateKey(connection.id), window);
        connect(window, &RotateWindow::testRequested, this, [this](const QString &id) {
            const Result<Connection> wanted = m_context.backend.connections.findById(id);
            if (wanted)
                test(*wanted);
        });
        withSandbox(connection, [] {});
    }
    bringToFront(window);
    return window;
}

TestWindow *OpenWindows::test(const Connection &connection)
{
    auto *window = find<TestWindow>(testKey(connection.id));
    if (!window) {
        window = new TestWindow(m_context, connection, m_home);
        m_windows.insert(testKey(connection.id), window);
        connect(window, &TestWindow::fieldRequested, this, [this](const QString &id, Field field) {
            const Result<Connection> wanted = m_context.backend.connections.findById(id);
            if (wanted)
                openWizard(*wanted)->goToField(field);
        });
        connect(window, &TestWindow::suggestionAccepted, this,
                [this](const QString &id, Field field, const QString &text) {
                    const Result<Connection> wanted = m_context.backend.connections.findById(id);
                    if (wanted)
                        openWizard(*wanted)->suggest(field, text);
                });
    }
    bringToFront(window);
    withSandbox(connection, [shown = QPointer<TestWindow>(window)] {
        if (shown)
            shown->start();
    });
    return window;
}

TransferWindow *OpenWindows::transferWindow(const Connection &connection)
{
    auto *window = find<TransferWindow>(transferKey(connection.id));
    if (!window) {
        window = new TransferWindow(m_context, connection, m_home);
        m_windows.insert(transferKey(connection.id), window);
        connect(window, &TransferWindow::pastRunsRequested, this, [this](const QString &id) {
            const Result<Connection> wanted = m_context.backend.connections.findById(id);
            if (wanted)
                showPastRuns(*wanted);
        });
    }
    bringToFront(window);
    return window;
}

TransferWindow *OpenWindows::initialize(const Connection &connection)
{
    const bool wasOpen = find<TransferWindow>(transferKey(connection.id)) != nullptr;
    auto *window = transferWindow(connection);
    if (!wasOpen)
        withSandbox(connection, [] {});
    return window;
}

TransferWindow *OpenWindows::goOn(const Connection &connection)
{
    auto *window = transferWindow(connection);
    withSandbox(connection, [shown = QPointer<TransferWindow>(window)] {
        if (shown)
            shown->view()->startRun();
    });
    return window;
}

PastRunsWindow *OpenWindows::showPastRuns(const Connection &connection)
{
    auto *window = find<PastRunsWindow>(pastRunsKey(connection.id));
    if (!window) {
        window = new PastRunsWindow(m_context.backend, connection, m_home);
        m_windows.insert(pastRunsKey(connection.id), window);
    }
    bringToFront(window);
    return window;
}

bool OpenWindows::isInitializing(const QString &connectionId) const
{
    const auto *transfer = find<TransferWindow>(transferKey(connectionId));
    if (transfer && transfer->isWorking())
        return true;
    const auto *edited = find<WizardShell>(wizardKey(connectionId));
    if (edited && edited->isWorking())
        return true;
    return std::any_of(m_newWizards.cbegin(), m_newWizards.cend(), [&connectionId](const auto &wizard) {
        return wizard && wizard->flow().savedConnectionId() == connectionId && wizard->isWorking();
    });
}

bool OpenWindows::hasWork() const
{
    return std::any_of(m_windows.cbegin(), m_windows.cend(), [](const auto &window) { return hasWorkIn(window); })
           || std::any_of(m_newWizards.cbegin(), m_newWizards.cend(),
                          [](const auto &wizard) { return hasWorkIn(wizard); });
}

void OpenWindows::closeAll()
{
    const auto windows = std::exchange(m_windows, {});
    for (const auto &window : windows)
        delete window;
    const auto wizards = std::exchange(m_newWizards, {});
    for (const auto &wizard : wizards)
        delete wizard;
}

void OpenWindows::closeThoseOf(const QString &connectionId)
{
    for (const QString &key : {wizardKey(connectionId), testKey(connectionId), rotateKey(connectionId),
                               transferKey(connectionId), pastRunsKey(connectionId)})
        delete m_windows.take(key);
    const auto wizards = m_newWizards;
    for (const auto &wizard : wizards) {
        if (wizard && wizard->flow().savedConnectionId() == connectionId)
            delete wizard;
    }
    m_newWizards.removeAll(QPointer<WizardShell>());
}

void OpenWindows::closeThoseOfGone()
{
    const auto windows = m_windows;
    for (auto window = windows.cbegin(); window != windows.cend(); ++window) {
        const auto *test = qobject_cast<const TestWindow *>(window->data());
        const bool isIdle = test ? !test->isTesting() : qobject_cast<const PastRunsWindow *>(window->data()) != nullptr;
        const QString connectionId = window.key().section(u'/', 1);
        if (isIdle && !m_context.backend.connections.findById(connectionId))
            window->data()->close();
    }
}

void OpenWindows::withSandbox(const Connection &connection, std::function<void()> then)
{
    m_scope.deliver(reviveSandbox(m_context, connection, m_scope.token()),
                    [this, then = std::move(then)](bool revived) {
                        if (revived)
                            Q_EMIT sandboxRevived();
                        then();
                    });
}

} // namespace causeway
