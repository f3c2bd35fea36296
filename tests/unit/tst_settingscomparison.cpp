#include "diagnosis/settingscomparison.h"
#include "diagnosis/subscriptionvalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace causeway;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(causeway::SettingState)

namespace {

ConnectionSettings ours()
{
    ConnectionSettings settings;
    settings.tenantId = u"7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s;
    settings.clientId = u"a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s;
    settings.environment = u"iPaaS_Sandbox"_s;
    settings.companyName = u"CRONUS USA, Inc."_s;
    return settings;
}

/// A subscription that agrees in all.
QList<IpaasSetting> same()
{
    const ConnectionSettings settings = ours();
    return {{u"Company Name"_s, settings.companyName},
            {u"Tenant ID"_s, settings.tenantId},
            {u"Scope"_s, settings.scope},
            {u"Client Secret"_s, u"shown~in+clear"_s},
            {u"Client ID"_s, settings.clientId},
            {u"Grant Type"_s, settings.grantType},
            {u"Environment"_s, settings.environment},
            {u"API URL"_s, settings.apiUrl.toString()},
            {u"API Throttle Limit"_s, u"500"_s},
            {u"API Throttle Seconds"_s, u"60"_s},
            {u"API Throttle Limit (to iPaaS)"_s, u"500"_s},
            {u"API Throttle Seconds (to iPaaS)"_s, u"60"_s},
            {u"Concurrent Connections"_s, u"4"_s}};
}

QList<ComparedSetting> compared(const QList<IpaasSetting> &theirs)
{
    return compareSettings(ours(), theirs, IpaasEndpoints::builtIn());
}

ComparedSetting rowOf(const QList<ComparedSetting> &rows, Field field)
{
    for (const ComparedSetting &row : rows) {
        if (row.field == field)
            return row;
    }
    return {};
}

/// same(), but with this in place of the setting of that label.
QList<IpaasSetting> with(const QString &label, const QList<IpaasSetting> &instead)
{
    QList<IpaasSetting> settings;
    for (const IpaasSetting &setting : same()) {
        if (setting.label != label)
            settings.append(setting);
    }
    return settings + instead;
}

} // namespace

class TestSettingsComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithItself()
    {
        const QList<ComparedSetting> rows = compared(same());
        QCOMPARE(rows.size(), 13);
        QCOMPARE(countOf(rows, SettingState::Equal), 12);
        QCOMPARE(rowOf(rows, Field::ClientSecret).state, SettingState::NotCompared);
        QVERIFY(failuresOf(rows).isEmpty());
    }

    void newSubscriptionAsksForTen()
    {
        ConnectionSettings settings = ours();
        settings.name = u"Dynamics365_Integration"_s;
        QStringList lines;
        for (const SubscriptionValue &value : valuesOfNewSubscription(settings, IpaasEndpoints::builtIn()))
            lines.append(value.label + u'=' + value.text);
        // As iPaaS.com's help page has them.
        const QStringList expected{u"Name=Dynamics365_Integration"_s,
                                   u"Versions=v1.0"_s,
                                   u"Company Name=CRONUS USA, Inc."_s,
                                   u"Tenant ID=7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s,
                                   u"Scope=https://api.businesscentral.dynamics.com/.default"_s,
                                   u"Client Secret="_s,
                                   u"Client ID=a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s,
                                   u"Grant Type=client_credentials"_s,
                                   u"Environment=iPaaS_Sandbox"_s,
                                   u"API URL=https://api.businesscentral.dynamics.com"_s};
        QCOMPARE(lines, expected);
    }

    void nothingIsThere()
    {
        const QList<ComparedSetting> rows = compared({});
        QCOMPARE(rows.size(), 13);
        QCOMPARE(countOf(rows, SettingState::Missing), 13);
    }

    void oneSetting_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QList<IpaasSetting>>("instead");
        QTest::addColumn<SettingState>("state");
        QTest::addColumn<QString>("theirs");
        const auto row
            = [](const char *name, const QString &label, const QList<IpaasSetting> &instead, SettingState state,
                 const QString &theirs = {}) { QTest::newRow(name) << label << instead << state << theirs; };
        const QString environment = u"Environment"_s;
        const QString tenant = u"Tenant ID"_s;
        const QString upper = ours().tenantId.toUpper();
        row("other", environment, {{environment, u"Production"_s}}, SettingState::Differs, u"Production"_s);
        row("other case", environment, {{environment, u"ipaas_sandbox"_s}}, SettingState::Differs, u"ipaas_sandbox"_s);
        row("guid in capitals", tenant, {{tenant, upper}}, SettingState::Equal, ours().tenantId);
        row("guid in braces", tenant, {{tenant, QString(u'{' + upper + u'}')}}, SettingState::Equal, ours().tenantId);
        row("domain", tenant, {{tenant, u"contoso.com"_s}}, SettingState::NotCompared, u"contoso.com"_s);
        row("slash at the end", u"API URL"_s, {{u"api_url"_s, u"https://api.businesscentral.dynamics.com/"_s}},
            SettingState::Equal, u"https://api.businesscentral.dynamics.com"_s);
        row("other spelling", tenant, {{u"TENANT-id"_s, upper}}, SettingState::Equal, ours().tenantId);
        row("other name", tenant, {{u"Directory ID"_s, upper}}, SettingState::Equal, ours().tenantId);
        row("empty, and another name", tenant, {{tenant, u" "_s}, {u"directoryId"_s, upper}}, SettingState::Equal,
            ours().tenantId);
        row("empty", environment, {{environment, u"  "_s}}, SettingState::Missing);
        row("null", environment, {{environment, QJsonValue()}}, SettingState::Missing);
        row("object", environment, {{environment, QJsonObject{{u"name"_s, u"iPaaS_Sandbox"_s}}}},
            SettingState::Unreadable);
        row("list", environment, {{environment, QJsonArray{u"iPaaS_Sandbox"_s}}}, SettingState::Unreadable);
        row("truth", environment, {{environment, true}}, SettingState::Unreadable);
        row("asterisks", environment, {{environment, u"********"_s}}, SettingState::Unreadable);
        row("part in asterisks", tenant, {{tenant, u"7acc****"_s}}, SettingState::Unreadable);
        row("bullets", environment, {{environment, u"••••••"_s}}, SettingState::Unreadable);
        row("cipher", u"Client ID"_s, {{u"Client ID"_s, u"c2VhbGVkIGJ5IHRoZWlyIGtleSB2YXVsdA=="_s}},
            SettingState::Unreadable);
        row("marked cipher", environment, {{environment, u"ENC(9f8a)"_s}}, SettingState::Unreadable);
        row("endless", environment, {{environment, QString(100'000, u'x')}}, SettingState::Unreadable);
        row("twice the same", environment, {{environment, u"iPaaS_Sandbox"_s}, {u"ENVIRONMENT"_s, u"iPaaS_Sandbox"_s}},
            SettingState::Equal, u"iPaaS_Sandbox"_s);
        row("twice, not the same", environment,
            {{environment, u"iPaaS_Sandbox"_s}, {u"environment "_s, u"Production"_s}}, SettingState::Unreadable);
        row("twice, one readable", environment, {{environment, QJsonObject()}, {u"environment_"_s, u"iPaaS_Sandbox"_s}},
            SettingState::Equal, u"iPaaS_Sandbox"_s);
        row("number", u"API Throttle Limit"_s, {{u"apiThrottleLimit"_s, 500}}, SettingState::Equal, u"500"_s);
        row("other number", u"API Throttle Limit"_s, {{u"apiThrottleLimit"_s, 300}}, SettingState::Differs, u"300"_s);
        row("no whole number", u"API Throttle Limit"_s, {{u"apiThrottleLimit"_s, 0.5}}, SettingState::Unreadable);
        row("huge number", u"API Throttle Limit"_s, {{u"apiThrottleLimit"_s, 1e21}}, SettingState::Unreadable);
        row("strange names", environment, {{QString(), u"x"_s}, {u"!?"_s, u"y"_s}, {u"環境"_s, u"z"_s}},
            SettingState::Missing);
    }

    void oneSetting()
    {
        QFETCH(const QString, label);
        QFETCH(const QList<IpaasSetting>, instead);
        QFETCH(const SettingState, state);
        QFETCH(const QString, theirs);
        for (const ComparedSetting &row : compared(with(label, instead))) {
            if (row.label != label) {
                QCOMPARE(row.state, row.isSecret() ? SettingState::NotCompared : SettingState::Equal);
                continue;
            }
            QCOMPARE(row.state, state);
            QCOMPARE(row.theirs, theirs);
        }
    }

    void throttlesFailNothing()
    {
        const QList<ComparedSetting> rows
            = compared(with(u"Concurrent Connections"_s, {{u"Concurrent Connections"_s, u"10"_s}}));
        QCOMPARE(countOf(rows, SettingState::Differs), 1);
        QVERIFY(failuresOf(rows).isEmpty());
        const QList<ComparedSetting> others = compared(with(u"Scope"_s, {{u"Scope"_s, u"https://other/.default"_s}}));
        QCOMPARE(failuresOf(others).size(), 1);
        QCOMPARE(failuresOf(others).constFirst().field, Field::Scope);
    }

    void secretIsOnlyThereOrNot_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<SettingState>("state");
        QTest::newRow("in the clear") << QJsonValue(u"shown~in+clear"_s) << SettingState::NotCompared;
        QTest::newRow("masked") << QJsonValue(u"********"_s) << SettingState::NotCompared;
        QTest::newRow("empty") << QJsonValue(QString()) << SettingState::Missing;
        QTest::newRow("null") << QJsonValue() << SettingState::Missing;
    }

    void secretIsOnlyThereOrNot()
    {
        QFETCH(const QJsonValue, value);
        QFETCH(const SettingState, state);
        const ComparedSetting row
            = rowOf(compared(with(u"Client Secret"_s, {{u"client_secret"_s, value}})), Field::ClientSecret);
        QCOMPARE(row.state, state);
        QVERIFY(row.ours.isEmpty());
        QVERIFY(row.theirs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsComparison)
#include "tst_settingscomparison.moc"
