#pragma once

#include <QByteArray>
#include <QStringView>

namespace causeway::sandbox {

// Appends a JSON string with its quotes. Large pages are written straight into bytes: QJsonObject sorts the keys,
// which the real services do not, and costs ten times as much.
void appendJsonString(QByteArray *target, QStringView text);

QByteArray jsonString(QStringView text);

} // namespace causeway::sandbox
