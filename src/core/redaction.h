#pragma once

#include <QByteArray>
#include <QString>

namespace causeway {

/// Keeps secrets out of whatever is written. It sits in the log sink and in "Copy for support", so that no caller can
/// forget it.
///
/// It knows the shapes of secrets (bearer headers, JSON Web Tokens, `client_secret=…`, JSON keys such as
/// `access_token`), and, by a salted hash of fixed-size windows, the values of all Secrets this process has made: the
/// values themselves are not kept.
class Redaction {
public:
    /// `text` with everything secret replaced by `[redacted]`.
    static QString apply(const QString &text);

    /// Called by Secret for each value of 8 bytes or more.
    static void remember(const QByteArray &value);

    /// Installs the message handler of the program: every qDebug, qWarning and so on passes through apply() and goes to
    /// standard error, one line each, time in UTC.
    static void installMessageHandler();
};

} // namespace causeway
