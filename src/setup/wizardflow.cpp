#include "setup/wizardflow.h"

#include "diagnosis/explanations.h"
#include "ipaas/customfieldfindings.h"

#include <algorithm>

namespace causeway {

namespace {

Error otherIntegration(const IpaasSubscriptionDetails &subscription)
{
    Error error = makeError(ErrorCode::SubscriptionOfOtherIntegration,
                            QStringLiteral("%1 (%2)").arg(subscription.name).arg(subscription.id));
    error.origin = ErrorOrigin::Ipaas;
    return error;
}

} // namespace

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
        // All of an existing connection was entered once: any page of it can be gone to.
        m_done = {Step::Name, Step::Credentials, Step::Company, Step::Ipaas, Step::Data};
        m_savedConnectionId = draft.connectionId();
        findStoredSecrets();
    }
    connect(&draft, &SetupDraft::edited, this, &WizardFlow::onEdited);
    connect(&draft, &SetupDraft::changed, this, &WizardFlow::navigationChanged);
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
        const FieldVerdict verdict = m_draft.verdict(field);
        const bool isUnused = optional.contains(field) && verdict.level == FieldVerdict::Level::Empty;
        const bool mustBeRight = !optional.contains(field) || rightOrEmpty.contains(field);
        if (verdict.level == FieldVerdict::Level::Wrong && mustBeRight)
            return tr("Correct the marked field first.");
        if (verdict.level == FieldVerdict::Level::Empty && !isUnused)
            isIncomplete = true;
    }
    // The subscription is picked from a list that Next itself may have to fetch.
    const bool onlySubscriptionMissing
        = step == Step::Ipaas && isIncomplete
          && m_draft.verdict(Field::IpaasSubscriptionId).level == FieldVerdict::Level::Empty
          && !m_subscriptions.isEmpty();
    if (onlySubscriptionMissing)
        return tr("Pick the subscription first.");
    if (isIncomplete)
        return tr("Fill in all fields first.");
    return {};
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
    if (field == Field::IpaasApiUrl)
        forgetIpaas();
    // What was confirmed was confirmed for another value.
    m_done.remove(step);
    m_attention.remove(step);
    m_report.reset();
    if (step == Step::Ipaas)
        forgetSubscription();
    if (field == Field::IpaasSubscriptionId)
        readPickedSubscription();
    Q_EMIT comparisonChanged();
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
    return {settings(), m_draft.secret(Field::ClientSecret), m_savedConnectionId};
}

