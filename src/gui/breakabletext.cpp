#include "gui/breakabletext.h"

namespace causeway {

namespace {

constexpr int longestWord = 16;

} // namespace

QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar character : text) {
        result += character;
        run = character.isSpace() ? 0 : run + 1;
        if (run >= longestWord || QStringLiteral("/._-@").contains(character)) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

} // namespace causeway
