// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace rescue::practice {

/// Remembers every lamp pattern a virtual device showed and waits for what it becomes, woken by its listener.
/// The deadline is only there so that a broken device fails the test instead of hanging it.
class PhotonWatch {
public:
    explicit PhotonWatch(VirtualPhoton& photon) : m_photon(photon)
    {
        m_number = photon.listen([this] {
            const std::lock_guard lock(m_mutex);
            const led::Pattern pattern = m_photon.lamp().pattern;
            if (m_seen.empty() || m_seen.back() != pattern)
                m_seen.push_back(pattern);
            m_changed.notify_all();
        });
    }
    ~PhotonWatch() { m_photon.unlisten(m_number); }
    PhotonWatch(const PhotonWatch&) = delete;
    PhotonWatch& operator=(const PhotonWatch&) = delete;

    template <typename Condition> bool until(Condition condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), condition);
    }
    /// Counts from the last forget() on.
    bool sawLamp(led::Pattern pattern)
    {
        return until([&] { return std::count(m_seen.begin(), m_seen.end(), pattern) > 0; });
    }
    bool attachedAs(std::uint16_t productId)
    {
        return until([&] {
            const auto personality = m_photon.attached();
            return personality && personality->productId() == productId;
        });
    }
    std::vector<led::Pattern> seen()
    {
        const std::lock_guard lock(m_mutex);
        return m_seen;
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_seen.clear();
    }

private:
    VirtualPhoton& m_photon;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<led::Pattern> m_seen;
    int m_number = 0;
};

} // namespace rescue::practice
