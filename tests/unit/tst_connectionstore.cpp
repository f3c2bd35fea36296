#include "core/connectionfile.h"
#include "storage/connectionstore.h"
#include "storage/connectionwatch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace causeway;

namespace {

const QString someId = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString otherId = QStringLiteral("22222222-2222-4222-8222-222222222222");

ConnectionSettings named(const QString &name)
{
    ConnectionSettings settings;
    settings.name = name;
    return settings;
}

/// Every field away from its default.
ConnectionSettings full(const QString &name)
{
    ConnectionSettings settings = named(name);
    settings.tenantId = QStringLiteral("0f0e0d0c-0b0a-4908-8706-050403020100");
    settings.clientId = QStringLiteral("1f0e0d0c-0b0a-4908-8706-050403020100");
    settings.environment = QStringLiteral("iPaaS_Sandbox");
    settings.companyName = QStringLiteral("CRONUS \"USA\", Inc. & Søn #1");
    settings.companyId = QStringLiteral("2f0e0d0c-0b0a-4908-8706-050403020100");
    settings.secretExpires = QDate(2027, 5, 1);
    settings.ipaas.companyId = QStringLiteral("3f0e0d0c-0b0a-4908-8706-050403020100");
    settings.ipaas.subscriptionId = 5;
    settings.throttling.apiThrottleLimit = 100;
    settings.throttling.concurrentConnections = 2;
    return settings;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString settingsPath(const QTemporaryDir &directory, const QString &id)
{
    return directory.filePath(QStringLiteral("connections/") + id + QStringLiteral(".json"));
}

QString statusPath(const QTemporaryDir &directory, const QString &id)
{
    return directory.filePath(QStringLiteral("status/") + id + QStringLiteral(".json"));
}

/// As if it had been written long ago.
void makeOld(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2026, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
}

QByteArray newerFile()
{
    QJsonObject object = QJsonDocument::fromJson(ConnectionFile::toJson(named(QStringLiteral("Later")))).object();
    object.insert(QStringLiteral("schema"), ConnectionFile::schema + 1);
    object.insert(QStringLiteral("fieldOfTheFuture"), true);
    return QJsonDocument(object).toJson();
}

QStringList names(const ConnectionStore &store)
{
    QStringList found;
    for (const Connection &connection : store.connections())
        found.append(connection.settings.name);
    return found;
}

} // namespace

class TestConnectionStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyWithoutADirectory()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.filePath(QStringLiteral("not/there")));
        QVERIFY(store.connections().isEmpty());
        QVERIFY(store.takeNotices().isEmpty());
        QVERIFY(!QFileInfo::exists(directory.filePath(QStringLiteral("not"))));
    }

    void addedConnectionIsReadBack()
    {
        QTemporaryDir directory;
        const ConnectionSettings settings = full(QStringLiteral("Main"));
        ConnectionStore store(directory.path());
        const Result<Connection> added = store.add(settings);
        QVERIFY(added);
        ConnectionStore again(directory.path());
        const Result<Connection> found = again.findById(added->id);
        QVERIFY(found);
        QCOMPARE(found->settings == settings, true);
    }

    void connectionsAreSortedByName()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        QVERIFY(store.add(named(QStringLiteral("beta"))));
        QVERIFY(store.add(named(QStringLiteral("Gamma"))));
        QVERIFY(store.add(named(QStringLiteral("Alpha"))));
        const QStringList expected{QStringLiteral("Alpha"), QStringLiteral("beta"), QStringLiteral("Gamma")};
        QCOMPARE(names(store), expected);
        QCOMPARE(names(ConnectionStore(directory.path())), expected);
    }

    void nameIsFoundWithoutRegardToCase()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        QVERIFY(store.add(named(QStringLiteral("Main"))));
        QVERIFY(store.find(QStringLiteral("mAIN")));
    }

    void unknownNameIsAnError()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<Connection> found = store.find(QStringLiteral("Main"));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::ConnectionNotFound);
    }

    void nameOfAnotherIsRefusedOnAdd()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        QVERIFY(store.add(named(QStringLiteral("Main"))));
        const Result<Connection> second = store.add(named(QStringLiteral("MAIN")));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::ConnectionExists);
    }

    void nameOfAnotherIsRefusedOnUpdate()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        QVERIFY(store.add(named(QStringLiteral("Main"))));
        const Result<Connection> second = store.add(named(QStringLiteral("Second")));
        QVERIFY(second);
        const Result<void> updated = store.update(second->id, named(QStringLiteral("main")));
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, ErrorCode::ConnectionExists);
    }

    void caseOfTheOwnNameMayChange()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<Connection> added = store.add(named(QStringLiteral("main")));
        QVERIFY(added);
        QVERIFY(store.update(added->id, named(QStringLiteral("Main"))));
        QCOMPARE(names(ConnectionStore(directory.path())), QStringList{QStringLiteral("Main")});
    }

    void updateKeepsTheId()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<Connection> added = store.add(named(QStringLiteral("Main")));
        QVERIFY(added);
        QVERIFY(store.update(added->id, full(QStringLiteral("Renamed"))));
        const Result<Connection> found = ConnectionStore(directory.path()).find(QStringLiteral("Renamed"));
        QVERIFY(found);
        QCOMPARE(found->id, added->id);
    }

    void updateOfAnUnknownConnectionIsAnError()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<void> updated = store.update(someId, named(QStringLiteral("Main")));
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, ErrorCode::ConnectionNotFound);
    }

    void settingsThatCannotBeReadBackAreRefused()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        ConnectionSettings settings = named(QStringLiteral("Main"));
        settings.apiUrl = QUrl(QStringLiteral("http://example.com"), QUrl::StrictMode);
        const Result<Connection> added = store.add(settings);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::InvalidInput);
        QVERIFY(store.connections().isEmpty());
    }

    void removeTakesSettingsAndStatus()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<Connection> added = store.add(named(QStringLiteral("Main")));
        QVERIFY(added);
        QVERIFY(store.setStatus(added->id, {}));
        QVERIFY(store.remove(added->id));
        QVERIFY(!QFileInfo::exists(settingsPath(directory, added->id)));
        QVERIFY(!QFileInfo::exists(statusPath(directory, added->id)));
    }

    void removeOfAnUnknownConnectionIsAnError()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<void> removed = store.remove(someId);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::ConnectionNotFound);
    }

    void everyChangeIsTold()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        QSignalSpy spy(&store, &ConnectionStore::changed);
        const Result<Connection> added = store.add(named(QStringLiteral("Main")));
        QVERIFY(added);
        QVERIFY(store.update(added->id, full(QStringLiteral("Main"))));
        QVERIFY(store.setStatus(added->id, {}));
        QVERIFY(store.remove(added->id));
        QCOMPARE(spy.count(), 4);
    }

    void filesAreForTheirOwnerOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps a profile private by itself");
