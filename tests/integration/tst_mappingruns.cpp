#include "support/transferprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldRow(const QString &field, const QStringList &from)
{
    return {{u"field"_s, field}, {u"from"_s, QJsonArray::fromStringList(from)}};
}

QJsonObject customRow(const QString &name, const QStringList &from)
{
    return {{u"customField"_s, name}, {u"from"_s, QJsonArray::fromStringList(from)}};
}

/// As a Location is mapped by default, but for its description.
QJsonArray locationTable(const QStringList &description)
{
    QJsonArray rows{fieldRow(u"name"_s, {u"code"_s}), fieldRow(u"description"_s, description)};
    for (const QString &field : {u"contact"_s, u"addressLine1"_s, u"addressLine2"_s, u"city"_s, u"state"_s,
                                 u"country"_s, u"postalCode"_s, u"phoneNumber"_s, u"email"_s, u"website"_s})
        rows.append(fieldRow(field, {field}));
    return rows;
}

QJsonObject mappingOf(const QJsonArray &locations)
{
    return {{u"mapping"_s, QJsonObject{{u"location"_s, locations}}}};
}

QJsonArray locationsOf(const SandboxProcess &sandbox, QLatin1StringView side)
{
    return sandbox.account().value(side)["location"_L1].toArray();
}

const QStringList runLocations = runJson + QStringList{u"--type"_s, u"location"_s};

} // namespace

/// What a table of a person's own does to runs, against the sandbox: calls are counted.
class tst_mappingruns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedTableSendsWhatDiffers();
    void rowTakenOutWritesNothing();
    void customFieldsArriveAndGo();
    void retryAfterAChangeReadsAgain();
    void undefinedCustomFieldIsFoundBeforeTheRun();
    void unlistedCustomFieldEndsTheRunAtTheFirstRecord();
    void unlistedCustomFieldOfARecordExists();
    void customFieldsOfOtherTypesAreNotAskedFor();
};

void tst_mappingruns::changedTableSendsWhatDiffers()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 300, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runLocations).exitCode, 0);
    // The default as a table of one's own is no change.
    QVERIFY(import(home, mappingOf(locationTable({u"displayName"_s}))));
    qint64 calls = sandbox.requests(u"ipaas"_s);
    QCOMPARE(home.run(runLocations).exitCode, 0);
    QCOMPARE(sandbox.requests(u"ipaas"_s), calls);

    qint64 differing = 0;
    for (const QJsonValue location : locationsOf(sandbox, "businessCentral"_L1))
        differing += location["addressLine2"_L1].toString().isEmpty() ? 0 : 1;
    QVERIFY(differing > 0 && differing < 300);
    QVERIFY(import(home, mappingOf(locationTable({u"addressLine2"_s, u"displayName"_s}))));
    calls = sandbox.requests(u"ipaas"_s);
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const CliResult changed = home.run(runLocations);
    QVERIFY2(changed.exitCode == 0, changed.describe().constData());
    QCOMPARE(sumOf(changed, u"read"_s), 300);
    QCOMPARE(sumOf(changed, u"updated"_s), differing);
    QCOMPARE(sumOf(changed, u"unchanged"_s), 300 - differing);
    QCOMPARE(sandbox.requests(u"ipaas"_s) - calls, 2 * differing);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s) - writes, differing);
}

/// The rest is as it was there: each record is looked at once, and its old value stays.
void tst_mappingruns::rowTakenOutWritesNothing()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 50, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QCOMPARE(home.run(runLocations).exitCode, 0);
    QJsonArray rows = locationTable({u"displayName"_s});
    rows.removeLast();
    QVERIFY(import(home, mappingOf(rows)));
    const qint64 calls = sandbox.requests(u"ipaas"_s);
    const qint64 writes = sandbox.requests(u"ipaasWrites"_s);
    const CliResult result = home.run(runLocations);
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sandbox.requests(u"ipaas"_s) - calls, 50);
    QCOMPARE(sandbox.requests(u"ipaasWrites"_s), writes);
}

void tst_mappingruns::customFieldsArriveAndGo()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 40, 0)), qPrintable(sandbox.problem()));
    QJsonArray rows{fieldRow(u"name"_s, {u"code"_s}), customRow(u"AddressLine2"_s, {u"addressLine2"_s}),
                    QJsonObject{{u"customField"_s, u"Origin"_s}, {u"text"_s, u"Business Central"_s}}};
    QVERIFY(import(home, mappingOf(rows)));
    const CliResult first = home.run(runLocations);
    QVERIFY2(first.exitCode == 0, first.describe().constData());
    QCOMPARE(sumOf(first, u"created"_s), 40);
    // What iPaaS.com has is what the table says, custom fields included, or the list would not compare equal.
    const CliResult compared = home.run(runLocations + QStringList{u"--compare-everything"_s});
    QCOMPARE(sumOf(compared, u"unchanged"_s), 40);

    // From another field, which is empty where the first was not, and the other way round.
    rows.replace(1, customRow(u"AddressLine2"_s, {u"contact"_s}));
    QVERIFY(import(home, mappingOf(rows)));
    const CliResult changed = home.run(runLocations);
    QVERIFY2(changed.exitCode == 0, changed.describe().constData());
    QVERIFY(sumOf(changed, u"updated"_s) > 0);
    const CliResult again = home.run(runLocations + QStringList{u"--compare-everything"_s});
    QCOMPARE(sumOf(again, u"unchanged"_s), 40);
}

