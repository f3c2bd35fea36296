#pragma once

#include "core/taskscope.h"
#include "diagnosis/connectiontest.h"
#include "gui/guicontext.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace causeway {

/// Tests all connections, a few at a time, and keeps each result as a single test does. One that cannot even begin, as
/// its secret is missing, has failed like any other.
class TestAll : public QObject {
    Q_OBJECT

public:
    static constexpr int atATime = 4;

    struct Counts {
        int all = 0;
        int passed = 0;
        int failed = 0;

        int done() const { return passed + failed; }
    };

    explicit TestAll(const GuiContext &context, QObject *parent = nullptr);

    /// Begins with the first of `connectionIds`; does nothing while it runs.
    void start(const QStringList &connectionIds);
    /// What has ended stays; what has not is as it was before.
    void stop();
    bool isRunning() const { return m_isRunning; }

    /// Of the last run.
    const Counts &counts() const { return m_counts; }
    /// Sandboxes of an earlier session were started again, with new data.
    bool hasRevivedSandbox() const { return m_hasRevivedSandbox; }

Q_SIGNALS:
    void testingChanged(const QString &connectionId, bool on);
    void progressed();
    void ended(bool wasStopped);

private:
    struct Outcome {
        TestReport report;
        bool hasRevivedSandbox = false;
    };
    static QCoro::Task<Outcome> test(GuiContext context, Connection connection, std::stop_token stop);

    void goOn();
    void begin(const Connection &connection);
    void take(const QString &connectionId, const Outcome &outcome);
    void end(bool wasStopped);

    const GuiContext m_context;
    TaskScope m_scope;
    QStringList m_waiting;
    QSet<QString> m_testing;
    Counts m_counts;
    bool m_isRunning = false;
    bool m_hasRevivedSandbox = false;
};

} // namespace causeway
