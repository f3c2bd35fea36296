#pragma once

#include "businesscentral/businesscentralclient.h"
#include "core/taskscope.h"
#include "diagnosis/connectiontest.h"
#include "diagnosis/settingscomparison.h"
#include "diagnosis/subscriptionvalues.h"
#include "ipaas/ipaasclient.h"
#include "setup/backend.h"
#include "setup/setupdraft.h"
#include "setup/wizardservices.h"
#include "storage/ipaassecrets.h"
#include "transfer/mapping.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace causeway {

/// The steps of the wizard, in order.
enum class Step {
    Name,
    /// What has to be done before there are credentials; nothing of it is checked.
    Registration,
    Credentials,
    Company,
    Ipaas,
    Data,
    Test,
    Initialize,
};

inline const QList<Step> allSteps{Step::Name,  Step::Registration, Step::Credentials, Step::Company,
                                  Step::Ipaas, Step::Data,         Step::Test,        Step::Initialize};

/// As the step rail shows it.
enum class StepState {
    ToDo,
    Current,
    Done,
    NeedsAttention,
};

/// One line per type on the Data page.
struct SourceFinding {
    enum class State {
        Unknown,
        Looking,
        Found,
        Missing,
        Failed,
    };
    State state = State::Unknown;
    /// How it was found, or what could not be confirmed; sentences, may be empty.
    QString note;
    /// What a person may choose from where it is not clear which is the source. The best come first.
    QList<SourceCandidate> candidates;
    /// For Missing and Failed: what to do, a sentence.
    Explanation explanation;
    /// Up to five records as Business Central has them: a preview of any mapping needs no other call.
    EntitySample sample;
};

/// The wizard without widgets: which step is shown, what must hold before Next, and the asking of services that Next
/// does. Next is asynchronous: next() starts, evaluating() is true, and it ends in exactly one of stepChanged() or
/// evaluationFailed(); cancelEvaluation() or an edit of the page ends it without either. Everything it starts is
/// stopped when it goes.
class WizardFlow : public QObject {
    Q_OBJECT

public:
    WizardFlow(Backend &backend, SetupDraft &draft, QObject *parent = nullptr);

    Step step() const { return m_step; }
    StepState state(Step step) const;
    QString title(Step step) const;
    /// The fields that a step asks for.
    static QList<Field> fields(Step step);
    /// The step on which a field is typed, for "Go to the field".
    static Step stepOf(Field field);

    /// Whether Next can be pressed, and if not, why (a sentence for near the button).
    bool canGoNext() const;
    QString whyNotNext() const;
    bool canGoBack() const;
    /// A step that is done, or the current one, can be gone to.
    bool canGoTo(Step step) const;

    bool evaluating() const { return m_evaluating; }

    /// Forgets what services have said and what they have confirmed, for a draft that was filled anew.
    void reset();
    /// For a draft that was loaded from a stored connection as a new one: reads the secrets of that one and goes on to
    /// the page Environment and company, or to the credentials where they cannot be read. Evaluates meanwhile.
    void copySecretsOf(const QString &connectionId);

    void next();
    /// After a failed evaluation: goes on without what it asked for. The step needs attention from then on.
    bool canContinueAnyway() const;
    void continueAnyway();
    void back();
    void goTo(Step step);
    void cancelEvaluation();

    /// The last failed evaluation of the current step, for the banner: cleared by an edit, Back or Next.
    std::optional<Explanation> failure() const { return m_failure; }

