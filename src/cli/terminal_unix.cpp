#include "cli/terminal.h"

#include <cerrno>
#include <csignal>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace causeway {

namespace {

constexpr char interrupt = 3;

/// Shows nothing of what is typed until it goes. The terminal is not left without echo: a signal that would end the
/// process in between is held back until then.
class EchoOff {
public:
    EchoOff()
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : {SIGTERM, SIGHUP, SIGQUIT, SIGTSTP})
            sigaddset(&held, signal);
        pthread_sigmask(SIG_BLOCK, &held, &m_mask);
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_lflag |= ECHONL;
        // Ctrl+C ends the line instead of the process.
        silent.c_cc[VEOL] = interrupt;
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before{};
    sigset_t m_mask{};
    bool m_changed = false;
};

QByteArray readInput(qint64 limit, bool oneLine)
{
    QByteArray result;
    while (result.size() < limit) {
        char buffer[4096];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        result.append(buffer, count);
        if (oneLine && result.endsWith(interrupt))
            return {};
        if (oneLine && result.endsWith('\n'))
            break;
    }
    return result;
}

} // namespace

void Terminal::prepare() { }

bool Terminal::isInputInteractive()
{
    return isatty(STDIN_FILENO) != 0;
}

bool Terminal::isOutputInteractive()
{
    return isatty(STDOUT_FILENO) != 0;
}

int Terminal::width()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

QByteArray Terminal::readSecret(qint64 limit)
{
    if (!isInputInteractive())
        return readInput(limit, false);
    const EchoOff silent;
    return readInput(limit, true);
}

} // namespace causeway
