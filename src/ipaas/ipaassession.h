#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QString>

namespace causeway {

/// A person's sign-in to iPaaS.com, as Auth/Login, Auth/Refresh and ChangeCompany answer it.
struct IpaasSession {
    QString userId;
    /// Who it is, for a person to see; either may be empty.
    QString userName;
    QString email;
    Secret accessToken;
    Secret refreshToken;
    /// Invalid when the service did not say.
    QDateTime expires;

    /// Errors: MalformedAnswer.
    static Result<IpaasSession> fromAnswer(const QByteArray &body);

    /// One keychain entry: what a renewal needs, for which Auth/Refresh asks for both tokens, and who it is of.
    Secret toStored() const;
    static std::optional<IpaasSession> fromStored(const Secret &stored);
};

} // namespace causeway
