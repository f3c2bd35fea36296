#pragma once

#include "core/taskscope.h"
#include "gui/guicontext.h"

#include <QWidget>

#include <memory>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace causeway {

class Banner;
class CallsChart;
class DataTable;
class RecordListModel;
class RoleLabel;
class TransferJob;
class TransferModel;
struct TransferPlan;

/// An initialization: looked at before, as it runs, and when it has ended.
class TransferView : public QWidget {
    Q_OBJECT

public:
    explicit TransferView(const GuiContext &context, QWidget *parent = nullptr);
    ~TransferView() override;

    void setConnection(const Connection &connection);
    void startPreview();
    void startRun();

    bool isWorking() const;
    /// Asks the run to stop; it goes on by itself to an orderly end.
    void stop();

Q_SIGNALS:
    /// Started, paused or ended.
    void stateChanged();

private:
    void build();
    QWidget *makeHeading();
    QWidget *makeFoot();
    void start(bool preview);
    void showProgress();
    void showEnd();
    void showPlan(const TransferPlan &plan);
    void showProblems();
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
    RoleLabel *m_title;
    RoleLabel *m_status;
    QProgressBar *m_bar;
    RoleLabel *m_wait;
    Banner *m_banner;
    TransferModel *m_types;
    DataTable *m_table;
    QFrame *m_chartCard;
    CallsChart *m_chart;
    QFrame *m_recordsCard;
    RoleLabel *m_recordsTitle;
    RecordListModel *m_records;
    DataTable *m_recordsTable;
    QPushButton *m_previewButton;
    QPushButton *m_startButton;
    QPushButton *m_pauseButton;
    QPushButton *m_cancelButton;
    QPushButton *m_retryButton;
    QTimer *m_sampler;
};

} // namespace causeway
