#pragma once

#include "gui/wizardpage.h"

namespace causeway {

class IpaasSignIn;

/// Sign-in to iPaaS.com, and the subscription that the records belong to.
class IpaasPage : public WizardPage {
    Q_OBJECT

public:
    explicit IpaasPage(const WizardContext &context, QWidget *parent = nullptr);

    PageActions actions() const override;
    void entered() override;
    void focusField(Field field) override;

private:
    void addChoices();
    void showLists();

    IpaasSignIn *m_signIn;
};

} // namespace causeway
