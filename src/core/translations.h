#pragma once

#include <QLocale>

namespace causeway {

/// Installs our texts for the application object that exists: English plural forms first ("1 record", "2 records"; the
/// source texts leave them open), then those of `locale` where there are any. Called once, by main() of each program.
void installTranslations(const QLocale &locale);

} // namespace causeway
