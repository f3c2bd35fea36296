#pragma once

#include "gui/keepawake.h"
#include "setup/backend.h"
#include "transfer/transferreport.h"
#include "transfer/transferrun.h"

#include <QEventLoopLocker>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace causeway {

/// One run under way. It is held by who looks at it and by the task itself, so that it ends in good order although its
/// window has gone: the run is told to stop, the journal keeps where it was, and the program waits for that.
class TransferJob : public QObject {
    Q_OBJECT

public:
    /// As many problems as a table and a report have place for.
    static constexpr int problemLimit = 100'000;

    /// Starts soon. A run that is no preview keeps the computer awake and notes its end for the home window. Of a
    /// connection that is not stored any more it ends with ConnectionNotFound and leaves no file.
    static std::shared_ptr<TransferJob> start(Backend &backend, const Connection &connection,
                                              const TransferRun::Options &options);
    ~TransferJob() override;

    const TransferRun::Options &options() const { return m_options; }
    bool isPreview() const { return m_options.preview; }
    bool isRunning() const { return !m_result.has_value(); }
    bool isStopping() const { return m_stop.stop_requested(); }
    void requestStop() { m_stop.request_stop(); }

    TransferRun &run() const { return *m_run; }
    /// Nothing before it has ended.
    const std::optional<Result<TransferSummary>> &result() const { return m_result; }
    /// What iPaaS.com has of a record of an ended preview; keeps `self` until then.
    static Task<RemoteValues> remoteValues(std::shared_ptr<TransferJob> self, TransferPlan::Record record,
                                           std::stop_token stop);
    /// Nothing before a run has ended with a summary.
    std::optional<TransferReport> report() const;

Q_SIGNALS:
    void progressed();
    void ended();

private:
    TransferJob(Backend &backend, const Connection &connection, const TransferRun::Options &options);
    static QCoro::Task<> drive(std::shared_ptr<TransferJob> self);
    void finish(Result<TransferSummary> result);
    void noteBegin();
    void noteEnd(const TransferSummary &summary);

    Backend &m_backend;
    const Connection m_connection;
    const TransferRun::Options m_options;
    const QDateTime m_started;
    QDateTime m_ended;
    std::unique_ptr<TransferRun> m_run;
    std::stop_source m_stop;
    std::optional<Result<TransferSummary>> m_result;
    std::optional<QEventLoopLocker> m_keepsProgramAlive;
    std::optional<KeepAwake> m_keepsAwake;
};

} // namespace causeway
