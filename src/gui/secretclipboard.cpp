#include "gui/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace causeway {

namespace {

/// Every format that says to keep out of a clipboard history is heeded by some programs and unknown to the others.
void keepOutOfHistories(QMimeData *data)
{
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    const QString windowsFormat = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"");
    // Microsoft Learn, "Clipboard formats": the first by being there, the others by a DWORD of 0.
    const QByteArray no(4, '\0');
    data->setData(windowsFormat.arg(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")), no);
    data->setData(windowsFormat.arg(QStringLiteral("CanIncludeInClipboardHistory")), no);
    data->setData(windowsFormat.arg(QStringLiteral("CanUploadToCloudClipboard")), no);
}

} // namespace

SecretClipboard::SecretClipboard(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SecretClipboard::~SecretClipboard()
{
    takeOff();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    keepOutOfHistories(data);
    QGuiApplication::clipboard()->setMimeData(data);
    m_secret = secret;
    m_waiting.restart();
    QCoro::Task<> wait = m_clock.sleep(lifetime, m_waiting.token());
    m_waiting.deliver(std::move(wait), [this] { end(); });
}

void SecretClipboard::end()
{
    takeOff();
    Q_EMIT ended();
}

void SecretClipboard::takeOff()
{
    if (m_secret.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    // Compared, as not every platform can say whose the clipboard is.
    if (clipboard->text().toUtf8() == m_secret.reveal())
        clipboard->clear();
    m_secret = Secret();
}

} // namespace causeway
