#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace causeway::sandbox {

struct SandboxOptions {
    quint16 port = 0; // 0: any free one
    QStringList scenarios = {}; // on from the start; an unknown one makes start() fail
    QHash<QString, int> recordCounts = {}; // record type -> count; left out: 20, 40 and 12
    QString clientSecret = {}; // empty: made up for this run
    QString ipaasApiKey = {}; // empty: made up for this run
};

struct Scenario {
    QString id;
    QString description; // one line, English
};

// A stand-in for Entra, Business Central and iPaaS.com on one loopback port. The command line, the home window's
// "Try it in the sandbox" and the tests start one; the destructor ends it. The members may be called from any thread
// once start() has returned.
//
// Addresses: the authority URL, the API URL and the iPaaS.com URL of the connection file are all url(). The paths
// below it are those of the real services:
//   {tenant}/v2.0/.well-known/openid-configuration, {tenant}/oauth2/v2.0/token
//   admin/v2.*/applications[/BusinessCentral]/environments, environments/v1.2,
//   v2.0/[{tenant}/]{environment}/api/v2.0/…, v2.0/[{tenant}/]{environment}/ODataV4/…
//   sso/v2/…, subscriptions/v2/…, customers/v2/…, products/v2/…, transactions/v2/…, hookapi/v2/…, listener/v2/…
//
// iPaaS.com takes the API key as a bearer token, or the user admin@example.com, whose password is the API key's value;
// hooks take the webhook key of their subscription. What a hook starts takes 50 ms, and ends in a record like the one
// that is written for Business Central's with iPaaS.com's default mappings.
//
// Control calls, without sign-in and not counted:
//   GET  /_sandbox/account    both sides record by record, and the request counts; see account()
//   GET  /_sandbox/scenarios  JSON list of the ids that are on
//   POST /_sandbox/scenarios  the same list: replaces the set; an unknown id answers 400 and changes nothing
//   POST /_sandbox/records    changes Business Central's records:
//        {"type": "location", "delete": ["CODE", …], "put": [{…}, …], "generate": N}
//        carried out in this order, up to the first that fails (400 says which). A record of "put" has the fields of
//        Business Central (code, displayName, …; Code, Description, …) and is matched by its code: there already, the
//        fields left out keep their value; new, they are empty. A changed location gets lastModifiedDateTime = now
//        unless it brings its own. A code that was deleted and comes back is a new record with a new id. "generate"
//        adds N made-up records.
//   POST /_sandbox/ipaas-records  changes iPaaS.com's records as people do in the portal:
//        {"type": "location", "delete": ["NAME", …], "put": [{"name": …, "description": …}, …]}
//        carried out in this order, up to the first that fails. A record of "put" keeps its link and the fields left
//        out; a name that is new makes an unlinked record. A deleted record's external ids stay known as deleted.
//   POST /_sandbox/custom-fields  changes which custom fields iPaaS.com has for a type; records carry no others:
//        {"type": "location", "define": ["NAME", …], "remove": ["NAME", …]}
//        carried out in this order, up to the first that fails. At the start there are Origin for every type, and for
//        a location also Contact, AddressLine1, AddressLine2, City, State, Country, PostalCode, PhoneNumber, Email and
//        Website.
//   GET  /_sandbox/hooks      the hooks that iPaaS.com has taken, in order:
//        [{"trackingGuid","scope","externalId","subscription","status","received"}]
//        with the status Queued, Processing, Success, Error or Dropped. They are not among the writes that are counted.
//
// Every company of every environment holds the same records in Business Central. In iPaaS.com the second company has
// records of its own and no Business Central subscription; the account shows the first one's. The user is an Admin of
// the first, whose logo is at assets/contoso.png (not counted either), and a Tech Partner of the second, which has
// none.
class SandboxServer {
public:
    explicit SandboxServer(SandboxOptions options);
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    // Listens on 127.0.0.1, on threads of its own. False, with a sentence in errorMessage, when the port is taken or
    // an option names an unknown scenario or record type. Once only.
    bool start(QString *errorMessage);
    // Breaks off what is under way and returns when all threads have ended.
    void stop();

    QUrl url() const; // invalid before start()
    QString clientSecret() const; // the scenario secret-id gives its ID instead
    QString ipaasApiKey() const;
    QString webhookKey() const; // of the connection file's subscription
    QJsonObject readyLine() const; // {"url","clientSecret","ipaasApiKey"}
    // Fits this sandbox, but for what the scenarios host-not-found and connection-refused change; holds no secret.
    QJsonObject connectionFile() const;
    // {"businessCentral": {TYPE: [record]}, "ipaas": {TYPE: [{"id","name","description","externalId"}]}, "requests":
    // {"entra","businessCentral","ipaas","ipaasWrites","throttled"}}; externalId is null for an unlinked record.
    QJsonObject account() const;

    // What POST /_sandbox/ipaas-records does; false, with a sentence in error, when something fails.
    bool changeIpaasRecords(const QJsonObject &change, QString *error);

    // Replaces the set of faults; false, and nothing changed, when an id is unknown (it is named in unknown).
    bool setScenarios(const QStringList &ids, QString *unknown);
    static QList<Scenario> scenarios();
    static QStringList recordTypes(); // "customer-category", "location", "shipping-method"

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace causeway::sandbox
