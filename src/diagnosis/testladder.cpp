#include "diagnosis/testladder.h"

#include "diagnosis/explanations.h"

#include <QCoreApplication>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

bool isSettled(const Check &check)
{
    return check.state == CheckState::Passed || check.state == CheckState::Warning;
}

bool hasEnded(CheckState state)
{
    return state != CheckState::Waiting && state != CheckState::Running;
}

} // namespace

TestLadder::TestLadder(Clock &clock, Observer observer, const QList<Check> &earlier)
    : m_clock(clock)
    , m_observer(std::move(observer))
{
    for (const CheckId id : allCheckIds()) {
        Check check;
        check.id = id;
        check.title = checkTitle(id);
        m_checks.append(check);
    }
    for (const Check &check : earlier) {
        if (!isSettled(check))
            continue;
        at(check.id) = check;
        m_kept.insert(check.id, true);
    }
}

bool TestLadder::areKept(const QList<CheckId> &ids) const
{
    return std::all_of(ids.cbegin(), ids.cend(), [this](CheckId id) { return isKept(id); });
}

void TestLadder::begin(CheckId id)
{
    if (isKept(id))
        return;
    m_started[id] = m_clock.monotonic();
    at(id).state = CheckState::Running;
    if (m_observer)
        m_observer(at(id));
}

void TestLadder::compare(const QList<ComparedSetting> &settings)
{
    at(CheckId::IpaasSettings).settings = settings;
}

void TestLadder::note(const QList<CheckId> &ids, const QString &found)
{
    for (const CheckId id : ids) {
        if (at(id).state != CheckState::Running)
            continue;
        at(id).found = found;
        if (m_observer)
            m_observer(at(id));
    }
}

void TestLadder::pass(CheckId id, const QString &found)
{
    // A warning may be settled meanwhile: what is seen now takes its place.
    if (isKept(id) && state(id) != CheckState::Warning)
        return;
    setError(at(id), std::nullopt);
    end(id, CheckState::Passed, found);
}

void TestLadder::warn(CheckId id, const QString &found, const std::optional<Error> &error)
{
    if (isKept(id) && state(id) != CheckState::Warning)
        return;
    setError(at(id), error);
    end(id, CheckState::Warning, found);
}

void TestLadder::fail(CheckId id, const Error &error, const QString &found)
{
    if (error.code == ErrorCode::Cancelled)
        return skip({id}, Text::tr("stopped"));
    m_kept.remove(id);
    setError(at(id), error);
    end(id, CheckState::Failed, found);
}

void TestLadder::fail(CheckId id, const Error &error, CheckId explainedFor)
{
    if (error.code == ErrorCode::Cancelled)
        return skip({id}, Text::tr("stopped"));
    m_kept.remove(id);
    at(id).error = error;
    at(id).explanation = explain(error, explainedFor);
    end(id, CheckState::Failed, {});
}

void TestLadder::skip(const QList<CheckId> &ids, const QString &why)
{
    for (const CheckId id : ids) {
        if (!hasEnded(at(id).state))
            end(id, CheckState::Skipped, why);
    }
}

void TestLadder::skipBehind(CheckId failed, const QList<CheckId> &ids)
{
    const bool wasStopped = at(failed).state == CheckState::Skipped;
    skip(ids, wasStopped ? Text::tr("stopped") : Text::tr("not tried, because \"%1\" failed").arg(at(failed).title));
}

void TestLadder::setError(Check &check, const std::optional<Error> &error)
{
    check.error = error;
    check.explanation = error ? explain(*error, check.id) : Explanation();
}

void TestLadder::end(CheckId id, CheckState state, const QString &found)
{
    Check &check = at(id);
    check.state = state;
    check.found = found;
    if (m_started.contains(id))
        check.duration = m_clock.monotonic() - m_started.value(id);
    if (m_observer)
        m_observer(check);
}

} // namespace causeway
