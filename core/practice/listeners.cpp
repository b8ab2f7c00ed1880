// SPDX-License-Identifier: Apache-2.0
#include "core/practice/listeners.h"

#include <algorithm>

namespace rescue::practice {

int Listeners::add(Listener listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners[++m_last] = std::make_shared<const Listener>(std::move(listener));
    return m_last;
}

bool Listeners::runsElsewhere(int number) const
{
    return std::any_of(m_running.begin(), m_running.end(), [number](const Running& running) {
        return running.number == number && running.thread != std::this_thread::get_id();
    });
}

void Listeners::remove(int number)
{
    std::unique_lock lock(m_mutex);
    m_listeners.erase(number);
    m_finished.wait(lock, [this, number] { return !runsElsewhere(number); });
}

void Listeners::notify()
{
    std::unique_lock lock(m_mutex);
    const auto listeners = m_listeners;
    for (const auto& [number, listener] : listeners) {
        if (!m_listeners.contains(number))
            continue; // an earlier one removed it
        const Running running{number, std::this_thread::get_id()};
        m_running.push_back(running);
        lock.unlock();
        (*listener)();
        lock.lock();
        m_running.erase(std::find_if(m_running.begin(), m_running.end(), [&running](const Running& r) {
            return r.number == running.number && r.thread == running.thread;
        }));
        m_finished.notify_all();
    }
}

} // namespace rescue::practice
