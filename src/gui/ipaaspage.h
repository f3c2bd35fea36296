#pragma once

#include "gui/wizardpage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace causeway {

class Disclosure;
class StateGlyph;

/// Sign-in to iPaaS.com, and the subscription that the records belong to.
class IpaasPage : public WizardPage {
    Q_OBJECT

public:
    explicit IpaasPage(const WizardContext &context, QWidget *parent = nullptr);

    void entered() override;
    void focusField(Field field) override;

private:
    void addSignIn();
    void addChoices();
    void showWay();
    void showLists();
    bool canSignIn() const;

    QRadioButton *m_byKey;
    QRadioButton *m_byPassword;
    QPushButton *m_signIn;
    StateGlyph *m_busy;
    QLabel *m_signInNote;
    QComboBox *m_company = nullptr;
    Disclosure *m_advanced;
};

} // namespace causeway
