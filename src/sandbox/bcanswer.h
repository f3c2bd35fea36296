#pragma once

#include "sandbox/httpmessage.h"

namespace causeway::sandbox {

// Business Central's error JSON; the message ends with the correlation id, which ms-correlation-x repeats.
HttpAnswer bcRefusal(int status, const QString &code, const QString &message);

// A successful OData answer.
HttpAnswer odataAnswer(const QByteArray &body);

} // namespace causeway::sandbox
