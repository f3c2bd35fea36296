// What the home window does with the connection that is selected, or with all.

#include "gui/mainwindow.h"

#include "diagnosis/explanations.h"
#include "gui/banner.h"
#include "gui/confirmation.h"
#include "gui/connectionfiles.h"
#include "gui/connectionremoval.h"
#include "gui/openwindows.h"
#include "gui/testall.h"

#include <QFileDialog>

namespace causeway {

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

void MainWindow::testSelected()
{
    const auto connection = selected();
    if (connection)
        test(*connection);
}

void MainWindow::testAllOrStop()
{
    if (m_testAll->isRunning()) {
        m_testAll->stop();
        return;
    }
    m_banner->clear();
    refresh();
    QStringList ids;
    for (const Connection &connection : m_context.backend.connections.connections())
        ids.append(connection.id);
    m_testAll->start(ids);
    showState();
}

void MainWindow::showTestedAll(bool wasStopped)
{
    showState();
    const TestAll::Counts &counts = m_testAll->counts();
    const QString done = locale().toString(counts.done());
    const QString passed = locale().toString(counts.passed);
    const QString failed = locale().toString(counts.failed);
    QString text;
    if (wasStopped) {
        text = tr("Stopped after %1 of %2 connections: %3 work, %4 failed.")
                   .arg(done, locale().toString(counts.all), passed, failed);
    } else if (counts.failed > 0) {
        text = tr("%1 connections tested: %2 work, %3 failed.").arg(done, passed, failed);
    } else {
        text = tr("%n connection(s) tested: all work.", nullptr, counts.done());
    }
    m_banner->showMessage(counts.failed > 0 ? Banner::Kind::Warning : Banner::Kind::Info, text,
                          m_testAll->hasRevivedSandbox()
                              ? tr("A sandbox was started again for that. Its made-up data is new.")
                              : QString());
    if (counts.failed > 0)
        m_banner->setAction(tr("Show what nee&ds attention"));
    //: Button that puts a message away
    m_banner->setDismissal(tr("C&lose"));
}

void MainWindow::rotateSecret()
{
    const auto connection = selected();
    if (connection)
        m_windows->rotateSecret(*connection);
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
    if (connection)
        m_windows->openCopy(*connection);
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

} // namespace causeway