WizardServices::IpaasAccess WizardFlow::ipaasAccess() const
{
    WizardServices::IpaasAccess access;
    const ConnectionSettings current = m_draft.settings();
    access.apiUrl = current.ipaas.apiUrl;
    access.throttling = current.throttling;
    access.connectionId = m_savedConnectionId;
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

void WizardFlow::listEnvironments()
{
    m_environmentListing.restart();
    m_environmentListing.deliver(
        WizardServices::listEnvironments(m_backend, credentials(), m_environmentListing.token()),
        [this](const Result<QList<Environment>> &environments) {
            m_environments = environments.value_or(QList<Environment>());
            m_environmentsNote = environments ? QString()
                                              : tr("The app may not list environments, which is optional: type the "
                                                   "name as the Business Central admin "
                                                   "center shows it.");
            Q_EMIT environmentsChanged();
        });
}

void WizardFlow::listCompanies()
{
    m_companyListing.restart();
    m_companies.clear();
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
    if (companies) {
        m_companies = *companies;
        m_draft.setServiceVerdict(Field::Environment, {FieldVerdict::Level::Ok, tr("Found.")});
    } else {
        m_companies.clear();
        const Explanation explanation = explain(companies.error(), CheckId::Environment);
        if (explanation.field == Field::Environment)
            m_draft.setServiceVerdict(Field::Environment,
                                      {FieldVerdict::Level::Caution, explanation.happened + u' ' + explanation.remedy});
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

void WizardFlow::takeSubscriptions(const Result<WizardServices::IpaasFindings> &findings)
{
    m_signingIn = false;
    if (findings) {
        m_subscriptions = findings->subscriptions;
        if (!findings->session.isEmpty())
            m_draft.setIpaasRefreshToken(findings->session);
        if (m_subscriptions.size() == 1 && m_draft.text(Field::IpaasSubscriptionId).isEmpty())
            m_draft.setText(Field::IpaasSubscriptionId, QString::number(m_subscriptions.first().id));
        if (m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::ApiKey)
            m_draft.setServiceVerdict(Field::IpaasApiKey, {FieldVerdict::Level::Ok, tr("Signed in.")});
        m_failure.reset();
    } else {
        m_subscriptions.clear();
        if (m_step == Step::Ipaas)
            fail(findings.error(), CheckId::IpaasSignIn);
    }
    Q_EMIT ipaasChanged();
    Q_EMIT navigationChanged();
}

void WizardFlow::takeListing(const Result<WizardServices::IpaasFindings> &findings)
{
    takeSubscriptions(findings);
    readPickedSubscription();
}

QList<ComparedSetting> WizardFlow::comparedSettings() const
{
    if (!m_subscription || m_isOtherIntegration)
        return {};
    return compareSettings(settings(), m_subscription->settings, m_backend.endpoints);
}

void WizardFlow::forgetSubscription()
{
    m_subscriptionScope.restart();
    m_subscription.reset();
    m_subscriptionNote.clear();
    m_readingSubscription = false;
    Q_EMIT comparisonChanged();
}

void WizardFlow::readPickedSubscription()
{
    const qint64 id = m_draft.text(Field::IpaasSubscriptionId).toLongLong();
    const bool isListed = std::any_of(m_subscriptions.cbegin(), m_subscriptions.cend(),
                                      [id](const IpaasSubscription &subscription) { return subscription.id == id; });
    const bool isKnown = m_readingSubscription || (m_subscription && m_subscription->id == id);
    if (!isListed || isKnown || m_evaluating || m_signingIn)
        return;
    forgetSubscription();
    m_readingSubscription = true;
    Q_EMIT comparisonChanged();
    m_subscriptionScope.deliver(
        WizardServices::readSubscription(m_backend, ipaasAccess(), id, m_subscriptionScope.token()),
        [this](const Result<WizardServices::SubscriptionFindings> &findings) {
            m_readingSubscription = false;
            if (findings)
                takeSubscription(*findings);
            else
                m_subscriptionNote = oneLine(findings.error(), CheckId::IpaasSubscription);
            Q_EMIT comparisonChanged();
        });
}

void WizardFlow::takeSubscription(const WizardServices::SubscriptionFindings &findings)
{
    m_subscription = findings.subscription;
    m_isOtherIntegration = findings.integration == Integration::Other;
    switch (findings.integration) {
    case Integration::BusinessCentral:
        m_draft.setServiceVerdict(Field::IpaasSubscriptionId, {FieldVerdict::Level::Ok, tr("Found.")});
        break;
    case Integration::Other: {
        const Explanation explanation = explain(otherIntegration(findings.subscription), CheckId::IpaasSubscription);
        m_draft.setServiceVerdict(Field::IpaasSubscriptionId,
                                  {FieldVerdict::Level::Caution, explanation.happened + u' ' + explanation.remedy});
        break;
    }
    case Integration::Unknown:
        m_draft.setServiceVerdict(Field::IpaasSubscriptionId,
                                  {FieldVerdict::Level::Caution,
                                   tr("Whether it is of Business Central could not be confirmed: iPaaS.com shows "
                                      "neither its settings nor its integration.")});
        break;
    }
}

void WizardFlow::useTheirs(Field field, const QString &text)
{
    const Step step = stepOf(field);
    const bool isKnown = m_done.contains(step) || m_attention.contains(step);
    m_draft.setText(field, text);
    m_draft.touch(field);
    if (isKnown && step != m_step)
        m_attention.insert(step);
    Q_EMIT navigationChanged();
}

void WizardFlow::evaluateSubscription(qint64 id)
{
    m_evaluation.deliver(WizardServices::readSubscription(m_backend, ipaasAccess(), id, m_evaluation.token()),
                         [this](const Result<WizardServices::SubscriptionFindings> &findings) {
                             if (!findings) {
                                 fail(findings.error(), CheckId::IpaasSubscription);
                                 return;
                             }
                             takeSubscription(*findings);
                             Q_EMIT comparisonChanged();
                             if (findings->integration == Integration::Other) {
                                 fail(otherIntegration(findings->subscription), CheckId::IpaasSubscription);
                                 return;
                             }
                             succeed();
                             // Some may be right as they are: the person goes on, and the step rail reminds.
                             if (!failuresOf(comparedSettings()).isEmpty()) {
                                 m_done.remove(Step::Ipaas);
                                 m_attention.insert(Step::Ipaas);
                                 Q_EMIT navigationChanged();
                             }
                         });
}

void WizardFlow::evaluateIpaas()
{
    m_ipaasScope.restart();
    m_subscriptionScope.restart();
    m_readingSubscription = false;
    m_signingIn = false;
    setEvaluating(true);
    m_evaluation.deliver(WizardServices::listSubscriptions(m_backend, ipaasAccess(), m_evaluation.token()),
                         [this](const Result<WizardServices::IpaasFindings> &findings) {
                             takeSubscriptions(findings);
                             if (!findings) {
                                 setEvaluating(false);
                                 return;
                             }
                             const qint64 chosen = m_draft.text(Field::IpaasSubscriptionId).toLongLong();
                             const bool isListed = std::any_of(
                                 m_subscriptions.cbegin(), m_subscriptions.cend(),
                                 [chosen](const IpaasSubscription &subscription) { return subscription.id == chosen; });
                             if (!isListed) {
                                 Error error = makeError(ErrorCode::SubscriptionNotFound,
                                                         tr("The company has no subscription %1.").arg(chosen));
                                 error.origin = ErrorOrigin::Ipaas;
                                 fail(error, CheckId::IpaasSubscription);
                                 return;
                             }
                             evaluateSubscription(chosen);
                         });
}

void WizardFlow::lookForSources()
{
    m_sourcesScope.restart();
    for (const RecordType type : allRecordTypes) {
        SourceFinding finding;
        finding.state = SourceFinding::State::Looking;
        // Shown until there are new ones.
        finding.sample = m_findings.value(type).sample;
        m_findings.insert(type, finding);
    }
    Q_EMIT findingsChanged();
    for (const RecordType type : allRecordTypes)
        lookForSource(type);
    m_freshCustomFields.clear();
    listCustomFields();
}

std::optional<IpaasCustomFields> WizardFlow::customFields(RecordType type) const
{
    const auto found = m_customFields.constFind(type);
    return found == m_customFields.cend() ? std::nullopt : std::optional(*found);
}

/// Of the types whose mapping fills any and of which they are not known yet. One after the other: a sign-in is renewed
/// by one call at a time.
void WizardFlow::listCustomFields()
{
    if (m_listingCustomFields || m_draft.way() != IpaasSettings::Way::Direct)
        return;
    QList<RecordType> types;
    for (const RecordType type : allRecordTypes) {
        const std::optional<MappingTable> table = m_draft.mapping(type);
        if (table && !table->customFields().isEmpty() && !m_freshCustomFields.contains(type))
            types.append(type);
    }
    if (types.isEmpty())
        return;
    m_listingCustomFields = true;
    m_customFieldsScope.deliver(
        WizardServices::listCustomFields(m_backend, ipaasAccess(), types, m_customFieldsScope.token()),
        [this, types](const Result<QMap<RecordType, IpaasCustomFields>> &fields) { takeCustomFields(types, fields); });
}

void WizardFlow::takeCustomFields(const QList<RecordType> &asked,
                                  const Result<QMap<RecordType, IpaasCustomFields>> &fields)
{
    m_listingCustomFields = false;
    for (const RecordType type : asked) {
        m_customFields.insert(type, fields ? fields->value(type) : IpaasCustomFields());
        m_freshCustomFields.insert(type);
    }
    // A mapping may have come to fill some meanwhile.
    listCustomFields();
    Q_EMIT findingsChanged();
    endDataEvaluation();
}

void WizardFlow::forgetCustomFields()
{
    m_customFieldsScope.restart();
    m_listingCustomFields = false;
    m_customFields.clear();
    m_freshCustomFields.clear();
}

void WizardFlow::lookForSource(RecordType type)
{
    m_sourcesScope.deliver(WizardServices::sampleSource(m_backend, credentials(), type, m_sourcesScope.token()),
                           [this, type](const Result<EntitySample> &sample) { takeFinding(type, sample); });
}

void WizardFlow::takeFinding(RecordType type, const Result<EntitySample> &sample)
{
    SourceFinding finding;
    if (sample) {
        finding.state = SourceFinding::State::Found;
        finding.sample = *sample;
    } else {
        const bool isMissing
            = sample.error().code == ErrorCode::EntityNotFound || sample.error().code == ErrorCode::ServiceNotPublished;
        finding.state = isMissing ? SourceFinding::State::Missing : SourceFinding::State::Failed;
        finding.explanation = explain(sample.error(), checkOf(type));
        if (!sample.error().message.isEmpty())
            finding.explanation.cause += u' ' + sample.error().message;
    }
    m_findings.insert(type, finding);
    Q_EMIT findingsChanged();
    endDataEvaluation();
}

/// Why the records of a type cannot be sent as they are mapped; nothing while there is no reason.
std::optional<Explanation> WizardFlow::problemOf(RecordType type) const
{
    const SourceFinding finding = m_findings.value(type);
    if (finding.state != SourceFinding::State::Found)
        return finding.explanation;
    // A page without records does not show its fields.
    const Mapping mapping = Mapping::of(settings(), type, m_backend.endpoints);
    const QStringList missing
        = finding.sample.records.isEmpty() ? QStringList() : mapping.missingIn(finding.sample.fields);
    if (!missing.isEmpty()) {
        Error error = makeError(ErrorCode::SourceFieldMissing, {});
        error.origin = ErrorOrigin::BusinessCentral;
        error.subject = missing.join(QStringLiteral(", "));
        return explain(error, checkOf(type));
    }
    CustomFieldFindings findings;
    const QStringList wanted = mapping.customFields();
    for (const QString &name : wanted) {
        const std::optional<IpaasCustomFields> defined = customFields(type);
        if (defined && customFieldState(*defined, name) == CustomFieldState::Missing)
            findings.missing[type].append(name);
    }
    if (const std::optional<Error> missingThere = findings.error())
        return explain(*missingThere, checkOf(type));
    return std::nullopt;
}

/// Once all that the page claims was asked for.
void WizardFlow::endDataEvaluation()
{
    const bool isLooking = std::any_of(m_findings.cbegin(), m_findings.cend(), [](const SourceFinding &one) {
        return one.state == SourceFinding::State::Looking;
    });
    if (isLooking || m_listingCustomFields || !m_evaluating || m_step != Step::Data)
        return;
    for (const RecordType type : allRecordTypes) {
        if (const std::optional<Explanation> problem = problemOf(type)) {
            fail(*problem);
            return;
        }
    }
    succeed();
}

void WizardFlow::evaluateData()
{
    setEvaluating(true);
    lookForSources();
}

void WizardFlow::reset()
{
    for (TaskScope *scope :
         {&m_evaluation, &m_environmentListing, &m_companyListing, &m_ipaasScope, &m_sourcesScope, &m_testScope})
        scope->restart();
    forgetSubscription();
    m_done.clear();
    m_attention.clear();
    m_failure.reset();
    m_report.reset();
    m_tenant.reset();
    m_environments.clear();
    m_environmentsNote.clear();
    m_companies.clear();
    m_ipaasCompanies.clear();
    m_ipaasUser.clear();
    m_subscriptions.clear();
    m_findings.clear();
    forgetCustomFields();
    m_listingCompanies = false;
    m_signingIn = false;
    m_testing = false;
    setEvaluating(false);
    Q_EMIT navigationChanged();
}

void WizardFlow::startTest()
{
    runTest(std::nullopt);
}

bool WizardFlow::canResumeTest() const
{
    return !m_testing && m_report && m_report->firstFailed();
}

void WizardFlow::resumeTest()
{
    if (canResumeTest())
        runTest(m_report);
}

void WizardFlow::useSuggestion(Field field, const QString &text)
{
    const Step step = stepOf(field);
    const bool isKnown = m_done.contains(step) || m_attention.contains(step);
    m_draft.setText(field, text);
    // The test confirms what the step would have: it stays one that can be gone to.
    if (isKnown)
        m_done.insert(step);
    startTest();
}

void WizardFlow::runTest(std::optional<TestReport> earlier)
{
    m_testScope.restart();
    m_report.reset();
    m_testing = true;
    for (Check &check : m_checks) {
        const bool isKept = earlier && (check.state == CheckState::Passed || check.state == CheckState::Warning);
        if (isKept)
            continue;
        Check waiting;
        waiting.id = check.id;
        waiting.title = check.title;
        check = waiting;
        Q_EMIT checkChanged(check.id);
    }
    Q_EMIT navigationChanged();
    const auto test = std::make_shared<ConnectionTest>(m_backend.client, m_backend.clock, m_backend.secrets,
                                                       m_backend.endpoints, m_backend.testLimits);
    // The observer may be called once more while a stopped test unwinds: by then this window may be gone.
    const QPointer<WizardFlow> guard(this);
    const std::stop_token token = m_testScope.token();
    const auto observer = [guard, token](const Check &check) {
        if (!guard || token.stop_requested())
            return;
        guard->m_checks[static_cast<qsizetype>(check.id)] = check;
        Q_EMIT guard->checkChanged(check.id);
    };
    const TestTarget target{m_savedConnectionId, settings(), typedSecrets()};
    m_testScope.deliver(test->run(target, observer, token, earlier), [this, test](const TestReport &report) {
        m_testing = false;
        m_report = report;
        m_checks = report.checks;
        if (!m_draft.isModified())
            keepTestResult();
        Q_EMIT testEnded();
        Q_EMIT navigationChanged();
    });
}

void WizardFlow::stopTest()
{
    if (!m_testing)
        return;
    m_testScope.restart();
    m_testing = false;
    for (Check &check : m_checks) {
        if (check.state == CheckState::Waiting || check.state == CheckState::Running) {
            check.state = CheckState::Skipped;
            check.found = tr("stopped");
            Q_EMIT checkChanged(check.id);
        }
    }
    Q_EMIT testEnded();
    Q_EMIT navigationChanged();
}

void WizardFlow::keepTestResult()
{
    const Result<void> kept = keepResult(m_backend.connections, m_savedConnectionId, *m_report);
    if (!kept)
        qWarning("The test's result could not be kept: %s", qPrintable(kept.error().message));
}

void WizardFlow::save(bool sessionOnly)
{
    if (m_saving)
        return;
    m_saving = true;
    Q_EMIT navigationChanged();
    WizardServices::Saving saving;
    saving.connectionId = m_savedConnectionId;
    saving.settings = settings();
    const TestSecrets typed = typedSecrets();
    saving.clientSecret = typed.clientSecret;
    saving.ipaasApiKey = typed.ipaasApiKey;
    saving.ipaasSession = typed.ipaasRefreshToken;
    saving.ipaasWebhookKey = typed.ipaasWebhookKey;
    saving.sessionOnly = sessionOnly;
    if (m_report && saving.settings.companyId.isEmpty())
        saving.settings.companyId = m_report->companyId;
    m_storageScope.deliver(WizardServices::save(m_backend, saving, m_storageScope.token()),
                           [this](const Result<QString> &id) { takeSaved(id); });
}

void WizardFlow::takeSaved(const Result<QString> &id)
{
    m_saving = false;
    if (!id) {
        const ErrorCode code = id.error().code;
        const bool keychainFailed = code == ErrorCode::KeychainAbsent || code == ErrorCode::KeychainLocked
                                    || code == ErrorCode::KeychainDenied || code == ErrorCode::KeychainSilent;
        Explanation explanation = explain(id.error());
        if (!id.error().message.isEmpty())
            explanation.cause += u' ' + id.error().message;
        Q_EMIT navigationChanged();
        Q_EMIT saveFailed(explanation, keychainFailed);
        return;
    }
    m_savedConnectionId = *id;
    // From now on it is renewed where it is stored: one that is kept in two places would be spent in one of them.
    if (!m_draft.ipaasRefreshToken().isEmpty() && m_draft.ipaasSignIn() == SetupDraft::IpaasSignIn::Password) {
        m_draft.setIpaasRefreshToken(Secret());
        m_draft.setHasStoredIpaasSession(true);
    }
    m_draft.setModified(false);
    if (m_report)
        keepTestResult();
    m_done.insert(Step::Test);
    Q_EMIT saved();
    enter(Step::Initialize);
}

void WizardFlow::findStoredSecrets()
{
    const auto look = [this](SecretKind kind, Field field) {
        m_storageScope.deliver(m_backend.secrets.read(m_savedConnectionId, kind, m_storageScope.token()),
                               [this, field](const Result<Secret> &secret) {
                                   // A locked or silent keychain proves nothing: it is then asked when it is needed.
                                   const bool isMissing = !secret && secret.error().code == ErrorCode::SecretNotStored;
                                   m_draft.setHasStoredSecret(field, !isMissing);
                               });
    };
    look(SecretKind::ClientSecret, Field::ClientSecret);
    look(SecretKind::IpaasWebhookKey, Field::IpaasWebhookKey);
    m_storageScope.deliver(readIpaasSecrets(m_backend.secrets, m_savedConnectionId, m_storageScope.token()),
                           [this](const Result<IpaasSecrets> &found) { takeStoredSignIn(found); });
}

} // namespace causeway
