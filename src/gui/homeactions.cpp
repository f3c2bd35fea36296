#include "gui/homeactions.h"

#include <QAction>
#include <QWidget>

namespace causeway {

HomeActions::HomeActions(QWidget *window)
    : m_window(window)
{
    newConnection = make("newAction", QKeySequence::New);
    test = make("testAction", QKeySequence(Qt::Key_F5));
    testAll = make("testAllAction", QKeySequence(Qt::SHIFT | Qt::Key_F5));
    initialize = make("initializeAction");
    pastRuns = make("pastRunsAction");
    edit = make("editAction");
    rotateSecret = make("replaceSecretAction", QKeySequence(Qt::CTRL | Qt::Key_R));
    duplicate = make("duplicateAction", QKeySequence(Qt::CTRL | Qt::Key_D));
    exportFile = make("exportAction");
    importFiles = make("importAction", QKeySequence::Open);
    remove = make("deleteAction", QKeySequence::Delete);
    find = make("findAction", QKeySequence::Find);
    attention = make("attentionAction");
    attention->setCheckable(true);
    sayTexts();
}

void HomeActions::sayTexts() const
{
    newConnection->setText(tr("&New connection"));
    test->setText(tr("&Test connection"));
    testAll->setText(tr("Test &all"));
    initialize->setText(tr("&Initialize…"));
    pastRuns->setText(tr("Earlier r&uns…"));
    edit->setText(tr("&Edit"));
    rotateSecret->setText(tr("&Rotate secret"));
    duplicate->setText(tr("Dupli&cate for another environment or company…"));
    exportFile->setText(tr("E&xport…"));
    importFiles->setText(tr("I&mport…"));
    remove->setText(tr("&Delete…"));
    find->setText(tr("&Search"));
    attention->setText(tr("Sho&w only those that need attention"));
}

QAction *HomeActions::make(const char *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(m_window);
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
