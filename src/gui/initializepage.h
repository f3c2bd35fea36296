#pragma once

#include "gui/wizardpage.h"

namespace causeway {

class TransferView;

/// The connection is saved: initialize now or later.
class InitializePage : public WizardPage {
    Q_OBJECT

public:
    explicit InitializePage(const WizardContext &context, QWidget *parent = nullptr);

    PageActions actions() const override;
    void primary() override;
    bool focusFirst() override;
    bool isWorking() const override;

private:
    void introduce();
    void begin(bool preview);

    QWidget *m_choices;
    QWidget *m_lookFirst = nullptr;
    TransferView *m_view;
};

} // namespace causeway
