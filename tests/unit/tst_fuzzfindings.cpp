// What fuzzing starts from, and what it has found, as tests: each file of tests/fuzz/corpus and tests/fuzz/findings.

#include "../fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace causeway;

class TestFuzzFindings : public QObject {
    Q_OBJECT

private:
    static QStringList filesOf(const QString &folder, const QString &target)
    {
        QDir directory(QStringLiteral(CAUSEWAY_SOURCE_DIR "/tests/fuzz/") + folder + u'/' + target);
        QStringList files;
        for (const QString &name : directory.entryList(QDir::Files, QDir::Name))
            files.append(directory.filePath(name));
        return files;
    }

private Q_SLOTS:
    void everyTargetHasACorpus()
    {
        for (const fuzz::Target &target : fuzz::targets())
            QVERIFY2(!filesOf(QStringLiteral("corpus"), target.name).isEmpty(), qPrintable(target.name));
    }

    void everyFolderHasATarget()
    {
        for (const char *folder : {"corpus", "findings"}) {
            const QDir directory(QStringLiteral(CAUSEWAY_SOURCE_DIR "/tests/fuzz/") + QLatin1StringView(folder));
            for (const QString &name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                QVERIFY2(std::any_of(fuzz::targets().cbegin(), fuzz::targets().cend(),
                                     [&name](const fuzz::Target &target) { return target.name == name; }),
                         qPrintable(directory.filePath(name)));
            }
        }
    }

    void inputBreaksNoRule_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        for (const fuzz::Target &target : fuzz::targets()) {
            const QStringList files
                = filesOf(QStringLiteral("corpus"), target.name) + filesOf(QStringLiteral("findings"), target.name);
            for (const QString &file : files) {
                const QString row = file.section(u'/', -3);
                QTest::newRow(qPrintable(row)) << target.name << file;
            }
        }
    }

    void inputBreaksNoRule()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray input = file.readAll();
        for (const fuzz::Target &one : fuzz::targets()) {
            if (one.name == target)
                QCOMPARE(one.brokenRule(input), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzFindings)
#include "tst_fuzzfindings.moc"
