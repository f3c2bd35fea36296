#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

class QAction;
class QWidget;

namespace causeway {

/// The commands of the home window: actions of that window, each with an object name, for its buttons and menus.
class HomeActions {
    Q_DECLARE_TR_FUNCTIONS(HomeActions)

public:
    explicit HomeActions(QWidget *window);

    /// In the language of now. What the state of the window makes of some of them is said after it.
    void sayTexts() const;

    QAction *newConnection;
    QAction *test;
    /// While the test of all goes on, it stops it.
    QAction *testAll;
    QAction *initialize;
    QAction *pastRuns;
    QAction *edit;
    QAction *rotateSecret;
    QAction *duplicate;
    QAction *exportFile;
    QAction *importFiles;
    QAction *remove;
    QAction *find;
    /// Can be checked: only the connections that need attention are listed.
    QAction *attention;

    /// Those that need a selected connection.
    QList<QAction *> ofSelected() const;

private:
    QAction *make(const char *name, const QKeySequence &shortcut = {});

    QWidget *m_window;
};

} // namespace causeway
