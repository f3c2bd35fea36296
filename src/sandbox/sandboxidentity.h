#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace causeway::sandbox {

class FaultPlan;

// Everything that has a name or an id in the stand-in's world, apart from the records. Ids are the same in every run,
// secrets are not. Read only once the server listens.
struct SandboxIdentity {
    struct Company {
        QString id;
        QString name;
        QString displayName;
    };
    struct Environment {
        QString name;
        QString type; // "Sandbox" or "Production"
    };

    SandboxIdentity();

    static QString madeUpSecret(); // 40 characters, always with + & = ~
    static QString madeUpApiKey();
    static QString madeUpWebhookKey();

    // As the scenarios that are on have it.
    QJsonObject connectionFile(const FaultPlan &faults) const;

    QString url; // scheme, host and port; set when the port is known
    QString clientSecret;
    QString clientSecretId; // what the portal shows beside the secret
    QString ipaasApiKey;
    QHash<qint64, QString> webhookKeys; // by subscription

    QString tenantId;
    QString tenantDomain;
    QString clientId;
    QString otherId; // neither the tenant's nor the app's
    QString servicePrincipalId;
    QString resource; // the resource of the scope, without /.default
    QList<Environment> environments; // the first one is the connection file's
    QList<Company> companies; // the first one is the connection file's

    QString ipaasUserId;
    QString ipaasEmail;
    QList<Company> ipaasCompanies; // the first one is the connection file's
    qint64 subscriptionId = 5;
};

} // namespace causeway::sandbox
