#pragma once

#include "diagnosis/check.h"

#include <QWidget>

class QPushButton;

namespace causeway {

class RoleLabel;
class SettingsTable;

/// What stands below an opened check: what happened, why, what to do, where to go, and on demand the service's own
/// words.
class CheckExplanation : public QWidget {
    Q_OBJECT

public:
    explicit CheckExplanation(QWidget *parent = nullptr);

    static bool isNeededFor(const Check &check);

    void setCheck(const Check &check);
    /// The one thing to mend first: its suggestion is the window's primary button.
    void setLeading(bool leading);
    /// Nothing where there is no suggestion.
    QPushButton *suggestionButton() const;

Q_SIGNALS:
    void grown();
    void fieldRequested(causeway::Field field);
    void suggestionAccepted(causeway::Field field, const QString &text);

private:
    void showTexts();
    void showButtons();

    Check m_check;
    RoleLabel *m_happened;
    RoleLabel *m_why;
    RoleLabel *m_cause;
    RoleLabel *m_whatToDo;
    RoleLabel *m_remedy;
    SettingsTable *m_settings;
    QPushButton *m_suggestion;
    QPushButton *m_link;
    QPushButton *m_goToField;
    QPushButton *m_detailsButton;
    RoleLabel *m_details;
};

} // namespace causeway
