#include "setup/wizardflow.h"

#include "diagnosis/explanations.h"

#include <algorithm>

namespace causeway {

WizardFlow::WizardFlow(Backend &backend, SetupDraft &draft, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_draft(draft)
{
    for (const CheckId id : allCheckIds()) {
        Check check;
        check.id = id;
        check.title = checkTitle(id);
        m_checks.append(check);
    }
    if (!draft.connectionId().isEmpty()) {
        m_savedConnectionId = draft.connectionId();
        m_done = stepsDoneBefore();
        findStoredSecrets();
    }
    connect(&draft, &SetupDraft::edited, this, &WizardFlow::onEdited);
    connect(&draft, &SetupDraft::changed, this, &WizardFlow::navigationChanged);
}

QSet<Step> WizardFlow::stepsDoneBefore() const
{
    // All of an existing connection was entered once: any page of it can be gone to.
    if (m_savedConnectionId.isEmpty())
        return {};
    return {Step::Name, Step::Registration, Step::Credentials, Step::Company, Step::Ipaas, Step::Data};
}

StepState WizardFlow::state(Step step) const
{
    if (step == m_step)
        return StepState::Current;
    if (m_attention.contains(step))
        return StepState::NeedsAttention;
    return m_done.contains(step) ? StepState::Done : StepState::ToDo;
}

QString WizardFlow::title(Step step) const
{
    switch (step) {
    case Step::Name:
        return tr("Name");
    case Step::Registration:
        return tr("App registration");
    case Step::Credentials:
        return tr("Credentials");
    case Step::Company:
        return tr("Environment and company");
    case Step::Ipaas:
        return QStringLiteral("iPaaS.com");
    case Step::Data:
        return tr("Data and throttling");
    case Step::Test:
        return tr("Test and save");
    case Step::Initialize:
        return tr("Initialize");
    }
    Q_UNREACHABLE();
}

QList<Field> WizardFlow::fields(Step step)
{
    switch (step) {
    case Step::Name:
        return {Field::Name, Field::Version};
    case Step::Credentials:
        return {Field::TenantId, Field::ClientId,  Field::ClientSecret, Field::SecretExpires,
                Field::Scope,    Field::GrantType, Field::ApiUrl,       Field::AuthorityUrl};
    case Step::Company:
        return {Field::Environment, Field::CompanyName, Field::CompanyId};
    case Step::Ipaas:
        return {Field::IpaasApiUrl,    Field::IpaasApiKey,         Field::IpaasEmail,   Field::IpaasPassword,
                Field::IpaasCompanyId, Field::IpaasSubscriptionId, Field::IpaasClientId};
    case Step::Data:
        return {Field::CustomerCategorySource,    Field::LocationSource,          Field::ShippingMethodSource,
                Field::ApiThrottleLimit,          Field::ApiThrottleSeconds,      Field::ApiThrottleLimitToIpaas,
                Field::ApiThrottleSecondsToIpaas, Field::ConcurrentConnections,   Field::IpaasWay,
                Field::IpaasWebhookKey,           Field::CustomerCategoryMapping, Field::LocationMapping,
                Field::ShippingMethodMapping};
    case Step::Registration:
    case Step::Test:
    case Step::Initialize:
        return {};
    }
    Q_UNREACHABLE();
}

Step WizardFlow::stepOf(Field field)
{
    for (const Step step : allSteps) {
        if (fields(step).contains(field))
            return step;
    }
    Q_UNREACHABLE();
}

bool WizardFlow::canGoNext() const
{
    return !m_evaluating && whyNotNext().isEmpty();
}

QString WizardFlow::whyNotNext() const
{
    return whyNotNext(m_step);
}

QString WizardFlow::whyNotNext(Step step) const
{
    if (step == Step::Initialize)
        return tr("This is the last page.");
    if (step == Step::Test)
        return m_savedConnectionId.isEmpty() ? tr("Save the connection first.") : QString();

    // Fields that may stay empty: an expiry date is a reminder, a company's id is found by its name, and the
    // subscription may show its webhook key.
    const QSet<Field> rightOrEmpty{Field::SecretExpires, Field::IpaasClientId, Field::IpaasWebhookKey};
    QSet<Field> optional{Field::CompanyId, Field::IpaasCompanyId};
    optional.unite(rightOrEmpty);
    if (m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey)
        optional.unite({Field::IpaasEmail, Field::IpaasPassword});
    else
        optional.unite({Field::IpaasApiKey});
    const bool byPassword = m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::Password;
    if (byPassword && m_draft.isSignedInToIpaas())
        optional.unite({Field::IpaasEmail, Field::IpaasPassword});
    else if (byPassword && step == Step::Ipaas)
        return tr("Sign in first.");
    if (byPassword && step == Step::Ipaas && m_draft.text(Field::IpaasCompanyId).isEmpty())
        return tr("Pick the company first.");

    bool isIncomplete = false;
    const QList<Field> all = fields(step);
    for (const Field field : all) {
        if (isOfOtherWay(field))
            continue;
        const FieldVerdict verdict = m_draft.verdict(field);
        const bool isUnused = optional.contains(field) && verdict.level == FieldVerdict::Level::Empty;
        const bool mustBeRight = !optional.contains(field) || rightOrEmpty.contains(field);
        if (verdict.level == FieldVerdict::Level::Wrong && mustBeRight)
            return whatToCorrect(field);
        if (verdict.level == FieldVerdict::Level::Empty && !isUnused)
            isIncomplete = true;
    }
    // The subscription is picked from a list that Next itself may have to fetch.
    const bool onlySubscriptionMissing
        = step == Step::Ipaas && isIncomplete
          && m_draft.verdict(Field::IpaasSubscriptionId).level == FieldVerdict::Level::Empty
          && hasListedSubscriptions();
    if (onlySubscriptionMissing)
        return subscriptions().isEmpty() ? tr("Make the subscription first.") : tr("Pick the subscription first.");
    if (isIncomplete)
        return tr("Fill in all fields first.");
    return {};
}

/// Of the way that is not chosen: it rests as it is.
bool WizardFlow::isOfOtherWay(Field field) const
{
    const bool isMapping = field == Field::CustomerCategoryMapping || field == Field::LocationMapping
                           || field == Field::ShippingMethodMapping;
    return m_draft.way() == IpaasSettings::Way::ThroughIpaas ? isMapping : field == Field::IpaasWebhookKey;
}

QString WizardFlow::whatToCorrect(Field field)
{
    for (const RecordType type : allRecordTypes) {
        // It may be folded away.
        if (field == mappingField(type))
            return tr("Correct the mapping of %1 first.").arg(recordTypeTitle(type));
    }
    return tr("Correct the marked field first.");
}

bool WizardFlow::canGoBack() const
{
    return !m_evaluating && !m_saving && m_step != Step::Name;
}

bool WizardFlow::canGoTo(Step step) const
{
    if (step == m_step)
        return true;
    if (m_evaluating || m_saving || step == Step::Initialize)
        return false;
    return std::all_of(allSteps.cbegin(), allSteps.cbegin() + allSteps.indexOf(step),
                       [this](Step before) { return m_done.contains(before) || m_attention.contains(before); });
}

void WizardFlow::next()
{
    const QList<Field> all = fields(m_step);
    for (const Field field : all)
        m_draft.touch(field);
    if (!canGoNext())
        return;
    m_failure.reset();
    m_evaluation.restart();
    evaluate();
}

bool WizardFlow::canContinueAnyway() const
{
    // The name is ours to judge; all else may be right although a service cannot say so now.
    return m_failure.has_value() && !m_evaluating && m_step != Step::Name && m_step != Step::Test;
}

void WizardFlow::continueAnyway()
{
    if (!canContinueAnyway())
        return;
    m_failure.reset();
    m_done.remove(m_step);
    m_attention.insert(m_step);
    enter(allSteps.at(allSteps.indexOf(m_step) + 1));
}

void WizardFlow::back()
{
    if (canGoBack())
        goTo(allSteps.at(allSteps.indexOf(m_step) - 1));
}

void WizardFlow::goTo(Step step)
{
    const bool isBefore = allSteps.indexOf(step) < allSteps.indexOf(m_step);
    if (step == m_step || m_evaluating || m_saving || !(isBefore || canGoTo(step)))
        return;
    m_failure.reset();
    enter(step);
}

void WizardFlow::cancelEvaluation()
{
    if (!m_evaluating)
        return;
    m_evaluation.restart();
    setEvaluating(false);
}

void WizardFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
    Q_EMIT navigationChanged();
    switch (step) {
    case Step::Company:
        if (m_environments.isEmpty())
            listEnvironments();
        if (m_companiesEnvironment != m_draft.text(Field::Environment) || m_companies.isEmpty())
            listCompanies();
        break;
    case Step::Ipaas:
        resumeIpaas();
        break;
    case Step::Data:
        lookForSources();
        break;
    case Step::Name:
    case Step::Registration:
    case Step::Credentials:
    case Step::Test:
    case Step::Initialize:
        break;
    }
}

void WizardFlow::onEdited(Field field)
{
    const Step step = stepOf(field);
    if (m_evaluating && step == m_step)
        cancelEvaluation();
    if (step == m_step)
        m_failure.reset();
    // Another account, whose lists these are not.
    const bool isOtherKey = field == Field::IpaasApiKey && m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey;
    if (field == Field::IpaasApiUrl || isOtherKey)
        forgetIpaas();
    // What was confirmed was confirmed for another value.
    m_done.remove(step);
    m_done.remove(Step::Test);
    m_attention.remove(step);
    // What runs still tests what was there before.
    stopTest();
    m_report.reset();
    if (step == Step::Ipaas)
        forgetSubscription();
    if (field == Field::IpaasSubscriptionId) {
        m_newSubscriptionNote.clear();
        readPickedSubscription();
    }
    Q_EMIT comparisonChanged();
    for (const RecordType type : allRecordTypes) {
        if (field == sourceField(type))
            forgetFinding(type);
    }
    // Another account, or another way, has other custom fields.
    if (step == Step::Ipaas || field == Field::IpaasWay)
        forgetCustomFields();
    if (m_step == Step::Data)
        listCustomFields();
}

ConnectionSettings WizardFlow::settings() const
{
    ConnectionSettings result = m_draft.settings();
    // A domain is kept as it was typed on the page, and stored as the id it stands for.
    if (m_tenant && m_tenantText == m_draft.text(Field::TenantId))
        result.tenantId = m_tenant->tenantId;
    return result;
}

WizardServices::Credentials WizardFlow::credentials() const
{
    const QString storedAs = m_draft.isAtStoredEntra() ? m_savedConnectionId : QString();
    return {settings(), m_draft.secret(Field::ClientSecret), storedAs};
}

WizardServices::IpaasAccess WizardFlow::ipaasAccess() const
{
    WizardServices::IpaasAccess access;
    const ConnectionSettings current = m_draft.settings();
    access.apiUrl = current.ipaas.apiUrl;
    access.throttling = current.throttling;
    access.connectionId = m_draft.isAtStoredIpaas() ? m_savedConnectionId : QString();
    access.credentials.companyId = current.ipaas.companyId;
    access.credentials.clientId = current.ipaas.clientId;
    if (m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey)
        access.credentials.apiKey = m_draft.secret(Field::IpaasApiKey);
    else
        access.credentials.session = m_draft.ipaasRefreshToken();
    access.keeper = draftSession();
    return access;
}

TestSecrets WizardFlow::typedSecrets() const
{
    TestSecrets typed;
    typed.clientSecret = m_draft.secret(Field::ClientSecret);
    if (m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey)
        typed.ipaasApiKey = m_draft.secret(Field::IpaasApiKey);
    else
        typed.ipaasRefreshToken = m_draft.ipaasRefreshToken();
    typed.ipaasSessionKeeper = draftSession();
    typed.ipaasWebhookKey = m_draft.secret(Field::IpaasWebhookKey);
    typed.isStoredOfEntraElsewhere = !m_draft.isAtStoredEntra();
    typed.isStoredOfIpaasElsewhere = !m_draft.isAtStoredIpaas();
    return typed;
}

void WizardFlow::setEvaluating(bool evaluating)
{
    if (m_evaluating == evaluating)
        return;
    m_evaluating = evaluating;
    Q_EMIT evaluatingChanged();
    Q_EMIT navigationChanged();
}

void WizardFlow::evaluate()
{
    switch (m_step) {
    case Step::Name:
        evaluateName();
        break;
    case Step::Registration:
        succeed();
        break;
    case Step::Credentials:
        evaluateCredentials();
        break;
    case Step::Company:
        evaluateCompany();
        break;
    case Step::Ipaas:
        evaluateIpaas();
        break;
    case Step::Data:
        evaluateData();
        break;
    case Step::Test:
        succeed();
        break;
    case Step::Initialize:
        break;
    }
}

void WizardFlow::succeed()
{
    setEvaluating(false);
    m_done.insert(m_step);
    m_attention.remove(m_step);
    enter(allSteps.at(allSteps.indexOf(m_step) + 1));
}

void WizardFlow::fail(const Error &error, std::optional<CheckId> check)
{
    Explanation explanation = explainSignIn(error, check);
    // The service's own words stay under the explanation.
    if (!error.message.isEmpty())
        explanation.cause += u' ' + error.message;
    fail(explanation);
}

void WizardFlow::fail(const Explanation &explanation)
{
    // What is still under way of this attempt must not end another one.
    m_evaluation.restart();
    setEvaluating(false);
    m_done.remove(m_step);
    const bool isOnThisPage = explanation.field && fields(m_step).contains(*explanation.field);
    if (isOnThisPage) {
        m_draft.touch(*explanation.field);
        m_draft.setServiceVerdict(*explanation.field,
                                  {FieldVerdict::Level::Caution, explanation.happened + u' ' + explanation.remedy});
    }
    m_failure = explanation;
    Q_EMIT evaluationFailed(explanation);
    Q_EMIT navigationChanged();
}

void WizardFlow::evaluateName()
{
    const Result<Connection> existing = m_backend.connections.find(m_draft.text(Field::Name));
    const bool isTaken = existing && existing->id != m_savedConnectionId;
    if (isTaken) {
        m_draft.setServiceVerdict(Field::Name,
                                  {FieldVerdict::Level::Wrong,
                                   tr("There is already a connection of this name. Choose another one, such as \"%1\".")
                                       .arg(m_backend.connections.freeName(m_draft.text(Field::Name)))});
        fail(makeError(ErrorCode::ConnectionExists, {}));
        return;
    }
    succeed();
}

void WizardFlow::evaluateCredentials()
{
    setEvaluating(true);
    const QString typed = m_draft.text(Field::TenantId);
    WizardServices::Credentials asked = credentials();
    asked.settings.tenantId = typed;
    m_evaluation.deliver(WizardServices::checkCredentials(m_backend, asked, m_evaluation.token()),
                         [this, typed](const Result<WizardServices::CredentialsFindings> &findings) {
                             if (!findings) {
                                 fail(findings.error());
                                 return;
                             }
                             const bool isOtherTenant = !m_tenant || m_tenant->tenantId != findings->tenant.tenantId;
                             m_tenant = findings->tenant;
                             m_tenantText = typed;
                             setEvaluating(false);
                             m_draft.setServiceVerdict(
                                 Field::TenantId,
                                 {FieldVerdict::Level::Ok, tr("Found: %1").arg(findings->tenant.tenantId)});
                             if (isOtherTenant) {
                                 m_environments.clear();
                                 m_companies.clear();
                             }
                             if (findings->claimsProblem) {
                                 fail(*findings->claimsProblem, CheckId::Permissions);
                                 return;
                             }
                             succeed();
                         });
}

void WizardFlow::reset()
{
    for (TaskScope *scope :
         {&m_evaluation, &m_environmentListing, &m_companyListing, &m_ipaasScope, &m_sourcesScope, &m_testScope})
        scope->restart();
    forgetSubscription();
    m_done = stepsDoneBefore();
    m_attention.clear();
    m_failure.reset();
    m_report.reset();
    m_tenant.reset();
    m_environments.clear();
    m_environmentsNote.clear();
    m_companies.clear();
    m_companiesNote.clear();
    m_ipaasCompanies.clear();
    m_ipaasUser.clear();
    forgetSubscriptions();
    m_findings.clear();
    m_sampled.clear();
    m_unclear.clear();
    forgetCustomFields();
    m_listingEnvironments = false;
    m_listingCompanies = false;
    m_signingIn = false;
    m_testing = false;
    setEvaluating(false);
    Q_EMIT navigationChanged();
}

} // namespace causeway
