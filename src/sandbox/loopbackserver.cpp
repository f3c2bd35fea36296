#include "sandbox/loopbackserver.h"

#include <httplib.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <set>

#ifndef _WIN32
#include <netinet/tcp.h>
#include <poll.h>
#endif

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr std::size_t connectionThreads = 64;
constexpr int idleSeconds = 120;
constexpr std::size_t flushBytes = 256 * 1024;

void closeSocket(socket_t socket)
{
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

void endBothWays(socket_t socket)
{
#ifdef _WIN32
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

// The library's default lets two servers share a port; a second sandbox on a taken port has to fail.
void claimPortAlone(socket_t socket)
{
    const int on = 1;
#ifdef _WIN32
    ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
#else
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
}

void sendWithoutDelay(socket_t socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
}

// Holds an answer back until it is whole, so that it goes out in one piece, or is cut short where the faults say so.
class ConnectionStream final : public httplib::Stream {
public:
    explicit ConnectionStream(socket_t socket)
        : m_socket(socket)
    {
    }

    using httplib::Stream::write;

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }

    ssize_t read(char *target, size_t size) override
    {
        if (m_readPosition == m_readEnd && !fill())
            return -1;
        const std::size_t count = std::min(size, m_readEnd - m_readPosition);
        std::copy_n(m_input.data() + m_readPosition, count, target);
        m_readPosition += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char *data, size_t size) override
    {
        m_output.append(data, static_cast<qsizetype>(size));
        if (static_cast<std::size_t>(m_output.size()) >= flushBytes && m_breakOff == BreakOff::Never && !flush())
            return -1;
        return static_cast<ssize_t>(size);
    }

    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override { get_remote_ip_and_port(ip, port); }
    socket_t socket() const override { return m_socket; }

    bool waitForInput() { return m_readPosition < m_readEnd || fill(); }

    bool hasEnded() const
    {
#ifdef _WIN32
        WSAPOLLFD state{m_socket, POLLIN, 0};
        const bool isReadable = ::WSAPoll(&state, 1, 0) != 0;
#else
        pollfd state{m_socket, POLLIN, 0};
        const bool isReadable = ::poll(&state, 1, 0) != 0;
#endif
        char next = 0;
        return isReadable && ::recv(m_socket, &next, 1, MSG_PEEK) <= 0;
    }

    void setBreakOff(BreakOff breakOff)
    {
        m_breakOff = breakOff;
    }

    // False when the connection is over.
    bool finishAnswer()
    {
        switch (m_breakOff) {
        case BreakOff::Never:
            return flush();
        case BreakOff::BeforeAnswer:
            return false;
        case BreakOff::InAnswer:
            m_output.truncate(m_output.size() - m_output.size() / 10 - 1);
            flush();
            return false;
        }
        return false;
    }

private:
    bool fill()
    {
        const auto count = ::recv(m_socket, m_input.data(), static_cast<int>(m_input.size()), 0);
        if (count <= 0)
            return false;
        m_readPosition = 0;
        m_readEnd = static_cast<std::size_t>(count);
        return true;
    }

    bool flush()
    {
        qsizetype sent = 0;
        while (sent < m_output.size()) {
            const auto count
                = ::send(m_socket, m_output.constData() + sent, static_cast<int>(m_output.size() - sent), 0);
            if (count <= 0)
                return false;
            sent += static_cast<qsizetype>(count);
        }
        m_output.clear();
        return true;
    }

    socket_t m_socket;
    std::array<char, 16 * 1024> m_input{};
    std::size_t m_readPosition = 0;
    std::size_t m_readEnd = 0;
    QByteArray m_output;
    BreakOff m_breakOff = BreakOff::Never;
};

// A handler has no way to its connection, and breaking one off needs it.
thread_local ConnectionStream *t_connection = nullptr;

// Reads only what stands before the TLS member of httplib::Request: Debian builds the library with TLS, we include the
// header without, and what comes behind that member lies elsewhere.
HttpRequest toRequest(const httplib::Request &source)
{
    HttpRequest request
        = HttpRequest::fromTarget(QByteArray::fromStdString(source.method), QByteArray::fromStdString(source.target));
    for (const auto &[name, value] : source.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    request.body = QByteArray::fromStdString(source.body);
    return request;
}

void fillResponse(const HttpAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    response.set_header("Date", httpDate(answer.clockAheadSeconds).toStdString());
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (answer.nextPiece) {
        response.set_chunked_content_provider(answer.contentType.toStdString(),
                                              [next = answer.nextPiece](size_t, httplib::DataSink &sink) {
                                                  QByteArray piece;
                                                  const bool more = next(&piece);
                                                  if (!piece.isEmpty())
                                                      sink.write(piece.constData(), static_cast<size_t>(piece.size()));
                                                  if (!more)
                                                      sink.done();
                                                  return true;
                                              });
    } else if (!answer.contentType.isEmpty()) {
        response.set_content(answer.body.constData(), static_cast<size_t>(answer.body.size()),
                             answer.contentType.toStdString());
    }
}

} // namespace

// Takes the connection loop over from the library: its own waits out idle connections when it stops, and cannot end
// one without an answer.
class LoopbackServer::Engine final : public httplib::Server {
public:
    explicit Engine(LoopbackServer::Handler handler)
        : m_handler(std::move(handler))
    {
        const auto serve = [this](const httplib::Request &request, httplib::Response &response) {
            const HttpAnswer answer = m_handler(toRequest(request));
            t_connection->setBreakOff(answer.breakOff);
            fillResponse(answer, response);
        };
        const std::string everything = "[\\s\\S]*";
        Get(everything, serve);
        Post(everything, serve);
        Put(everything, serve);
        Patch(everything, serve);
        Delete(everything, serve);
        new_task_queue = [] { return new httplib::ThreadPool(connectionThreads); };
        set_socket_options(claimPortAlone);
        set_read_timeout(idleSeconds);
        set_keep_alive_timeout(idleSeconds);
        set_keep_alive_max_count(1'000'000);
    }

    // The library listens with a backlog of five, and a burst of connections then waits a second for its turn.
    void widenBacklog() { ::listen(svr_sock_, 256); }

    void endConnections()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const socket_t socket : m_sockets)
            endBothWays(socket);
    }

    std::atomic<bool> hasEnded = false;

