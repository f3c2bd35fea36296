#pragma once

#include "gui/wizardpage.h"

namespace causeway {

/// Name and version; or all of it from a file or from the sandbox.
class NamePage : public WizardPage {
    Q_OBJECT

public:
    explicit NamePage(const WizardContext &context, QWidget *parent = nullptr);

    void entered() override;

Q_SIGNALS:
    void settingsChosen(const causeway::ConnectionSettings &settings);
    void sandboxChosen();

private:
    void chooseFile();
    void readFile(const QString &path);

    QWidget *m_sources;
};

} // namespace causeway
