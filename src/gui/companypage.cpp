#include "gui/companypage.h"

#include "gui/formfield.h"
#include "gui/look.h"
#include "gui/picklist.h"
#include "gui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace causeway {

namespace {

/// After the last key in the environment's name, before Business Central is asked.
constexpr int listDelayMilliseconds = 700;

} // namespace

CompanyPage::CompanyPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, Step::Company, tr("Environment and company"),
                 tr("Where in Business Central the data is read from."), parent)
    , m_environmentsNote(Look::dimLabel(Look::Text::Small, {}, this))
    , m_listSoon(new QTimer(this))
{
    addField(Field::Environment, tr("Environment"))->useComboBox();
    m_environmentsNote->setObjectName(QStringLiteral("environmentsNoteLabel"));
    m_environmentsNote->setWordWrap(true);
    m_environmentsNote->setMaximumWidth(Theme::textWidth(font(), 72));
    content()->addWidget(m_environmentsNote);
    // Made in the order in which Tab reaches them.
    m_companies = new PickList(QStringLiteral("companies"), tr("Companies in this environment"), this);
    content()->addWidget(m_companies);
    auto *company = addField(Field::CompanyName, tr("Company name"));
    company->useLineEdit();
    company->setNote(tr("The name that Business Central's services go by; the display name may differ."));
    m_lookAgain = new QPushButton(tr("Look again"), this);
    m_lookAgain->setObjectName(QStringLiteral("listAgainButton"));
    m_lookAgain->setAccessibleName(tr("Look again for environments and companies"));
    m_lookAgain->setAutoDefault(true);
    Look::setButton(m_lookAgain, Look::Button::Link);
    content()->addWidget(m_lookAgain, 0, Qt::AlignLeading);
    content()->addStretch(1);
    connect(m_lookAgain, &QPushButton::clicked, this, &CompanyPage::lookAgain);

    m_listSoon->setSingleShot(true);
    m_listSoon->setInterval(listDelayMilliseconds);
    connect(m_listSoon, &QTimer::timeout, this, [this] {
        if (flow().step() != step() || !draft().verdict(Field::Environment).isUsable())
            return;
        m_listedFor = draft().text(Field::Environment);
        flow().listCompanies();
        showCompanies();
    });
    connect(&flow(), &WizardFlow::environmentsChanged, this, &CompanyPage::showEnvironments);
    connect(&flow(), &WizardFlow::companiesChanged, this, &CompanyPage::showCompanies);
    connect(m_companies, &PickList::picked, this, &CompanyPage::pickCompany);
    connect(&draft(), &SetupDraft::changed, this, [this](Field field) {
        if (field == Field::Environment && draft().text(Field::Environment) != m_listedFor)
            m_listSoon->start();
        if (field == Field::CompanyName)
            m_companies->setCurrentValue(draft().text(Field::CompanyName));
    });
}

void CompanyPage::entered()
{
    showEnvironments();
    showCompanies();
    // The flow asks by itself when the page is gone to.
    m_listedFor = draft().text(Field::Environment);
}

/// A press while it is looked would only begin anew.
void CompanyPage::lookAgain()
{
    if (flow().listingEnvironments() || flow().listingCompanies())
        return;
    flow().listEnvironments();
    m_listedFor = draft().text(Field::Environment);
    flow().listCompanies();
}

/// One that is being upgraded or removed answers nothing: it is named, and not offered.
void CompanyPage::showEnvironments()
{
    QList<FormField::Choice> choices;
    QStringList others;
    for (const Environment &environment : flow().environments()) {
        if (environment.status.isEmpty() || environment.status == QLatin1StringView("Active"))
            choices.append({environment.name, environment.name, environment.type});
        else
            others.append(QStringLiteral("%1 (%2)").arg(environment.name, environment.status));
    }
    field(Field::Environment)->setChoices(choices, true);
    const QString note = flow().listingEnvironments() ? tr("Asking the admin center for environments…")
                         : others.isEmpty()           ? flow().environmentsNote()
                                            : tr("Not active now: %1.").arg(others.join(QStringLiteral(", ")));
    m_environmentsNote->setText(note);
    m_environmentsNote->setVisible(!note.isEmpty());
}

void CompanyPage::showCompanies()
{
    QList<PickItem> items;
    for (const Company &company : flow().companies()) {
        const bool differs = company.displayName != company.name && !company.displayName.isEmpty();
        items.append({company.name, differs ? company.displayName : company.name,
                      differs ? tr("Name: %1").arg(company.name) : QString()});
    }
    if (flow().listingCompanies())
        m_companies->setPlaceholder(tr("Asking Business Central for its companies…"), true);
    else if (!flow().companiesNote().isEmpty())
        m_companies->setPlaceholder(flow().companiesNote(), false);
    else
        m_companies->setPlaceholder(tr("Business Central lists its companies here once it lets the app in. "
                                       "The name can be typed below."),
                                    false);
    m_companies->setItems(items);
    m_companies->setCurrentValue(draft().text(Field::CompanyName));
}

void CompanyPage::pickCompany(const QString &name)
{
    draft().setText(Field::CompanyName, name);
    for (const Company &company : flow().companies()) {
        if (company.name == name)
            draft().setText(Field::CompanyId, company.id);
    }
    draft().touch(Field::CompanyName);
    field(Field::CompanyName)->refresh();
}

} // namespace causeway
