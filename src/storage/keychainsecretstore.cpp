#include "storage/keychainsecretstore.h"

#include "storage/keychainservice.h"

#include <QCoreApplication>
#include <QPointer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace causeway {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeychainSecretStore)
};

/// How long the system may take to say why the keychain failed: a second opinion must not double the wait.
constexpr auto stateLimit = 2000ms;

/// One call of the keychain.
struct Call {
    enum class Verb {
        Read,
        Write,
        Remove,
    };
    Verb verb = Verb::Read;
    QString key;
    Secret secret;
};

/// How a call ended. Shared with the call's handler: the call may end after its operation.
struct Outcome {
    bool finished = false;
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    Secret secret;
};

QKeychain::Job *makeJob(const Call &call, const QString &service)
{
    QKeychain::Job *job = nullptr;
    switch (call.verb) {
    case Call::Verb::Read:
        job = new QKeychain::ReadPasswordJob(service);
        break;
    case Call::Verb::Write: {
        auto *writer = new QKeychain::WritePasswordJob(service);
        writer->setBinaryData(call.secret.reveal());
        job = writer;
        break;
    }
    case Call::Verb::Remove:
        job = new QKeychain::DeletePasswordJob(service);
        break;
    }
    // It deletes itself when it ends: that may be long after the operation, and until then the system calls back into
    // it.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(call.key);
    return job;
}

Error absent()
{
    return makeError(ErrorCode::KeychainAbsent,
                     Text::tr("This computer offers no keychain to keep secrets in. Start or install one (on Linux a "
                              "Secret Service such as GNOME Keyring, or KWallet), or keep the secret for this session "
                              "only."));
}

Error notSetUp()
{
    return makeError(ErrorCode::KeychainAbsent,
                     Text::tr("The keychain of this computer has not been set up: it has no default keyring. Create "
                              "one in the system's password program and try again, or keep the secret for this session "
                              "only."));
}

Error locked()
{
    return makeError(ErrorCode::KeychainLocked,
                     Text::tr("The keychain is locked. Unlock it, in the window that asks for its password or in the "
                              "system's password program, and try again, or keep the secret for this session only."));
}

Error denied(const QString &reason)
{
    const QString message = Text::tr("The keychain refused. Allow Causeway to use it and try again, or keep the secret "
                                     "for this session only.");
    if (reason.isEmpty())
        return makeError(ErrorCode::KeychainDenied, message);
    //: %1 is a whole sentence, %2 the text of the system, often in English.
    return makeError(ErrorCode::KeychainDenied, Text::tr("%1 The keychain says: %2").arg(message, reason));
}

Error changed()
{
    return makeError(ErrorCode::KeychainDenied,
                     Text::tr("The keychain took the secret but gives back another. Try again, or keep the secret for "
                              "this session only."));
}

Error silent(std::chrono::milliseconds deadline)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(deadline).count());
    return makeError(
        ErrorCode::KeychainSilent,
        Text::tr("The keychain has not answered within %n second(s). See whether a window of it is waiting "
                 "for you, then try again, or keep the secret for this session only.",
                 nullptr, seconds));
}

Error notStored()
{
    return makeError(ErrorCode::SecretNotStored, Text::tr("The keychain has no such secret. Enter it again."));
}

/// QtKeychain passes on the texts of libraries it uses and has no code for a service that is not there.
bool namesAMissingService(const QString &errorText)
{
    return errorText.contains(QStringLiteral("org.freedesktop.secrets"))
           || errorText.contains(QStringLiteral("ServiceUnknown"));
}

} // namespace

class KeychainSecretStore::Private {
public:
    Private(Clock &clockToUse, QString serviceName, std::chrono::milliseconds limit)
        : clock(&clockToUse)
        , service(std::move(serviceName))
        , deadline(limit)
    {
    }

    static QString keyOf(const QString &connectionId, SecretKind kind)
    {
        return QString(connectionId % u'/' % secretKindId(kind));
    }

    std::chrono::milliseconds end() const { return clock->monotonic() + deadline; }

