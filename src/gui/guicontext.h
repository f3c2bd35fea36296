#pragma once

#include "setup/backend.h"

namespace causeway {

class SandboxHost;
class SecretClipboard;

/// What the windows get from main(): outlives them all.
struct GuiContext {
    Backend &backend;
    SandboxHost &sandbox;
    SecretClipboard &secretClipboard;
};

} // namespace causeway
