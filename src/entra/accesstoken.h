#pragma once

#include "core/secret.h"
#include "net/httpmessage.h"

#include <QDateTime>

namespace causeway {

struct AccessToken {
    Secret value;
    QDateTime asked;
    /// From the answer's `expires_in`, never a constant: Entra's tokens live 60 to 90 minutes.
    QDateTime expires;
    /// From here on a new one is asked for, although this one still works.
    QDateTime renewAfter;
    /// How the authority was reached for it.
    WayThere way;
};

} // namespace causeway