private:
    bool process_and_close_socket(socket_t socket) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) {
                closeSocket(socket);
                return false;
            }
            m_sockets.insert(socket);
        }
        sendWithoutDelay(socket);
        serveConnection(socket);
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
        endBothWays(socket);
        closeSocket(socket);
        return true;
    }

    void serveConnection(socket_t socket)
    {
        ConnectionStream stream(socket);
        t_connection = &stream;
        // Compression would make the answers of two builds differ and costs more than all else.
        const auto prepare = [](httplib::Request &request) { request.headers.erase("Accept-Encoding"); };
        while (stream.waitForInput()) {
            bool closed = false;
            stream.setBreakOff(BreakOff::Never);
            const bool answered = process_request(stream, false, closed, prepare);
            if (!stream.finishAnswer() || !answered || closed)
                break;
        }
        t_connection = nullptr;
    }

    LoopbackServer::Handler m_handler;
    std::mutex m_mutex;
    std::set<socket_t> m_sockets;
    bool m_stopping = false;
};

LoopbackServer::LoopbackServer(Handler handler)
    : m_engine(std::make_unique<Engine>(std::move(handler)))
{
}

LoopbackServer::~LoopbackServer()
{
    stop();
}

bool LoopbackServer::bind(quint16 port, QString *errorMessage)
{
    const std::string address = "127.0.0.1";
    const int bound = port == 0                               ? m_engine->bind_to_any_port(address)
                      : m_engine->bind_to_port(address, port) ? port
                                                              : -1;
    if (bound <= 0) {
        if (errorMessage)
            *errorMessage = u"Cannot listen on 127.0.0.1:%1; another program may be using the port."_s.arg(port);
        return false;
    }
    m_engine->widenBacklog();
    m_port = static_cast<quint16>(bound);
    return true;
}

void LoopbackServer::serve()
{
    m_thread = std::thread([this] {
        m_engine->listen_after_bind();
        m_engine->hasEnded = true;
    });
    // stop() is without effect until the library's loop runs.
    while (!m_engine->is_running() && !m_engine->hasEnded)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void LoopbackServer::stop()
{
    if (!m_thread.joinable())
        return;
    m_engine->stop();
    m_engine->endConnections();
    m_thread.join();
}

bool LoopbackServer::callerHasGone()
{
    return t_connection->hasEnded();
}

} // namespace causeway::sandbox
