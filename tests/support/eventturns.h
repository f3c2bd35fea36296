#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

/// To be called by a fixture before its parts go: what the windows and flows of a test have started was asked to stop
/// with them, and ends within a few turns of the event loop, in which main() would still be running. What it left
/// behind would look like a leak. A renewal of a sign-in that has begun is let end, which takes an answer's time.
inline void letStoppedTasksEnd()
{
    const QDeadlineTimer answer(100);
    for (int turn = 0; turn < 100 || !answer.hasExpired(); ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}
