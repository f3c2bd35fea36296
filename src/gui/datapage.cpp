#include "gui/datapage.h"

#include "gui/formfield.h"
#include "gui/look.h"
#include "gui/sourcepanel.h"
#include "gui/theme.h"
#include "gui/waychoice.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

namespace {

constexpr int largestLimit = 1'000'000;
constexpr int largestWindowSeconds = 86'400;
constexpr int largestConcurrency = 100;

} // namespace

DataPage::DataPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Data, tr("Data and throttling"),
                 tr("What is transferred to iPaaS.com, and how fast. The defaults are right for most."), parent)
{
    content()->setSpacing(Theme::space12);
    auto *webhookKey = makeField(Field::IpaasWebhookKey, tr("Webhook API key"));
    webhookKey->useSecretLineEdit();
    webhookKey->setHint(tr("(optional)"));
    webhookKey->setNote(tr("Only where iPaaS.com does not show it. It goes to the system's keychain only."));
    content()->addWidget(new WayChoice(draft(), context.gui.backend.endpoints, webhookKey, this));
    for (const RecordType type : allRecordTypes) {
        const Field field = sourceField(type);
        auto *name = makeField(field, tr("Name of the entity set or web service"));
        name->setNote(tr("A custom API page: publisher/group/version/name."));
        name->useLineEdit(true)->setAccessibleName(tr("%1: name of the source").arg(recordTypeTitle(type)));
        name->setEditorWidth(36);
        auto *panel = new SourcePanel(context, type, name, this);
        content()->addWidget(panel);
        m_panels.insert(type, panel);
    }
    // Made in the order in which Tab reaches them.
    m_lookAgain = new QPushButton(tr("Look again for all three"), this);
    m_lookAgain->setObjectName(QStringLiteral("lookAgainButton"));
    m_lookAgain->setAutoDefault(false);
    Look::setButton(m_lookAgain, Look::Button::Link);
    content()->addWidget(m_lookAgain, 0, Qt::AlignLeading);
    addThrottling();
    content()->addStretch(1);

    connect(m_lookAgain, &QPushButton::clicked, this, [this] {
        if (!isLooking())
            flow().lookForSources();
    });
    connect(&flow(), &WizardFlow::findingsChanged, this, [this] {
        for (auto *panel : std::as_const(m_panels))
            panel->refresh();
        Q_EMIT actionsChanged();
    });
}

void DataPage::addThrottling()
{
    auto *heading = Look::label(Look::Text::Strong, tr("Throttling"), this);
    auto *help
        = Look::dimLabel(Look::Text::Small,
                         tr("As in Subscription Configuration on iPaaS.com. Causeway keeps to these limits: at most "
                            "so many calls in so many seconds."),
                         this);
    help->setWordWrap(true);
    content()->addSpacing(Theme::space12);
    content()->addWidget(heading);
    content()->addWidget(help);

    struct Place {
        Field field;
        QString label;
        int largest;
        int row;
        int column;
    };
    const QList<Place> places{
        {Field::ApiThrottleLimit, tr("API Throttle Limit"), largestLimit, 0, 0},
        {Field::ApiThrottleSeconds, tr("API Throttle Seconds"), largestWindowSeconds, 0, 1},
        {Field::ApiThrottleLimitToIpaas, tr("API Throttle Limit (to iPaaS)"), largestLimit, 1, 0},
        {Field::ApiThrottleSecondsToIpaas, tr("API Throttle Seconds (to iPaaS)"), largestWindowSeconds, 1, 1},
        {Field::ConcurrentConnections, tr("Concurrent Connections"), largestConcurrency, 2, 0},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space24);
    grid->setVerticalSpacing(Theme::space12);
    for (const Place &place : places) {
        auto *made = makeField(place.field, place.label);
        made->useSpinBox(1, place.largest);
        made->setMessageLines(0);
        grid->addWidget(made, place.row, place.column);
    }
    grid->setColumnStretch(2, 1);
    content()->addLayout(grid);
}

bool DataPage::isLooking() const
{
    for (const RecordType type : allRecordTypes) {
        if (flow().finding(type).state == SourceFinding::State::Looking)
            return true;
    }
    return false;
}

PageActions DataPage::actions() const
{
    PageActions actions = WizardPage::actions();
    // Not while it has the focus, which would go elsewhere.
    m_lookAgain->setEnabled(m_lookAgain->hasFocus() || (!isLooking() && !flow().evaluating()));
    return actions;
}

void DataPage::entered()
{
    for (auto *panel : std::as_const(m_panels))
        panel->refresh();
}

void DataPage::focusField(Field field)
{
    for (auto it = m_panels.cbegin(); it != m_panels.cend(); ++it) {
        if (sourceField(it.key()) == field)
            it.value()->open();
        if (mappingField(it.key()) == field)
            it.value()->openMapping();
    }
    WizardPage::focusField(field);
}

} // namespace causeway
