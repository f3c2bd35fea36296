#include "gui/mainwindow.h"

#include "gui/actionbutton.h"
#include "gui/banner.h"
#include "gui/confirmation.h"
#include "gui/connectionimport.h"
#include "gui/connectionsfilter.h"
#include "gui/connectionsmodel.h"
#include "gui/connectiontable.h"
#include "gui/daywatch.h"
#include "gui/elidedlabel.h"
#include "gui/emptystate.h"
#include "gui/homemenu.h"
#include "gui/languagefollower.h"
#include "gui/look.h"
#include "gui/openwindows.h"
#include "gui/secretreminder.h"
#include "gui/testall.h"
#include "gui/theme.h"
#include "gui/unfinishedoffer.h"
#include "gui/wizardshell.h"

#include "storage/connectionwatch.h"

#include <QAction>
#include <QCloseEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace causeway {

MainWindow::MainWindow(const GuiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(this)
    , m_windows(new OpenWindows(context, this))
    , m_watch(new ConnectionWatch(context.backend.connections, this))
    , m_days(new DayWatch(context.backend.clock, this))
    , m_unfinished(new UnfinishedRuns(context.backend.connections, this))
    , m_model(new ConnectionsModel(context.backend.connections, context.backend.clock, this))
    , m_testAll(new TestAll(context, this))
    , m_import(new ConnectionImport(context.backend.connections, this))
    , m_heading(makeHeading())
    , m_reminder(new SecretReminder(context.backend.connections, context.backend.clock, context.preferences, this))
    , m_offer(new UnfinishedOffer(*m_unfinished, context.backend.connections, this))
    , m_banner(new Banner(this))
    , m_empty(new EmptyState(this))
    , m_table(new ConnectionTable(m_model, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Causeway"));
    setAcceptDrops(true);
    connectActions();
    build();
    layout()->setMenuBar(new HomeMenu(m_context, this));
    Look::resizeToFit(this, {Theme::textWidth(font(), 142), fontMetrics().height() * 40});

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::showState);
    for (const auto *model :
         {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_table->filter())}) {
        connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::showState);
        connect(model, &QAbstractItemModel::rowsInserted, this, &MainWindow::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::showState);
        connect(model, &QAbstractItemModel::dataChanged, this, &MainWindow::showState);
    }
    connect(m_table, &DataTable::confirmed, this, &MainWindow::edit);
    connect(m_empty, &EmptyState::setUpChosen, this, [this] { openWizard(); });
    connect(m_empty, &EmptyState::sandboxChosen, this, [this] { openWizard()->startFromSandbox(); });
    connect(m_import, &ConnectionImport::settingsRead, this,
            [this](const ConnectionSettings &settings) { openWizard()->startFrom(settings); });
    connect(m_empty, &EmptyState::importChosen, m_import, &ConnectionImport::pick);
    connect(m_windows, &OpenWindows::connectionSaved, this, &MainWindow::select);
    connect(m_windows, &OpenWindows::sandboxRevived, this, [this] {
        m_banner->showMessage(Banner::Kind::Info, tr("The sandbox of this connection was started again."),
                              tr("Its made-up data is new: nothing has been transferred yet."));
    });
    connect(&m_context.backend.connections, &ConnectionStore::changed, this, &MainWindow::showNotices);
    connect(m_watch, &ConnectionWatch::written, this, &MainWindow::refresh);
    followUnfinishedRuns();
    followSecrets();
    followTestAll();
    new LanguageFollower(this, [this] {
        m_actions.sayTexts();
        sayTexts();
        showState();
    });
    sayTexts();
    if (m_model->rowCount() > 0)
        m_table->selectWholeRow(0);
    showState();
    showNotices();
    m_stack->currentIndex() == 0 ? m_empty->setFocus() : m_table->setFocus();
}

