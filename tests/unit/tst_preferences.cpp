#include "storage/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace causeway;

class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAsThePlatformIs();
    void keepsWhatWasChosen();
    void saysOnceWhatHasChanged();
    void takesADamagedFileForNone();
    void keepsTheFolderToItsOwner();
};

void PreferencesTest::startsAsThePlatformIs()
{
    const QTemporaryDir directory;
    const Preferences preferences(directory.path());
    QCOMPARE(preferences.scheme(), Preferences::Scheme::System);
    QCOMPARE(preferences.language(), QString());
    QVERIFY(!preferences.reminderClosed().isValid());
    QCOMPARE(preferences.geometry(QStringLiteral("mainWindow")), QByteArray());
}

void PreferencesTest::keepsWhatWasChosen()
{
    const QTemporaryDir directory;
    const QByteArray geometry("\x01\xd9\xd0\xcb\x00\x03", 6);
    {
        Preferences preferences(directory.path());
        preferences.setScheme(Preferences::Scheme::Dark);
        preferences.setLanguage(QStringLiteral("da"));
        preferences.setReminderClosed(QDate(2026, 3, 1));
        preferences.setGeometry(QStringLiteral("mainWindow"), geometry);
    }
    Preferences later(directory.path());
    QCOMPARE(later.scheme(), Preferences::Scheme::Dark);
    QCOMPARE(later.language(), QStringLiteral("da"));
    QCOMPARE(later.reminderClosed(), QDate(2026, 3, 1));
    QCOMPARE(later.geometry(QStringLiteral("mainWindow")), geometry);

    later.setScheme(Preferences::Scheme::System);
    later.setLanguage({});
    QCOMPARE(later.scheme(), Preferences::Scheme::System);
    QCOMPARE(later.language(), QString());
}

void PreferencesTest::saysOnceWhatHasChanged()
{
    const QTemporaryDir directory;
    Preferences preferences(directory.path());
    const QSignalSpy scheme(&preferences, &Preferences::schemeChanged);
    const QSignalSpy language(&preferences, &Preferences::languageChanged);
    preferences.setScheme(Preferences::Scheme::Light);
    preferences.setScheme(Preferences::Scheme::Light);
    preferences.setLanguage(QStringLiteral("nl"));
    preferences.setLanguage(QStringLiteral("nl"));
    QCOMPARE(scheme.count(), 1);
    QCOMPARE(language.count(), 1);
}

void PreferencesTest::takesADamagedFileForNone()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("preferences.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("scheme=purple\n[[[\n\0\xff", 20);
    file.close();
    Preferences preferences(directory.path());
    QCOMPARE(preferences.scheme(), Preferences::Scheme::System);
    preferences.setScheme(Preferences::Scheme::Dark);
    QCOMPARE(Preferences(directory.path()).scheme(), Preferences::Scheme::Dark);
}

void PreferencesTest::keepsTheFolderToItsOwner()
{
#if defined(Q_OS_WIN)
    QSKIP("Windows keeps the profile to its owner");
#endif
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("causeway"));
    {
        Preferences preferences(path);
        preferences.setScheme(Preferences::Scheme::Dark);
    }
    QVERIFY(QFile::exists(path + QStringLiteral("/preferences.ini")));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
