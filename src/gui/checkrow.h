#pragma once

#include "diagnosis/check.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace causeway {

class RoleLabel;
class StateGlyph;

/// One rung of the connection test. A failed one is open: what happened, why, what to do, and on demand the service's
/// own words.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    explicit CheckRow(CheckId id, QWidget *parent = nullptr);

    void setCheck(const Check &check);
    const Check &check() const { return m_check; }
    /// Titles of skipped checks that this row stands for besides its own.
    void setAlsoSkipped(const QStringList &titles);
    void setLast(bool last);

Q_SIGNALS:
    void fieldRequested(causeway::Field field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showExplanation();
    QString detailsText() const;

    Check m_check;
    QStringList m_alsoSkipped;
    bool m_isLast = false;
    StateGlyph *m_glyph;
    RoleLabel *m_title;
    RoleLabel *m_found;
    QHBoxLayout *m_heading = nullptr;
    RoleLabel *m_duration;
    QWidget *m_opened;
    RoleLabel *m_happened;
    RoleLabel *m_cause;
    RoleLabel *m_whatToDo;
    RoleLabel *m_remedy;
    QPushButton *m_link;
    QPushButton *m_goToField;
    QPushButton *m_detailsButton;
    RoleLabel *m_details;
};

} // namespace causeway
