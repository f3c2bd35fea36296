#include "core/secret.h"

#include "core/redaction.h"

namespace causeway {

Secret::Secret(const QString &text)
    : Secret(text.toUtf8())
{
}

Secret::Secret(const QByteArray &utf8)
    // A deep copy: wiping a buffer that is shared with the caller would detach and wipe a fresh copy instead.
    : m_buffer(std::make_shared<const Buffer>(QByteArray(utf8.constData(), utf8.size())))
{
    Redaction::remember(utf8);
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray empty;
    return m_buffer ? m_buffer->bytes : empty;
}

Secret::Buffer::~Buffer()
{
    // Through a volatile pointer, so that the compiler does not drop stores to memory that is about to be freed.
    volatile char *data = bytes.data();
    for (qsizetype index = 0; index < bytes.size(); ++index)
        data[index] = 0;
}

} // namespace causeway
