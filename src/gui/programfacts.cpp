#include "gui/programfacts.h"

#include "storage/libraryversions.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProgramFacts)
};

QString qtVersion()
{
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    //: Of Qt; %1 is the version that runs, %2 the one that the program was built with
    return running == built ? running : Text::tr("%1, built with %2").arg(running, built);
}

QString system()
{
    return QStringLiteral("%1, %2 %3, %4")
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
             QSysInfo::currentCpuArchitecture());
}

} // namespace

QList<ProgramFacts::Fact> ProgramFacts::all(const QString &dataDirectory, const QString &keychain)
{
    QList<Fact> facts{
        {QStringLiteral("Version"), Text::tr("Version"), QStringLiteral(CAUSEWAY_VERSION)},
        {QStringLiteral("System"), Text::tr("System"), system()},
        //: The library
        {QStringLiteral("Qt"), Text::tr("Qt"), qtVersion()},
        {QStringLiteral("Window system"), Text::tr("Window system"), QGuiApplication::platformName()},
        {QStringLiteral("Language"), Text::tr("Language"), QLocale().bcp47Name()},
        {QStringLiteral("SQLite"), QStringLiteral("SQLite"), LibraryVersions::sqlite()},
        {QStringLiteral("TLS"), QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString()},
        {QStringLiteral("QtKeychain"), QStringLiteral("QtKeychain"), LibraryVersions::qtKeychain()},
        {QStringLiteral("Secrets"), Text::tr("Secrets are in"), keychain},
        {QStringLiteral("Data"), Text::tr("Data is in"), QDir::toNativeSeparators(dataDirectory), true},
    };
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

QString ProgramFacts::textForSupport(const QList<Fact> &facts)
{
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    QString text = QStringLiteral("Causeway\n");
    for (const Fact &fact : facts) {
        QString value = fact.value;
        if (home.size() > 1 && value.startsWith(home))
            value.replace(0, home.size(), QStringLiteral("~"));
        text += QStringLiteral("  %1: %2\n").arg(fact.name, value);
    }
    return text;
}

QList<ProgramFacts::Library> ProgramFacts::libraries()
{
    return {
        {QStringLiteral("Qt"), QStringLiteral("LGPL-3.0")},
        {QStringLiteral("QCoro"), QStringLiteral("MIT")},
        {QStringLiteral("QtKeychain"), QStringLiteral("BSD")},
        {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0")},
        {QStringLiteral("simdjson"), QStringLiteral("Apache-2.0")},
        {QStringLiteral("xxHash"), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("CLI11"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("cpp-httplib"), QStringLiteral("MIT")},
    };
}

} // namespace causeway
