#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// What each folder of src/ may include: itself and these. The link lines say the same, but a header can also be had by
/// way of another library, so the includes are read.
const QMap<QString, QStringList> &allowedFolders()
{
    static const QMap<QString, QStringList> folders = [] {
        const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
        return QMap<QString, QStringList>{
            {QStringLiteral("core"), {}},
            {QStringLiteral("net"), list("core")},
            {QStringLiteral("entra"), list("core net")},
            // Reading Business Central takes a token, so entra stands below it.
            {QStringLiteral("businesscentral"), list("core net entra")},
            {QStringLiteral("ipaas"), list("core net")},
            {QStringLiteral("storage"), list("core")},
            {QStringLiteral("diagnosis"), list("core net entra businesscentral ipaas storage")},
            {QStringLiteral("transfer"), list("core net entra businesscentral ipaas storage")},
            {QStringLiteral("setup"), list("core net entra businesscentral ipaas storage diagnosis transfer")},
            {QStringLiteral("gui"),
             list("core net entra businesscentral ipaas storage diagnosis transfer setup sandbox")},
            {QStringLiteral("cli"),
             list("core net entra businesscentral ipaas storage diagnosis transfer setup sandbox")},
            {QStringLiteral("sandbox"), {}},
            // main.cpp of the desktop program: the one who knows all parts.
            {QStringLiteral("app"),
             list("core net entra businesscentral ipaas storage diagnosis transfer setup sandbox gui")},
        };
    }();
    return folders;
}

struct Line {
    QString file;
    int number = 0;
    QString text;

    QString place() const { return QStringLiteral("src/%1:%2: %3").arg(file, QString::number(number), text.trimmed()); }
    QString folder() const { return file.section(u'/', 0, 0); }
};

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

private:
    QList<Line> m_lines;

    static QString included(const Line &line)
    {
        static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
        return pattern.match(line.text).captured(1);
    }

    /// The lines for which `isWrong` holds, to be shown when a test fails.
    template<class Predicate>
    QString wrongLines(Predicate isWrong) const
    {
        QStringList wrong;
        for (const Line &line : m_lines) {
            if (isWrong(line))
                wrong.append(line.place());
        }
        return wrong.join(u'\n');
    }

    static bool matches(const Line &line, const QRegularExpression &pattern)
    {
        return !line.text.trimmed().startsWith(QStringLiteral("//")) && pattern.match(line.text).hasMatch();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir source(QStringLiteral(CAUSEWAY_SOURCE_DIR "/src"));
        QVERIFY2(source.exists(), qPrintable(source.path()));
        QDirIterator files(source.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString name = source.relativeFilePath(file.fileName());
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (int index = 0; index < lines.size(); ++index)
                m_lines.append({name, index + 1, lines.at(index)});
        }
        QVERIFY(m_lines.size() > 1000);
    }

    void everyFolderHasAPlaceInTheOrder()
    {
        const QStringList folders
            = QDir(QStringLiteral(CAUSEWAY_SOURCE_DIR "/src")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(allowedFolders().contains(folder), qPrintable(folder));
    }

    void includesOnlyPointDown_data()
    {
        QTest::addColumn<QString>("folder");
        for (auto it = allowedFolders().cbegin(); it != allowedFolders().cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
    void includesOnlyPointDown()
    {
        QFETCH(QString, folder);
        const QStringList &allowed = allowedFolders()[folder];
        const QString wrong = wrongLines([&](const Line &line) {
            if (line.folder() != folder)
                return false;
            const QString target = included(line).section(u'/', 0, 0);
            return allowedFolders().contains(target) && target != folder && !allowed.contains(target);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// `#include "../net/x.h"` would go past the test above.
    void includesAreNotRelative()
    {
        const QString wrong
            = wrongLines([](const Line &line) { return included(line).contains(QStringLiteral("..")); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void nothingBelowTheGuiUsesWidgets()
    {
        // The headers of Qt Widgets and Qt Gui that a lower folder could be tempted by.
        static const QRegularExpression pattern(QStringLiteral(
            "^(QtWidgets|QtGui|QApplication|QGuiApplication|QWidget|QDialog|QMessageBox|QFileDialog|QMainWindow|"
            "QWizard|"
            "QLabel|QLineEdit|QAction|QIcon|QPixmap|QImage|QPainter|QColor|QFont|QClipboard|QDesktopServices|QStyle|"
            "QLayout|QSystemTrayIcon)\\b"));
        const QString wrong = wrongLines([](const Line &line) {
            const bool isDesktop = line.folder() == QStringLiteral("gui") || line.folder() == QStringLiteral("app");
            return !isDesktop && pattern.match(included(line)).hasMatch();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void onlyTheKeychainStoreIncludesTheKeychain()
    {
        static const QRegularExpression allowed(QStringLiteral("^storage/keychain[a-z_]*\\.cpp$"));
        const QString wrong = wrongLines([](const Line &line) {
            return included(line).contains(QStringLiteral("keychain.h"), Qt::CaseInsensitive)
                   && !allowed.match(line.file).hasMatch();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void secretsAreRevealedOnlyWhereBytesAreNeeded()
    {
        static const QRegularExpression reveal(QStringLiteral(R"(\breveal\s*\()"));
        static const QSet<QString> allowed{QStringLiteral("core"), QStringLiteral("net"), QStringLiteral("entra"),
                                           QStringLiteral("ipaas"), QStringLiteral("storage")};
        const QString wrong = wrongLines([](const Line &line) {
            // Made up by the sandbox, worth nothing elsewhere, and given back to it when it starts again.
            const bool isSandboxHost = line.file == QStringLiteral("gui/sandboxhost.cpp");
            // Where a person asks for it, for as long as it says.
            const bool isClipboard = line.file == QStringLiteral("gui/secretclipboard.cpp");
            return matches(line, reveal) && !allowed.contains(line.folder()) && !isSandboxHost && !isClipboard;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// docs/ARCHITECTURE.md: nothing blocks the main thread and no second event loop runs inside the first.
    void nothingBlocksTheMainThread()
    {
        static const QRegularExpression pattern(QStringLiteral(
            R"(\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitForFinished\s*\(|[.>]exec\s*\(\s*\)|\bQThread::m?sleep)"));
        const QString wrong = wrongLines([](const Line &line) {
            // The sandbox has threads of its own; main() runs the one event loop; a QSqlQuery has an exec() too.
            const bool isExempt = line.folder() == QStringLiteral("sandbox")
                                  || line.folder() == QStringLiteral("storage")
                                  || line.file.endsWith(QStringLiteral("/main.cpp"));
            return !isExempt && matches(line, pattern);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// What a lambda coroutine has captured is gone at its first wait.
    void noLambdaCoroutines()
    {
        static const QRegularExpression lambda(
            QStringLiteral(R"(\[[^\]]+\]\s*\([^)]*\)\s*(mutable\s*)?->\s*(QCoro::)?Task<)"));
        const QString wrong = wrongLines([](const Line &line) { return matches(line, lambda); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// GCC 12 gets the lifetime of temporaries wrong there.
    void noAwaitInConditions()
    {
        static const QRegularExpression condition(QStringLiteral(R"(\b(if|while|for|switch)\s*\([^;]*\bco_await\b)"));
        const QString wrong = wrongLines([](const Line &line) { return matches(line, condition); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
