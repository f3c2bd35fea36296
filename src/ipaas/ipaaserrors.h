#pragma once

#include "core/error.h"

namespace causeway {

/// Gives an error of iPaaS.com its meaning, by its CATEGORY-NNNN code where it has one, by HTTP status otherwise
/// (facts: ipaas.md, section 7).
Error refinedIpaasError(Error error);

/// The same, for what was refined already, of Auth/Login: IpaasPasswordWrong or IpaasUserLocked. Which code iPaaS.com
/// answers to which of the two is not published, so a locked user is told by the words.
Error refinedPasswordError(Error error);
/// Of Auth/Refresh: IpaasUserLocked, or IpaasSignInRejected when the sign-in has ended.
Error refinedRenewalError(Error error);
/// Of ChangeCompany: IpaasCompanyNotFound or IpaasCompanyDenied. A plan or payment that is in the way stays
/// IpaasAccessDenied.
Error refinedCompanyError(Error error);

/// Whether the same error would meet every record of a run: then the run ends instead of failing each one.
bool concernsEveryRecord(const Error &error);

} // namespace causeway
