#pragma once

#include "storage/transferjournal.h"

#include <QFrame>

class QPushButton;

namespace causeway {

class RoleLabel;

/// One record that was not transferred: the whole reason, and what to do about it.
class ProblemDetails : public QFrame {
    Q_OBJECT

public:
    explicit ProblemDetails(QWidget *parent = nullptr);

    void setProblem(const JournalRecord &record);
    void takeFocus();

private:
    void build();
    void sayFixedTexts();

    JournalRecord m_record;
    RoleLabel *m_title;
    RoleLabel *m_type;
    RoleLabel *m_reason;
    RoleLabel *m_heading;
    RoleLabel *m_remedy;
    RoleLabel *m_ids;
    QPushButton *m_copy;
};

} // namespace causeway
