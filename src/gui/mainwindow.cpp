#include "gui/mainwindow.h"

#include "gui/actionbutton.h"
#include "gui/banner.h"
#include "gui/celldelegate.h"
#include "gui/confirmation.h"
#include "gui/connectionfiles.h"
#include "gui/connectionremoval.h"
#include "gui/connectionsmodel.h"
#include "gui/datatable.h"
#include "gui/elidedlabel.h"
#include "gui/emptystate.h"
#include "gui/look.h"
#include "gui/openwindows.h"
#include "gui/theme.h"
#include "gui/unfinishedoffer.h"
#include "gui/wizardshell.h"

#include "diagnosis/explanations.h"
#include "storage/connectionwatch.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace causeway {

MainWindow::MainWindow(const GuiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_windows(new OpenWindows(context, this))
    , m_watch(new ConnectionWatch(context.backend.connections, this))
    , m_unfinished(new UnfinishedRuns(context.backend.connections, this))
    , m_model(new ConnectionsModel(context.backend.connections, context.backend.clock, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_banner(new Banner(this))
    , m_offer(new UnfinishedOffer(*m_unfinished, context.backend.connections, this))
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_table(new DataTable(this))
    , m_status(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Causeway"));
    // Before the table hears of it, which would select the next one: nothing shall be done to that by mistake.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
        if (current.isValid() && current.row() >= first && current.row() <= last)
            m_table->selectionModel()->clear();
    });
    makeActions();
    build();
    Look::resizeToFit(this, {Theme::textWidth(font(), 142), fontMetrics().height() * 40});

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showState(); });
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_filter)}) {
        connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::showState);
        connect(model, &QAbstractItemModel::rowsInserted, this, &MainWindow::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::showState);
    }
    connect(m_table, &DataTable::confirmed, this, &MainWindow::edit);
    connect(m_empty, &EmptyState::setUpChosen, this, [this] { openWizard(); });
    connect(m_empty, &EmptyState::sandboxChosen, this, [this] { openWizard()->startFromSandbox(); });
    connect(m_windows, &OpenWindows::connectionSaved, this, &MainWindow::select);
    connect(m_windows, &OpenWindows::sandboxRevived, this, [this] {
        m_banner->showMessage(Banner::Kind::Info, tr("The sandbox of this connection was started again."),
                              tr("Its made-up data is new: nothing has been transferred yet."));
    });
    connect(&m_context.backend.connections, &ConnectionStore::changed, this, &MainWindow::showNotices);
    connect(m_watch, &ConnectionWatch::written, this, &MainWindow::refresh);
    followUnfinishedRuns();
    if (m_model->rowCount() > 0)
        m_table->selectWholeRow(0);
    showState();
    showNotices();
    m_stack->currentIndex() == 0 ? m_empty->setFocus() : m_table->setFocus();
}

QAction *MainWindow::makeAction(const QString &name, const QString &text, const QKeySequence &shortcut,
                                bool needsConnection)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    addAction(action);
    if (needsConnection)
        m_connectionActions.append(action);
    return action;
}

void MainWindow::makeActions()
{
    m_newAction = makeAction(QStringLiteral("newAction"), tr("&New connection"), QKeySequence::New, false);
    m_testAction = makeAction(QStringLiteral("testAction"), tr("&Test connection"), QKeySequence(Qt::Key_F5), true);
    m_initializeAction = makeAction(QStringLiteral("initializeAction"), tr("&Initialize…"), {}, true);
    m_pastRunsAction = makeAction(QStringLiteral("pastRunsAction"), tr("Earlier r&uns…"), {}, true);
    m_editAction = makeAction(QStringLiteral("editAction"), tr("&Edit"), {}, true);
    m_secretAction = makeAction(QStringLiteral("replaceSecretAction"), tr("&Replace the secret…"), {}, true);
    m_duplicateAction = makeAction(QStringLiteral("duplicateAction"), tr("D&uplicate"), {}, true);
    m_exportAction = makeAction(QStringLiteral("exportAction"), tr("E&xport…"), {}, true);
    m_importAction = makeAction(QStringLiteral("importAction"), tr("I&mport…"), {}, false);
    m_deleteAction = makeAction(QStringLiteral("deleteAction"), tr("&Delete…"), QKeySequence::Delete, true);
    auto *find = makeAction(QStringLiteral("findAction"), tr("Search"), QKeySequence::Find, false);

    connect(m_newAction, &QAction::triggered, this, [this] { openWizard(); });
    connect(m_testAction, &QAction::triggered, this, &MainWindow::testSelected);
    connect(m_initializeAction, &QAction::triggered, this, &MainWindow::initializeSelected);
    connect(m_pastRunsAction, &QAction::triggered, this, &MainWindow::showPastRuns);
    connect(m_editAction, &QAction::triggered, this, &MainWindow::edit);
    connect(m_secretAction, &QAction::triggered, this, &MainWindow::replaceSecret);
    connect(m_duplicateAction, &QAction::triggered, this, &MainWindow::duplicate);
    connect(m_exportAction, &QAction::triggered, this, &MainWindow::exportSelected);
    connect(m_importAction, &QAction::triggered, this, &MainWindow::importFile);
    connect(m_deleteAction, &QAction::triggered, this, &MainWindow::removeSelected);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
}

