#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/scenariotable.h"

namespace causeway::sandbox {

struct SandboxIdentity;

// The answer that a rule gives in place of the service's own.
HttpAnswer faultAnswer(const FaultRule &rule, Service service, const HttpRequest &request,
                       const SandboxIdentity &identity);

// Makes a good answer of the service into one of the shape.
void reshape(HttpAnswer *answer, Shape shape);

} // namespace causeway::sandbox
