#include "cli/errortext.h"

#include "diagnosis/explanations.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Advice that names a window is of no use here.
QString remedyText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SecretNotStored:
        return Text::tr("Store it with \"causeway-cli secret set\", or hand it in as CAUSEWAY_CLIENT_SECRET or "
                        "CAUSEWAY_IPAAS_API_KEY.");
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainSilent:
        return Text::tr("Without a keychain, CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY hand the secrets in.");
    default:
        break;
    }
    // Our own messages end with what to do.
    const bool isOurs = error.origin == ErrorOrigin::Causeway && !error.message.isEmpty();
    return isOurs ? QString() : explain(error).remedy;
}

} // namespace

QString happenedText(const Error &error, std::optional<CheckId> check)
{
    const bool isSaidOnce = error.serviceCode.isEmpty() && error.message.startsWith(explain(error).happened);
    return isSaidOnce ? error.message : oneLine(error, check);
}

QString errorLine(const Error &error)
{
    const bool isOurs = error.origin == ErrorOrigin::Causeway && !error.message.isEmpty();
    const QString happened = isOurs ? error.message : happenedText(error);
    const QString remedy = remedyText(error);
    return remedy.isEmpty() ? happened : QString(happened + u' ' + remedy);
}

} // namespace causeway
