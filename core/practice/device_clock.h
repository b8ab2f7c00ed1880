// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace rescue::practice {

/// Device time: one thread that runs actions when they are due, `speed` device seconds per real second.
/// Thread-safe. Actions run one after the other and without any lock held.
class DeviceClock {
public:
    explicit DeviceClock(double speed);
    /// Runs nothing more; waits for the action that is running.
    ~DeviceClock() { stop(); }
    DeviceClock(const DeviceClock&) = delete;
    DeviceClock& operator=(const DeviceClock&) = delete;

    using DeviceTime = std::chrono::microseconds;
    /// Actions with the same due time run in the order they were given.
    void after(DeviceTime delay, std::function<void()> action);
    std::chrono::microseconds realTime(DeviceTime deviceTime) const;
    DeviceTime deviceTime(std::chrono::steady_clock::duration realTime) const;
    void stop();

private:
    void run(const std::stop_token& stop);

    double m_speed;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> m_actions;
    std::jthread m_thread;
};

} // namespace rescue::practice
