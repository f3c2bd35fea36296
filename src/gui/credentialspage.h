#pragma once

#include "gui/wizardpage.h"

class QLineEdit;
class QPushButton;

namespace causeway {

class Disclosure;
class PastePanel;

/// What the app registration in Microsoft Entra is known by.
class CredentialsPage : public WizardPage {
    Q_OBJECT

public:
    explicit CredentialsPage(const WizardContext &context, QWidget *parent = nullptr);

    void entered() override;
    void focusField(Field field) override;

private:
    void addAdvanced();
    void addFixed(Field field, const QString &label);

    PastePanel *m_paste;
    Disclosure *m_advanced = nullptr;
};

} // namespace causeway
