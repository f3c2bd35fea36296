// What the wizard asks for the page of environment and company.

#include "diagnosis/explanations.h"
#include "setup/wizardflow.h"

namespace causeway {

void WizardFlow::listEnvironments()
{
    m_environmentListing.restart();
    m_listingEnvironments = true;
    Q_EMIT environmentsChanged();
    m_environmentListing.deliver(
        WizardServices::listEnvironments(m_backend, credentials(), m_environmentListing.token()),
        [this](const Result<QList<Environment>> &environments) { takeEnvironments(environments); });
}

void WizardFlow::takeEnvironments(const Result<QList<Environment>> &environments)
{
    m_listingEnvironments = false;
    m_environments = environments.value_or(QList<Environment>());
    m_environmentsNote.clear();
    if (!environments && environments.error().code == ErrorCode::EnvironmentsNotListable) {
        m_environmentsNote = tr("The app may not list environments, which is optional: type the name as the Business "
                                "Central admin center shows it. To have them listed, the app needs "
                                "AdminCenter.ReadWrite.All with admin consent, and a line in the admin center under "
                                "\"Authorized Microsoft Entra apps\".");
    } else if (!environments) {
        m_environmentsNote
            = tr("The environments could not be listed: %1 Type the name.").arg(oneLine(environments.error()));
    } else if (m_environments.isEmpty()) {
        m_environmentsNote = tr("The admin center lists no environment. Type the name.");
    }
    Q_EMIT environmentsChanged();
}

void WizardFlow::listCompanies()
{
    m_companyListing.restart();
    m_companies.clear();
    m_companiesNote.clear();
    m_companiesEnvironment = m_draft.text(Field::Environment);
    m_listingCompanies = m_draft.verdict(Field::Environment).isUsable() || !m_companiesEnvironment.isEmpty();
    Q_EMIT companiesChanged();
    if (!m_listingCompanies)
        return;
    m_companyListing.deliver(WizardServices::listCompanies(m_backend, credentials(), m_companyListing.token()),
                             [this](const Result<QList<Company>> &companies) { takeCompanies(companies); });
}

void WizardFlow::takeCompanies(const Result<QList<Company>> &companies)
{
    m_listingCompanies = false;
    m_companiesNote.clear();
    if (companies) {
        m_companies = *companies;
        m_draft.setServiceVerdict(Field::Environment, {FieldVerdict::Level::Ok, tr("Found.")});
        if (companies->isEmpty())
            m_companiesNote = tr("The environment shows the app no company at all. The name can be typed below.");
    } else {
        m_companies.clear();
        const Explanation explanation = explain(companies.error(), CheckId::Environment);
        const QString text = explanation.happened + u' ' + explanation.remedy;
        // Said at the field that is to be mended, or else where the list would be.
        if (explanation.field == Field::Environment) {
            m_draft.setServiceVerdict(Field::Environment, {FieldVerdict::Level::Caution, text});
        } else {
            m_draft.dropServiceVerdict(Field::Environment);
            m_companiesNote = text;
        }
    }
    Q_EMIT companiesChanged();
}

void WizardFlow::evaluateCompany()
{
    setEvaluating(true);
    const WizardServices::Credentials asked = credentials();
    m_evaluation.deliver(WizardServices::listCompanies(m_backend, asked, m_evaluation.token()),
                         [this, asked](const Result<QList<Company>> &companies) {
                             setEvaluating(false);
                             m_companiesEnvironment = asked.settings.environment;
                             takeCompanies(companies);
                             if (!companies) {
                                 fail(companies.error(), CheckId::Environment);
                                 return;
                             }
                             const Result<Company> wanted = findCompany(*companies, {}, asked.settings.companyName);
                             if (!wanted) {
                                 fail(wanted.error(), CheckId::Company);
                                 return;
                             }
                             m_draft.setText(Field::CompanyId, wanted->id);
                             m_draft.setServiceVerdict(Field::CompanyName, {FieldVerdict::Level::Ok, tr("Found.")});
                             succeed();
                         });
}

} // namespace causeway
