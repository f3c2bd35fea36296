#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace causeway::tests {

/// Certificates for servers on loopback, made by the `openssl` command when they are needed, in a folder that goes with
/// this object. Nothing of them outlives a test.
class TlsCertificates {
public:
    enum class Kind {
        Good,
        Expired,
        NotYetValid,
        /// For shop.example, whatever the host is.
        OtherHost,
        /// From a root that nobody trusts, which is not sent along.
        UnknownRoot,
        /// The same, sent along.
        UnknownRootSent,
        SelfSigned,
    };

    TlsCertificates();

    /// What went wrong while certificates were made; empty when nothing did.
    QString problem() const { return m_problem; }

    QSslCertificate root() const { return m_root; }

    /// What a server of this kind needs. `names` are subject alternative names as openssl writes them.
    QSslConfiguration server(Kind kind, const QString &names = loopbackNames());
    static QString loopbackNames() { return QStringLiteral("IP:127.0.0.1,DNS:localhost"); }

    static QString rootName() { return QStringLiteral("Causeway Test Root"); }
    static QString unknownRootName() { return QStringLiteral("Contoso Web Filter"); }
    static QString selfSignedName() { return QStringLiteral("router.local"); }

private:
    struct Dates {
        QString from;
        QString to;
    };
    static Dates datesOf(Kind kind);
    bool run(const QStringList &arguments);
    bool write(const QString &name, const QByteArray &bytes);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool makeRoot(const QString &file, const QString &name);
    QList<QSslCertificate> certificatesOf(const QString &file) const;

    QTemporaryDir m_folder;
    QString m_problem;
    QSslCertificate m_root;
    int m_made = 0;
};

/// Trusts `root` and nothing else in all connections of this process, for as long as it lives.
class TrustInRoot {
public:
    explicit TrustInRoot(const QSslCertificate &root);
    ~TrustInRoot();
    Q_DISABLE_COPY_MOVE(TrustInRoot)

private:
    QSslConfiguration m_before;
};

} // namespace causeway::tests
