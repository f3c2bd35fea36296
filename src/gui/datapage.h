#pragma once

#include "gui/wizardpage.h"

class QPushButton;

namespace causeway {

class SourcePanel;

/// The three data types with their sources, and the five throttling fields.
class DataPage : public WizardPage {
    Q_OBJECT

public:
    explicit DataPage(const WizardContext &context, QWidget *parent = nullptr);

    PageActions actions() const override;
    void entered() override;
    void focusField(Field field) override;

private:
    void addThrottling();
    bool isLooking() const;

    QMap<RecordType, SourcePanel *> m_panels;
    QPushButton *m_lookAgain = nullptr;
};

} // namespace causeway
