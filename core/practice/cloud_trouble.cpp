// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_trouble.h"

namespace rescue::practice {

void CloudTrouble::set(Trouble trouble, const QString& pathPrefix, int times)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = trouble;
    m_pathPrefix = pathPrefix;
    m_times = times;
    ++m_generation;
    m_changed.notify_all();
}

CloudTrouble::Trouble CloudTrouble::meet(const QString& path)
{
    std::unique_lock lock(m_mutex);
    if (m_trouble == Trouble::None || m_times == 0 || !path.startsWith(m_pathPrefix))
        return Trouble::None;
    if (m_times > 0)
        --m_times;
    const Trouble met = m_trouble;
    if (met == Trouble::Hang)
        m_changed.wait(lock, [this, seen = m_generation] { return m_stopped || m_generation != seen; });
    return met;
}

void CloudTrouble::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

void CloudTrouble::start()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = false;
}

} // namespace rescue::practice
