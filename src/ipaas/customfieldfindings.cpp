#include "ipaas/customfieldfindings.h"

#include "ipaas/ipaasclient.h"

#include <QCoreApplication>
#include <QLocale>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CustomFieldFindings)
};

/// "Location: Contact, City; Shipping Method: Origin".
QString listed(const QMap<RecordType, QStringList> &fields)
{
    QStringList lines;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        //: A data type and names of custom fields
        lines.append(Text::tr("%1: %2").arg(recordTypeTitle(it.key()), it->join(QStringLiteral(", "))));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

std::optional<Error> CustomFieldFindings::error() const
{
    if (missing.isEmpty())
        return std::nullopt;
    const QString subject = listed(missing);
    Error error = makeError(ErrorCode::CustomFieldMissing,
                            Text::tr("iPaaS.com does not have custom fields of the mapping (%1).").arg(subject));
    error.origin = ErrorOrigin::Ipaas;
    error.subject = subject;
    return error;
}

QString CustomFieldFindings::notice() const
{
    if (unconfirmed.isEmpty())
        return {};
    return Text::tr("Whether iPaaS.com has these custom fields could not be confirmed (%1).").arg(listed(unconfirmed));
}

CustomFieldState customFieldState(const IpaasCustomFields &defined, const QString &name)
{
    if (defined.names.contains(name))
        return CustomFieldState::Exists;
    // Whether iPaaS.com tells them apart by case is not known.
    const bool isComplete = defined.isComplete && !defined.names.contains(name, Qt::CaseInsensitive);
    return isComplete ? CustomFieldState::Missing : CustomFieldState::Unconfirmed;
}

Task<CustomFieldFindings> findCustomFields(IpaasClient &ipaas, QMap<RecordType, MappingTable> mappings,
                                           std::stop_token stop)
{
    CustomFieldFindings findings;
    for (auto it = mappings.cbegin(); it != mappings.cend(); ++it) {
        const RecordType type = it.key();
        const QStringList wanted = it->customFields();
        if (wanted.isEmpty())
            continue;
        const Result<IpaasCustomFields> defined = co_await ipaas.customFieldNames(type, stop);
        if (!defined)
            co_return tl::unexpected(defined.error());
        for (const QString &name : wanted) {
            const CustomFieldState state = customFieldState(*defined, name);
            if (state == CustomFieldState::Missing)
                findings.missing[type].append(name);
            else if (state == CustomFieldState::Unconfirmed)
                findings.unconfirmed[type].append(name);
        }
    }
    co_return findings;
}

} // namespace causeway
