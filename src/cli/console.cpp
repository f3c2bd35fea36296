#include "cli/console.h"

#include "cli/fittedline.h"
#include "cli/terminal.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Text by text: a replacement in finished JSON could take an escaped quote with it.
QJsonValue redacted(const QJsonValue &value)
{
    if (value.isString())
        return Redaction::apply(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            result.append(redacted(element));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), redacted(it.value()));
        return result;
    }
    return value;
}

} // namespace

Console::Console()
    : m_isInteractive(Terminal::isOutputInteractive())
{
    Terminal::prepare();
}

void Console::line(const QString &text)
{
    clearLiveLine();
    write(stdout, Redaction::apply(text).toUtf8() + '\n');
}

void Console::json(const QJsonObject &object)
{
    write(stdout, QJsonDocument(redacted(object).toObject()).toJson(QJsonDocument::Compact) + '\n');
}

void Console::raw(const QByteArray &bytes)
{
    clearLiveLine();
    write(stdout, bytes);
}

void Console::liveLine(const QStringList &forms)
{
    if (!m_isInteractive)
        return;
    const int columns = std::max(Terminal::width() - 1, 20);
    QStringList shown;
    for (const QString &form : forms)
        shown.append(Redaction::apply(form));
    // Erased to its end: the line before may have been longer.
    write(stdout, '\r' + fittedLine(shown, columns).toUtf8() + "\x1b[K");
    m_hasLiveLine = true;
}

void Console::clearLiveLine()
{
    if (!m_hasLiveLine)
        return;
    write(stdout, "\r\x1b[K");
    m_hasLiveLine = false;
}

void Console::error(const QString &text)
{
    clearLiveLine();
    write(stderr, QByteArray("causeway-cli: ") + Redaction::apply(text).simplified().toUtf8() + '\n');
}

void Console::warning(const QString &text)
{
    error(Text::tr("warning: %1").arg(text));
}

} // namespace causeway