void MainWindow::connectActions()
{
    connect(m_actions.newConnection, &QAction::triggered, this, [this] { openWizard(); });
    connect(m_actions.test, &QAction::triggered, this, &MainWindow::testSelected);
    connect(m_actions.testAll, &QAction::triggered, this, &MainWindow::testAllOrStop);
    connect(m_actions.initialize, &QAction::triggered, this, &MainWindow::initializeSelected);
    connect(m_actions.pastRuns, &QAction::triggered, this, &MainWindow::showPastRuns);
    connect(m_actions.edit, &QAction::triggered, this, &MainWindow::edit);
    connect(m_actions.rotateSecret, &QAction::triggered, this, &MainWindow::rotateSecret);
    connect(m_actions.duplicate, &QAction::triggered, this, &MainWindow::duplicate);
    connect(m_actions.exportFile, &QAction::triggered, this, &MainWindow::exportSelected);
    connect(m_actions.importFiles, &QAction::triggered, m_import, &ConnectionImport::pick);
    connect(m_actions.remove, &QAction::triggered, this, &MainWindow::removeSelected);
    connect(m_actions.find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_actions.attention, &QAction::toggled, this, [this](bool only) {
        m_table->setOnlyAttention(only);
        showState();
    });
}

void MainWindow::build()
{
    m_banner->setObjectName(QStringLiteral("homeBanner"));
    m_offer->setObjectName(QStringLiteral("unfinishedBanner"));
    m_reminder->setObjectName(QStringLiteral("reminderBanner"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setSearch(text);
        showState();
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space16);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_heading);
    layout->addWidget(m_reminder);
    layout->addWidget(m_offer);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
}

QWidget *MainWindow::makeHeading()
{
    auto *heading = new QWidget(this);
    m_search = new QLineEdit(heading);
    m_search->setObjectName(QStringLiteral("searchLineEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::textWidth(font(), 32));
    m_title = Look::label(Look::Text::Title, QString(), heading);
    auto *testAllButton = new ActionButton(m_actions.testAll, heading);
    testAllButton->setObjectName(QStringLiteral("testAllButton"));
    auto *newButton = new ActionButton(m_actions.newConnection, heading);
    newButton->setObjectName(QStringLiteral("newButton"));
    Look::setButton(newButton, Look::Button::Primary);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space12);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addWidget(testAllButton);
    layout->addWidget(newButton);
    return heading;
}

QWidget *MainWindow::makeList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_table);
    layout->addWidget(makeButtons(list));
    m_status = new ElidedLabel(list);
    m_status->setObjectName(QStringLiteral("statusLabel"));
    auto *attention = new ActionButton(m_actions.attention, list);
    attention->setObjectName(QStringLiteral("attentionButton"));
    Look::setButton(attention, Look::Button::Link);
    connect(m_actions.attention, &QAction::changed, attention,
            [this, attention] { attention->setVisible(m_actions.attention->isEnabled()); });
    auto *status = new QHBoxLayout;
    status->setSpacing(Theme::space12);
    status->addWidget(m_status, 1);
    status->addWidget(attention);
    layout->addLayout(status);
    layout->addStretch(1);
    return list;
}

QWidget *MainWindow::makeButtons(QWidget *parent)
{
    auto *more = new QMenu(this);
    more->setObjectName(QStringLiteral("moreMenu"));
    more->addAction(m_actions.pastRuns);
    more->addSeparator();
    more->addActions({m_actions.duplicate, m_actions.exportFile, m_actions.importFiles});
    more->addSeparator();
    more->addAction(m_actions.remove);
    const QList<QAction *> direct{m_actions.test, m_actions.initialize, m_actions.edit, m_actions.rotateSecret};
    connect(m_table, &DataTable::menuRequested, this, [direct, more](QMenu *menu) {
        menu->addActions(direct);
        menu->addSeparator();
        menu->addActions(more->actions());
    });

    auto *row = new QWidget(parent);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Theme::space12);
    for (auto *action : direct) {
        auto *button = new ActionButton(action, row);
        QString name = action->objectName();
        button->setObjectName(name.replace(QStringLiteral("Action"), QStringLiteral("Button")));
        buttons->addWidget(button);
    }
    m_more = new QPushButton(row);
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setMenu(more);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    return row;
}

