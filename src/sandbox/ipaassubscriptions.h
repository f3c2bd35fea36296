#pragma once

#include "sandbox/faultplan.h"
#include "sandbox/ipaassignin.h"

#include <QSet>

#include <array>
#include <optional>

namespace causeway::sandbox {

// The subscriptions of iPaaS.com: which there are, their settings and webhook keys, and the integrations they are of.
// The first company has one of Business Central and one of a web shop. Thread-safe.
class IpaasSubscriptions {
public:
    IpaasSubscriptions(const SandboxIdentity &identity, const FaultPlan &faults);

    // The numbers of a company's subscriptions; company is an index into SandboxIdentity::ipaasCompanies.
    const QSet<qint64> &of(qsizetype company) const;
    // The subscription whose webhook key this is.
    std::optional<qint64> ofWebhookKey(const QByteArray &key) const;

    // path: the segments behind subscriptions/v2.
    HttpAnswer handle(const HttpRequest &request, const QStringList &path, const IpaasSignIn::Caller &caller) const;

private:
    struct Subscription;
    static std::span<const Subscription> all();

    HttpAnswer list(qsizetype company) const;
    HttpAnswer one(const HttpRequest &request, const QString &id, qsizetype company) const;
    int integrationOf(const Subscription &subscription) const;
    QJsonValue settings(const Subscription &subscription) const;
    QJsonObject settingsOfBusinessCentral() const;
    QJsonObject strangeSettings() const;

    const SandboxIdentity &m_identity;
    const FaultPlan &m_faults;
    std::array<QSet<qint64>, 2> m_ofCompany;
    QSet<qint64> m_withoutBusinessCentral;
};

} // namespace causeway::sandbox
