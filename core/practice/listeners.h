// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace rescue::practice {

/// Callbacks by number. Thread-safe; callbacks run on the thread that calls notify(), never under a lock.
class Listeners {
public:
    using Listener = std::function<void()>;

    int add(Listener listener);
    /// After it returns the listener is not running on any other thread and never will again.
    void remove(int number);
    void notify();

private:
    struct Running {
        int number;
        std::thread::id thread;
    };
    bool runsElsewhere(int number) const;

    std::mutex m_mutex;
    std::condition_variable m_finished;
    std::map<int, std::shared_ptr<const Listener>> m_listeners;
    std::vector<Running> m_running;
    int m_last = 0;
};

} // namespace rescue::practice
