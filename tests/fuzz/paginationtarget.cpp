#include "fuzztarget.h"

#include "ipaas/pagination.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace causeway::fuzz {

QString pagination(const QByteArray &input)
{
    // The input is read as a header and as the number in one.
    for (const QByteArray &header : {input, QByteArray("{\"total_Pages\":" + input + '}')}) {
        const int pages = totalPagesOf(header);
        if (pages < 1 || pages > 1'000'000)
            return QStringLiteral("1 to 1,000,000 pages, not %1").arg(pages);
        const QJsonValue told = QJsonDocument::fromJson(header).object().value(QLatin1StringView("total_Pages"));
        if (told.isDouble() && pages != static_cast<int>(std::clamp(told.toDouble(), 1.0, 1e6)))
            return QStringLiteral("as many pages as the header tells of, not %1").arg(pages);
    }
    return {};
}

} // namespace causeway::fuzz
