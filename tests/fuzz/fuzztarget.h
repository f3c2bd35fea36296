#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace causeway::fuzz {

/// One parser with what must hold of it whatever it is given. libFuzzer runs it on what it makes up, a unit test on the
/// files of tests/fuzz/corpus/NAME and tests/fuzz/findings/NAME.
struct Target {
    QString name;
    /// Which rule the input breaks; empty when none.
    QString (*brokenRule)(const QByteArray &input);
};

/// A token answer, a token and the claims in one: the input is read as each of the three.
QString tokenAnswer(const QByteArray &input);
/// An answer as HTTP has it, with the bare status instead of the status line, as from each service.
QString errorBody(const QByteArray &input);
/// A page of Business Central, and where it says that the next one is.
QString entityPage(const QByteArray &input);
/// iPaaS.com's header X-Pagination.
QString pagination(const QByteArray &input);
/// A connection file.
QString connectionFile(const QByteArray &input);

const QList<Target> &targets();

} // namespace causeway::fuzz
