#include "transfer/transferprogress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferProgress)
};

template<class Member>
qint64 sumOf(const QList<TypeProgress> &types, Member member)
{
    qint64 sum = 0;
    for (const TypeProgress &type : types)
        sum += std::invoke(member, type);
    return sum;
}

/// Sent again, and there now.
qint64 retried(const TypeProgress &type)
{
    return type.created + type.updated - type.writtenBefore;
}

QString serviceName(TransferProgress::Side side)
{
    switch (side) {
    case TransferProgress::Side::Entra:
        return QStringLiteral("Microsoft Entra");
    case TransferProgress::Side::BusinessCentral:
        return QStringLiteral("Business Central");
    case TransferProgress::Side::Ipaas:
        return QStringLiteral("iPaaS.com");
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 TransferProgress::totalRead() const
{
    return sumOf(types, &TypeProgress::read);
}

bool TransferProgress::isTotalKnown() const
{
    return std::all_of(types.cbegin(), types.cend(),
                       [](const TypeProgress &type) { return type.isRead() || type.expected.has_value(); });
}

qint64 TransferProgress::totalToSettle() const
{
    if (!retriesFailed)
        return sumOf(types, &TypeProgress::total);
    return sumOf(types, [](const TypeProgress &type) { return retried(type) + type.failed + type.pending; });
}

qint64 TransferProgress::totalSettled() const
{
    if (retriesFailed) {
        return sumOf(types, [](const TypeProgress &type) {
            // Until its turn comes, what failed of a type is what is to be done.
            return retried(type) + (type.isRead() ? type.failed : 0);
        });
    }
    return sumOf(types, &TypeProgress::settled);
}

qint64 TransferProgress::totalFailed() const
{
    return sumOf(types, &TypeProgress::failed);
}

TransferSummary TransferSummary::ofWholeRun() const
{
    TransferSummary whole = *this;
    whole.businessCentralRequests += earlier.businessCentralRequests;
    whole.ipaasRequests += earlier.ipaasRequests;
    whole.throttled += earlier.throttled;
    whole.seconds += earlier.seconds;
    whole.earlier = {};
    return whole;
}

bool TransferSummary::hasCounts() const
{
    return std::any_of(types.cbegin(), types.cend(), [](const Type &type) {
        return type.read + type.created + type.updated + type.unchanged + type.conflicts + type.failed > 0;
    });
}

bool TransferSummary::hasProblems() const
{
    const bool hasUntransferred = std::any_of(types.cbegin(), types.cend(), [this](const Type &type) {
        return type.failed > 0 || (type.conflicts > 0 && !skipsConflicts);
    });
    return hasUntransferred || error.has_value();
}

QString waitSentence(const TransferProgress &progress)
{
    if (!progress.wait && progress.smallerPages > 0) {
        return Text::tr("Business Central took too long: it is now read in pages of %n record(s).", nullptr,
                        progress.smallerPages);
    }
    if (!progress.wait)
        return {};
    const QString service = serviceName(progress.wait->side);
    const RateLimiter::Wait &wait = progress.wait->wait;
    const int seconds = static_cast<int>((wait.remaining.count() + 999) / 1000);
    const QLocale locale;
    switch (wait.reason) {
    case RateLimiter::Reason::None:
        return {};
    case RateLimiter::Reason::Window: {
        const auto window = std::chrono::duration_cast<std::chrono::seconds>(wait.limit.window).count();
        const int calls = wait.limit.calls;
        //: %1 is a service, %2 a time ("10 seconds")
        const QString allowed = window == 60
                                    ? Text::tr("%1 allows %Ln call(s) a minute", nullptr, calls).arg(service)
                                    : Text::tr("%1 allows %Ln call(s) in %2", nullptr, calls)
                                          .arg(service, Text::tr("%n second(s)", nullptr, static_cast<int>(window)));
        return Text::tr("%1: %2 used, next call in %3 s.")
            .arg(allowed, locale.toString(progress.wait->callsInWindow), locale.toString(seconds));
    }
    case RateLimiter::Reason::Pause:
        if (!progress.wait->fault.isEmpty()) {
            // Some are words of the network's own, without an end.
            QString fault = progress.wait->fault;
            if (!fault.endsWith(u'.'))
                fault += u'.';
            //: %1 is a service, %2 a sentence that says why, %3 a number of seconds
            return Text::tr("%1 cannot be reached or has a fault: %2 Next try in %3 s.")
                .arg(service, fault, locale.toString(seconds));
        }
        return Text::tr("%1 asked to slow down: next call in %2 s.").arg(service, locale.toString(seconds));
    }
    return {};
}

QString shortWaitSentence(const TransferProgress &progress)
{
    if (!progress.wait)
        return {};
    const QString service = serviceName(progress.wait->side);
    const QString seconds = QLocale().toString((progress.wait->wait.remaining.count() + 999) / 1000);
    switch (progress.wait->wait.reason) {
    case RateLimiter::Reason::None:
        return {};
    case RateLimiter::Reason::Window:
        //: %1 is a service, whose limit of calls is used up
        return Text::tr("%1's limit: next call in %2 s.").arg(service, seconds);
    case RateLimiter::Reason::Pause:
        if (progress.wait->fault.isEmpty())
            return Text::tr("%1 slows us down: next call in %2 s.").arg(service, seconds);
        return Text::tr("%1 fails: next try in %2 s.").arg(service, seconds);
    }
    return {};
}

} // namespace causeway
