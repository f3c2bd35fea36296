#include "diagnosis/integrationcheck.h"
#include "diagnosis/settingscomparison.h"
#include "diagnosis/testrun.h"
#include "diagnosis/waycheck.h"
#include "ipaas/ipaasclient.h"
#include "storage/ipaassecrets.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

Task<IpaasCredentials> ipaasCredentials(TestRun &run, std::stop_token stop)
{
    IpaasCredentials credentials;
    credentials.companyId = run.target.settings.ipaas.companyId;
    credentials.clientId = run.target.settings.ipaas.clientId;
    credentials.apiKey = run.target.typed.ipaasApiKey;
    credentials.session = run.target.typed.ipaasRefreshToken;
    if (!credentials.apiKey.isEmpty() || !credentials.session.isEmpty())
        co_return credentials;
    const QString storedAs = run.target.typed.isStoredOfIpaasElsewhere ? QString() : run.target.connectionId;
    const Result<IpaasSecrets> stored = co_await readIpaasSecrets(run.secrets, storedAs, stop);
    if (!stored)
        co_return tl::unexpected(stored.error());
    credentials.apiKey = stored->apiKey;
    credentials.session = stored->session;
    co_return credentials;
}

QString labels(const QList<ComparedSetting> &settings, SettingState state)
{
    QStringList labels;
    for (const ComparedSetting &setting : settings) {
        if (setting.state == state)
            labels.append(setting.label);
    }
    return labels.join(QStringLiteral(", "));
}

Error settingsDiffer(const QList<ComparedSetting> &failures)
{
    QStringList lines;
    for (const ComparedSetting &setting : failures)
        lines.append(Text::tr("%1 is \"%2\" there and \"%3\" here").arg(setting.label, setting.theirs, setting.ours));
    Error error = makeError(ErrorCode::SettingsDiffer, lines.join(QStringLiteral("; ")));
    error.subject = error.message;
    return error;
}

void compareIpaasSettings(TestRun &run, const IpaasSubscriptionDetails &details)
{
    run.ladder.begin(CheckId::IpaasSettings);
    const QList<ComparedSetting> settings = compareSettings(run.target.settings, details.settings, run.endpoints);
    run.ladder.compare(settings);
    const QList<ComparedSetting> failures = failuresOf(settings);
    if (!failures.isEmpty()) {
        run.ladder.fail(CheckId::IpaasSettings, settingsDiffer(failures));
        return;
    }
    const int equal = countOf(settings, SettingState::Equal);
    const QString throttles = labels(settings, SettingState::Differs);
    if (equal == 0 && throttles.isEmpty()) {
        run.ladder.warn(CheckId::IpaasSettings,
                        Text::tr("could not be confirmed: the subscription shows none of the settings"));
        return;
    }
    QStringList found{Text::tr("%n setting(s) agree", nullptr, equal)};
    if (!throttles.isEmpty())
        found.append(Text::tr("another value there, which may be meant: %1").arg(throttles));
    for (const SettingState state : {SettingState::Missing, SettingState::Unreadable}) {
        const QString unconfirmed = labels(settings, state);
        if (!unconfirmed.isEmpty())
            found.append(state == SettingState::Missing ? Text::tr("not there: %1").arg(unconfirmed)
                                                        : Text::tr("could not be confirmed: %1").arg(unconfirmed));
    }
    run.ladder.pass(CheckId::IpaasSettings, found.join(QStringLiteral("; ")));
}

} // namespace

QCoro::Task<> testIpaas(TestRun &run, std::stop_token stop)
{
    const QList<CheckId> behindSignIn{CheckId::IpaasSubscription, CheckId::IpaasSettings, CheckId::IpaasWay};
    if (run.ladder.areKept(QList<CheckId>{CheckId::IpaasSignIn} + behindSignIn))
        co_return;
    run.ladder.begin(CheckId::IpaasSignIn);
    const Result<IpaasCredentials> credentials = co_await ipaasCredentials(run, stop);
    if (!credentials) {
        run.ladder.fail(CheckId::IpaasSignIn, credentials.error());
        run.ladder.skipBehind(CheckId::IpaasSignIn, behindSignIn);
        co_return;
    }
    IpaasClient ipaas(run.ipaasGate, run.clock, run.endpoints, run.target.settings.ipaas.apiUrl, *credentials);
    const bool wasTyped = !run.target.typed.ipaasRefreshToken.isEmpty();
    ipaas.setSessionKeeper(wasTyped ? run.target.typed.ipaasSessionKeeper
                                    : storedSession(run.secrets, run.target.connectionId));
    const Result<QList<IpaasSubscription>> subscriptions = co_await ipaas.subscriptions(stop);
    if (!subscriptions) {
        run.ladder.fail(CheckId::IpaasSignIn, subscriptions.error());
        run.ladder.skipBehind(CheckId::IpaasSignIn, behindSignIn);
        co_return;
    }
    if (ipaas.keepingProblem()) {
        run.ladder.warn(CheckId::IpaasSignIn,
                        Text::tr("the renewed sign-in could not be kept: sign in anew before the next run"),
                        *ipaas.keepingProblem());
    } else {
        run.ladder.pass(CheckId::IpaasSignIn, run.target.settings.ipaas.apiUrl.host());
    }

    run.ladder.begin(CheckId::IpaasSubscription);
    const qint64 id = run.target.settings.ipaas.subscriptionId;
    const bool isListed = std::any_of(subscriptions->cbegin(), subscriptions->cend(),
                                      [id](const IpaasSubscription &one) { return one.id == id; });
    if (!isListed) {
        Error error = makeError(ErrorCode::SubscriptionNotFound,
                                id == 0 ? Text::tr("No subscription is chosen.")
                                        : Text::tr("The company has no subscription %1.").arg(id));
        error.origin = ErrorOrigin::Ipaas;
        run.ladder.fail(CheckId::IpaasSubscription, error);
        run.ladder.skipBehind(CheckId::IpaasSubscription, {CheckId::IpaasSettings, CheckId::IpaasWay});
        co_return;
    }
    const Result<IpaasSubscriptionDetails> details = co_await ipaas.subscription(id, stop);
    if (!details) {
        run.ladder.fail(CheckId::IpaasSubscription, details.error());
        run.ladder.skipBehind(CheckId::IpaasSubscription, {CheckId::IpaasSettings, CheckId::IpaasWay});
        co_return;
    }
    const IpaasSubscriptionDetails found = *details;
    const Integration integration = co_await recognizeIntegration(ipaas, run.endpoints, found, stop);
    const QString named = QStringLiteral("%1 (%2)").arg(found.name).arg(id);
    if (integration == Integration::Other) {
        Error error = makeError(ErrorCode::SubscriptionOfOtherIntegration, named);
        error.origin = ErrorOrigin::Ipaas;
        run.ladder.fail(CheckId::IpaasSubscription, error);
        run.ladder.skipBehind(CheckId::IpaasSubscription, {CheckId::IpaasSettings, CheckId::IpaasWay});
        co_return;
    }
    run.ladder.pass(CheckId::IpaasSubscription,
                    integration == Integration::Unknown
                        ? Text::tr("%1; could not be confirmed: whether it is of Business Central").arg(named)
                        : named);
    compareIpaasSettings(run, *details);
    co_await testWay(run, ipaas, stop);
}

} // namespace causeway
