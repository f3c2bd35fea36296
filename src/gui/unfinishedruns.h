#pragma once

#include "core/taskscope.h"
#include "storage/connectionstore.h"
#include "transfer/transferhistory.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace causeway {

/// Which initializations did not come to their end, as the journals say. Only those are looked into whose connection
/// says that there may be something; a run that is going on, here or in another program, is none.
class UnfinishedRuns : public QObject {
    Q_OBJECT

public:
    /// The store outlives it.
    explicit UnfinishedRuns(ConnectionStore &connections, QObject *parent = nullptr);

    /// Asks the journals, beside the main thread; changed() follows.
    void check();

    /// Nothing while it is not known.
    std::optional<UnfinishedTransfer> unfinished(const QString &connectionId) const;
    /// It leads where it led then: a run goes on with what is unfinished, and does not begin anew.
    bool canGoOn(const QString &connectionId) const;
    /// A run has the journal at this moment.
    bool isUnderWay(const QString &connectionId) const;

Q_SIGNALS:
    /// What is known of a connection is another.
    void changed();
    /// check() has ended.
    void checked();
    /// The journal of a connection cannot be read, which is not for a run that has it.
    void failed(const QString &connectionName, const causeway::Error &error);

private:
    struct Finding {
        /// What the connection said when it was looked into: it holds as long as this does.
        ConnectionStatus status;
        bool isUnderWay = false;
        std::optional<UnfinishedTransfer> run;
    };
    void follow();
    void correct(const Connection &connection, const ConnectionStatus &status);
    void lookAgain();
    void take(const Connection &connection, const ConnectionStatus &status,
              const Result<std::optional<UnfinishedTransfer>> &found);

    ConnectionStore &m_connections;
    /// A run that is killed says nothing of that.
    QTimer m_again;
    TaskScope m_scope;
    /// Of those that say that there may be something.
    QHash<QString, Finding> m_findings;
    int m_open = 0;
};

} // namespace causeway
