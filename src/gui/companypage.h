#pragma once

#include "gui/wizardpage.h"

class QLabel;
class QPushButton;
class QTimer;

namespace causeway {

class PickList;

/// Environment and company of Business Central: both listed where they can be, both typeable.
class CompanyPage : public WizardPage {
    Q_OBJECT

public:
    explicit CompanyPage(const WizardContext &context, QWidget *parent = nullptr);

    void entered() override;

private:
    void lookAgain();
    void showEnvironments();
    void showCompanies();
    void pickCompany(const QString &name);

    /// What is to be said of the list, whatever is thought of the name.
    QLabel *m_environmentsNote;
    PickList *m_companies = nullptr;
    QPushButton *m_lookAgain = nullptr;
    QTimer *m_listSoon;
    QString m_listedFor;
};

} // namespace causeway
