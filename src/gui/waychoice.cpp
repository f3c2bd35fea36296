#include "gui/waychoice.h"

#include "gui/formfield.h"
#include "gui/look.h"
#include "gui/theme.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace causeway {

WayChoice::WayChoice(SetupDraft &draft, const IpaasEndpoints &endpoints, FormField *webhookKey, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_direct(new QRadioButton(tr("&Directly"), this))
    , m_through(new QRadioButton(tr("&Through iPaaS.com"), this))
    , m_unconfirmed(Look::dimLabel(Look::Text::Small,
                                   tr("How hooks are addressed could not be confirmed: the first few records show "
                                      "whether it fits."),
                                   this))
    , m_webhookKey(webhookKey)
    , m_isConfirmed(endpoints.endpoint(IpaasEndpoints::Call::Hook).isConfirmed)
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("wayChoice"));
    m_direct->setObjectName(QStringLiteral("directWayRadioButton"));
    m_through->setObjectName(QStringLiteral("throughWayRadioButton"));
    m_unconfirmed->setObjectName(QStringLiteral("hooksUnconfirmedLabel"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    layout->setSpacing(Theme::space4);
    layout->addWidget(Look::label(Look::Text::Strong, tr("How records come to iPaaS.com"), this));
    const auto addWay = [this, layout](QRadioButton *way, const QString &explanation) {
        auto *label = Look::dimLabel(Look::Text::Small, explanation, this);
        label->setWordWrap(true);
        way->setAccessibleDescription(explanation);
        layout->addWidget(way);
        layout->addWidget(label);
    };
    addWay(m_direct, tr("Causeway writes the records itself, with the mapping below."));
    addWay(m_through, tr("Causeway hands iPaaS.com the id of each record, and your own mappings there write it."));
    m_unconfirmed->setWordWrap(true);
    layout->addWidget(m_unconfirmed);
    layout->addWidget(m_webhookKey);

    connect(m_through, &QRadioButton::toggled, this, [this](bool isThrough) {
        m_draft.setWay(isThrough ? IpaasSettings::Way::ThroughIpaas : IpaasSettings::Way::Direct);
    });
    connect(&m_draft, &SetupDraft::changed, this, [this](Field field) {
        if (field == Field::IpaasWay)
            refresh();
    });
    refresh();
}

void WayChoice::refresh()
{
    const bool isThrough = m_draft.way() == IpaasSettings::Way::ThroughIpaas;
    const QSignalBlocker blocker(m_through);
    (isThrough ? m_through : m_direct)->setChecked(true);
    m_unconfirmed->setVisible(isThrough && !m_isConfirmed);
    m_webhookKey->setVisible(isThrough);
}

} // namespace causeway
