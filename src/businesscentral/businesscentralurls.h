#pragma once

#include "core/connectionsettings.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace causeway {

/// The addresses of Business Central online, always in the form that names the tenant.
/// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/api-endpoint-structure
namespace BusinessCentralUrls {

/// The admin center API, which lists environments; `apiVersion` such as "v2.21".
QUrl environments(const ConnectionSettings &settings, const QString &apiVersion);

QUrl companies(const ConnectionSettings &settings);

/// The list of published web services.
QUrl webServices(const ConnectionSettings &settings);

/// The list of what custom APIs there are.
QUrl apiRoutes(const ConnectionSettings &settings);

/// The description of all that one place serves: that of the source, whose name does not count.
QUrl metadata(const ConnectionSettings &settings, const Source &place);

/// The first page of a source. `fields` becomes $select; empty asks for all fields. An OData source goes by the
/// company's name, an Api source by its id.
QUrl entities(const ConnectionSettings &settings, const Source &source, const QStringList &fields);

/// The same address with a filter: only records changed after `moment`, for entities that have lastModifiedDateTime.
QUrl changedSince(const QUrl &entities, const QDateTime &moment);

/// The same address asked for how many records there are, as `@odata.count`.
QUrl counted(const QUrl &entities);

/// A text as an OData string literal inside a path: quotes doubled, then percent-encoded.
QByteArray pathLiteral(const QString &text);

} // namespace BusinessCentralUrls

} // namespace causeway
