#include "sandbox/jsonwriter.h"

namespace causeway::sandbox {

void appendJsonString(QByteArray *target, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    target->append('"');
    for (const char character : utf8) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            target->append('\\').append(character);
        } else if (code < 0x20) {
            target->append("\\u00").append(digits[code >> 4]).append(digits[code & 0x0f]);
        } else {
            target->append(character);
        }
    }
    target->append('"');
}

QByteArray jsonString(QStringView text)
{
    QByteArray result;
    appendJsonString(&result, text);
    return result;
}

} // namespace causeway::sandbox
