#pragma once

#include <QTranslator>

namespace causeway {

/// English for "%n record(s)", which the source texts leave open: "1 record", "2 records". Installed first, so that any
/// other language comes before it.
class EnglishPlurals : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *, const char *sourceText, const char *, int n) const override
    {
        const QByteArray source(sourceText);
        if (n < 0 || !source.contains("(s)"))
            return {};
        return QString::fromUtf8(source).replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    }

    bool isEmpty() const override { return false; }
};

}
