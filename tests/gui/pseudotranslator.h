#pragma once

#include <QTranslator>

namespace causeway {

/// Makes every text about a third longer, with accents: what is cut off or was never translated can be seen.
class PseudoTranslator : public QTranslator {
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        // A bare format, or nothing to read.
        if (source.isEmpty() || source == QLatin1StringView("d MMM"))
            return source;
        QString text;
        int letters = 0;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QChar character = source.at(i);
            // Placeholders stay as they are: %1, %n, %Ln.
            if (character == u'%' && i + 1 < source.size()) {
                text += character;
                text += source.at(++i);
                if (source.at(i) == u'L' && i + 1 < source.size())
                    text += source.at(++i);
                continue;
            }
            text += accented(character);
            if (character.isLetter())
                ++letters;
        }
        for (int i = 0; i < (letters + 2) / 3; ++i)
            text += i % 4 == 0 ? QChar(u'·') : QChar(u'ẋ');
        return QChar(u'«') + text + QChar(u'»');
    }

    bool isEmpty() const override { return false; }

private:
    static QChar accented(QChar character)
    {
        static const QString plain = QStringLiteral("aeiounytscAEIOUNSC");
        static const QString marked = QStringLiteral("áéíóúñýţšçÁÉÍÓÚÑŠÇ");
        const qsizetype place = plain.indexOf(character);
        return place < 0 ? character : marked.at(place);
    }
};

} // namespace causeway
