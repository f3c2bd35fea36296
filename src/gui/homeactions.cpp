#include "gui/homeactions.h"

#include <QAction>
#include <QWidget>

namespace causeway {

HomeActions::HomeActions(QWidget *window)
    : m_window(window)
{
    newConnection = make("newAction", tr("&New connection"), QKeySequence::New);
    test = make("testAction", tr("&Test connection"), QKeySequence(Qt::Key_F5));
    testAll = make("testAllAction", tr("Test &all"), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    initialize = make("initializeAction", tr("&Initialize…"));
    pastRuns = make("pastRunsAction", tr("Earlier r&uns…"));
    edit = make("editAction", tr("&Edit"));
    rotateSecret = make("replaceSecretAction", tr("&Rotate secret"), QKeySequence(Qt::CTRL | Qt::Key_R));
    duplicate = make("duplicateAction", tr("Dupli&cate for another environment or company…"),
                     QKeySequence(Qt::CTRL | Qt::Key_D));
    exportFile = make("exportAction", tr("E&xport…"));
    importFiles = make("importAction", tr("I&mport…"), QKeySequence::Open);
    remove = make("deleteAction", tr("&Delete…"), QKeySequence::Delete);
    find = make("findAction", tr("&Search"), QKeySequence::Find);
    attention = make("attentionAction", tr("Sho&w only those that need attention"));
    attention->setCheckable(true);
}

QAction *HomeActions::make(const char *name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

QList<QAction *> HomeActions::ofSelected() const
{
    return {test, initialize, pastRuns, edit, rotateSecret, duplicate, exportFile, remove};
}

} // namespace causeway