    // What services told, for the pages. Each list says by its own signal that it has changed.
    const std::optional<TenantInfo> &tenant() const { return m_tenant; }
    const QList<Environment> &environments() const { return m_environments; }
    /// Why environments cannot be listed; empty when they can. No failure: the name can be typed.
    QString environmentsNote() const { return m_environmentsNote; }
    bool listingEnvironments() const { return m_listingEnvironments; }
    void listEnvironments();
    const QList<Company> &companies() const { return m_companies; }
    bool listingCompanies() const { return m_listingCompanies; }
    /// Why companies are not listed; empty while there is nothing to say.
    QString companiesNote() const { return m_companiesNote; }
    /// Asks again for the companies of the environment as typed (after it was changed).
    void listCompanies();
    const QList<IpaasCompany> &ipaasCompanies() const { return m_ipaasCompanies; }
    /// Who is signed in to iPaaS.com by password; empty where iPaaS.com did not say.
    QString ipaasUser() const { return m_ipaasUser; }
    QList<IpaasSubscription> subscriptions() const;
    /// Whether iPaaS.com has listed them, even if there are none.
    bool hasListedSubscriptions() const { return m_subscriptions.has_value(); }
    bool signingIn() const { return m_signingIn; }
    /// Signs in to iPaaS.com with what was typed and lists companies (password) or subscriptions.
    void signIn();
    /// The number that is picked, as a file may have brought it, is none of those that were listed.
    bool isPickedElsewhere() const;
    /// Ends what signIn() and the listings behind it wait for.
    void stopSigningIn();
    /// After a sign-in by password: changes to the company as picked in the draft, then lists its subscriptions.
    void chooseIpaasCompany();
    /// The settings of the subscription that is picked, beside what is entered now. Empty until they have been read,
    /// and where it is of another integration.
    QList<ComparedSetting> comparedSettings() const;
    bool readingSubscription() const { return m_readingSubscription; }
    /// Whether it is of another integration than that with Business Central.
    bool isOtherIntegration() const { return m_isOtherIntegration; }
    /// Once more, after it was changed in the portal.
    void readSubscriptionAgain();
    /// What a subscription that is made in the portal has to be told, but for the secret.
    QList<SubscriptionValue> valuesOfSubscription() const;
    /// The client secret as typed, or else as stored.
    Task<Secret> clientSecret(std::stop_token stop) const;
    /// Lists the subscriptions once more, after one was made in the portal: the one that has come is picked. Only after
    /// they were listed.
    void lookForNewSubscription();
    /// What has come of that; empty while there is nothing to say.
    QString newSubscriptionNote() const { return m_newSubscriptionNote; }
    /// Why its settings could not be read; empty while there is nothing to say.
    QString subscriptionNote() const { return m_subscriptionNote; }
    /// What a setting is on iPaaS.com goes into the field. The step that asks for it needs attention then, as what it
    /// had confirmed was another value.
    void useTheirs(Field field, const QString &text);
    SourceFinding finding(RecordType type) const { return m_findings.value(type); }
    /// Reads five records of each of the three sources. Where there is none by that name, or its fields are not those
    /// of the type, all that Business Central serves is looked through: what is surely the source takes the place of
    /// the default, and everything else is for a person to choose from. Asks iPaaS.com for the custom fields of the
    /// types whose mapping fills any, too.
    void lookForSources();
    /// The same for one type, after its source was edited.
    void lookForSourceOf(RecordType type);
    /// Takes one of the candidates of a type, and reads its first records.
    void chooseSource(RecordType type, const Source &source);
    /// The custom fields that records of the type may carry. Nothing while it is not known, and where no mapping of a
    /// person's fills one; not complete where iPaaS.com does not tell.
    std::optional<IpaasCustomFields> customFields(RecordType type) const;

    /// The test of the last page. Checks change one by one; testing() until the end.
    void startTest();
    /// The same, but checks that had passed are kept. Only while there is a report with a failure, which an edit takes
    /// away.
    void resumeTest();
    bool canResumeTest() const;
    /// What a failed check suggests goes into its field, and all is tested again.
    void useSuggestion(Field field, const QString &text);
    void stopTest();
    bool testing() const { return m_testing; }
    const QList<Check> &checks() const { return m_checks; }
    /// Says the test's result in another language, after that was changed. What a service has said stays as it was
    /// said.
    void retell();
    /// Nothing before the first test has ended, or after the settings changed since.
    const std::optional<TestReport> &report() const { return m_report; }

    /// Saves: settings to disk, secrets to the keychain. Ends in saved() or saveFailed(). With `sessionOnly`, secrets
    /// that the keychain does not take are kept until the program ends.
    void save(bool sessionOnly = false);
    bool saving() const { return m_saving; }
    /// The stored connection's id, empty before it is saved.
    QString savedConnectionId() const { return m_savedConnectionId; }

Q_SIGNALS:
    void stepChanged();
    void evaluatingChanged();
    void evaluationFailed(const causeway::Explanation &explanation);
    void navigationChanged();
    void environmentsChanged();
    void companiesChanged();
    void ipaasChanged();
    /// What comparedSettings() answers, or the reading of them.
    void comparisonChanged();
    void findingsChanged();
    void checkChanged(causeway::CheckId id);
    void testEnded();
    void saved();
    /// `keychainFailed`: the settings could be stored, the secrets could not: offer save(true).
    void saveFailed(const causeway::Explanation &explanation, bool keychainFailed);

private:
    QString whyNotNext(Step step) const;
    QSet<Step> stepsDoneBefore() const;
    bool isOfOtherWay(Field field) const;
    static QString whatToCorrect(Field field);
    ConnectionSettings settings() const;
    WizardServices::Credentials credentials() const;
    WizardServices::IpaasAccess ipaasAccess() const;
    TestSecrets typedSecrets() const;