void MainWindow::sayTexts()
{
    m_title->setText(tr("Connections"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the connections"));
    m_more->setText(tr("M&ore"));
    m_table->setAccessibleName(tr("Connections"));
    m_model->retell();
}

void MainWindow::refresh()
{
    m_context.backend.connections.refresh();
    showNotices();
}

std::optional<Connection> MainWindow::selected()
{
    const QString id = m_table->selectedId();
    if (id.isEmpty())
        return std::nullopt;
    refresh();
    const Result<Connection> found = m_context.backend.connections.findById(id);
    return found ? std::optional<Connection>(*found) : std::nullopt;
}

DataTable *MainWindow::table() const
{
    return m_table;
}

void MainWindow::select(const QString &connectionId)
{
    m_table->select(connectionId);
}

void MainWindow::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_heading->setVisible(!isEmpty);
    const bool hasSelection = !m_table->selectedId().isEmpty();
    const QList<QAction *> ofSelected = m_actions.ofSelected();
    for (auto *action : ofSelected)
        action->setEnabled(hasSelection && !isEmpty);
    m_actions.testAll->setEnabled(!isEmpty);
    m_actions.testAll->setText(m_testAll->isRunning() ? tr("Stop &all tests") : tr("Test &all"));
    // Where the last of them was mended, all come back.
    const int urgent = m_model->attentionCount();
    if (urgent == 0)
        m_actions.attention->setChecked(false);
    m_actions.attention->setEnabled(urgent > 0);
    m_actions.attention->setText(m_actions.attention->isChecked()
                                     ? tr("Sho&w all connections")
                                     : tr("Sho&w only the %n that need attention", nullptr, urgent));
    m_status->setText(statusText());
}

QString MainWindow::statusText() const
{
    if (m_testAll->isRunning()) {
        const TestAll::Counts &counts = m_testAll->counts();
        //: Connections. %1 of %2 were tested, %3 of them failed
        return tr("Testing: %1 of %2 done, %3 failed")
            .arg(locale().toString(counts.done()), locale().toString(counts.all), locale().toString(counts.failed));
    }
    const ConnectionsFilter *filter = m_table->filter();
    if (filter->rowCount() == 0 && !filter->text().isEmpty()) {
        return filter->isOnlyAttention()
                   ? tr("No connection that needs attention has \"%1\" in its name, environment, company or tenant.")
                         .arg(filter->text())
                   : tr("No connection has \"%1\" in its name, environment, company or tenant.").arg(filter->text());
    }
    if (m_table->selectedId().isEmpty())
        return tr("Select a connection to test, initialize, edit or delete it.");
    if (filter->rowCount() == m_model->rowCount())
        return {};
    //: Of the connections
    return tr("%1 of %2 shown").arg(locale().toString(filter->rowCount()), locale().toString(m_model->rowCount()));
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

void MainWindow::followSecrets()
{
    connect(m_days, &DayWatch::dayChanged, m_model, &ConnectionsModel::followDay);
    connect(m_days, &DayWatch::dayChanged, m_reminder, &SecretReminder::look);
    connect(m_reminder, &SecretReminder::rotateRequested, this, [this](const QString &id) {
        select(id);
        const Result<Connection> connection = m_context.backend.connections.findById(id);
        if (connection)
            m_windows->rotateSecret(*connection);
    });
    connect(m_reminder, &SecretReminder::listRequested, this, [this](const QString &id) {
        m_search->clear();
        m_table->horizontalHeader()->setSortIndicator(ConnectionsModel::SecretColumn, Qt::AscendingOrder);
        select(id);
        m_table->setFocus();
    });
}

void MainWindow::followTestAll()
{
    connect(m_testAll, &TestAll::testingChanged, m_model, &ConnectionsModel::setTesting);
    connect(m_testAll, &TestAll::progressed, this, &MainWindow::showState);
    connect(m_testAll, &TestAll::ended, this, &MainWindow::showTestedAll);
    connect(m_banner, &Banner::actionClicked, m_actions.attention, [this] {
        m_search->clear();
        m_actions.attention->setChecked(true);
        m_table->setFocus();
    });
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
        m_days->look();
        m_unfinished->check();
    }
    return QWidget::event(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ConnectionImport::filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = ConnectionImport::filesOf(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    m_import->take(files);
}

} // namespace causeway
