// SPDX-License-Identifier: Apache-2.0
// In place of the C library's, in the process that is to be killed: counts every sync of a file, and ends the
// process before or after the one that was chosen.
#include "tests/kills/kill_points.h"

#include <atomic>
#include <cerrno>
#include <csignal>

#include <sys/syscall.h>
#include <unistd.h>

namespace rescue::kills {

namespace {
std::atomic<int> reached{0};
std::atomic<int> chosen{-1};
std::atomic<int> full{-1};

void passPoint()
{
    if (reached++ == chosen)
        ::kill(::getpid(), SIGKILL);
}

template <typename Call> int sync(Call call)
{
    if (full >= 0 && reached >= 2 * full) {
        reached += 2;
        errno = ENOSPC;
        return -1;
    }
    passPoint();
    const int result = call();
    passPoint();
    return result;
}
} // namespace

void killAt(int point)
{
    chosen = point;
}

void fillDiskAt(int sync)
{
    full = sync;
}

int pointsReached()
{
    return reached;
}

} // namespace rescue::kills

// Their names are the C library's.
extern "C" int fsync(int file) // NOLINT(readability-identifier-naming)
{
    return rescue::kills::sync([file] { return static_cast<int>(::syscall(SYS_fsync, file)); });
}

extern "C" int fdatasync(int file) // NOLINT(readability-identifier-naming)
{
    return rescue::kills::sync([file] { return static_cast<int>(::syscall(SYS_fdatasync, file)); });
}
