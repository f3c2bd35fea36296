#pragma once

#include "core/recordtype.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QUrl>

namespace causeway {

/// The paths of iPaaS.com's APIs. They are data (resources/ipaas-endpoints.json), because iPaaS.com publishes no
/// description and some were inferred: each entry of the file says how sure it is.
class IpaasEndpoints {
public:
    enum class Call {
        SignIn,
        Refresh,
        Companies,
        ChangeCompany,
        Subscriptions,
        Subscription,
    };
    enum class RecordCall {
        Create,
        Update,
        Get,
        List,
        /// The list, of one name only.
        Find,
        /// From an external id to iPaaS.com's id; the form that takes ids with special characters.
        LookUp,
        Link,
    };
    struct Endpoint {
        QByteArray method;
        /// Relative to the API address, with {name} placeholders.
        QString path;
        /// False where the facts mark it as inferred.
        bool isConfirmed = false;
    };

    /// The file built into the program.
    static IpaasEndpoints builtIn();
    /// Errors: FileInvalid, naming the entry.
    static Result<IpaasEndpoints> parse(const QByteArray &json);

    const Endpoint &endpoint(Call call) const;
    const Endpoint &endpoint(RecordType type, RecordCall call) const;

    /// iPaaS.com's name for an address field of a Location, by Business Central's name; empty for one it does not take.
    QString locationField(const QString &businessCentralField) const;

    /// `base` and the endpoint's path, each {name} replaced by its percent-encoded value.
    static QUrl url(const QUrl &base, const Endpoint &endpoint, const QHash<QString, QString> &values);

private:
    QMap<Call, Endpoint> m_calls;
    QMap<std::pair<RecordType, RecordCall>, Endpoint> m_recordCalls;
    QMap<QString, QString> m_locationFields;
};

} // namespace causeway
