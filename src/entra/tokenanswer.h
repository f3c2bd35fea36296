#pragma once

#include "core/result.h"
#include "entra/accesstoken.h"

#include <QByteArray>

namespace causeway {

/// Reads a token endpoint's answer (RFC 6749, section 5.1) that was asked for at `asked`. Errors: MalformedAnswer.
Result<AccessToken> parseTokenAnswer(const QByteArray &body, const QDateTime &asked);

} // namespace causeway
