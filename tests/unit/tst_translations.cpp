#include "core/translations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace causeway;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList found(const QString &pattern, const QString &text)
{
    QSet<QString> all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all.insert(matches.next().captured());
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort();
    return sorted;
}

qsizetype mnemonics(const QString &text)
{
    return text.count(QRegularExpression(u"&(?=\\w)"_s));
}

} // namespace

/// What a machine can see of the translations; that they are those of the sources, scripts/update-translations checks.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languages()
    {
        QCOMPARE(translatedLanguages(), (QStringList{u"da"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"nl"_s}));
    }

    void textsAreWhole_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CAUSEWAY_SOURCE_DIR "/translations"));
        for (const QString &file : folder.entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void textsAreWhole()
    {
        QFETCH(const QString, path);
        const QList<Message> messages = readMessages(path);
        QVERIFY(messages.size() > (path.contains(u"_en"_s) ? 50 : 1000));
        for (const Message &message : messages) {
            const QByteArray about = QString(message.context + u": "_s + message.source.left(60)).toUtf8();
            const char *name = about.constData();
            QVERIFY2(message.isFinished, name);
            QCOMPARE(message.translations.size(), message.isPlural ? 2 : 1);
            for (const QString &text : message.translations) {
                QVERIFY2(!text.trimmed().isEmpty(), name);
                // What is put in, in whatever order; the form for one may spell the number out.
                const QString places = u"%L?[0-9n]"_s;
                QStringList wanted = found(places, message.source);
                if (message.isPlural && text == message.translations.first() && !text.contains(u"n"_s)) {
                    wanted.removeAll(u"%n"_s);
                    wanted.removeAll(u"%Ln"_s);
                }
                QVERIFY2(found(places, text) == wanted, name);
                QVERIFY2(mnemonics(text) == mnemonics(message.source), name);
                QVERIFY2(found(u"<[^>]+>"_s, text) == found(u"<[^>]+>"_s, message.source), name);
                QVERIFY2(text.endsWith(u'…') == message.source.endsWith(u'…'), name);
                QVERIFY2(text.front().isSpace() == message.source.front().isSpace(), name);
                QVERIFY2(text.back().isSpace() == message.source.back().isSpace(), name);
            }
        }
    }

    void regionStays()
    {
        QCOMPARE(localeOf({}), QLocale::system());
        QCOMPARE(localeOf(u"tlh"_s), QLocale::system());
        QCOMPARE(localeOf(u"da"_s).language(), QLocale::Danish);
    }

    void languageIsChangedAndChangedBack()
    {
        const auto say = [] { return QCoreApplication::translate("causeway::TestWindow", "&Close"); };
        installTranslations(QLocale(QLocale::German));
        QCOMPARE(say(), u"S&chließen"_s);
        QCOMPARE(QLocale().toString(1234.5), u"1.234,5"_s);
        installTranslations(QLocale(QLocale::English));
        QCOMPARE(say(), u"&Close"_s);
        QCOMPARE(QLocale().toString(1234.5), u"1,234.5"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
