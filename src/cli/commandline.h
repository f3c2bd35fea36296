#pragma once

#include "core/recordtype.h"
#include "storage/secretstore.h"
#include "transfer/transferrun.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace causeway {

/// --help and --version.
struct ShowText {
    QString text;
};

struct ListConnections {
    bool asJson = false;
};

struct ShowConnection {
    QString name;
    bool asJson = false;
};

struct ImportConnection {
    QString file;
    bool replace = false;
};

struct ExportConnection {
    QString name;
    /// Empty for standard output.
    QString file;
};

struct RemoveConnection {
    QString name;
};

struct SetSecret {
    QString name;
    SecretKind kind = SecretKind::ClientSecret;
};

struct TestConnection {
    QString name;
    bool asJson = false;
    /// How long a call may take with all its repeats; as long as a person waits when left out.
    std::optional<std::chrono::seconds> timeout;
};

struct InitializeConnection {
    QString name;
    QList<RecordType> types = allRecordTypes;
    bool preview = false;
    bool asJson = false;
    bool retryFailed = false;
    bool lookAgain = false;
    bool compareEverything = false;
    TransferRun::Conflicts conflicts = TransferRun::Conflicts::Fail;
    TransferRun::Deleted deleted = TransferRun::Deleted::Fail;
    TransferRun::Options::Unknown unknown = TransferRun::Options::Unknown::LookAgain;
};

struct RunSandbox {
    quint16 port = 0;
    QStringList scenarios;
    QHash<QString, int> recordCounts;
    QString connectionFile;
    bool listScenarios = false;
};

using CommandRequest = std::variant<ShowText, ListConnections, ShowConnection, ImportConnection, ExportConnection,
                                    RemoveConnection, SetSecret, TestConnection, InitializeConnection, RunSandbox>;

/// What was asked for, checked as far as that is possible without looking at any file.
struct CommandLine {
    /// Empty for the default one.
    QString dataDirectory;
    CommandRequest request;
};

} // namespace causeway
