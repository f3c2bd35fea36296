#pragma once

#include <QString>

namespace causeway {

/// Of the libraries that only this folder uses, for the About window. Empty where it is not known.
namespace LibraryVersions {

/// The one that runs.
QString sqlite();
/// The one that it was built with.
QString qtKeychain();

} // namespace LibraryVersions

} // namespace causeway
