#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <map>

namespace causeway::tests {

/// Time as lines see it: what is under way on them arrives when its time has come.
class LineTime : public QObject {
public:
    /// From one end of a line to the other, in units of this clock.
    virtual qint64 oneWay() const = 0;
    virtual qint64 now() const = 0;
    /// Something happened at an end of a line.
    virtual void stir() { }

    /// Those of the same time happen in the order of the calls.
    void at(qint64 time, std::function<void()> what);
    double roundTrips() const { return static_cast<double>(now()) / static_cast<double>(2 * oneWay()); }

protected:
    virtual void planned() = 0;
    /// Runs what is due.
    void runDue();
    bool isEmpty() const { return m_plan.empty(); }
    qint64 next() const { return m_plan.begin()->first; }

private:
    std::multimap<qint64, std::function<void()>> m_plan;
};

/// The time of the clock on the wall, in microseconds.
class WallTime final : public LineTime {
public:
    explicit WallTime(std::chrono::milliseconds oneWay);

    qint64 oneWay() const override { return m_oneWay; }
    qint64 now() const override { return m_since.nsecsElapsed() / 1000; }

private:
    void planned() override;

    qint64 m_oneWay;
    QElapsedTimer m_since;
    QTimer m_timer;
};

/// Time that stands still while anything stirs, and then jumps to the next arrival. However slow the computer, what
/// does not wait for an answer takes no time. `quiet` is how long nothing has to stir: too short, and time jumps before
/// a thread has had its turn. A count is therefore never too low, and the lowest of several is the best.
class SteppedTime final : public LineTime {
public:
    explicit SteppedTime(std::chrono::milliseconds quiet);

    qint64 oneWay() const override { return 1; }
    qint64 now() const override { return m_now; }
    void stir() override { m_quiet.start(); }

private:
    void planned() override { stir(); }
    void step();

    qint64 m_now = 0;
    QTimer m_quiet;
};

/// A long line to a port of loopback: whatever is sent takes its time to the other end, and so does the opening of a
/// connection, which loopback itself does in no time.
class LongLine : public QObject {
public:
    LongLine(LineTime &time, quint16 target);

    quint16 port() const { return m_server.serverPort(); }
    /// How many connections were opened.
    int connections() const { return m_connections; }
    /// Which of them, counted from 1, the server sees as coming from this port.
    int numberOf(quint16 serversPeerPort) const { return m_numbers.value(serversPeerPort); }
    /// The next bytes that the server sends on this connection, told apart by the port that the server sees, are an
    /// answer: `arrived` is called when they are at the client's end.
    void expectAnswer(quint16 serversPeerPort, std::function<void()> arrived);

private:
    void carry(QTcpSocket *from, QTcpSocket *to, qint64 open);

    LineTime &m_time;
    int m_connections = 0;
    quint16 m_expected = 0;
    std::function<void()> m_arrived;
    QHash<quint16, int> m_numbers;
    QTcpServer m_server;
};

} // namespace causeway::tests
