#include "sandbox/sandboxserver.h"

#include "sandbox/accountwriter.h"
#include "sandbox/calllog.h"
#include "sandbox/controlservice.h"
#include "sandbox/faultanswer.h"
#include "sandbox/ipaasassets.h"
#include "sandbox/loopbackserver.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

class SandboxServer::Private {
public:
    explicit Private(const SandboxOptions &given);

    HttpAnswer handle(const HttpRequest &request);
    HttpAnswer underFaults(Service service, const HttpRequest &request);
    HttpAnswer dispatch(Service service, const HttpRequest &request);
    bool isSignedIn(Service service, const HttpRequest &request) const;
    bool setScenarios(const QStringList &ids, QString *unknown);
    std::shared_ptr<AccountWriter> newAccount()
    {
        ipaas.carryOutHooks();
        return std::make_shared<AccountWriter>(recordTypes(), businessCentral, ipaas, counts);
    }

    SandboxOptions options;
    SandboxIdentity identity;
    RequestCounts counts;
    CallLog calls;
    FaultPlan faults;
    EntraService entra;
    BusinessCentralService businessCentral;
    IpaasService ipaas;
    ControlService control;
    std::mutex scenarioMutex; // one change of the set at a time
    LoopbackServer http; // last: its threads use all of the above
};

SandboxServer::Private::Private(const SandboxOptions &given)
    : options(given)
    , entra(identity, faults)
    , businessCentral(identity, faults, entra.tokens(), given.recordCounts)
    , ipaas(identity, faults, businessCentral)
    , control({.newAccount = [this] { return newAccount(); },
               .setScenarios = [this](const QStringList &ids, QString *unknown) { return setScenarios(ids, unknown); },
               .activeScenarios = [this] { return faults.active(); },
               .businessCentral = &businessCentral,
               .ipaas = &ipaas,
               .counts = &counts,
               .calls = &calls})
    , http([this](const HttpRequest &request) { return handle(request); })
{
    identity.clientSecret = given.clientSecret.isEmpty() ? SandboxIdentity::madeUpSecret() : given.clientSecret;
    identity.ipaasApiKey = given.ipaasApiKey.isEmpty() ? SandboxIdentity::madeUpApiKey() : given.ipaasApiKey;
    for (const qint64 subscription : {1, 5, 7})
        identity.webhookKeys.insert(subscription, SandboxIdentity::madeUpWebhookKey());
}

HttpAnswer SandboxServer::Private::handle(const HttpRequest &request)
{
    if (ControlService::owns(request))
        return control.handle(request);
    if (IpaasAssets::owns(request))
        return IpaasAssets::handle(request);
    if (IpaasService::owns(request)) {
        ++counts.ipaas;
        return underFaults(OnIpaas, request);
    }
    if (BusinessCentralService::owns(request)) {
        ++counts.businessCentral;
        return underFaults(OnBusinessCentral, request);
    }
    if (EntraService::owns(request)) {
        ++counts.entra;
        return underFaults(OnEntra, request);
    }
    return HttpAnswer::text(404, "Not Found"_ba);
}

HttpAnswer SandboxServer::Private::underFaults(Service service, const HttpRequest &request)
{
    CallLog::Call call;
    call.at = CallLog::now();
    const bool isWrite = service == OnIpaas && IpaasService::isWrite(request);
    if (isWrite)
        ++counts.ipaasWrites;
    const FaultPlan::Verdict verdict = faults.judge({.service = service,
                                                     .request = request,
                                                     .isSignedIn = isSignedIn(service, request),
                                                     .isWrite = isWrite,
                                                     .isHook = service == OnIpaas && IpaasService::isHook(request)});
    if (verdict.delayMs > 0)
        faults.wait(verdict.delayMs);
    if (verdict.isSilent)
        faults.waitUntil([] { return LoopbackServer::callerHasGone(); });
    HttpAnswer answer;
    if (verdict.answer)
        answer = faultAnswer(*verdict.answer, service, request, identity);
    else if (verdict.carryOut)
        answer = dispatch(service, request);
    if (verdict.shape != Shape::Ordinary)
        reshape(&answer, verdict.shape);
    answer.breakOff = verdict.breakOff;
    answer.clockAheadSeconds = verdict.clockAheadSeconds;
    if (answer.status == 429)
        ++counts.throttled;
    if (calls.isOn()) {
        call.service = service;
        call.method = request.method;
        call.target = request.rawQuery.isEmpty() ? request.rawPath : request.rawPath + '?' + request.rawQuery;
        call.isWhole = answer.breakOff == BreakOff::Never;
        call.isFault = verdict.answer || !call.isWhole || verdict.shape != Shape::Ordinary;
        call.isCarriedOut = !verdict.answer && verdict.carryOut;
        call.status = verdict.answer || call.isCarriedOut ? answer.status : 0;
        calls.append(call);
    }
    return answer;
}

