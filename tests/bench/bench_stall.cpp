// How long the window stands still: the real window of an initialization, shown without a screen, and between two looks
// of its event loop at what the person does, the time that passes. For tests/bench/stall.
//
//     bench_stall CONNECTION-FILE preview|run...      one after the other; secrets as for causeway-cli

#include "gui/guifixture.h"

#include "gui/causewaystyle.h"
#include "gui/datatable.h"
#include "gui/recordlistmodel.h"
#include "gui/transferview.h"
#include "gui/transferwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QMetaEnum>
#include <QThread>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace causeway;

namespace {

constexpr std::array<qint64, 7> boundsMs{1, 2, 4, 8, 16, 50, 100};

QByteArray nameOf(const QObject *object, const QEvent *event)
{
    const auto type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    return QByteArray(type ? type : "event") + " to " + object->metaObject()->className() + ' '
           + object->objectName().toUtf8();
}

/// The times between two looks of the loop at the outside, in nanoseconds.
class Stalls {
public:
    void add(qint64 span)
    {
        size_t place = 0;
        while (place < boundsMs.size() && span >= boundsMs[place] * 1'000'000)
            ++place;
        ++m_counts[place];
        m_sum += span;
    }
    void print() const
    {
        std::printf("   ");
        for (size_t place = 0; place < m_counts.size(); ++place) {
            if (place < boundsMs.size())
                std::printf(" <%lld ms: %lld ", static_cast<long long>(boundsMs[place]),
                            static_cast<long long>(m_counts[place]));
            else
                std::printf(" more: %lld\n", static_cast<long long>(m_counts[place]));
        }
    }
    double busySeconds() const { return static_cast<double>(m_sum) / 1e9; }

private:
    std::array<qint64, boundsMs.size() + 1> m_counts{};
    qint64 m_sum = 0;
};

/// Watches its own event loop. Qt tells when the loop goes to sleep (aboutToBlock) and when it begins a round (awake),
/// but carries out timers and what came in on sockets before that second word: hence the look at each event as well.
class Watched final : public QApplication {
public:
    Watched(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        m_clock.start();
        const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            // A round that did not sleep has looked outside, too.
            if (!m_isIdle && m_hasRoundBegun)
                end();
            begin();
            m_hasRoundBegun = true;
        });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            end();
            m_isIdle = true;
            m_hasRoundBegun = false;
        });
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Those of the other threads come here as well.
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        begin();
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        // It may be gone afterwards.
        const QByteArray name = nameOf(receiver, event);
        const qint64 started = m_clock.nsecsElapsed();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const qint64 lasted = m_clock.nsecsElapsed() - started;
        ++m_current.events;
        if (lasted > m_current.longestEvent) {
            m_current.longestEvent = lasted;
            m_current.longestEventName = name;
        }
        return result;
    }

    /// One stretch of time in which the loop did not look up, in nanoseconds.
    struct Stall {
        qint64 duration = 0;
        int events = 0;
        /// The one that took the most of it.
        qint64 longestEvent = 0;
        QByteArray longestEventName;
    };
    std::function<void(const Stall &)> stalled;

private:
    void begin()
    {
        if (!m_isIdle)
            return;
        m_isIdle = false;
        m_began = m_clock.nsecsElapsed();
        m_current = {};
    }
    void end()
    {
        if (m_isIdle)
            return;
        m_current.duration = m_clock.nsecsElapsed() - m_began;
        if (stalled)
            stalled(m_current);
        m_isIdle = true;
    }

    QElapsedTimer m_clock;
    bool m_isIdle = true;
    bool m_hasRoundBegun = false;
    int m_depth = 0;
    qint64 m_began = 0;
    Stall m_current;
};

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

QByteArray worded(const Watched::Stall &stall)
{
    return QByteArray::number(milliseconds(stall.duration), 'f', 1) + " ms, " + QByteArray::number(stall.events)
           + " events, of these one of " + QByteArray::number(milliseconds(stall.longestEvent), 'f', 1) + " ms ("
           + stall.longestEventName.trimmed() + ')';
}

void measure(Watched &application, TransferWindow &window, const QString &action)
{
    TransferView *const view = window.view();
    Stalls running;
    Watched::Stall longest;
    Watched::Stall atItsEnd;
    application.stalled = [&](const Watched::Stall &stall) {
        const bool isEnd = !view->isWorking();
        if (!isEnd)
            running.add(stall.duration);
        Watched::Stall &most = isEnd ? atItsEnd : longest;
        if (stall.duration > most.duration)
            most = stall;
    };
    QEventLoop loop;
    const auto whenEnded = QObject::connect(view, &TransferView::stateChanged, view, [&] {
        // Time to show what there is.
        if (!view->isWorking())
            QTimer::singleShot(500, &loop, &QEventLoop::quit);
    });
    QElapsedTimer duration;
    duration.start();
    action == QLatin1StringView("preview") ? view->startPreview() : view->startRun();
    loop.exec();
    QObject::disconnect(whenEnded);
    application.stalled = {};

    const auto *table = window.findChild<DataTable *>(QStringLiteral("recordsTable"));
    const int rows = table && table->isVisible() ? table->model()->rowCount() : 0;
    std::printf("  %s, %.1f s, %.1f s of them busy:\n", qPrintable(action),
                static_cast<double>(duration.elapsed()) / 1000, running.busySeconds());
    running.print();
    std::printf("    longest: %s\n", worded(longest).constData());
    std::printf("    at its end, %d rows to show: %s\n", rows, worded(atItsEnd).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    // Without GLib, of which Qt's dispatcher has other rounds.
    qputenv("QT_NO_GLIB", "1");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() < 3 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_stall CONNECTION-FILE preview|run...\n");
        return 2;
    }
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    QApplication::setStyle(new CausewayStyle(Scheme::Light));
    QApplication::setQuitOnLastWindowClosed(false);

    GuiFixture fixture;
    const Result<ConnectionSettings> settings = ConnectionFile::parse(file.readAll());
    if (!settings) {
        std::fprintf(stderr, "%s\n", qPrintable(settings.error().message));
        return 2;
    }
    const Connection connection
        = fixture.add(*settings, Secret(qgetenv("CAUSEWAY_CLIENT_SECRET")), Secret(qgetenv("CAUSEWAY_IPAAS_API_KEY")));
    TransferWindow window(fixture.context, connection);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    for (const QString &action : arguments.mid(2))
        measure(application, window, action);
    return 0;
}
