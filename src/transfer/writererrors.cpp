#include "transfer/writererrors.h"

#include "ipaas/ipaaserrors.h"
#include "net/classifier.h"

namespace causeway {

bool endsTheRun(const Error &error)
{
    return error.code == ErrorCode::Cancelled || concernsEveryRecord(error) || isTransient(error);
}

bool saysNothing(const Error &error)
{
    return error.code == ErrorCode::MalformedAnswer || error.code == ErrorCode::WebPageAnswer;
}

} // namespace causeway