void MainWindow::build()
{
    m_banner->setObjectName(QStringLiteral("homeBanner"));
    m_offer->setObjectName(QStringLiteral("unfinishedBanner"));
    m_search->setObjectName(QStringLiteral("searchLineEdit"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the connections"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::textWidth(font(), 32));
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);

    m_heading = new QWidget(this);
    auto *title = Look::label(Look::Text::Title, tr("Connections"), m_heading);
    auto *newButton = new ActionButton(m_newAction, this);
    newButton->setObjectName(QStringLiteral("newButton"));
    Look::setButton(newButton, Look::Button::Primary);
    auto *heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setSpacing(Theme::space12);
    heading->addWidget(title);
    heading->addStretch(1);
    heading->addWidget(m_search, 2);
    heading->addWidget(newButton);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space16);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_heading);
    layout->addWidget(m_offer);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
}

QWidget *MainWindow::makeList()
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(0);
    m_filter->setFilterRole(ConnectionsModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("connectionsTable"));
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(m_filter);
    m_table->horizontalHeader()->setMaximumSectionSize(Theme::textWidth(font(), 44));
    m_table->setStretchedColumn(ConnectionsModel::TestColumn);
    m_table->setHeightFromRows(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *more = new QMenu(this);
    more->setObjectName(QStringLiteral("moreMenu"));
    more->addAction(m_pastRunsAction);
    more->addSeparator();
    more->addActions({m_secretAction, m_duplicateAction, m_exportAction, m_importAction});
    more->addSeparator();
    more->addAction(m_deleteAction);
    auto *context = new QMenu(this);
    context->addActions({m_testAction, m_initializeAction, m_editAction});
    context->addSeparator();
    context->addActions(more->actions());
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, context](QPoint position) { context->popup(m_table->viewport()->mapToGlobal(position)); });

    auto *list = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space12);
    for (auto *action : {m_testAction, m_initializeAction, m_editAction}) {
        auto *button = new ActionButton(action, list);
        QString name = action->objectName();
        button->setObjectName(name.replace(QStringLiteral("Action"), QStringLiteral("Button")));
        buttons->addWidget(button);
    }
    auto *moreButton = new QPushButton(tr("&More"), list);
    moreButton->setObjectName(QStringLiteral("moreButton"));
    moreButton->setMenu(more);
    buttons->addWidget(moreButton);
    buttons->addStretch(1);
    m_status->setObjectName(QStringLiteral("statusLabel"));
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    layout->addWidget(m_status);
    layout->addStretch(1);
    return list;
}

void MainWindow::refresh()
{
    m_context.backend.connections.refresh();
    showNotices();
}

std::optional<Connection> MainWindow::selected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    const QString id = rows.first().data(IdRole).toString();
    refresh();
    const Result<Connection> found = m_context.backend.connections.findById(id);
    return found ? std::optional<Connection>(*found) : std::nullopt;
}

void MainWindow::select(const QString &connectionId)
{
    const int row = m_model->rowOf(connectionId);
    if (row >= 0)
        m_table->selectWholeRow(m_filter->mapFromSource(m_model->index(row, 0)).row());
}

void MainWindow::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_heading->setVisible(!isEmpty);
    const bool hasSelection = !m_table->selectionModel()->selectedRows().isEmpty();
    for (auto *action : std::as_const(m_connectionActions))
        action->setEnabled(hasSelection && !isEmpty);
    if (m_filter->rowCount() == 0)
        m_status->setText(tr("No connection has \"%1\" in its name, environment or company.").arg(m_search->text()));
    else
        m_status->setText(hasSelection ? QString() : tr("Select a connection to test, initialize, edit or delete it."));
}

void MainWindow::showNotices()
{
    const QStringList notices = m_context.backend.connections.takeNotices();
    if (!notices.isEmpty())
        m_banner->showMessage(Banner::Kind::Warning, notices.first(), notices.mid(1).join(u'\n'));
}

