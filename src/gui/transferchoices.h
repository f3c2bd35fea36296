#pragma once

#include "transfer/transferrun.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace causeway {

class ChoiceForAll;
class RoleLabel;

/// What a person decides before the next run for all records alike: what becomes of records whose names iPaaS.com has
/// already, and of those that were deleted there; and whether everything is compared anew.
class TransferChoices : public QWidget {
    Q_OBJECT

public:
    explicit TransferChoices(QWidget *parent = nullptr);

    /// Asks about so many conflicts; with 0 there is nothing to ask, and the next question begins anew.
    void setConflicts(qint64 count);
    /// They are asked about and nobody has said yet what becomes of them.
    void askAboutConflicts();
    /// Fail as long as nobody has answered.
    TransferRun::Conflicts conflicts() const;
    /// Likewise of records that were deleted on iPaaS.com.
    void setDeleted(qint64 count);
    TransferRun::Deleted deleted() const;

    /// Likewise of records whose outcome iPaaS.com has not told.
    void setUnknown(qint64 count);
    TransferRun::Options::Unknown unknown() const;

    /// By hooks there is nothing to compare with: all are sent again instead.
    void setWay(IpaasSettings::Way way);
    bool comparesEverything() const;
    void clearComparesEverything();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void sayTexts();

    IpaasSettings::Way m_way = IpaasSettings::Way::Direct;
    ChoiceForAll *m_conflicts;
    ChoiceForAll *m_deleted;
    ChoiceForAll *m_unknown;
    QCheckBox *m_compare;
    RoleLabel *m_comparing;
    QBoxLayout *m_questions;
};

} // namespace causeway
