#include "gui/subscriptionpanel.h"

#include "gui/rolelabel.h"
#include "gui/settingstable.h"
#include "gui/stateglyph.h"

#include <QVBoxLayout>

namespace causeway {

SubscriptionPanel::SubscriptionPanel(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_busy(new StateGlyph(this))
    , m_note(new RoleLabel(Role::Dim, this))
    , m_table(new SettingsTable(this))
{
    m_busy->setGlyph(QStringLiteral("running"), Role::Accent, tr("Working"));
    m_note->setObjectName(QStringLiteral("subscriptionNote"));
    m_note->setWordWrap(true);
    m_table->setOffersAll(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space8);
    row->addWidget(m_busy);
    row->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::space16);
    layout->setSpacing(Theme::space8);
    layout->addLayout(row);
    layout->addWidget(m_table);
    connect(m_table, &SettingsTable::useTheirs, &m_context.flow, &WizardFlow::useTheirs);
    connect(&m_context.flow, &WizardFlow::comparisonChanged, this, &SubscriptionPanel::refresh);
    refresh();
}

void SubscriptionPanel::refresh()
{
    const WizardFlow &flow = m_context.flow;
    const bool isReading = flow.readingSubscription();
    const QString why = flow.subscriptionNote();
    m_busy->setVisible(isReading);
    m_busy->setRunning(isReading);
    if (isReading)
        m_note->setText(tr("Comparing the subscription's settings…"));
    else
        m_note->setText(why.isEmpty() ? QString() : tr("Its settings could not be read: %1").arg(why));
    m_note->setVisible(!m_note->text().isEmpty());
    m_table->setSettings(flow.comparedSettings());
}

} // namespace causeway
