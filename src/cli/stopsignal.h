#pragma once

#include <memory>
#include <stop_token>

namespace causeway {

/// Turns the first SIGINT or SIGTERM (on Windows Ctrl+C, Ctrl+Break, closing of the console) into a stop request on the
/// main thread. A second one ends the process at once, as a person would expect; the journal survives that.
///
/// One at a time, made after the application object and gone before it.
class StopSignal {
public:
    explicit StopSignal(std::stop_source source);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace causeway