/// What failed is in the journal as the old table made it.
void tst_mappingruns::retryAfterAChangeReadsAgain()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 6, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home));
    QVERIFY(sandbox.setScenarios({u"ipaas-vald-1002"_s}));
    QCOMPARE(home.run(runLocations).exitCode, 1);
    QVERIFY(sandbox.setScenarios({}));
    QVERIFY(import(home, mappingOf(locationTable({u"code"_s}))));
    const CliResult retried = home.run(runLocations + QStringList{u"--retry-failed"_s});
    QVERIFY2(retried.exitCode == 0, retried.describe().constData());
    QCOMPARE(sumOf(retried, u"created"_s), 6);
    const QJsonArray arrived = locationsOf(sandbox, "ipaas"_L1);
    QCOMPARE(arrived.size(), 6);
    for (const QJsonValue location : arrived)
        QCOMPARE(location["description"_L1].toString(), location["name"_L1].toString());
}

/// Nothing is begun: neither there nor in the journal.
void tst_mappingruns::undefinedCustomFieldIsFoundBeforeTheRun()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 20, 0)), qPrintable(sandbox.problem()));
    const QJsonArray rows{fieldRow(u"name"_s, {u"code"_s}), customRow(u"City"_s, {u"city"_s}),
                          customRow(u"Colour"_s, {u"displayName"_s}), customRow(u"Size"_s, {u"code"_s})};
    QVERIFY(import(home, mappingOf(rows)));
    for (const QStringList &arguments : {runLocations, runLocations + QStringList{u"--preview"_s}}) {
        const qint64 calls = sandbox.requests(u"ipaas"_s);
        const CliResult result = home.run(arguments);
        QVERIFY2(result.exitCode == 1, result.describe().constData());
        const QJsonObject error = result.object().value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"custom-field-missing"_s);
        QVERIFY2(result.err.contains("Location: Colour, Size"), result.describe().constData());
        QCOMPARE(sandbox.requests(u"ipaas"_s) - calls, 1);
        QCOMPARE(sandbox.requests(u"ipaasWrites"_s), 0);
    }
    QVERIFY(
        sandbox.changeCustomFields({{u"type"_s, u"location"_s}, {u"define"_s, QJsonArray{u"Colour"_s, u"Size"_s}}}));
    const CliResult fresh = home.run(runLocations);
    QVERIFY2(fresh.exitCode == 0, fresh.describe().constData());
    QCOMPARE(sumOf(fresh, u"created"_s), 20);
    QVERIFY(!fresh.object().contains("resumed"_L1));
}

void tst_mappingruns::unlistedCustomFieldEndsTheRunAtTheFirstRecord()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 200, 0)), qPrintable(sandbox.problem()));
    QVERIFY(sandbox.setScenarios({u"custom-fields-undefined"_s, u"custom-fields-unlistable"_s}));
    const QJsonArray rows{fieldRow(u"name"_s, {u"code"_s}), customRow(u"City"_s, {u"code"_s})};
    QVERIFY(import(home, mappingOf(rows)));
    const CliResult preview = home.run(runLocations + QStringList{u"--preview"_s});
    QVERIFY2(preview.exitCode == 0, preview.describe().constData());
    QCOMPARE(preview.events(u"notice"_s).size(), 1);
    QVERIFY(preview.events(u"notice"_s).first().value("message"_L1).toString().contains(u"Location: City"));

    const CliResult result = home.run(runLocations);
    QVERIFY2(result.exitCode == 1, result.describe().constData());
    QCOMPARE(result.object().value("error"_L1)["code"_L1].toString(), u"custom-field-missing"_s);
    QCOMPARE(sumOf(result, u"failed"_s), 0);
    // As many calls as there may be at a time, not one a record.
    QVERIFY(sandbox.requests(u"ipaasWrites"_s) <= 10);
    QVERIFY(sandbox.setScenarios({}));
    const CliResult resumed = home.run(runLocations);
    QVERIFY2(resumed.exitCode == 0, resumed.describe().constData());
    QCOMPARE(locationsOf(sandbox, "ipaas"_L1).size(), 200);
}

/// What a record of iPaaS.com carries is defined.
void tst_mappingruns::unlistedCustomFieldOfARecordExists()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(0, 5, 0)), qPrintable(sandbox.problem()));
    const QJsonArray rows{fieldRow(u"name"_s, {u"code"_s}), customRow(u"City"_s, {u"code"_s})};
    QVERIFY(import(home, mappingOf(rows)));
    QCOMPARE(home.run(runLocations).exitCode, 0);
    QVERIFY(sandbox.setScenarios({u"custom-fields-unlistable"_s}));
    const CliResult again = home.run(runLocations);
    QVERIFY2(again.exitCode == 0, again.describe().constData());
    QVERIFY(again.events(u"notice"_s).isEmpty());
}

void tst_mappingruns::customFieldsOfOtherTypesAreNotAskedFor()
{
    CliHome home;
    SandboxProcess sandbox(home);
    QVERIFY2(sandbox.start(recordCounts(3, 0, 0)), qPrintable(sandbox.problem()));
    QVERIFY(import(home, mappingOf({fieldRow(u"name"_s, {u"code"_s}), customRow(u"Colour"_s, {u"code"_s})})));
    const CliResult result = home.run(runJson + QStringList{u"--type"_s, u"customer-category"_s});
    QVERIFY2(result.exitCode == 0, result.describe().constData());
    QCOMPARE(sumOf(result, u"created"_s), 3);
}

QTEST_GUILESS_MAIN(tst_mappingruns)
#include "tst_mappingruns.moc"
