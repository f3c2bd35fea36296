#pragma once

#include "gui/wizardpage.h"

class QPushButton;

namespace causeway {

class Banner;
class CheckLadder;

/// The connection test, and saving.
class TestPage : public WizardPage {
    Q_OBJECT

public:
    explicit TestPage(const WizardContext &context, QWidget *parent = nullptr);

    PageActions actions() const override;
    void primary() override;
    void secondary() override;
    void entered() override;

Q_SIGNALS:
    void fieldRequested(causeway::Field field);

private:
    void showResult();
    void saveFailed(const Explanation &explanation, bool keychainFailed);

    Banner *m_banner;
    CheckLadder *m_ladder;
    QPushButton *m_copy;
    QPushButton *m_stop;
};

} // namespace causeway
