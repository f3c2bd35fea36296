#include "core/redaction.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <cstdio>

namespace causeway {

namespace {

constexpr qsizetype windowSize = 8;

struct KnownSecrets {
    QMutex mutex;
    /// Hash of the first window of a value -> the value's length and the hash of the whole.
    QMultiHash<size_t, std::pair<qsizetype, size_t>> values;
};

KnownSecrets &knownSecrets()
{
    static KnownSecrets instance;
    return instance;
}

size_t hashOf(QByteArrayView bytes)
{
    static const size_t salt = static_cast<size_t>(reinterpret_cast<quintptr>(&knownSecrets()))
                               ^ static_cast<size_t>(QDateTime::currentMSecsSinceEpoch());
    return qHash(bytes, salt);
}

const QString &mark()
{
    static const QString text = QStringLiteral("[redacted]");
    return text;
}

QString withoutKnownValues(const QString &text)
{
    KnownSecrets &known = knownSecrets();
    const QMutexLocker locker(&known.mutex);
    const QByteArray bytes = text.toUtf8();
    if (known.values.isEmpty() || bytes.size() < windowSize)
        return text;
    QByteArray result;
    qsizetype position = 0;
    bool found = false;
    const QByteArrayView view(bytes);
    while (position < bytes.size()) {
        qsizetype length = 0;
        if (position + windowSize <= bytes.size()) {
            const auto range = known.values.equal_range(hashOf(view.sliced(position, windowSize)));
            for (auto it = range.first; it != range.second; ++it) {
                const auto [size, hash] = *it;
                if (size > length && position + size <= bytes.size() && hashOf(view.sliced(position, size)) == hash)
                    length = size;
            }
        }
        if (length > 0) {
            result += mark().toUtf8();
            position += length;
            found = true;
        } else {
            result += bytes.at(position++);
        }
    }
    return found ? QString::fromUtf8(result) : text;
}

QString withoutKnownShapes(QString text)
{
    static const QRegularExpression bearer(QStringLiteral(R"((\b(?:Bearer|Basic)\s+)[A-Za-z0-9._~+/=-]{8,})"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(
        QStringLiteral(R"(\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?)"));
    static const QRegularExpression form(
        QStringLiteral(R"((\b(?:client_secret|client_assertion|password|refresh_token|access_token)=)[^&\s"]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression json(
        QStringLiteral(
            R"re(("(?:client_?secret|password|refresh_?token|access_?token|api_?key|webhook_api_key|authorization)"\s*:\s*")(?:[^"\\]|\\.)*)re"),
        QRegularExpression::CaseInsensitiveOption);
    const QString kept = QStringLiteral("\\1") + mark();
    text.replace(bearer, kept);
    text.replace(form, kept);
    text.replace(json, kept);
    text.replace(jwt, mark());
    return text;
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const char *level = "debug";
    switch (type) {
    case QtDebugMsg:
        break;
    case QtInfoMsg:
        level = "info";
        break;
    case QtWarningMsg:
        level = "warning";
        break;
    case QtCriticalMsg:
        level = "critical";
        break;
    case QtFatalMsg:
        level = "fatal";
        break;
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString line
        = QStringLiteral("%1 %2 %3: %4\n").arg(time, QString::fromLatin1(level), category, Redaction::apply(message));
    std::fputs(line.toUtf8().constData(), stderr);
}

} // namespace

QString Redaction::apply(const QString &text)
{
    return withoutKnownShapes(withoutKnownValues(text));
}

void Redaction::remember(const QByteArray &value)
{
    KnownSecrets &known = knownSecrets();
    // A secret is written into a form body percent-encoded and may come back like that in a service's message.
    const QList<QByteArray> forms{value, QUrl::toPercentEncoding(QString::fromUtf8(value))};
    const QMutexLocker locker(&known.mutex);
    for (const QByteArray &form : forms) {
        if (form.size() < windowSize)
            continue;
        const auto entry = std::pair(form.size(), hashOf(form));
        const size_t first = hashOf(QByteArrayView(form).first(windowSize));
        if (!known.values.contains(first, entry))
            known.values.insert(first, entry);
    }
}

void Redaction::installMessageHandler()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace causeway
