#include "ipaas/pagination.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

namespace causeway {

int totalPagesOf(const QByteArray &header)
{
    const QJsonObject object = QJsonDocument::fromJson(header).object();
    for (const char *key : {"total_Pages", "total_pages", "totalPages", "TotalPages"}) {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (value.isUndefined())
            continue;
        // Not as an int: a number that does not fit into one would come out as 0 or less.
        const double pages = value.toVariant().toDouble();
        return pages >= 1 ? static_cast<int>(std::min(pages, 1e6)) : 1;
    }
    return 1;
}

} // namespace causeway
