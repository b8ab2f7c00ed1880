// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_cloud.h"

#include <condition_variable>
#include <mutex>

namespace rescue::practice {

/// Which request of the virtual cloud meets trouble. Thread-safe.
class CloudTrouble {
public:
    using Trouble = VirtualCloud::Trouble;

    void set(Trouble trouble, const QString& pathPrefix, int times);
    /// The trouble of a request that came now. A hanging one returns only after the next set() or stop().
    Trouble meet(const QString& path);
    /// Nothing hangs any more, until start().
    void stop();
    void start();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Trouble m_trouble = Trouble::None;
    QString m_pathPrefix;
    int m_times = 0; ///< below 0: until changed
    int m_generation = 0;
    bool m_stopped = false;
};

} // namespace rescue::practice
