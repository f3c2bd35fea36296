#pragma once

#include "core/clock.h"
#include "core/sessionkeeper.h"
#include "core/task.h"
#include "ipaas/ipaasendpoints.h"
#include "ipaas/ipaassession.h"
#include "net/servicegate.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace causeway {

struct IpaasCompany {
    QString id;
    QString name;
    /// "Admin", "MiSP", …; may be empty.
    QString role;
    /// Of a picture, on whichever host; may be empty.
    QUrl logo;
};

struct IpaasSubscription {
    qint64 id = 0;
    QString name;
    QString description;
    /// 1 is iPaaS.com itself, which is no integration.
    qint64 type = 0;
};

/// A setting of a subscription, as it came: texts as a rule, but nothing is promised.
struct IpaasSetting {
    /// The label of the integration's preset.
    QString label;
    QJsonValue value;
};

/// A subscription with its settings.
struct IpaasSubscriptionDetails {
    qint64 id = 0;
    QString name;
    /// 0 where iPaaS.com does not tell.
    qint64 integrationId = 0;
    QList<IpaasSetting> settings;
};

/// One of the integrations that iPaaS.com has.
struct IpaasIntegration {
    qint64 id = 0;
    QString name;
};

/// A link from an external id to a record.
struct IpaasLink {
    QString ipaasId;
    /// The linked record was deleted on iPaaS.com.
    bool isDeleted = false;
};

/// The custom fields of a type.
struct IpaasCustomFields {
    QStringList names;
    /// False where there may be others: iPaaS.com does not list them, or not all at once.
    bool isComplete = false;
};

struct IpaasRecordPage {
    QList<QJsonObject> records;
    int page = 1;
    int totalPages = 1;
};

/// How the client may act: an API key as it is, or a person's sign-in that is renewed.
struct IpaasCredentials {
    Secret apiKey;
    /// Made by signIn(); holds what a renewal needs. Opaque outside this library.
    Secret session;
    /// The company whose token is wanted, for a sign-in.
    QString companyId;
    /// Stands beside each bearer, as IpaasEndpoints::clientIdHeader(); empty: none.
    QString clientId;
};

/// One call of another API of iPaaS.com's.
struct IpaasExchange {
    IpaasEndpoints::Endpoint endpoint;
    QHash<QString, QString> values{};
    QByteArray body{};
    HttpHeaders headers{};
    /// Empty: the company's token or the API key.
    Secret bearer{};
    Repeat repeat = Repeat::Safe;
};

/// Talks to iPaaS.com for one connection. Errors: IpaasSignInRejected, IpaasAccessDenied, IpaasUserLocked,
/// IpaasCompanyNotFound, IpaasCompanyDenied, SubscriptionNotFound, DuplicateName, DuplicateExternalId, RecordNotFound,
/// RecordRejected, and those of the way there. The gate and the endpoints outlive it, it outlives its tasks.
class IpaasClient {
public:
    IpaasClient(ServiceGate &gate, Clock &clock, const IpaasEndpoints &endpoints, QUrl apiUrl,
                IpaasCredentials credentials);

    /// Where the session is kept: asked before each renewal, and told of its result before that is used.
    void setSessionKeeper(SessionKeeper keeper);
    /// Why the newest renewal could not be kept: the sign-in ends with this client then.
    const std::optional<Error> &keepingProblem() const { return m_keepingProblem; }
    /// What to store so that a later client goes on with this sign-in; empty with an API key.
    Secret session() const;
    /// Who is signed in: name, e-mail, or both; empty where iPaaS.com did not say.
    QString user() const;

    /// A person's sign-in. Answers the companies the person has; afterwards session() can be stored. Errors besides:
    /// IpaasPasswordWrong, IpaasNoCompany.
    Task<QList<IpaasCompany>> signIn(QString email, Secret password, std::stop_token stop);
    /// The companies of the person who is signed in. Errors besides: IpaasNoCompany.
    Task<QList<IpaasCompany>> companies(std::stop_token stop);
    /// Makes the sign-in act for that company from now on.
    Task<void> changeCompany(QString companyId, std::stop_token stop);

    Task<QList<IpaasSubscription>> subscriptions(std::stop_token stop);
    Task<IpaasSubscriptionDetails> subscription(qint64 id, std::stop_token stop);
    Task<QList<IpaasIntegration>> integrations(std::stop_token stop);

    /// Creates the record with its external id in the same call, or without one where `externalId` is empty. Answers
    /// iPaaS.com's id. When the outcome cannot be known (timeout, broken connection, 5xx), the error is OutcomeUnknown:
    /// look the external id up before sending again. A stop while the call is under way leaves the outcome as unknown
    /// as a timeout does.
    Task<QString> create(RecordType type, QJsonObject payload, qint64 subscriptionId, QString externalId,
                         std::stop_token stop);
    /// Replaces the whole record (PUT): `record` must hold the fields that are not ours as well.
    Task<void> update(RecordType type, QString ipaasId, QJsonObject record, std::stop_token stop);
    Task<QJsonObject> record(RecordType type, QString ipaasId, std::stop_token stop);
    /// Pages count from 1.
    Task<IpaasRecordPage> records(RecordType type, int page, std::stop_token stop);
    /// The record of that name, whether linked or not; nothing when there is none. Names compare trimmed and without
    /// regard to case.
    Task<std::optional<QJsonObject>> recordByName(RecordType type, QString name, std::stop_token stop);
    /// The custom fields that a record of that type may carry. How they are listed could not be confirmed: where it is
    /// done in another way, those that records on the first page of the list carry are answered, and no error.
    Task<IpaasCustomFields> customFieldNames(RecordType type, std::stop_token stop);
    /// Nothing when the external id is not linked.
    Task<std::optional<IpaasLink>> link(RecordType type, qint64 subscriptionId, QString externalId,
                                        std::stop_token stop);
    /// Links a record that exists to the external id. The same link once more does no harm.
    Task<void> setLink(RecordType type, qint64 subscriptionId, QString externalId, QString ipaasId,
                       std::stop_token stop);

    /// For the APIs that have a class of their own (ipaashooks.h). With Repeat::OnlyIfRefused, a call whose outcome
    /// cannot be known ends in OutcomeUnknown, as create() does. `headers` go with a bearer of its own only.
    Task<HttpResponse> exchange(IpaasExchange exchange, std::stop_token stop);

private:
    Task<IpaasRecordPage> page(IpaasEndpoints::Endpoint endpoint, QHash<QString, QString> values, int number,
                               std::stop_token stop);
    Task<HttpResponse> call(IpaasEndpoints::Endpoint endpoint, QHash<QString, QString> values, QByteArray body,
                            Repeat repeat, std::stop_token stop);
    Task<HttpResponse> sendOnce(IpaasEndpoints::Endpoint endpoint, QHash<QString, QString> values, QByteArray body,
                                Secret bearer, Repeat repeat, std::stop_token stop);
    void addClientId(HttpRequest &request) const;
    Task<Secret> bearer(std::stop_token stop);
    Task<void> renew(std::stop_token stop);
    Task<void> refresh(std::stop_token stop);
    void take(const IpaasSession &session);
    QCoro::Task<> keep();
    Error ofSignedInCompany(Error error) const;

    ServiceGate &m_gate;
    Clock &m_clock;
    const IpaasEndpoints &m_endpoints;
    QUrl m_apiUrl;
    IpaasCredentials m_credentials;
    SessionKeeper m_keeper;
    std::optional<Error> m_keepingProblem;
    std::optional<IpaasSession> m_session;
    QDateTime m_renewAfter;
};

} // namespace causeway
