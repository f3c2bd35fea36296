#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace causeway {

/// Standard output and standard error. Everything but raw() goes through Redaction.
class Console {
public:
    Console();

    /// A line of text on standard output, written at once.
    void line(const QString &text = {});
    /// A JSON object on a line of its own, written at once.
    void json(const QJsonObject &object);
    /// Bytes that are what was asked for: a connection file, the sandbox's own made-up keys.
    void raw(const QByteArray &bytes);

    /// On a terminal a line that the next output replaces; nothing elsewhere. `forms`: longer ones first, of which the
    /// first is shown that has room.
    void liveLine(const QStringList &forms);
    bool isInteractive() const { return m_isInteractive; }

    /// One line on standard error, whatever `text` is.
    void error(const QString &text);
    void warning(const QString &text);

private:
    void clearLiveLine();

    bool m_isInteractive = false;
    bool m_hasLiveLine = false;
};

} // namespace causeway
