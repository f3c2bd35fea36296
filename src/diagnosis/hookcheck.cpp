#include "diagnosis/hookcheck.h"

#include "ipaas/ipaashooks.h"

#include <QCoreApplication>
#include <QUuid>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

QCoro::Task<Secret> typedKey(TestRun &run, std::stop_token stop)
{
    Secret key = run.target.typed.ipaasWebhookKey;
    if (!key.isEmpty() || run.target.connectionId.isEmpty() || run.target.typed.isStoredOfIpaasElsewhere)
        co_return key;
    const QString id = run.target.connectionId;
    // Most connections have none: whatever keeps it from being read, the subscription may show it.
    const Result<Secret> stored = co_await run.secrets.read(id, SecretKind::IpaasWebhookKey, stop);
    if (stored)
        key = *stored;
    co_return key;
}

} // namespace

QCoro::Task<> checkHooks(TestRun &run, IpaasClient &ipaas, std::stop_token stop)
{
    IpaasHookClient hooks(ipaas, run.endpoints);
    const Secret typed = co_await typedKey(run, stop);
    const Result<Secret> shown = co_await hooks.shownKey(run.target.settings.ipaas.subscriptionId, stop);
    if (!shown) {
        run.ladder.fail(CheckId::IpaasWay, shown.error());
        co_return;
    }
    const Result<Secret> key = webhookKeyOf(*shown, typed);
    if (!key) {
        run.ladder.fail(CheckId::IpaasWay, key.error());
        co_return;
    }
    // Of no hook: that it is not known is the answer that is hoped for.
    const QString trackingId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<std::optional<IpaasTransfer>> told = co_await hooks.transfer(trackingId, stop);
    if (!told) {
        run.ladder.fail(CheckId::IpaasWay, told.error());
        co_return;
    }
    QString found = Text::tr("through iPaaS.com: webhook API key at hand, listener reached");
    if (!run.endpoints.endpoint(IpaasEndpoints::Call::Hook).isConfirmed)
        found += QStringLiteral("; ") + Text::tr("how hooks are addressed could not be confirmed");
    run.ladder.pass(CheckId::IpaasWay, found);
}

} // namespace causeway
