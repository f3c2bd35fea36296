#include "cli/stopsignal.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace causeway {

namespace {

/// The writing end of the pipe, for the handler, which may use nothing else.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void onStopSignal(int)
{
    const char byte = 0;
    const ssize_t written = ::write(writeEnd, &byte, 1);
    static_cast<void>(written);
}

void setHandler(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

/// A signal handler may not touch Qt: it writes into a pipe, and the event loop reads.
class StopSignal::Private {
public:
    explicit Private(std::stop_source theSource)
        : source(std::move(theSource))
    {
        if (::pipe(ends) != 0)
            return;
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        writeEnd = ends[1];
        notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] {
            notifier->setEnabled(false);
            source.request_stop();
        });
        // The default comes back with the first signal.
        setHandler(onStopSignal, SA_RESTART | static_cast<int>(SA_RESETHAND));
    }
    ~Private()
    {
        setHandler(SIG_DFL, 0);
        notifier.reset();
        for (const int end : ends) {
            if (end >= 0)
                ::close(end);
        }
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

private:
    std::stop_source source;
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(std::stop_source source)
    : d(std::make_unique<Private>(std::move(source)))
{
}

StopSignal::~StopSignal() = default;

} // namespace causeway
