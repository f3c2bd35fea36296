#pragma once

#include "gui/wizardpage.h"

class QGridLayout;
class QPushButton;

namespace causeway {

class CopyList;
class Disclosure;

/// How the page of one type is published in Business Central: what to click, the values to enter, and a look for all
/// sources afterwards. Open where nothing was found at all.
class PublishingSteps : public QWidget {
    Q_OBJECT

public:
    PublishingSteps(const WizardContext &context, RecordType type, QWidget *parent = nullptr);

    /// Takes the values from the draft again.
    void refresh();
    void setOpen(bool open);
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void lookWanted();

private:
    void addStep(const QString &text, QWidget *below = nullptr);
    QString objectNameOf(const char *suffix) const;

    const WizardContext m_context;
    const RecordType m_type;
    Disclosure *m_disclosure;
    QGridLayout *m_steps;
    QPushButton *m_open;
    CopyList *m_values = nullptr;
    QPushButton *m_look;
    int m_count = 0;
};

} // namespace causeway
