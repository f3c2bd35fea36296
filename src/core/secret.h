#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace causeway {

/// A client secret, an API key, a password or a token. It has no way to a QString, a QDebug or a QVariant, copies share
/// one buffer, and the buffer is wiped when the last copy goes. Only entra/, ipaas/, net/ (bearer header) and storage/
/// (keychain) reveal one, at the line that needs the bytes, and gui/secretclipboard where a person asks for it.
class Secret {
public:
    Secret() = default;

    /// Takes the text as UTF-8. The caller's own QString is the caller's to clear.
    explicit Secret(const QString &text);
    explicit Secret(const QByteArray &utf8);

    bool isEmpty() const { return !m_buffer || m_buffer->bytes.isEmpty(); }

    /// The bytes, for the line where a request body, a header or a keychain entry is made. Do not keep the result.
    const QByteArray &reveal() const;

    friend bool operator==(const Secret &left, const Secret &right) { return left.reveal() == right.reveal(); }

private:
    struct Buffer {
        explicit Buffer(QByteArray value)
            : bytes(std::move(value))
        {
        }
        ~Buffer();
        Buffer(const Buffer &) = delete;
        Buffer &operator=(const Buffer &) = delete;
        QByteArray bytes;
    };
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace causeway
