#include "support/cliprocess.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace causeway::test;
using namespace Qt::StringLiterals;

namespace {

/// Reading, parsing and comparing with the journal, in a development build.
constexpr qint64 mostInstructions = 12'000;
constexpr int pageSize = 5000;
// Of a small journal each page is looked at when it is opened (JournalSchema::inspectDatabase), which is no part of
// this.
constexpr int smaller = 10'000;
constexpr int larger = 20'000;
constexpr int subscription = 5;
constexpr int patience = 150'000;

QJsonObject location(int number)
{
    return {
        {u"id"_s, u"%1-0ef5-4d2a-9b1c-%2"_s.arg(number, 8, 16, '0'_L1).arg(number, 12, 16, '0'_L1)},
        {u"code"_s, u"L%1"_s.arg(number, 7, 10, '0'_L1)},
        {u"displayName"_s, u"Distribution Center %1"_s.arg(number)},
        {u"contact"_s, u"Eleanor Faulkner"_s},
        {u"addressLine1"_s, u"%1 Harbour Road"_s.arg(number % 997)},
        {u"addressLine2"_s, u"Gate 4"_s},
        {u"city"_s, u"Atlanta"_s},
        {u"state"_s, u"GA"_s},
        {u"country"_s, u"US"_s},
        {u"postalCode"_s, u"%1"_s.arg(31'000 + number % 999)},
        {u"phoneNumber"_s, u"+1 404 555 0100"_s},
        {u"email"_s, u"dc%1@contoso.com"_s.arg(number)},
        {u"website"_s, u"https://contoso.com/locations/%1"_s.arg(number)},
    };
}

/// As iPaaS.com lists it: there already, linked and equal.
QJsonObject listed(const QJsonObject &location)
{
    static const QList<std::pair<QString, QString>> names{
        {u"code"_s, u"name"_s},
        {u"displayName"_s, u"description"_s},
        {u"contact"_s, u"contact"_s},
        {u"addressLine1"_s, u"address_1"_s},
        {u"addressLine2"_s, u"address_2"_s},
        {u"city"_s, u"city"_s},
        {u"state"_s, u"state"_s},
        {u"country"_s, u"country"_s},
        {u"postalCode"_s, u"postal_code"_s},
        {u"phoneNumber"_s, u"phone_number"_s},
        {u"email"_s, u"email_address"_s},
        {u"website"_s, u"website"_s},
    };
    QJsonObject result{{u"id"_s, location.value("id"_L1)},
                       {u"external_ids"_s, QJsonArray{QJsonObject{{u"system_id"_s, subscription},
                                                                  {u"external_id"_s, location.value("id"_L1)}}}}};
    for (const auto &[from, to] : names)
        result.insert(to, location.value(from));
    return result;
}

/// The three services with so many locations, from a page that does not date them: every run reads them all.
class Services {
public:
    explicit Services(int count)
    {
        QJsonArray list;
        for (int first = 0; first < count; first += pageSize) {
            QJsonArray records;
            for (int number = first; number < first + pageSize; ++number) {
                const QJsonObject record = location(number);
                records.append(record);
                list.append(listed(record));
            }
            QJsonObject page{{u"value"_s, records}};
            if (first + pageSize < count)
                page.insert(u"@odata.nextLink"_s, m_server.url(u"/page/%1"_s.arg(m_pages.size() + 1)).toString());
            m_pages.append(QJsonDocument(page).toJson(QJsonDocument::Compact));
        }
        m_list = QJsonDocument(list).toJson(QJsonDocument::Compact);
        m_server.setResponder([this](const ScriptedServer::Request &request) { return answer(request); });
    }

    QByteArray connectionFile() const
    {
        const QString url = m_server.url(QString()).toString();
        return QJsonDocument(
                   QJsonObject{
                       {u"schema"_s, 1},
                       {u"name"_s, u"Many"_s},
                       {u"tenantId"_s, u"7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d"_s},
                       {u"clientId"_s, u"a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4"_s},
                       {u"environment"_s, u"Production"_s},
                       {u"companyName"_s, u"CRONUS USA, Inc."_s},
                       {u"companyId"_s, u"2f4f5a6b-7c8d-4e0e-9c1b-7acc9d3d0f2a"_s},
                       {u"apiUrl"_s, url},
                       {u"authorityUrl"_s, url},
                       {u"ipaas"_s, QJsonObject{{u"apiUrl"_s, url}, {u"subscriptionId"_s, subscription}}},
                       {u"sources"_s, QJsonObject{{u"location"_s, QJsonObject{{u"kind"_s, u"api"_s},
                                                                              {u"route"_s, u"a/b/v1.0"_s},
                                                                              {u"entitySet"_s, u"sites"_s}}}}},
                   })
            .toJson();
    }

private:
    ScriptedReply answer(const ScriptedServer::Request &request) const
    {
        if (request.target.endsWith("/oauth2/v2.0/token"))
            return ScriptedReply::answer(R"({"token_type":"Bearer","expires_in":3599,"access_token":"made-up"})");
        if (request.target.startsWith("/products/v2/Catalog/Locations?"))
            return ScriptedReply::answer(m_list);
        if (request.target.startsWith("/page/"))
            return ScriptedReply::answer(m_pages.at(request.target.mid(6).toInt()));
        if (request.target.contains("/sites"))
            return ScriptedReply::answer(m_pages.first());
        return ScriptedReply::answer("{}", 404);
    }

    ScriptedServer m_server;
    QByteArrayList m_pages;
    QByteArray m_list;
};

} // namespace

/// A count of instructions is the same on a quick and on a slow machine, unlike a time.
class tst_instructions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofAnUnchangedRecord();

private:
    qint64 instructionsFor(int count);

    QString m_valgrind;
};

void tst_instructions::initTestCase()
{
    m_valgrind = QStandardPaths::findExecutable(u"valgrind"_s);
    if (m_valgrind.isEmpty())
        QSKIP("valgrind is not installed");
}

/// Of a run that finds them all unchanged; -1 when something else happened.
qint64 tst_instructions::instructionsFor(int count)
{
    CliHome home;
    CliHome counting(m_valgrind);
    counting.environment() = home.environment();
    const Services services(count);
    home.setSecrets(u"made-up"_s, u"made-up"_s);
    counting.setSecrets(u"made-up"_s, u"made-up"_s);
    const auto import = [&] {
        return home.write(u"many.json"_s, services.connectionFile())
               && home.run({u"connection"_s, u"import"_s, home.path(u"many.json"_s)}).exitCode == 0;
    };
    // The services are in this thread: it must not wait for the program in any other way.
    const auto unchangedBy = [&](std::unique_ptr<QProcess> process) {
        if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, patience))
            process->kill();
        const CliResult result = CliHome::finish(*process);
        if (result.exitCode != 0)
            qWarning("%s", result.describe().constData());
        return result.exitCode == 0 ? result.counts(u"location"_s).value("unchanged"_L1).toInt() : -1;
    };
    const QStringList run{u"initialize"_s, u"Many"_s, u"--type"_s, u"location"_s, u"--json"_s};
    if (!import() || unchangedBy(home.start(run)) != count)
        return -1;
    const QString outFile = home.path(u"callgrind.out"_s);
    const QStringList underCallgrind
        = QStringList{u"--tool=callgrind"_s, u"--callgrind-out-file="_s + outFile, u"--quiet"_s, cliProgramPath()}
          + run;
    if (unchangedBy(counting.start(underCallgrind)) != count)
        return -1;
    static const QRegularExpression totals(u"^totals: (\\d+)"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = totals.match(QString::fromLatin1(home.read(u"callgrind.out"_s)));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

/// By the difference of two sizes: what a run takes by itself is in both.
void tst_instructions::ofAnUnchangedRecord()
{
    const qint64 ofSmaller = instructionsFor(smaller);
    QVERIFY(ofSmaller > 0);
    const qint64 ofLarger = instructionsFor(larger);
    QVERIFY(ofLarger > ofSmaller);
    const qint64 ofARecord = (ofLarger - ofSmaller) / (larger - smaller);
    qInfo("%lld instructions a record", static_cast<long long>(ofARecord));
    QVERIFY(ofARecord <= mostInstructions);
}

QTEST_GUILESS_MAIN(tst_instructions)
#include "tst_instructions.moc"
