#pragma once

#include "gui/teststatus.h"
#include "gui/wizardpage.h"

class QPushButton;

namespace causeway {

class Banner;
class CheckLadder;
class RoleLabel;

/// The connection test, and saving.
class TestPage : public WizardPage {
    Q_OBJECT

public:
    explicit TestPage(const WizardContext &context, QWidget *parent = nullptr);

    PageActions actions() const override;
    void primary() override;
    void secondary() override;
    void entered() override;
    bool focusResult() override;

Q_SIGNALS:
    void fieldRequested(causeway::Field field);

private:
    void startTest();
    void resumeTest();
    void useSuggestion(Field field, const QString &text);
    void save();
    TestWords words() const;
    void showResult();
    void saveFailed(const Explanation &explanation, bool keychainFailed);

    Banner *m_banner;
    CheckLadder *m_ladder;
    QPushButton *m_copy;
    RoleLabel *m_copied;
    QPushButton *m_saveUntested;
    QPushButton *m_stop;
};

} // namespace causeway
