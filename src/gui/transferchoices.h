#pragma once

#include "transfer/transferrun.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QRadioButton;

namespace causeway {

class RoleLabel;

/// What a person decides before the next run: what becomes of records whose names iPaaS.com has already, and whether
/// everything is compared anew.
class TransferChoices : public QWidget {
    Q_OBJECT

public:
    explicit TransferChoices(QWidget *parent = nullptr);

    /// Asks about so many conflicts; with 0 there is nothing to ask, and the next question begins anew.
    void setConflicts(qint64 count);
    /// Fail as long as nobody was asked.
    TransferRun::Conflicts conflicts() const;

    bool comparesEverything() const;
    void clearComparesEverything();

Q_SIGNALS:
    void changed();

private:
    qint64 m_count = 0;
    QFrame *m_card;
    RoleLabel *m_question;
    QRadioButton *m_leave;
    QRadioButton *m_link;
    QCheckBox *m_compare;
};

} // namespace causeway
