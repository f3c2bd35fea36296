#include "longline.h"

#include <QPointer>

#include <algorithm>

namespace causeway::tests {

void LineTime::at(qint64 time, std::function<void()> what)
{
    m_plan.emplace(time, std::move(what));
    planned();
}

void LineTime::runDue()
{
    const qint64 time = now();
    while (!isEmpty() && next() <= time) {
        const std::function<void()> what = std::move(m_plan.begin()->second);
        m_plan.erase(m_plan.begin());
        what();
    }
}

WallTime::WallTime(std::chrono::milliseconds oneWay)
    : m_oneWay(std::chrono::microseconds(oneWay).count())
{
    m_since.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        runDue();
        planned();
    });
}

void WallTime::planned()
{
    if (!isEmpty())
        m_timer.start(static_cast<int>(std::max<qint64>(next() - now() + 999, 0) / 1000));
}

SteppedTime::SteppedTime(std::chrono::milliseconds quiet)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &SteppedTime::step);
}

void SteppedTime::step()
{
    if (isEmpty())
        return;
    m_now = std::max(m_now, next());
    runDue();
    stir();
}

LongLine::LongLine(LineTime &time, quint16 target)
    : m_time(time)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
        while (QTcpSocket *const client = m_server.nextPendingConnection()) {
            auto *const server = new QTcpSocket(client);
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
            const int number = ++m_connections;
            connect(server, &QTcpSocket::connected, this,
                    [this, server, number] { m_numbers.insert(server->localPort(), number); });
            m_time.stir();
            // Loopback has told the client already that it is connected. On a long line that takes there and back.
            const qint64 open = m_time.now() + 2 * m_time.oneWay();
            carry(client, server, open);
            carry(server, client, open);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

void LongLine::expectAnswer(quint16 serversPeerPort, std::function<void()> arrived)
{
    m_expected = serversPeerPort;
    m_arrived = std::move(arrived);
}

void LongLine::carry(QTcpSocket *from, QTcpSocket *to, qint64 open)
{
    const QPointer<QTcpSocket> end(to);
    connect(from, &QTcpSocket::readyRead, this, [this, from, end, open] {
        const bool isAnswer = m_expected != 0 && from->localPort() == m_expected;
        if (isAnswer)
            m_expected = 0;
        m_time.stir();
        m_time.at(std::max(m_time.now(), open) + m_time.oneWay(), [this, bytes = from->readAll(), end, isAnswer] {
            if (!end)
                return;
            end->write(bytes);
            if (isAnswer)
                m_arrived();
        });
    });
    connect(from, &QTcpSocket::disconnected, this, [this, end, open] {
        m_time.at(std::max(m_time.now(), open) + m_time.oneWay(), [end] {
            if (end)
                end->disconnectFromHost();
        });
    });
}

} // namespace causeway::tests
