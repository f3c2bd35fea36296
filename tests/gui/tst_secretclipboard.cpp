#include "gui/secretclipboard.h"

#include "support/eventturns.h"
#include "support/manualclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace causeway;
using namespace std::chrono_literals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// What becomes of a secret that was copied.
class TestSecretClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<test::ManualClock>();
        m_clipboard = std::make_unique<SecretClipboard>(*m_clock);
        QGuiApplication::clipboard()->clear();
    }

    void cleanup()
    {
        m_clipboard.reset();
        letStoppedTasksEnd();
        m_clock.reset();
    }

    void isTakenOffAfterItsTime()
    {
        const QSignalSpy ended(m_clipboard.get(), &SecretClipboard::ended);
        m_clipboard->copy(Secret(QStringLiteral("made~up+1")));
        QCOMPARE(clipboardText(), QStringLiteral("made~up+1"));
        pass(29s);
        QCOMPARE(clipboardText(), QStringLiteral("made~up+1"));
        QCOMPARE(ended.size(), 0);
        pass(1s);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(clipboardText(), QString());
    }

    void whatWasCopiedSinceStays()
    {
        const QSignalSpy ended(m_clipboard.get(), &SecretClipboard::ended);
        m_clipboard->copy(Secret(QStringLiteral("made~up+1")));
        QGuiApplication::clipboard()->setText(QStringLiteral("an address"));
        pass(30s);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(clipboardText(), QStringLiteral("an address"));
    }

    void nextOneHasAllOfItsTime()
    {
        m_clipboard->copy(Secret(QStringLiteral("made~up+1")));
        pass(20s);
        m_clipboard->copy(Secret(QStringLiteral("made~up+2")));
        pass(20s);
        QCOMPARE(clipboardText(), QStringLiteral("made~up+2"));
        pass(10s);
        QTRY_COMPARE(clipboardText(), QString());
    }

    void isTakenOffWhenTheProgramEnds()
    {
        m_clipboard->copy(Secret(QStringLiteral("made~up+1")));
        m_clipboard.reset();
        QCOMPARE(clipboardText(), QString());
    }

    void endOfTheProgramLeavesWhatWasCopiedSince()
    {
        m_clipboard->copy(Secret(QStringLiteral("made~up+1")));
        QGuiApplication::clipboard()->setText(QStringLiteral("an address"));
        m_clipboard.reset();
        QCOMPARE(clipboardText(), QStringLiteral("an address"));
    }

    void historiesAreToldToKeepOut()
    {
        m_clipboard->copy(Secret(QStringLiteral("made~up+1")));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                                   "CanUploadToCloudClipboard"}) {
            const QString name
                = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QString::fromLatin1(format));
            QCOMPARE(data->data(name), QByteArray(4, '\0'));
        }
    }

private:
    void pass(std::chrono::milliseconds time)
    {
        m_clock->advance(time);
        letStoppedTasksEnd();
    }

    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
