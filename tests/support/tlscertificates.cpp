#include "tlscertificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslKey>

namespace causeway::tests {

namespace {

constexpr int openSslDeadlineMs = 30'000;

/// `openssl ca` is the one that takes any dates (`x509 -not_before` came after OpenSSL 3.0).
const QByteArray configuration = R"([req]
distinguished_name = name
[name]
[ca]
default_ca = any
[any]
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
subjectKeyIdentifier = hash
)";

QString asn1Time(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

} // namespace

TlsCertificates::TlsCertificates()
{
    if (!write(QStringLiteral("openssl.cnf"), configuration) || !write(QStringLiteral("index.txt"), {}))
        return;
    if (!makeRoot(QStringLiteral("root"), rootName()) || !makeRoot(QStringLiteral("unknown"), unknownRootName()))
        return;
    m_root = certificatesOf(QStringLiteral("root")).value(0);
}

bool TlsCertificates::write(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    m_problem = file.errorString();
    return false;
}

bool TlsCertificates::run(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return false;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (process.waitForFinished(openSslDeadlineMs) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    m_problem = QStringLiteral("openssl %1: %2 %3")
                    .arg(arguments.join(u' '), process.errorString(), QString::fromLocal8Bit(process.readAll()));
    return false;
}

bool TlsCertificates::makeRoot(const QString &file, const QString &name)
{
    return run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                QStringLiteral("-config"), QStringLiteral("openssl.cnf"), QStringLiteral("-extensions"),
                QStringLiteral("root"), QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-subj"),
                QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), file + QStringLiteral(".key"),
                QStringLiteral("-out"), file + QStringLiteral(".pem")});
}

TlsCertificates::Dates TlsCertificates::datesOf(Kind kind)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (kind) {
    case Kind::Expired:
        return {asn1Time(now.addDays(-30)), asn1Time(now.addDays(-2))};
    case Kind::NotYetValid:
        return {asn1Time(now.addDays(2)), asn1Time(now.addDays(30))};
    case Kind::Good:
    case Kind::OtherHost:
    case Kind::UnknownRoot:
    case Kind::UnknownRootSent:
    case Kind::SelfSigned:
        break;
    }
    return {asn1Time(now.addDays(-2)), asn1Time(now.addDays(30))};
}

QList<QSslCertificate> TlsCertificates::certificatesOf(const QString &file) const
{
    return QSslCertificate::fromPath(path(file + QStringLiteral(".pem")));
}

QSslConfiguration TlsCertificates::server(Kind kind, const QString &names)
{
    const bool isOtherHost = kind == Kind::OtherHost;
    const bool isSelfSigned = kind == Kind::SelfSigned;
    const bool isUnknown = kind == Kind::UnknownRoot || kind == Kind::UnknownRootSent;
    const QString commonName = isOtherHost    ? QStringLiteral("shop.example")
                               : isSelfSigned ? selfSignedName()
                                              : QStringLiteral("loopback");
    const QString root = isUnknown ? QStringLiteral("unknown") : QStringLiteral("root");
    const QString leaf = QStringLiteral("leaf%1").arg(++m_made);
    const QString extensions = leaf + QStringLiteral(".ext");
    const QString request = leaf + QStringLiteral(".csr");
    const QString key = leaf + QStringLiteral(".key");

    const QString itsNames = isOtherHost ? QStringLiteral("DNS:shop.example") : names;
    if (!write(extensions, "basicConstraints = CA:FALSE\nsubjectAltName = " + itsNames.toLatin1() + '\n'))
        return {};
    run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("ec"),
         QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
         QStringLiteral("-config"), QStringLiteral("openssl.cnf"), QStringLiteral("-subj"),
         QStringLiteral("/CN=") + commonName, QStringLiteral("-keyout"), key, QStringLiteral("-out"), request});
    const Dates dates = datesOf(kind);
    QStringList sign{QStringLiteral("ca"),
                     QStringLiteral("-batch"),
                     QStringLiteral("-notext"),
                     QStringLiteral("-config"),
                     QStringLiteral("openssl.cnf"),
                     QStringLiteral("-startdate"),
                     dates.from,
                     QStringLiteral("-enddate"),
                     dates.to,
                     QStringLiteral("-extfile"),
                     extensions,
                     QStringLiteral("-in"),
                     request,
                     QStringLiteral("-out"),
                     leaf + QStringLiteral(".pem")};
    if (isSelfSigned)
        sign += {QStringLiteral("-selfsign"), QStringLiteral("-keyfile"), key};
    else
        sign += {QStringLiteral("-cert"), root + QStringLiteral(".pem"), QStringLiteral("-keyfile"),
                 root + QStringLiteral(".key")};
    if (!run(sign))
        return {};

    QFile keyFile(path(key));
    if (!keyFile.open(QIODevice::ReadOnly))
        return {};
    QList<QSslCertificate> chain = certificatesOf(leaf);
    if (kind == Kind::UnknownRootSent)
        chain += certificatesOf(root);
    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    result.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    result.setLocalCertificateChain(chain);
    result.setPeerVerifyMode(QSslSocket::VerifyNone);
    return result;
}

TrustInRoot::TrustInRoot(const QSslCertificate &root)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.setCaCertificates({root});
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustInRoot::~TrustInRoot()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace causeway::tests
