#include "cli/namedconnection.h"

#include "core/nearestname.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NamedConnection)
};

QString adviceFor(const ConnectionStore &connections, const QString &name)
{
    if (connections.connections().isEmpty())
        return Text::tr("None is stored yet: \"causeway-cli connection import FILE\" adds one.");
    QStringList names;
    for (const Connection &connection : connections.connections())
        names.append(connection.settings.name);
    const QString nearest = nearestName(names, name);
    if (nearest.isEmpty())
        return Text::tr("\"causeway-cli connection list\" shows all.");
    return Text::tr("Did you mean \"%1\"? \"causeway-cli connection list\" shows all.").arg(nearest);
}

} // namespace

Result<Connection> namedConnection(const ConnectionStore &connections, const QString &name)
{
    const Result<Connection> found = connections.find(name);
    if (found)
        return *found;
    Error error = found.error();
    error.message += u' ' + adviceFor(connections, name);
    return tl::unexpected(error);
}

} // namespace causeway
