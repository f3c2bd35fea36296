#pragma once

#include "gui/wizardpage.h"

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

    PickList *m_companies = nullptr;
    QPushButton *m_lookAgain = nullptr;
    QTimer *m_listSoon;
    QString m_listedFor;
};

} // namespace causeway
