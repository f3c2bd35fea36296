#pragma once

#include "core/connectionsettings.h"
#include "core/result.h"

#include <QByteArray>

namespace causeway {

/// The JSON form in which a connection is stored, exported and imported. It never holds a secret.
///
/// Reading is strict: not JSON, a newer schema, an unknown key, a wrong type or a secret is refused with
/// Error{FileInvalid} whose message names the place as a path ("throttling.apiThrottleLimit"). Keys other than `schema`
/// and `name` may be missing and take their defaults.
namespace ConnectionFile {

/// The newest schema that is read. Schema 2 has `ipaas.way`, `ipaas.clientId` and `mapping`; a file that uses none of
/// them is written as 1, which earlier versions of Causeway read.
inline constexpr int schema = 2;

/// Largest file that is looked at, in bytes.
inline constexpr qint64 sizeLimit = qint64(256) * 1024;

Result<ConnectionSettings> parse(const QByteArray &json);

/// Indented UTF-8, keys sorted, ends with a line break.
QByteArray toJson(const ConnectionSettings &settings);

} // namespace ConnectionFile

} // namespace causeway
