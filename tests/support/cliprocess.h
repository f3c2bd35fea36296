#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// The program that the tests drive. Of each test by itself (static): only tests are told the path when they are built.
static inline QString cliProgramPath()
{
#ifdef CAUSEWAY_CLI_PATH
    return QStringLiteral(CAUSEWAY_CLI_PATH);
#else
    return QCoreApplication::applicationDirPath() + QStringLiteral("/causeway-cli");
#endif
}

/// What one call of the command line program left behind.
struct CliResult {
    /// -1 when it crashed, was killed or did not end in time.
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QList<QByteArray> outLines() const;
    QList<QByteArray> errLines() const;
    /// The one JSON object (or, for object(), the last line's).
    QJsonObject object() const;
    QList<QJsonObject> events(const QString &name) const;
    /// The counts of a type in a summary; empty when there is none.
    QJsonObject counts(const QString &type) const;
    /// For a failed comparison: everything there is to see.
    QByteArray describe() const;
};

/// A home directory of its own, in which the real program runs: no settings, keychain, D-Bus or proxy of whoever runs
/// the tests.
class CliHome {
public:
    explicit CliHome(const QString &program = cliProgramPath());

    bool isValid() const { return m_directory.isValid(); }
    QString path(const QString &name) const { return m_directory.filePath(name); }
    /// Where the program keeps connections when it is told nothing.
    QString dataPath() const { return path(QStringLiteral("config/causeway")); }
    QProcessEnvironment &environment() { return m_environment; }
    /// As a server without a keychain hands them in.
    void setSecrets(const QString &clientSecret, const QString &ipaasApiKey);

    CliResult run(const QStringList &arguments, const QByteArray &input = {}, int deadlineMs = 120'000) const;
    /// A process under way, for tests that watch or stop it.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Waits for its end.
    static CliResult finish(QProcess &process, int deadlineMs = 120'000);

    bool write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    /// Every file below the home, with its content.
    QList<std::pair<QString, QByteArray>> files() const;

private:
    QString m_program;
    QTemporaryDir m_directory;
    QProcessEnvironment m_environment;
};

/// What the sandbox wrote down of a call that arrived.
struct SandboxCall {
    /// Milliseconds of the sandbox's steady clock.
    qint64 at = 0;
    QString method;
    /// Path and query as they came.
    QString target;
    /// Of the answer, also of one that did not reach the caller; 0 where there was none.
    int status = 0;
    /// Answered to the end.
    bool isWhole = true;
    /// Answered, or left without an answer, by a scenario.
    bool isFault = false;
    /// The service saw it, whatever the caller was told.
    bool isCarriedOut = false;
};

/// `causeway-cli sandbox` as a process of its own, with its connection file in `home` as "sandbox.json" and its secrets
/// in the home's environment.
class SandboxProcess {
public:
    explicit SandboxProcess(CliHome &home);
    ~SandboxProcess();

    /// False, with the reason in problem(), when it did not come up.
    bool start(const QStringList &arguments = {});
    QString problem() const { return m_problem; }

    QString url() const { return m_ready.value(QStringLiteral("url")).toString(); }
    QString clientSecret() const { return m_ready.value(QStringLiteral("clientSecret")).toString(); }
    QString ipaasApiKey() const { return m_ready.value(QStringLiteral("ipaasApiKey")).toString(); }
    QJsonObject readyLine() const { return m_ready; }
    QProcess &process() { return *m_process; }

    QJsonObject account() const;
    /// One of the account's counts, or the sum of several: cheap, for who asks often.
    qint64 requests(const QString &name) const;
    qint64 requests(const QStringList &names) const;
    /// The hooks that were taken, in order.
    QJsonArray hooks() const;
    /// From now on every call is written down, for calls().
    bool beginCallLog() const;
    QList<SandboxCall> calls(const QString &service) const;
    bool setScenarios(const QStringList &ids) const;
    bool changeRecords(const QJsonObject &change) const;
    bool changeIpaasRecords(const QJsonObject &change) const;
    bool changeCustomFields(const QJsonObject &change) const;

private:
    QByteArray call(const QByteArray &method, const QString &path, const QByteArray &body) const;

    CliHome &m_home;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
    QString m_problem;
};

/// What differs between the two sides of a sandbox's account for a type, record by record; empty when they agree. In
/// the default mapping, and with every record there exactly once.
QStringList differences(const QJsonObject &account, const QString &type);

/// The same connection file with other members on its top level, or in an object of it ("throttling.apiThrottleLimit").
QByteArray withMember(const QByteArray &connectionFile, const QString &path, const QJsonValue &value);
