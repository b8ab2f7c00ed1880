// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <sys/resource.h>

namespace rescue {

/// What this process has used of all cores so far, its own time and the kernel's for it.
inline std::chrono::microseconds processorTime()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto micro = [](const timeval& time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return micro(used.ru_utime) + micro(used.ru_stime);
}

} // namespace rescue
