#include "core/translations.h"

#include <QCoreApplication>
#include <QTranslator>

// Outside any namespace, as Q_INIT_RESOURCE asks.
static void initTranslationsResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace causeway {

namespace {

void install(const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, QStringLiteral("causeway"), QStringLiteral("_"), QStringLiteral(":/causeway/i18n")))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(const QLocale &locale)
{
    initTranslationsResource();
    install(QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        install(locale);
}

} // namespace causeway
