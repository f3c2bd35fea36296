#pragma once

#include "setup/backend.h"

namespace causeway {

class Preferences;
class SandboxHost;
class SecretClipboard;

/// What the windows get from main(): outlives them all.
struct GuiContext {
    Backend &backend;
    SandboxHost &sandbox;
    SecretClipboard &secretClipboard;
    Preferences &preferences;
};

} // namespace causeway
