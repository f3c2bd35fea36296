#include "gui/testall.h"

#include "gui/sandboxrevival.h"

namespace causeway {

TestAll::TestAll(const GuiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void TestAll::start(const QStringList &connectionIds)
{
    if (m_isRunning)
        return;
    m_scope.restart();
    m_waiting = connectionIds;
    m_counts = {.all = static_cast<int>(connectionIds.size())};
    m_hasRevivedSandbox = false;
    m_isRunning = true;
    goOn();
}

void TestAll::stop()
{
    if (m_isRunning)
        end(true);
}

QCoro::Task<TestAll::Outcome> TestAll::test(GuiContext context, Connection connection, std::stop_token stop)
{
    Outcome outcome;
    outcome.hasRevivedSandbox = co_await reviveSandbox(context, connection, stop);
    const Backend &backend = context.backend;
    // Lives in this frame, which ends with its run.
    ConnectionTest ladder(backend.client, backend.clock, backend.secrets, backend.endpoints, backend.testLimits);
    const TestTarget target{connection.id, connection.settings, {}};
    const ConnectionTest::Observer nobody = [](const Check &) {};
    outcome.report = co_await ladder.run(target, nobody, stop);
    co_return outcome;
}

void TestAll::goOn()
{
    while (m_isRunning && m_testing.size() < atATime && !m_waiting.isEmpty()) {
        const QString id = m_waiting.takeFirst();
        const Result<Connection> connection = m_context.backend.connections.findById(id);
        if (connection)
            begin(*connection);
        else
            // Removed meanwhile.
            --m_counts.all;
    }
    if (m_isRunning && m_testing.isEmpty())
        end(false);
}

void TestAll::begin(const Connection &connection)
{
    m_testing.insert(connection.id);
    Q_EMIT testingChanged(connection.id, true);
    Q_EMIT progressed();
    m_scope.deliver(test(m_context, connection, m_scope.token()),
                    [this, id = connection.id](const Outcome &outcome) { take(id, outcome); });
}

void TestAll::take(const QString &connectionId, const Outcome &outcome)
{
    m_testing.remove(connectionId);
    Q_EMIT testingChanged(connectionId, false);
    ++(outcome.report.passed() ? m_counts.passed : m_counts.failed);
    m_hasRevivedSandbox = m_hasRevivedSandbox || outcome.hasRevivedSandbox;
    const Result<void> kept = keepResult(m_context.backend.connections, connectionId, outcome.report);
    if (!kept)
        qWarning("The result of the test was not stored: %s", qPrintable(kept.error().message));
    Q_EMIT progressed();
    // From the event loop: tests that end at once, as all do without a keychain, would begin one within the other.
    QMetaObject::invokeMethod(this, &TestAll::goOn, Qt::QueuedConnection);
}

void TestAll::end(bool wasStopped)
{
    m_scope.restart();
    m_isRunning = false;
    m_waiting.clear();
    const QSet<QString> stopped = std::exchange(m_testing, {});
    for (const QString &id : stopped)
        Q_EMIT testingChanged(id, false);
    Q_EMIT ended(wasStopped);
}

} // namespace causeway
