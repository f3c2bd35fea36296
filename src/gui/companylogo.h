#pragma once

#include <QByteArray>
#include <QImage>

namespace causeway {

/// A company's logo from the net, small enough for a row of a list. Null for what is no whole PNG or JPEG, or has more
/// pixels than a logo needs: it came from outside, so nothing else is even tried.
QImage decodedLogo(const QByteArray &bytes);

} // namespace causeway
