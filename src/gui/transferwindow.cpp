#include "gui/transferwindow.h"

#include "gui/confirmation.h"
#include "gui/languagefollower.h"
#include "gui/look.h"
#include "gui/sandboxbanner.h"
#include "gui/theme.h"
#include "gui/transferview.h"
#include "gui/windowfoot.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace causeway {

TransferWindow::TransferWindow(const GuiContext &context, const Connection &connection, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_view(new TransferView(context, this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("transferWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setConnection(connection);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setAutoDefault(true);

    auto *foot = new WindowFoot(this);
    connect(m_view, &TransferView::stateChanged, foot, [this, foot] { foot->setHint(m_view->closingHint()); });
    auto *pastRuns = new QPushButton(this);
    pastRuns->setObjectName(QStringLiteral("pastRunsButton"));
    pastRuns->setAutoDefault(true);
    Look::setButton(pastRuns, Look::Button::Link);
    connect(pastRuns, &QPushButton::clicked, this, [this, id = connection.id] { Q_EMIT pastRunsRequested(id); });
    foot->addLeading(pastRuns);
    setTabOrder(pastRuns, m_close);
    foot->addButton(m_close);
    // What does not fit into a small window can be scrolled to, as in the wizard.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(area);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space24);
    body->addWidget(m_view);
    area->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SandboxBanner(context.backend.connections, connection.id, this));
    layout->addWidget(area, 1);
    layout->addWidget(foot);
    Look::resizeToFit(this, {Theme::textWidth(font(), 140), fontMetrics().height() * 44});
    const auto sayTexts = [this, foot, pastRuns] {
        setWindowTitle(tr("%1, initialization").arg(m_view->connectionName()));
        m_close->setText(tr("&Close"));
        pastRuns->setText(tr("&Earlier runs…"));
        foot->setHint(m_view->closingHint());
    };
    new LanguageFollower(this, sayTexts);
    sayTexts();
    m_view->takeFocus();
    connect(m_close, &QPushButton::clicked, this, &TransferWindow::close);
}

bool TransferWindow::isWorking() const
{
    return m_view->isWorking();
}

void TransferWindow::reject()
{
    close();
}

void TransferWindow::keyPressEvent(QKeyEvent *event)
{
    // A dialog would press one of its buttons, and none of them is what is meant by it elsewhere.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

void TransferWindow::closeEvent(QCloseEvent *event)
{
    if (m_isClosing || !isWorking()) {
        // Not QDialog's: that calls reject(), which asks for the close once more.
        event->accept();
        return;
    }
    event->ignore();
    //: %1 says how far the run is: "4,210 of 10,217 records done."
    const QString consequence
        = tr("%1 What was transferred stays. The next run goes on where this one stopped.").arg(m_view->statusText());
    confirm(this,
            {tr("Stop the initialization of %1 and close?").arg(m_view->connectionName()), consequence,
             tr("Stop and close"), tr("Keep running")},
            [this] {
                m_isClosing = true;
                close();
            });
}

} // namespace causeway
