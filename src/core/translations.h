#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace causeway {

/// The codes of the languages there are: "en", "de", ….
QStringList translatedLanguages();

/// What `language` (one of translatedLanguages()) means here: with the region of the platform, so that numbers and
/// dates look as they do in other programs. Empty, or one that there is no translation for: the platform's own locale.
QLocale localeOf(const QString &language);

/// Texts of the program and of Qt in the language of `locale`, where there are any, else in English; numbers and dates
/// as it has them. May be called again: windows get QEvent::LanguageChange then.
void installTranslations(const QLocale &locale);

} // namespace causeway
