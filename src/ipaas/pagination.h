#pragma once

#include <QByteArray>

namespace causeway {

/// The number of pages that a list's X-Pagination header tells of, 1 to 1,000,000. The header is JSON whose property
/// names are not published, hence more than one spelling; one that cannot be read means a single page.
int totalPagesOf(const QByteArray &header);

} // namespace causeway