bool SandboxServer::Private::isSignedIn(Service service, const HttpRequest &request) const
{
    if (service == OnIpaas)
        return ipaas.isSignedIn(request);
    return service == OnBusinessCentral && businessCentral.isSignedIn(request);
}

HttpAnswer SandboxServer::Private::dispatch(Service service, const HttpRequest &request)
{
    if (service == OnIpaas)
        return ipaas.handle(request);
    if (service == OnBusinessCentral)
        return businessCentral.handle(request);
    return entra.handle(request);
}

bool SandboxServer::Private::setScenarios(const QStringList &ids, QString *unknown)
{
    const std::lock_guard lock(scenarioMutex);
    const bool hadDuplicates = faults.has("duplicate-names"_L1);
    if (!faults.set(ids, unknown))
        return false;
    const bool hasDuplicates = faults.has("duplicate-names"_L1);
    if (hadDuplicates && !hasDuplicates)
        ipaas.removeSeeds();
    if (!hadDuplicates && hasDuplicates) {
        const QStringList types = recordTypes();
        for (const QString &type : types)
            ipaas.seed(type, businessCentral.someCodes(type));
    }
    return true;
}

SandboxServer::SandboxServer(SandboxOptions options)
    : d(std::make_unique<Private>(options))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

bool SandboxServer::start(QString *errorMessage)
{
    QString problem;
    for (auto count = d->options.recordCounts.cbegin(); count != d->options.recordCounts.cend(); ++count) {
        if (!recordTypes().contains(count.key()) || count.value() < 0)
            problem = u"Not a record type with a count: \"%1\"."_s.arg(count.key());
    }
    QString unknown;
    if (problem.isEmpty() && !d->setScenarios(d->options.scenarios, &unknown))
        problem = u"Unknown scenario \"%1\"."_s.arg(unknown);
    if (problem.isEmpty() && d->http.bind(d->options.port, &problem)) {
        d->identity.url = u"http://127.0.0.1:%1"_s.arg(d->http.port());
        d->http.serve();
        return true;
    }
    if (errorMessage)
        *errorMessage = problem;
    return false;
}

void SandboxServer::stop()
{
    d->faults.stopWaiting();
    d->http.stop();
}

QUrl SandboxServer::url() const
{
    return QUrl(d->identity.url);
}

QString SandboxServer::clientSecret() const
{
    return d->faults.has("secret-id"_L1) ? d->identity.clientSecretId : d->identity.clientSecret;
}

QString SandboxServer::ipaasApiKey() const
{
    return d->identity.ipaasApiKey;
}

QString SandboxServer::webhookKey() const
{
    return d->identity.webhookKeys.value(d->identity.subscriptionId);
}

QJsonObject SandboxServer::readyLine() const
{
    return {
        {u"url"_s, d->identity.url}, {u"clientSecret"_s, clientSecret()}, {u"ipaasApiKey"_s, d->identity.ipaasApiKey}};
}

QJsonObject SandboxServer::connectionFile() const
{
    return d->identity.connectionFile(d->faults);
}

QJsonObject SandboxServer::account() const
{
    QByteArray text;
    const auto writer = d->newAccount();
    while (writer->next(&text)) { }
    return QJsonDocument::fromJson(text).object();
}

bool SandboxServer::changeIpaasRecords(const QJsonObject &change, QString *error)
{
    return d->ipaas.changeRecords(change, error);
}

bool SandboxServer::setScenarios(const QStringList &ids, QString *unknown)
{
    return d->setScenarios(ids, unknown);
}

QList<Scenario> SandboxServer::scenarios()
{
    QList<Scenario> list;
    for (const ScenarioRow &row : scenarioTable())
        list.append({row.id, row.description});
    return list;
}

QStringList SandboxServer::recordTypes()
{
    return {u"customer-category"_s, u"location"_s, u"shipping-method"_s};
}

} // namespace causeway::sandbox
