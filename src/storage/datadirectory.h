#pragma once

#include <QString>

namespace causeway {

/// Where the connections, their status and their journals are kept unless the person names another place: the same for
/// the desktop program and the command line, so that each sees what the other has made. On Linux
/// `$XDG_CONFIG_HOME/causeway`. Nothing is made here.
QString defaultDataDirectory();

} // namespace causeway
