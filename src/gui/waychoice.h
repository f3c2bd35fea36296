#pragma once

#include "ipaas/ipaasendpoints.h"
#include "setup/setupdraft.h"

#include <QFrame>

class QLabel;
class QRadioButton;

namespace causeway {

class FormField;

/// How the records of a connection come to iPaaS.com, with a sentence on each way. Shows the draft and keeps nothing
/// itself.
class WayChoice : public QFrame {
    Q_OBJECT

public:
    /// `webhookKey` is shown where it may be needed.
    WayChoice(SetupDraft &draft, const IpaasEndpoints &endpoints, FormField *webhookKey, QWidget *parent = nullptr);

private:
    void refresh();

    SetupDraft &m_draft;
    QRadioButton *m_direct;
    QRadioButton *m_through;
    QLabel *m_unconfirmed;
    FormField *m_webhookKey;
    bool m_isConfirmed;
};

} // namespace causeway
