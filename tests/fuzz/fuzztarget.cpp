#include "fuzztarget.h"

namespace causeway::fuzz {

const QList<Target> &targets()
{
    static const QList<Target> all{
        {QStringLiteral("connectionfile"), connectionFile}, {QStringLiteral("entitypage"), entityPage},
        {QStringLiteral("errorbody"), errorBody},           {QStringLiteral("pagination"), pagination},
        {QStringLiteral("tokenanswer"), tokenAnswer},
    };
    return all;
}

} // namespace causeway::fuzz
