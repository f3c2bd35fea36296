#include "core/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <utility>

// Outside any namespace, as Q_INIT_RESOURCE asks.
static void initTranslationsResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace causeway {

namespace {

const QString folder = QStringLiteral(":/causeway/i18n");

QList<QTranslator *> &installed()
{
    // They belong to the application object, and go with it.
    static QList<QTranslator *> translators;
    return translators;
}

/// Answers the language that was found for the locale; empty where there is none.
QString install(const QLocale &locale, const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), directory)) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    installed().append(translator);
    return translator->language();
}

} // namespace

QStringList translatedLanguages()
{
    initTranslationsResource();
    QStringList languages;
    const QStringList files = QDir(folder).entryList({QStringLiteral("causeway_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

QLocale localeOf(const QString &language)
{
    const QLocale platform = QLocale::system();
    const QLocale wanted(language);
    if (!translatedLanguages().contains(language) || wanted.language() == platform.language())
        return platform;
    return {wanted.language(), platform.territory()};
}

void installTranslations(const QLocale &locale)
{
    initTranslationsResource();
    const QList<QTranslator *> before = std::exchange(installed(), {});
    QLocale::setDefault(locale);
    // English has the plural forms that every text falls back to.
    install(QLocale(QLocale::English), QStringLiteral("causeway"), folder);
    // The language of the windows may be another than that of numbers and dates.
    const QString language = install(locale, QStringLiteral("causeway"), folder);
    if (!language.isEmpty())
        install(QLocale(language), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // After the new ones have come, so that nobody sees a text without any.
    qDeleteAll(before);
}

} // namespace causeway
