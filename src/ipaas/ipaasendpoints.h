#pragma once

#include "core/recordtype.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace causeway {

/// One installation of iPaaS.com.
struct IpaasHost {
    QString name;
    QUrl apiUrl;
    QUrl portalUrl;
};

/// What iPaaS.com's listener says of a transfer, and how long it is waited for.
struct ListenerRules {
    /// Words of its status, in lower case. Any other: the transfer is under way.
    QStringList succeeded;
    QStringList failed;
    /// A hook that the listener does not know after this was not taken.
    std::chrono::seconds lag{30};
    /// What was not told after this is unknown.
    std::chrono::seconds patience{600};
    /// Records that wait for the listener at a time.
    int mostUnderWay = 200;
};

/// What is known of iPaaS.com's APIs: paths, names of fields, words. They are data (resources/ipaas-endpoints.json),
/// because iPaaS.com publishes no description and some were inferred: each entry of the file says how sure it is.
class IpaasEndpoints {
public:
    enum class Call {
        SignIn,
        Refresh,
        Companies,
        ChangeCompany,
        Subscriptions,
        Subscription,
        /// The integrations that there are, with their names.
        Integrations,
        /// Hands iPaaS.com the external id of a record that it is to transfer.
        Hook,
        /// What became of a hook, by its tracking id, and the words for it.
        Transfer,
        TransferDetails,
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
        /// The custom fields that are defined.
        CustomFields,
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

    struct Loaded;
    /// The built-in file, and over it what `ipaas-endpoints.json` in that directory says, entry by entry. Where that
    /// file is wrong, it is left out whole and the notice says why.
    static Loaded load(const QString &dataDirectory);

    const Endpoint &endpoint(Call call) const;
    const Endpoint &endpoint(RecordType type, RecordCall call) const;

    const QList<IpaasHost> &hosts() const { return m_hosts; }
    /// The portal that belongs to an API address; empty where the address is none of hosts().
    QUrl portalOf(const QUrl &apiUrl) const;
    QByteArray clientIdHeader() const { return m_clientIdHeader; }

    /// What a setting of a subscription may be called, by the id of our field (fieldId); the likeliest first.
    QStringList settingAliases(const QString &fieldId) const { return m_settingAliases.value(fieldId); }
    /// Parts of the name of iPaaS.com's integration with Business Central, in lower case.
    QStringList integrationNames() const { return m_integrationNames; }

    /// iPaaS.com's name of a field, by Causeway's id of it; the id itself where the file does not know it.
    QString fieldName(RecordType type, const QString &id) const;
    /// The ids of the fields that iPaaS.com takes: name and description first.
    QStringList fieldIds(RecordType type) const;
    /// The custom field that may hold an address field instead; empty where there is none.
    QString customFieldName(RecordType type, const QString &id) const;
    /// Members that go into every record as they are.
    QJsonObject constants(RecordType type) const { return m_constants.value(type); }

    /// What a hook of a new or a known record says it is about.
    QString scope(RecordType type, bool isNew) const;
    /// The body of a hook: {tracking}, {scope}, {externalId} and {subscription} replaced by `values`.
    QByteArray hookBody(const QHash<QString, QString> &values) const;
    const ListenerRules &listener() const { return m_listener; }

    /// `base` and the endpoint's path, each {name} replaced by its percent-encoded value.
    static QUrl url(const QUrl &base, const Endpoint &endpoint, const QHash<QString, QString> &values);

private:
    class Reader;
    struct Scopes {
        QString created;
        QString updated;
    };

    QMap<Call, Endpoint> m_calls;
    QMap<std::pair<RecordType, RecordCall>, Endpoint> m_recordCalls;
    QList<IpaasHost> m_hosts;
    QByteArray m_clientIdHeader;
    QMap<QString, QStringList> m_settingAliases;
    QStringList m_integrationNames;
    QMap<RecordType, QMap<QString, QString>> m_fields;
    QMap<RecordType, QMap<QString, QString>> m_customFields;
    QMap<RecordType, QJsonObject> m_constants;
    QMap<RecordType, Scopes> m_scopes;
    QJsonObject m_hookBody;
    ListenerRules m_listener;
};

struct IpaasEndpoints::Loaded {
    IpaasEndpoints endpoints;
    /// Translated, for a person; empty where there is nothing to say.
    QString notice;
};

} // namespace causeway
