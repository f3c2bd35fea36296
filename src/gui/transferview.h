#pragma once

#include "core/taskscope.h"
#include "gui/guicontext.h"
#include "transfer/transferhistory.h"
#include "transfer/transferrun.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QFrame;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTimer;

namespace causeway {

class Banner;
class CallsChart;
class DataTable;
class RecordDecisions;
class ReportActions;
class RoleLabel;
class TransferChoices;
class TransferJob;
class TransferModel;
class TransferRecords;

/// An initialization: looked at before, as it runs, and when it has ended.
class TransferView : public QWidget {
    Q_OBJECT

public:
    explicit TransferView(const GuiContext &context, QWidget *parent = nullptr);
    ~TransferView() override;

    void setConnection(const Connection &connection);
    /// To what writes nothing, so that a press of a key too many starts no run.
    void takeFocus();
    void startPreview();
    void startRun();
    /// Sends again what the last run could not, and nothing else.
    void retryFailed();
    void lookAgain();

    bool isWorking() const;
    QString connectionName() const { return m_connection.settings.name; }
    /// How far it is, in a sentence.
    QString statusText() const;
    /// What a person should know who thinks of closing the window; empty while no run is under way.
    QString closingHint() const;
    /// Asks the run to stop; it goes on by itself to an orderly end.
    void stop();

    /// Writes the report of the last run; a failure shows in the banner. As "Save…" does once a file is chosen.
    void saveReport(const QString &path);

Q_SIGNALS:
    /// Started, paused or ended.
    void stateChanged();

private:
    void build();
    void sayFixedTexts();
    void retell();
    void sayThatItIsGone();
    void followConnection();
    void followUnfinished();
    /// False when a preview that was shown is no longer of the connection as it is now.
    bool isStillAsShown();
    void showWhetherGone();
    void forgetWhatWasShown();
    /// What becomes of a run that was not finished: it introduces itself, or is only what the button goes on with.
    enum class Found { Introduces, IsKept };
    void lookForUnfinished(Found found);
    void clear();
    void showLeadsElsewhere(const QString &consequence);
    void showNotice(const QString &notice);
    void showIntroduction();
    bool canGoOn() const;
    void arrangeTypes();
    QWidget *makeHeading();
    QWidget *makeFoot();
    QMenu *makeReportMenu();
    TransferRun::Options optionsOfRun() const;
    void start(TransferRun::Options options);
    void showProgress();
    void showEnd();
    void showSummary(const TransferSummary &summary, const TransferJob &job);
    void showPlan(const std::shared_ptr<TransferJob> &job);
    void showPlanCounts();
    void showPlanWords();
    void showProblems(int limit);
    void announceEnd();
    void showButtons();
    void addSample();

    const GuiContext m_context;
    Connection m_connection;
    /// Nothing while nothing runs: a job holds the journal.
    std::shared_ptr<TransferJob> m_job;
    enum class End {
        None,
        Previewed,
        Succeeded,
        Stopped,
    };
    End m_end = End::None;
    bool m_isGone = false;
    /// A run of another program was in the way of the last start.
    bool m_isHeldElsewhere = false;
    TaskScope m_scope;
    /// What an earlier run left, as far as it is known; the connection may lead elsewhere by now.
    std::optional<UnfinishedTransfer> m_unfinished;
    /// Failed records of the last run, and those of them of which iPaaS.com has not told.
    qint64 m_failed = 0;
    qint64 m_unknown = 0;
    /// The job of the preview that is shown: it can read what iPaaS.com has of a record.
    std::shared_ptr<TransferJob> m_previewed;
    std::optional<TransferReport> m_report;
    /// Says once more how the last run or preview has ended; nothing while there is none.
    std::function<void()> m_sayEnd;
    RoleLabel *m_title;
    RoleLabel *m_status;
    QProgressBar *m_bar;
    RoleLabel *m_wait;
    Banner *m_banner;
    TransferModel *m_types;
    DataTable *m_table;
    RecordDecisions *m_decisions;
    TransferChoices *m_choices;
    QFrame *m_chartCard;
    QLabel *m_chartTitle = nullptr;
    CallsChart *m_chart;
    TransferRecords *m_records;
    QPushButton *m_previewButton;
    QPushButton *m_startButton;
    QPushButton *m_pauseButton;
    QPushButton *m_cancelButton;
    QPushButton *m_reportButton;
    QAction *m_saveAction = nullptr;
    QAction *m_printAction = nullptr;
    ReportActions *m_reportActions;
    QTimer *m_sampler;
};

} // namespace causeway
