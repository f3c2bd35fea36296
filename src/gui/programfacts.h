#pragma once

#include <QList>
#include <QString>

namespace causeway {

/// What the program is, what it is made of and what it runs on.
namespace ProgramFacts {

struct Fact {
    /// English, for support.
    QString name;
    QString label;
    QString value;
    bool isPath = false;
};
/// `dataDirectory` is where the connections are kept, `keychain` how a SecretStore describes itself. What cannot be had
/// is left out.
QList<Fact> all(const QString &dataDirectory, const QString &keychain);

/// For a support request: a line each, in English. The person's home folder is "~" there, as it tends to have a name.
QString textForSupport(const QList<Fact> &facts);

struct Library {
    QString name;
    QString licence;
};
/// Those of docs/ARCHITECTURE.md, the command line's included.
QList<Library> libraries();

} // namespace ProgramFacts

} // namespace causeway
