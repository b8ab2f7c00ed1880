// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <sys/resource.h>
#include <time.h>

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

/// What the thread that asks has used so far.
inline std::chrono::nanoseconds threadTime()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

} // namespace rescue
