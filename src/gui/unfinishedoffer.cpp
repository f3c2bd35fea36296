#include "gui/unfinishedoffer.h"

#include "gui/languagefollower.h"
#include "gui/transferwords.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace causeway {

UnfinishedOffer::UnfinishedOffer(const UnfinishedRuns &runs, const ConnectionStore &connections, QWidget *parent)
    : Banner(parent)
    , m_runs(runs)
    , m_connections(connections)
    , m_menu(new QMenu(this))
{
    m_menu->setObjectName(QStringLiteral("goOnMenu"));
    connect(&m_runs, &UnfinishedRuns::changed, this, &UnfinishedOffer::follow);
    new LanguageFollower(this, [this] {
        if (m_hasBegun)
            showOffer();
    });
    connect(this, &Banner::dismissed, this, [this] { m_offered.clear(); });
    connect(this, &Banner::actionClicked, this, [this] {
        if (m_offered.size() == 1)
            goOn(m_offered.first());
    });
}

void UnfinishedOffer::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    for (const Connection &connection : m_connections.connections()) {
        if (m_runs.canGoOn(connection.id))
            m_offered.append(connection.id);
    }
    showOffer();
}

void UnfinishedOffer::follow()
{
    const qsizetype before = m_offered.size();
    m_offered.removeIf([this](const QString &id) { return !m_runs.canGoOn(id); });
    if (m_offered.size() != before)
        showOffer();
}

void UnfinishedOffer::showOffer()
{
    if (m_offered.isEmpty())
        clear();
    else if (m_offered.size() == 1)
        showOne(m_offered.first());
    else
        showSeveral();
}

void UnfinishedOffer::showOne(const QString &connectionId)
{
    const std::optional<UnfinishedTransfer> run = m_runs.unfinished(connectionId);
    showMessage(Kind::Info, tr("The initialization of %1 was not finished.").arg(nameOf(connectionId)),
                run ? TransferWords::unfinished(*run) : QString());
    setAction(tr("&Go on"));
    setDismissal(tr("Not no&w"));
}

void UnfinishedOffer::showSeveral()
{
    QStringList names;
    m_menu->clear();
    for (const QString &id : std::as_const(m_offered)) {
        names.append(nameOf(id));
        //: %1: name of a connection, %2: "4,210 records done"
        QString text = tr("%1, %2").arg(nameOf(id), doneText(id));
        // Not the mark of a shortcut.
        text.replace(u'&', QStringLiteral("&&"));
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, id] { goOn(id); });
    }
    showMessage(Kind::Info, tr("%n initialization(s) were not finished.", nullptr, static_cast<int>(m_offered.size())),
                //: %1: names of connections
                tr("%1: each goes on where it was.").arg(QLocale().createSeparatedList(names)));
    setAction(tr("&Go on"))->setMenu(m_menu);
    setDismissal(tr("Not no&w"));
}

QString UnfinishedOffer::nameOf(const QString &connectionId) const
{
    const Result<Connection> connection = m_connections.findById(connectionId);
    return connection ? connection->settings.name : QString();
}

QString UnfinishedOffer::doneText(const QString &connectionId) const
{
    const std::optional<UnfinishedTransfer> run = m_runs.unfinished(connectionId);
    return run ? TransferWords::done(*run) : QString();
}

void UnfinishedOffer::goOn(const QString &connectionId)
{
    m_offered.removeAll(connectionId);
    showOffer();
    Q_EMIT goOnRequested(connectionId);
}

} // namespace causeway
