#include "cli/terminal.h"

#include <QString>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <cstdio>

namespace causeway {

namespace {

bool isConsole(DWORD which)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(which), &mode) != 0;
}

QByteArray readPipe(qint64 limit)
{
    QByteArray result;
    while (result.size() < limit) {
        char buffer[4096];
        DWORD count = 0;
        if (!ReadFile(GetStdHandle(STD_INPUT_HANDLE), buffer, sizeof buffer, &count, nullptr) || count == 0)
            break;
        result.append(buffer, static_cast<qsizetype>(count));
    }
    return result;
}

QByteArray readConsoleLine()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, (before | ENABLE_LINE_INPUT) & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    wchar_t buffer[4096];
    DWORD count = 0;
    const bool wasRead = ReadConsoleW(input, buffer, 4096, &count, nullptr) != 0;
    SetConsoleMode(input, before);
    std::fputs("\n", stderr);
    return wasRead ? QString::fromWCharArray(buffer, static_cast<qsizetype>(count)).toUtf8() : QByteArray();
}

} // namespace

void Terminal::prepare()
{
    SetConsoleOutputCP(CP_UTF8);
    // JSON lines end with a line feed on every platform.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

bool Terminal::isInputInteractive()
{
    return isConsole(STD_INPUT_HANDLE);
}

bool Terminal::isOutputInteractive()
{
    return isConsole(STD_OUTPUT_HANDLE);
}

int Terminal::width()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return 80;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

QByteArray Terminal::readSecret(qint64 limit)
{
    return isInputInteractive() ? readConsoleLine() : readPipe(limit);
}

} // namespace causeway
