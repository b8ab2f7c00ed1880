// SPDX-License-Identifier: Apache-2.0
#include "core/practice/device_clock.h"

namespace rescue::practice {

using std::chrono::microseconds;
using std::chrono::steady_clock;

DeviceClock::DeviceClock(double speed)
    : m_speed(speed), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

void DeviceClock::after(DeviceTime delay, std::function<void()> action)
{
    {
        const std::lock_guard lock(m_mutex);
        m_actions.emplace(steady_clock::now() + realTime(delay), std::move(action));
    }
    m_changed.notify_all();
}

microseconds DeviceClock::realTime(DeviceTime deviceTime) const
{
    return microseconds(static_cast<microseconds::rep>(static_cast<double>(deviceTime.count()) / m_speed));
}

DeviceClock::DeviceTime DeviceClock::deviceTime(steady_clock::duration realTime) const
{
    const auto micros = std::chrono::duration_cast<microseconds>(realTime).count();
    return DeviceTime(static_cast<microseconds::rep>(static_cast<double>(micros) * m_speed));
}

void DeviceClock::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void DeviceClock::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (m_actions.empty()) {
            m_changed.wait(lock, stop, [this] { return !m_actions.empty(); });
            continue;
        }
        const auto due = m_actions.begin()->first;
        if (steady_clock::now() < due) {
            m_changed.wait_until(lock, stop, due, [this, due] { return m_actions.begin()->first < due; });
            continue;
        }
        const auto action = std::move(m_actions.begin()->second);
        m_actions.erase(m_actions.begin());
        lock.unlock();
        action();
        lock.lock();
    }
}

} // namespace rescue::practice