#endif
        QTemporaryDir directory;
        const QString root = directory.filePath(QStringLiteral("data"));
        ConnectionStore store(root);
        const Result<Connection> added = store.add(named(QStringLiteral("Main")));
        QVERIFY(added);
        constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                    | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                                    | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const QStringList paths{root, root + QStringLiteral("/connections"),
                                root + QStringLiteral("/connections/") + added->id + QStringLiteral(".json")};
        for (const QString &path : paths)
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << ConnectionFile::toJson(named(QStringLiteral("Main"))).left(40);
        QTest::newRow("binary") << QByteArray("\0\1\2\3", 4);
        QTest::newRow("no schema") << QByteArray("{\"name\": \"Main\"}");
        QTest::newRow("schema is text") << QByteArray("{\"schema\": \"9\", \"name\": \"Main\"}");
        QTest::newRow("unknown key") << QByteArray("{\"schema\": 1, \"name\": \"Main\", \"surprise\": 1}");
        QTest::newRow("secret") << QByteArray("{\"schema\": 1, \"name\": \"Main\", \"clientSecret\": \"x\"}");
        QTest::newRow("far too large") << QByteArray(ConnectionFile::sizeLimit + 10, ' ');
    }

    void damagedFileIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), bytes);
        writeFile(settingsPath(directory, otherId), ConnectionFile::toJson(named(QStringLiteral("Sound"))));
        ConnectionStore store(directory.path());
        QCOMPARE(names(store), QStringList{QStringLiteral("Sound")});
        const QStringList left = QDir(directory.filePath(QStringLiteral("connections")))
                                     .entryList({someId + QStringLiteral(".json.damaged-*")}, QDir::Files);
        QCOMPARE(left.size(), 1);
        QCOMPARE(readFile(directory.filePath(QStringLiteral("connections/") + left.first())), bytes);
        QVERIFY(!QFileInfo::exists(settingsPath(directory, someId)));
    }

    void damageIsToldOnce()
    {
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), QByteArray("{"));
        ConnectionStore store(directory.path());
        const QStringList notices = store.takeNotices();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(someId));
        QVERIFY(store.takeNotices().isEmpty());
        store.refresh();
        QVERIFY(store.takeNotices().isEmpty());
    }

    void secondDamageDoesNotReplaceTheFirst()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        for (int round = 0; round < 3; ++round) {
            writeFile(settingsPath(directory, someId), QByteArray("{"));
            // Whoever may be writing it is waited for.
            store.refresh();
            QVERIFY(QFileInfo::exists(settingsPath(directory, someId)));
            QFile file(settingsPath(directory, someId));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
            file.close();
            store.refresh();
        }
        const QStringList left = QDir(directory.filePath(QStringLiteral("connections")))
                                     .entryList({someId + QStringLiteral(".json.damaged-*")}, QDir::Files);
        QCOMPARE(left.size(), 3);
    }

    void newerFileIsLeftAlone()
    {
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), newerFile());
        ConnectionStore store(directory.path());
        QVERIFY(store.connections().isEmpty());
        QCOMPARE(readFile(settingsPath(directory, someId)), newerFile());
        QCOMPARE(QDir(directory.filePath(QStringLiteral("connections"))).entryList(QDir::Files).size(), 1);
    }

    void newerFileIsTold()
    {
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), newerFile());
        ConnectionStore store(directory.path());
        const QStringList notices = store.takeNotices();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(someId));
    }

    void otherFilesAreIgnored()
    {
        QTemporaryDir directory;
        const QStringList others{QStringLiteral("connections/notes.txt"), QStringLiteral("connections/backup.json"),
                                 QStringLiteral("connections/.hidden.json"),
                                 QStringLiteral("connections/") + someId + QStringLiteral(".json~")};
        for (const QString &other : others)
            writeFile(directory.filePath(other), QByteArray("{"));
        ConnectionStore store(directory.path());
        QVERIFY(store.connections().isEmpty());
        QVERIFY(store.takeNotices().isEmpty());
        for (const QString &other : others)
            QVERIFY2(QFileInfo::exists(directory.filePath(other)), qPrintable(other));
    }

    void sameNameInTwoFilesIsShownTwice()
    {
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), ConnectionFile::toJson(named(QStringLiteral("Main"))));
        writeFile(settingsPath(directory, otherId), ConnectionFile::toJson(named(QStringLiteral("MAIN"))));
        ConnectionStore store(directory.path());
        const QStringList expected{QStringLiteral("Main"), QStringLiteral("MAIN 2")};
        QCOMPARE(names(store), expected);
        QCOMPARE(store.takeNotices().size(), 1);
    }

    void statusIsReadBack()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<Connection> added = store.add(named(QStringLiteral("Main")));
        QVERIFY(added);
        ConnectionStatus status;
        status.lastTest = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        status.lastTestFinding = QStringLiteral("Token");
        status.lastInitialization = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
        status.recordsTransferred = Q_INT64_C(5'000'000'000);
        status.recordsWritten = 12;
        status.recordsFailed = 7;
        status.recordsConflicting = 2;
        status.initializationFinished = true;
        status.initializationStarted = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
        QVERIFY(store.setStatus(added->id, status));
        const ConnectionStatus found = ConnectionStore(directory.path()).status(added->id);
        QCOMPARE(found.lastTest, status.lastTest);
        QCOMPARE(found.lastTestPassed, false);
        QCOMPARE(found.lastTestFinding, status.lastTestFinding);
        QCOMPARE(found.lastInitialization, status.lastInitialization);
        QCOMPARE(found.recordsTransferred, status.recordsTransferred);
        QCOMPARE(found.recordsWritten, status.recordsWritten);
        QCOMPARE(found.recordsFailed, status.recordsFailed);
        QCOMPARE(found.recordsConflicting, status.recordsConflicting);
        QCOMPARE(found.initializationFinished, true);
        QCOMPARE(found.initializationStarted, status.initializationStarted);
    }

    void statusOfAnotherProgramIsKept()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const QString id = store.add(named(QStringLiteral("Main")))->id;
        ConnectionStore other(directory.path());
        QVERIFY(
            other.updateStatus(id, [](ConnectionStatus &status) { status.lastTestFinding = QStringLiteral("Token"); }));
        QVERIFY(store.updateStatus(id, [](ConnectionStatus &status) { status.recordsFailed = 7; }));
        QCOMPARE(store.status(id).lastTestFinding, QStringLiteral("Token"));

        QSignalSpy changed(&other, &ConnectionStore::changed);
        QCOMPARE(other.status(id).recordsFailed, 0);
        other.refresh();
        QCOMPARE(other.status(id).recordsFailed, 7);
        QCOMPARE(changed.size(), 1);
        other.refresh();
        QCOMPARE(changed.size(), 1);
    }

    void followsAnotherProgram()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const QString first = store.add(named(QStringLiteral("First")))->id;
        QSignalSpy changed(&store, &ConnectionStore::changed);
        ConnectionStore other(directory.path());
        store.refresh();
        QCOMPARE(changed.size(), 0);

        const Result<Connection> second = other.add(named(QStringLiteral("Second")));
        QVERIFY(second);
        QCOMPARE(names(store), QStringList{QStringLiteral("First")});
        store.refresh();
        QCOMPARE(names(store), (QStringList{QStringLiteral("First"), QStringLiteral("Second")}));
        QCOMPARE(changed.size(), 1);

        QVERIFY(other.update(first, full(QStringLiteral("Third"))));
        store.refresh();
        QCOMPARE(names(store), (QStringList{QStringLiteral("Second"), QStringLiteral("Third")}));
        QVERIFY(store.findById(first)->settings == full(QStringLiteral("Third")));
        QCOMPARE(changed.size(), 2);

        ConnectionStatus status;
        status.recordsFailed = 3;
        QVERIFY(other.setStatus(first, status));
        QVERIFY(other.remove(second->id));
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Third")});
        QCOMPARE(store.status(first).recordsFailed, 3);
        QCOMPARE(changed.size(), 3);
        store.refresh();
        QCOMPARE(changed.size(), 3);
        QVERIFY(store.takeNotices().isEmpty());
    }

    void whatAnotherProgramRemovedIsNotMadeAnew()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const auto stale = [&directory, &store] {
            const QString id = store.add(named(QStringLiteral("Main")))->id;
            ConnectionStore other(directory.path());
            if (!other.remove(id))
                qFatal("The connection was not removed");
            return id;
        };
        const auto isNotFound = [](const Result<void> &result) {
            return !result && result.error().code == ErrorCode::ConnectionNotFound;
        };
        QVERIFY(isNotFound(store.update(stale(), named(QStringLiteral("Main")))));
        QVERIFY(store.connections().isEmpty());
        QVERIFY(isNotFound(store.setStatus(stale(), {})));
        QVERIFY(isNotFound(store.updateStatus(stale(), [](ConnectionStatus &) {})));
        QVERIFY(isNotFound(store.remove(stale())));
        for (const QString &folder : {QStringLiteral("connections"), QStringLiteral("status")})
            QCOMPARE(QDir(directory.filePath(folder)).entryList(QDir::Files), QStringList());
    }

    void namesOfAnotherProgramAreTaken()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const QString id = store.add(named(QStringLiteral("Main")))->id;
        ConnectionStore other(directory.path());
        QVERIFY(other.add(named(QStringLiteral("Second"))));
        const Result<Connection> added = store.add(named(QStringLiteral("SECOND")));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::ConnectionExists);
        QVERIFY(other.add(named(QStringLiteral("Third"))));
        const Result<void> updated = store.update(id, named(QStringLiteral("third")));
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, ErrorCode::ConnectionExists);
        QCOMPARE(ConnectionStore(directory.path()).connections().size(), 3);
    }

    void duplicateKeepsTheNameItWasGiven()
    {
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), ConnectionFile::toJson(named(QStringLiteral("Main"))));
        writeFile(settingsPath(directory, otherId), ConnectionFile::toJson(named(QStringLiteral("Main"))));
        ConnectionStore store(directory.path());
        const QStringList expected{QStringLiteral("Main"), QStringLiteral("Main 2")};
        QCOMPARE(names(store), expected);
        QCOMPARE(store.takeNotices().size(), 1);
        QSignalSpy changed(&store, &ConnectionStore::changed);
        store.refresh();
        QCOMPARE(changed.size(), 0);
        // Nor when there is something new.
        ConnectionStore other(directory.path());
        QVERIFY(other.add(named(QStringLiteral("Other"))));
        store.refresh();
        QCOMPARE(names(store), expected + QStringList{QStringLiteral("Other")});
        QCOMPARE(store.findById(otherId)->settings.name, QStringLiteral("Main 2"));
        QVERIFY(store.takeNotices().isEmpty());
    }

    /// At the first start there is nothing to look at yet.
    void foldersThatAreMadeAreSeen()
    {
        QTemporaryDir directory;
        const QString deep = directory.filePath(QStringLiteral("config/causeway"));
        ConnectionStore store(deep);
        const ConnectionWatch watch(store);
        connect(&watch, &ConnectionWatch::written, &store, &ConnectionStore::refresh);
        ConnectionStore other(deep);
        QVERIFY(other.add(named(QStringLiteral("Main"))));
        QTRY_COMPARE(names(store), QStringList{QStringLiteral("Main")});
        QVERIFY(other.add(named(QStringLiteral("Second"))));
        QTRY_COMPARE(names(store).size(), 2);
    }

    void halfWrittenFileKeepsItsConnection()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const QString id = store.add(named(QStringLiteral("Main")))->id;
        QVERIFY(store.setStatus(id, {}));
        QSignalSpy changed(&store, &ConnectionStore::changed);
        const QByteArray renamed = ConnectionFile::toJson(named(QStringLiteral("Renamed")));
        writeFile(settingsPath(directory, id), renamed.left(20));
        writeFile(statusPath(directory, id), QByteArray("{\"recordsFailed\": "));
        // Never settled, however slow the machine is.
        for (const QString &path : {settingsPath(directory, id), statusPath(directory, id)}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(3600), QFileDevice::FileModificationTime));
        }
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Main")});
        QCOMPARE(changed.size(), 0);
        writeFile(settingsPath(directory, id), renamed);
        writeFile(statusPath(directory, id), QByteArray("{\"recordsFailed\": 3}"));
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Renamed")});
        QCOMPARE(store.status(id).recordsFailed, 3);
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.takeNotices().isEmpty());

        // One that stays like that is damaged.
        writeFile(settingsPath(directory, id), renamed.left(20));
        makeOld(settingsPath(directory, id));
        store.refresh();
        QVERIFY(store.connections().isEmpty());
        QCOMPARE(store.takeNotices().size(), 1);
        QVERIFY(!QFileInfo::exists(settingsPath(directory, id)));
    }

    void fileThatCannotBeReadForAMomentKeepsItsConnection()
    {
#ifdef Q_OS_WIN
        QSKIP("A link is a file of its own kind there");
#endif
        QTemporaryDir directory;
        // On a drive that comes and goes.
        const QString drive = directory.filePath(QStringLiteral("drive.json"));
        writeFile(drive, ConnectionFile::toJson(named(QStringLiteral("Main"))));
        QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("connections")));
        QVERIFY(QFile::link(drive, settingsPath(directory, someId)));
        ConnectionStore store(directory.path());
        QCOMPARE(names(store), QStringList{QStringLiteral("Main")});
        QSignalSpy changed(&store, &ConnectionStore::changed);
        QVERIFY(QFile::remove(drive));
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Main")});
        writeFile(drive, ConnectionFile::toJson(named(QStringLiteral("Back"))));
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Back")});
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.takeNotices().isEmpty());
    }

    void filesThatWereNotTouchedAreNotRead()
    {
        QTemporaryDir directory;
        const QString path = settingsPath(directory, someId);
        writeFile(path, ConnectionFile::toJson(named(QStringLiteral("Main"))));
        makeOld(path);
        ConnectionStore store(directory.path());
        // Of the same size and time: only who reads it sees that it is another.
        writeFile(path, ConnectionFile::toJson(named(QStringLiteral("Mein"))));
        makeOld(path);
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Main")});
        writeFile(path, ConnectionFile::toJson(named(QStringLiteral("Mein"))));
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Mein")});
    }

    void newerFileIsToldOnceWhileOpen()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const QString id = store.add(named(QStringLiteral("Main")))->id;
        writeFile(settingsPath(directory, id), newerFile());
        store.refresh();
        QVERIFY(store.connections().isEmpty());
        QCOMPARE(store.takeNotices().size(), 1);
        store.refresh();
        QVERIFY(store.takeNotices().isEmpty());
        QCOMPARE(readFile(settingsPath(directory, id)), newerFile());
    }

    void watchTellsOfAnotherProgram()
    {
        QTemporaryDir directory;
        // Neither folder is there yet.
        ConnectionStore store(directory.path());
        const ConnectionWatch watch(store);
        QSignalSpy written(&watch, &ConnectionWatch::written);
        ConnectionStore other(directory.path());
        const Result<Connection> added = other.add(named(QStringLiteral("Main")));
        QVERIFY(added);
        QTRY_VERIFY(written.size() > 0);
        store.refresh();
        QCOMPARE(names(store), QStringList{QStringLiteral("Main")});
        // From now on in the folders themselves.
        written.clear();
        QVERIFY(other.update(added->id, named(QStringLiteral("Renamed"))));
        QTRY_VERIFY(written.size() > 0);
        written.clear();
        QVERIFY(other.setStatus(added->id, {}));
        QTRY_VERIFY(written.size() > 0);
        written.clear();
        QVERIFY(other.setStatus(added->id, {}));
        QTRY_VERIFY(written.size() > 0);
    }

    void statusOfAnUntestedConnectionIsEmpty()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        QVERIFY(!store.status(someId).lastTest.isValid());
    }

    void statusOfAnUnknownConnectionIsNotKept()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        const Result<void> kept = store.setStatus(someId, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::ConnectionNotFound);
    }

    void damagedStatusIsSetAsideAndItsConnectionKept()
    {
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), ConnectionFile::toJson(named(QStringLiteral("Main"))));
        writeFile(statusPath(directory, someId), QByteArray("[1"));
        ConnectionStore store(directory.path());
        QCOMPARE(names(store), QStringList{QStringLiteral("Main")});
        QVERIFY(!QFileInfo::exists(statusPath(directory, someId)));
        QCOMPARE(store.takeNotices().size(), 1);
    }

    void statusWithWrongTypesIsReadAsFarAsItGoes()
    {
        QTemporaryDir directory;
        writeFile(settingsPath(directory, someId), ConnectionFile::toJson(named(QStringLiteral("Main"))));
        writeFile(statusPath(directory, someId),
                  QByteArray("{\"lastTest\": 5, \"recordsFailed\": \"x\", \"recordsTransferred\": 3, \"new\": {}}"));
        ConnectionStore store(directory.path());
        QCOMPARE(store.status(someId).recordsTransferred, 3);
        // Of an earlier Causeway.
        QCOMPARE(store.status(someId).recordsWritten, 0);
        QCOMPARE(store.status(someId).recordsConflicting, 0);
        QVERIFY(store.takeNotices().isEmpty());
    }

    void notWrittenIsTold()
    {
        QTemporaryDir directory;
        // A file where the folder should be fails for root as well.
        writeFile(directory.filePath(QStringLiteral("data")), QByteArray("in the way"));
        ConnectionStore store(directory.filePath(QStringLiteral("data")));
        const Result<Connection> added = store.add(named(QStringLiteral("Main")));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::FileNotWritten);
        QVERIFY(store.connections().isEmpty());
    }

    void freeNameCountsUp()
    {
        QTemporaryDir directory;
        ConnectionStore store(directory.path());
        QCOMPARE(store.freeName(QStringLiteral("Main")), QStringLiteral("Main"));
        QVERIFY(store.add(named(QStringLiteral("Main"))));
        QCOMPARE(store.freeName(QStringLiteral("main")), QStringLiteral("main 2"));
        QVERIFY(store.add(named(QStringLiteral("MAIN 2"))));
        QCOMPARE(store.freeName(QStringLiteral("Main")), QStringLiteral("Main 3"));
    }

    void journalIsBesideTheConnections()
    {
        ConnectionStore store(QStringLiteral("/data"));
        QCOMPARE(store.journalPath(someId), QStringLiteral("/data/journals/") + someId + QStringLiteral(".sqlite"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
