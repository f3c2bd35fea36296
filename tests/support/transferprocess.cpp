#include "support/transferprocess.h"

using namespace Qt::StringLiterals;

bool import(const CliHome &home, const QJsonObject &changes)
{
    QByteArray file = home.read(u"sandbox.json"_s);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        file = withMember(file, change.key(), change.value());
    if (!home.write(u"sandbox.json"_s, file))
        return false;
    return home.run({u"connection"_s, u"import"_s, home.path(u"sandbox.json"_s), u"--replace"_s}).exitCode == 0;
}

QStringList recordCounts(int categories, int locations, int methods)
{
    return {u"--records"_s, u"customer-category=%1"_s.arg(categories), u"--records"_s, u"location=%1"_s.arg(locations),
            u"--records"_s, u"shipping-method=%1"_s.arg(methods)};
}

qint64 sumOf(const CliResult &result, const QString &count)
{
    qint64 sum = 0;
    for (const QString &type : allTypes)
        sum += result.counts(type).value(count).toInteger();
    return sum;
}

QStringList allDifferences(const SandboxProcess &sandbox)
{
    const QJsonObject account = sandbox.account();
    QStringList found;
    for (const QString &type : allTypes)
        found += differences(account, type);
    return found;
}
