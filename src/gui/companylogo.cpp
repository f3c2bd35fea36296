#include "gui/companylogo.h"

#include <QBuffer>
#include <QImageReader>

namespace causeway {

namespace {

/// What a decoder may be made to allocate: 16 MiB at four bytes a pixel.
constexpr int mostPixelsASide = 2048;
/// Sharp in a row at 200 %.
constexpr int keptPixelsASide = 128;

/// By the first bytes: asking every plug-in would hand each the bytes.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    return {};
}

} // namespace

QImage decodedLogo(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixelsASide || size.height() > mostPixelsASide)
        return {};
    if (size.width() > keptPixelsASide || size.height() > keptPixelsASide)
        reader.setScaledSize(size.scaled(keptPixelsASide, keptPixelsASide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace causeway
