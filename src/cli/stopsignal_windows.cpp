#include "cli/stopsignal.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <windows.h>

#include <atomic>

namespace causeway {

namespace {

std::atomic<bool> wasAsked{false};
// The console's thread hands the request on to the main thread through these.
std::atomic<std::stop_source *> target{nullptr};

BOOL WINAPI onConsoleEvent(DWORD)
{
    // FALSE lets the system's own handler end the process.
    if (wasAsked.exchange(true))
        return FALSE;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [] {
            if (std::stop_source *const source = target)
                source->request_stop();
        },
        Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class StopSignal::Private {
public:
    explicit Private(std::stop_source theSource)
        : source(std::move(theSource))
    {
        wasAsked = false;
        target = &source;
        SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    }
    ~Private()
    {
        SetConsoleCtrlHandler(onConsoleEvent, FALSE);
        target = nullptr;
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

private:
    std::stop_source source;
};

StopSignal::StopSignal(std::stop_source source)
    : d(std::make_unique<Private>(std::move(source)))
{
}

StopSignal::~StopSignal() = default;

} // namespace causeway
