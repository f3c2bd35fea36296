#pragma once

#include "core/result.h"

#include <qcorotask.h>

#include <stop_token>

namespace causeway {

/// An operation that waits. It takes its inputs by value and a std::stop_token last; a stop request ends every wait at
/// once and makes the result Error{Cancelled}. Everything runs on the main thread.
///
/// Rules that keep coroutines honest with GCC 12 (docs/adr/0002): name a temporary before it goes into a call that is
/// awaited, no co_await inside a condition or an initialiser list, no lambda coroutine with captures. And with QCoro
/// 0.8: co_return a local, never a member or what a reference leads to: it is moved from where its type is not the
/// task's own.
template<class T>
using Task = QCoro::Task<Result<T>>;

inline tl::unexpected<Error> cancelled()
{
    return tl::unexpected(makeError(ErrorCode::Cancelled, {}));
}

} // namespace causeway