    void onEdited(Field field);
    void enter(Step step);
    void evaluate();
    void evaluateName();
    void evaluateCredentials();
    void evaluateCompany();
    void evaluateIpaas();
    void evaluateData();
    void succeed();
    void fail(const Error &error, std::optional<CheckId> check = std::nullopt);
    void fail(const Explanation &explanation);
    /// explain(), with the company's name, and at the field of the sign-in that is shown.
    Explanation explainSignIn(Error error, std::optional<CheckId> check) const;
    void resumeIpaas();
    /// What another host has said.
    void forgetIpaas();
    void takeSignIn(const Result<WizardServices::IpaasFindings> &findings);
    void takeStoredSignIn(const Result<IpaasSecrets> &found);
    /// Of a sign-in that is not saved yet.
    SessionKeeper draftSession() const;
    void setEvaluating(bool evaluating);
    void takeEnvironments(const Result<QList<Environment>> &environments);
    void takeCompanies(const Result<QList<Company>> &companies);
    void takeSubscriptions(const Result<WizardServices::IpaasFindings> &findings);
    void takeListing(const Result<WizardServices::IpaasFindings> &findings);
    void takeNewSubscriptions(const Result<WizardServices::IpaasFindings> &findings);
    bool listsSubscription(qint64 id) const;
    void forgetSubscriptions();
    void forgetSubscription();
    void readPickedSubscription();
    void takeSubscription(const WizardServices::SubscriptionFindings &findings);
    void evaluateSubscription(qint64 id);
    void lookForSource(RecordType type);
    void takeFinding(RecordType type, const Source &asked, const Result<EntitySample> &sample);
    void searchForSources();
    void takeSearch(const QList<RecordType> &types, const Result<WizardServices::SourceSearch> &search);
    void takeCandidates(RecordType type, const QList<SourceCandidate> &candidates, const QString &note);
    void forgetFinding(RecordType type);
    static QString noteOf(const WizardServices::SourceSearch &search);
    void endDataEvaluation();
    void listCustomFields();
    void takeCustomFields(const QList<RecordType> &asked, const Result<QMap<RecordType, IpaasCustomFields>> &fields);
    void forgetCustomFields();
    std::optional<Explanation> problemOf(RecordType type) const;
    void findStoredSecrets();
    void takeSaved(const Result<QString> &id);
    void takeCopied(const Result<WizardServices::StoredSecrets> &found);
    void runTest(std::optional<TestReport> earlier);
    void keepTestResult();

    Backend &m_backend;
    SetupDraft &m_draft;
    Step m_step = Step::Name;
    QSet<Step> m_done;
    QSet<Step> m_attention;
    bool m_evaluating = false;
    bool m_listingCompanies = false;
    bool m_signingIn = false;
    bool m_testing = false;
    bool m_saving = false;
    std::optional<Explanation> m_failure;
    std::optional<TenantInfo> m_tenant;
    /// The text that m_tenant was found for.
    QString m_tenantText;
    QList<Environment> m_environments;
    QString m_environmentsNote;
    bool m_listingEnvironments = false;
    QList<Company> m_companies;
    QString m_companiesNote;
    /// The environment that m_companies is of.
    QString m_companiesEnvironment;
    QList<IpaasCompany> m_ipaasCompanies;
    QString m_ipaasUser;
    /// Nothing until they were listed.
    std::optional<QList<IpaasSubscription>> m_subscriptions;
    QString m_newSubscriptionNote;
    std::optional<IpaasSubscriptionDetails> m_subscription;
    bool m_isOtherIntegration = false;
    QString m_subscriptionNote;
    bool m_readingSubscription = false;
    QMap<RecordType, SourceFinding> m_findings;
    /// Types whose first records are being read, and those that are to be searched for after that.
    QSet<RecordType> m_sampled;
    QSet<RecordType> m_unclear;
    QMap<RecordType, IpaasCustomFields> m_customFields;
    /// Those of m_customFields that were asked for since sources were last looked for.
    QSet<RecordType> m_freshCustomFields;
    bool m_listingCustomFields = false;
    QList<Check> m_checks;
    std::optional<TestReport> m_report;
    QString m_savedConnectionId;

    /// Held while the sign-in that the draft holds is renewed.
    std::shared_ptr<SessionLock> m_sessionLock = std::make_shared<SessionLock>();
    TaskScope m_evaluation;
    TaskScope m_environmentListing;
    TaskScope m_companyListing;
    TaskScope m_ipaasScope;
    TaskScope m_subscriptionScope;
    TaskScope m_sourcesScope;
    TaskScope m_customFieldsScope;
    TaskScope m_testScope;
    TaskScope m_storageScope;
};

} // namespace causeway