    /// Waits for its turn, makes the call and waits for its end, until the monotonic clock shows `end`. Answers the
    /// outcome, or why there is none: Cancelled or KeychainSilent.
    static Task<Outcome> run(std::shared_ptr<Private> d, Call call, std::chrono::milliseconds end,
                             std::stop_token stop);

    /// The error that a person can act on, for a call that failed or was not answered.
    static QCoro::Task<Error> explain(std::shared_ptr<Private> d, Outcome outcome, std::stop_token stop);
    static QCoro::Task<Error> explainSilence(std::shared_ptr<Private> d, std::stop_token stop);

    static Task<Secret> read(std::shared_ptr<Private> d, QString key, std::chrono::milliseconds end,
                             std::stop_token stop);
    static Task<void> write(std::shared_ptr<Private> d, QString key, Secret secret, std::stop_token stop);
    static Task<void> remove(std::shared_ptr<Private> d, QString key, std::stop_token stop);

    Clock *clock;
    QString service;
    std::chrono::milliseconds deadline;
    /// The call that the keychain has now. QtKeychain makes one call at a time and takes none back from its queue, so
    /// calls queue here, where a stop can still keep them from being made.
    QPointer<QKeychain::Job> running;
};

Task<Outcome> KeychainSecretStore::Private::run(std::shared_ptr<Private> d, Call call, std::chrono::milliseconds end,
                                                std::stop_token stop)
{
    while (d->running) {
        if (stop.stop_requested())
            co_return cancelled();
        const std::chrono::milliseconds left = end - d->clock->monotonic();
        if (left <= 0ms) {
            Error error = co_await explainSilence(d, stop);
            co_return tl::unexpected(error);
        }
        std::stop_source turn;
        const auto wake = [turn] {
            auto source = turn;
            source.request_stop();
        };
        std::stop_callback onStop(stop, wake);
        const auto finished = QObject::connect(d->running.data(), &QKeychain::Job::finished, wake);
        const auto destroyed = QObject::connect(d->running.data(), &QObject::destroyed, wake);
        co_await d->clock->sleep(left, turn.get_token());
        QObject::disconnect(finished);
        QObject::disconnect(destroyed);
    }
    if (stop.stop_requested())
        co_return cancelled();

    const auto outcome = std::make_shared<Outcome>();
    std::stop_source ended;
    const auto wake = [ended] {
        auto source = ended;
        source.request_stop();
    };
    QKeychain::Job *job = makeJob(call, d->service);
    QObject::connect(job, &QKeychain::Job::finished, [outcome, wake, d](QKeychain::Job *done) {
        outcome->finished = true;
        outcome->error = done->error();
        outcome->errorText = done->errorString();
        if (const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            outcome->secret = Secret(reader->binaryData());
        d->running.clear();
        wake();
    });
    std::stop_callback onStop(stop, wake);
    d->running = job;
    job->start();
    const std::chrono::milliseconds left = std::max(end - d->clock->monotonic(), 0ms);
    co_await d->clock->sleep(left, ended.get_token());
    if (stop.stop_requested())
        co_return cancelled();
    if (outcome->finished)
        co_return *outcome;
    Error error = co_await explainSilence(d, stop);
    co_return tl::unexpected(error);
}

QCoro::Task<Error> KeychainSecretStore::Private::explainSilence(std::shared_ptr<Private> d, std::stop_token stop)
{
    // A keychain that waits for its password says nothing either.
    const std::chrono::milliseconds limit = std::min(d->deadline, stateLimit);
    const KeychainState state = co_await keychainState(d->clock, limit, stop);
    if (stop.stop_requested())
        co_return makeError(ErrorCode::Cancelled, {});
    if (state == KeychainState::Locked)
        co_return locked();
    co_return silent(d->deadline);
}

QCoro::Task<Error> KeychainSecretStore::Private::explain(std::shared_ptr<Private> d, Outcome outcome,
                                                         std::stop_token stop)
{
    const KeychainState state = co_await keychainState(d->clock, stateLimit, stop);
    if (stop.stop_requested())
        co_return makeError(ErrorCode::Cancelled, {});
    switch (state) {
    case KeychainState::Absent:
        co_return absent();
    case KeychainState::NotSetUp:
        if (outcome.error == QKeychain::EntryNotFound)
            co_return notStored();
        co_return notSetUp();
    case KeychainState::Locked:
        co_return locked();
    case KeychainState::Unknown:
    case KeychainState::Unlocked:
        break;
    }
    switch (outcome.error) {
    case QKeychain::EntryNotFound:
        co_return notStored();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        co_return absent();
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        break;
    }
    if (namesAMissingService(outcome.errorText))
        co_return absent();
    co_return denied(outcome.errorText);
}

Task<Secret> KeychainSecretStore::Private::read(std::shared_ptr<Private> d, QString key, std::chrono::milliseconds end,
                                                std::stop_token stop)
{
    Call call;
    call.key = key;
    Result<Outcome> outcome = co_await run(d, call, end, stop);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    if (outcome->error == QKeychain::NoError)
        co_return outcome->secret;
    Error error = co_await explain(d, *outcome, stop);
    co_return tl::unexpected(error);
}

Task<void> KeychainSecretStore::Private::write(std::shared_ptr<Private> d, QString key, Secret secret,
                                               std::stop_token stop)
{
    const std::chrono::milliseconds end = d->end();
    Call call;
    call.verb = Call::Verb::Write;
    call.key = key;
    call.secret = secret;
    Result<Outcome> outcome = co_await run(d, call, end, stop);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    if (outcome->error != QKeychain::NoError) {
        Error error = co_await explain(d, *outcome, stop);
        co_return tl::unexpected(error);
    }
    Result<Secret> kept = co_await read(d, key, end, stop);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (!(*kept == secret))
        co_return tl::unexpected(changed());
    co_return {};
}

Task<void> KeychainSecretStore::Private::remove(std::shared_ptr<Private> d, QString key, std::stop_token stop)
{
    Call call;
    call.verb = Call::Verb::Remove;
    call.key = key;
    Result<Outcome> outcome = co_await run(d, call, d->end(), stop);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    // A locked keychain finds nothing to remove and says that all is well.
    if (outcome->error == QKeychain::NoError) {
        const KeychainState state = co_await keychainState(d->clock, stateLimit, stop);
        if (state == KeychainState::Locked)
            co_return tl::unexpected(locked());
        co_return {};
    }
    Error error = co_await explain(d, *outcome, stop);
    if (error.code == ErrorCode::SecretNotStored)
        co_return {};
    co_return tl::unexpected(error);
}

KeychainSecretStore::KeychainSecretStore(Clock &clock, QString service, std::chrono::milliseconds deadline)
    : d(std::make_shared<Private>(clock, std::move(service), deadline))
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

Task<Secret> KeychainSecretStore::read(QString connectionId, SecretKind kind, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    const auto shared = d;
    const QString key = Private::keyOf(connectionId, kind);
    Result<Secret> secret = co_await Private::read(shared, key, shared->end(), stop);
    co_return secret;
}

Task<void> KeychainSecretStore::write(QString connectionId, SecretKind kind, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    if (secret.isEmpty())
        co_return tl::unexpected(makeError(ErrorCode::InvalidInput, Text::tr("The secret is empty. Enter it first.")));
    const auto shared = d;
    const QString key = Private::keyOf(connectionId, kind);
    Result<void> written = co_await Private::write(shared, key, secret, stop);
    co_return written;
}

Task<void> KeychainSecretStore::remove(QString connectionId, SecretKind kind, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    const auto shared = d;
    const QString key = Private::keyOf(connectionId, kind);
    Result<void> removed = co_await Private::remove(shared, key, stop);
    co_return removed;
}

QString KeychainSecretStore::description() const
{
#if defined(Q_OS_WIN)
    return Text::tr("the Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return Text::tr("the macOS keychain");
#else
    return Text::tr("the system's keychain (Secret Service or KWallet)");
#endif
}

} // namespace causeway
