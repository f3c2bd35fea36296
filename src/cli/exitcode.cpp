#include "cli/exitcode.h"

namespace causeway {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ExitCode::Stopped;
    case ErrorCode::InvalidInput:
    case ErrorCode::ConnectionNotFound:
    case ErrorCode::ConnectionExists:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileInvalid:
        return ExitCode::WrongUse;
    default:
        return ExitCode::Failed;
    }
}

} // namespace causeway