void MainWindow::followUnfinishedRuns()
{
    m_model->setUnfinishedRuns(m_unfinished);
    connect(m_unfinished, &UnfinishedRuns::checked, m_offer, &UnfinishedOffer::begin);
    connect(m_unfinished, &UnfinishedRuns::failed, this, [this](const QString &name, const Error &error) {
        m_banner->showMessage(Banner::Kind::Warning, tr("The past runs of %1 cannot be read.").arg(name),
                              error.message);
    });
    connect(m_offer, &UnfinishedOffer::goOnRequested, this, [this](const QString &id) {
        const Result<Connection> connection = m_context.backend.connections.findById(id);
        if (connection)
            m_windows->goOn(*connection);
    });
    m_unfinished->check();
}

WizardShell *MainWindow::openWizard(const std::optional<Connection> &edited)
{
    return m_windows->openWizard(edited);
}

TestWindow *MainWindow::test(const Connection &connection)
{
    return m_windows->test(connection);
}

TransferWindow *MainWindow::initialize(const Connection &connection)
{
    return m_windows->initialize(connection);
}

void MainWindow::edit()
{
    const auto connection = selected();
    if (connection)
        openWizard(*connection);
}

void MainWindow::replaceSecret()
{
    const auto connection = selected();
    if (connection)
        openWizard(*connection)->goToField(Field::ClientSecret);
}

void MainWindow::testSelected()
{
    const auto connection = selected();
    if (connection)
        test(*connection);
}

void MainWindow::initializeSelected()
{
    const auto connection = selected();
    if (connection)
        initialize(*connection);
}

void MainWindow::showPastRuns()
{
    const auto connection = selected();
    if (connection)
        m_windows->showPastRuns(*connection);
}

void MainWindow::duplicate()
{
    const auto connection = selected();
    if (!connection)
        return;
    auto *wizard = openWizard();
    wizard->startFrom(connection->settings);
}

void MainWindow::exportSelected()
{
    const auto connection = selected();
    if (!connection)
        return;
    auto *dialog = ConnectionFiles::saveDialog(this, connection->settings.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, settings = connection->settings](const QString &path) {
        report(ConnectionFiles::write(path, settings), tr("The connection was not exported."));
    });
    dialog->open();
}

void MainWindow::importFile()
{
    auto *dialog = ConnectionFiles::openDialog(this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<ConnectionSettings> settings = ConnectionFiles::read(path);
        if (!settings) {
            ConnectionFiles::showReadFailure(this, path, settings.error());
            return;
        }
        openWizard()->startFrom(*settings);
    });
    dialog->open();
}

void MainWindow::removeSelected()
{
    const auto connection = selected();
    if (!connection)
        return;
    if (m_windows->isInitializing(connection->id)) {
        showFailure(this, tr("%1 is being initialized.").arg(connection->settings.name),
                    tr("Stop the initialization first, then delete the connection."));
        return;
    }
    confirm(
        this,
        {tr("Delete %1?").arg(connection->settings.name),
         tr("Its settings, its secrets in the keychain and the journal of its initializations are removed from this "
            "computer. Nothing changes in Business Central or on iPaaS.com."),
         tr("Delete the connection"), tr("Keep it")},
        [this, connection = *connection] { removeNow(connection); });
}

void MainWindow::removeNow(const Connection &connection)
{
    m_windows->closeThoseOf(connection.id);
    // A run that has ended lets go of its journal when the event loop comes round.
    const auto remove = [this, id = connection.id, name = connection.settings.name] {
        m_scope.deliver(
            removeConnection(m_context.backend, id, m_scope.token()),
            [this, name](const Result<void> &removed) { report(removed, tr("%1 was not deleted.").arg(name)); });
    };
    QMetaObject::invokeMethod(this, remove, Qt::QueuedConnection);
}

void MainWindow::report(const Result<void> &result, const QString &what)
{
    if (result)
        return;
    const Explanation explanation = explain(result.error());
    m_banner->showMessage(Banner::Kind::Failed, what,
                          explanation.happened % u' ' % result.error().message % u' ' % explanation.remedy);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isClosing || !m_windows->hasWork()) {
        m_windows->closeAll();
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    confirm(
        this,
        {tr("Close Causeway?"),
         tr("Something is still under way. An initialization goes on where it was at the next start; what was entered "
            "and not saved is lost."),
         tr("Close Causeway"), tr("Keep it open")},
        [this] {
            m_isClosing = true;
            close();
        });
}

bool MainWindow::event(QEvent *event)
{
    // A test or the command line may have changed what is stored, and days go by.
    if (event->type() == QEvent::WindowActivate) {
        refresh();
        m_unfinished->check();
    }
    return QWidget::event(event);
}

} // namespace causeway
