#pragma once

#include "core/clock.h"
#include "diagnosis/check.h"

#include <QMap>

#include <functional>

namespace causeway {

/// The checks of one run, and the telling of each change. A check that an earlier run has settled is kept as it was:
/// only a failure changes it.
class TestLadder {
public:
    using Observer = std::function<void(const Check &)>;

    TestLadder(Clock &clock, Observer observer, const QList<Check> &earlier);

    bool isKept(CheckId id) const { return m_kept.value(id); }
    bool areKept(const QList<CheckId> &ids) const;

    void begin(CheckId id);
    /// For IpaasSettings, before it ends.
    void compare(const QList<ComparedSetting> &settings);
    /// What those of `ids` that are running wait for.
    void note(const QList<CheckId> &ids, const QString &found);
    void pass(CheckId id, const QString &found);
    /// Worth knowing, and explained where there is an error.
    void warn(CheckId id, const QString &found, const std::optional<Error> &error = std::nullopt);
    /// A stop is no failure: the check was not tried then.
    void fail(CheckId id, const Error &error, const QString &found = {});
    /// The same with the explanation that the error has for another check.
    void fail(CheckId id, const Error &error, CheckId explainedFor);
    /// Those that have not ended yet.
    void skip(const QList<CheckId> &ids, const QString &why);
    void skipBehind(CheckId failed, const QList<CheckId> &ids);

    CheckState state(CheckId id) const { return at(id).state; }
    const QList<Check> &checks() const { return m_checks; }

private:
    Check &at(CheckId id) { return m_checks[static_cast<qsizetype>(id)]; }
    const Check &at(CheckId id) const { return m_checks.at(static_cast<qsizetype>(id)); }
    void setError(Check &check, const std::optional<Error> &error);
    void end(CheckId id, CheckState state, const QString &found);

    Clock &m_clock;
    Observer m_observer;
    QList<Check> m_checks;
    QMap<CheckId, bool> m_kept;
    QMap<CheckId, std::chrono::milliseconds> m_started;
};

} // namespace causeway
