#include "gui/subscriptionpanel.h"

#include "gui/rolelabel.h"
#include "gui/settingstable.h"
#include "gui/stateglyph.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

SubscriptionPanel::SubscriptionPanel(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_busy(new StateGlyph(this))
    , m_note(new RoleLabel(Role::Dim, this))
    , m_table(new SettingsTable(this))
    , m_again(new QPushButton(tr("Compare again"), this))
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
    m_again->setObjectName(QStringLiteral("compareAgainButton"));
    m_again->setToolTip(tr("After the subscription was changed in the portal"));
    Look::setButton(m_again, Look::Button::Link);
    // With the focus there, Enter presses it and not the button of the window.
    m_again->setAutoDefault(true);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, &m_context.flow, &WizardFlow::readSubscriptionAgain);
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
    // Not hidden under the focus: the next key would press what comes after it.
    m_again->setVisible(m_again->hasFocus() || (!isReading && (!why.isEmpty() || !flow.comparedSettings().isEmpty())));
    m_table->setSettings(flow.comparedSettings());
}

} // namespace causeway
