#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace causeway {

/// A value or the one Error that kept it from being.
template<class T>
using Result = tl::expected<T, Error>;

} // namespace causeway
