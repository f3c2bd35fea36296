#pragma once

#include <qcorotask.h>

#include <memory>
#include <stop_token>
#include <utility>

namespace causeway {

/// Holds what a window has started. When the window goes, the scope requests a stop and drops late results, so that no
/// handler ever runs on an object that is gone. A restart() does the same for what was started so far.
class TaskScope {
public:
    TaskScope() = default;
    ~TaskScope() { stop(); }
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    /// The token for operations that this scope is to stop.
    std::stop_token token() const { return m_state->source.get_token(); }

    /// Hands the result of `task` to `handler`, unless this scope has been stopped or is gone by then.
    template<class T, class Handler>
    void deliver(QCoro::Task<T> task, Handler handler)
    {
        wait(std::move(task), std::weak_ptr<State>(m_state), std::move(handler));
    }

    /// Requests a stop of everything started so far and drops its results.
    void stop()
    {
        m_state->dropped = true;
        m_state->source.request_stop();
    }

    /// Requests a stop, but still delivers the results: an operation may have something to say about its end.
    void requestStop() { m_state->source.request_stop(); }

    /// Stops what is under way and makes the scope ready for a new operation.
    void restart()
    {
        stop();
        m_state = std::make_shared<State>();
    }

private:
    struct State {
        std::stop_source source;
        bool dropped = false;
    };

    template<class T, class Handler>
    static QCoro::Task<> wait(QCoro::Task<T> task, std::weak_ptr<State> state, Handler handler)
    {
        if constexpr (std::is_void_v<T>) {
            co_await std::move(task);
            const auto alive = state.lock();
            if (alive && !alive->dropped)
                handler();
        } else {
            T result = co_await std::move(task);
            const auto alive = state.lock();
            if (alive && !alive->dropped)
                handler(std::move(result));
        }
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace causeway
