#pragma once

#include <QString>
#include <QUrl>

namespace causeway {

/// What a button that opens `link` is to say: where it leads.
QString linkText(const QUrl &link);

} // namespace causeway
