#pragma once

#include "gui/banner.h"
#include "gui/unfinishedruns.h"

#include <QStringList>

class QMenu;

namespace causeway {

/// Offers, once at the start of the program, to go on with what was not finished. Nothing starts by itself.
class UnfinishedOffer : public Banner {
    Q_OBJECT

public:
    /// All outlive it.
    UnfinishedOffer(const UnfinishedRuns &runs, const ConnectionStore &connections, QWidget *parent = nullptr);

    /// Shows what there is to go on with; does nothing when it was called before.
    void begin();

Q_SIGNALS:
    void goOnRequested(const QString &connectionId);

private:
    /// Takes away what has been gone on with, deleted, or led elsewhere since.
    void follow();
    void showOffer();
    void showOne(const QString &connectionId);
    void showSeveral();
    QString nameOf(const QString &connectionId) const;
    QString doneText(const QString &connectionId) const;
    void goOn(const QString &connectionId);

    const UnfinishedRuns &m_runs;
    const ConnectionStore &m_connections;
    QStringList m_offered;
    QMenu *m_menu;
    bool m_hasBegun = false;
};

} // namespace causeway
