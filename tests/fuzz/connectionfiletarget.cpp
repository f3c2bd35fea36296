#include "fuzztarget.h"

#include "core/connectionfile.h"
#include "core/fieldrules.h"

namespace causeway::fuzz {

QString connectionFile(const QByteArray &input)
{
    constexpr qsizetype longestMessage = 2000;
    const Result<ConnectionSettings> settings = ConnectionFile::parse(input);
    if (!settings) {
        const Error &error = settings.error();
        if (error.code != ErrorCode::FileInvalid)
            return QStringLiteral("a bad file is file-invalid, not ") + errorCodeName(error.code);
        if (error.message.isEmpty())
            return QStringLiteral("a refusal says why");
        if (error.message.size() > longestMessage)
            return QStringLiteral("a message a person can read, not one of %1 characters").arg(error.message.size());
        return {};
    }

    for (const QUrl &url : {settings->apiUrl, settings->authorityUrl, settings->ipaas.apiUrl}) {
        if (!FieldRules::isAllowedServiceUrl(url) || url.host().isEmpty() || !url.userInfo().isEmpty())
            return QStringLiteral("an address that may be called, not ") + url.toString();
    }
    const QByteArray written = ConnectionFile::toJson(*settings);
    const Result<ConnectionSettings> again = ConnectionFile::parse(written);
    if (!again)
        return QStringLiteral("what is written can be read: ") + again.error().message;
    if (!(*again == *settings))
        return QStringLiteral("what is written and read again is the same: ") + QString::fromUtf8(written);
    if (ConnectionFile::toJson(*again) != written)
        return QStringLiteral("the same settings make the same file");
    return {};
}

} // namespace causeway::fuzz
