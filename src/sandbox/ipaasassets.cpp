#include "sandbox/ipaasassets.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

// A "C" on blue, 64 by 64 pixels.
constexpr char logo[]
    = "iVBORw0KGgoAAAANSUhEUgAAAEAAAABAAQMAAACQp+OdAAAABlBMVEUrXIr///+3tR69AAAAgUlEQVR42rWRwRGAIAwE4/DwaQna"
      "iS3ZAZZGKZTA0wfjKQlzjvLFfNi5CVxyiPxQ81EBsNMBQWECksIKZAUPnLXXuocCu10yZUSaToPgsj0joh5F39Ty1peX95oaiBU8"
      "IXSC+LVo3TkYR+XwXIcLcmXXxMKgnugYJuNl4PyCx79rXXDdYunlC3w1AAAAAElFTkSuQmCC";

} // namespace

bool IpaasAssets::owns(const HttpRequest &request)
{
    return request.segment(0) == "assets"_L1;
}

HttpAnswer IpaasAssets::handle(const HttpRequest &request)
{
    if (request.method != "GET" || request.segments.mid(1).join(u'/') != "contoso.png"_L1)
        return HttpAnswer::text(404, "Not Found"_ba);
    HttpAnswer answer;
    answer.contentType = "image/png"_ba;
    answer.body = QByteArray::fromBase64(logo);
    return answer;
}

QString IpaasAssets::logoUrl(const QString &url)
{
    return url + "/assets/contoso.png"_L1;
}

} // namespace causeway::sandbox
