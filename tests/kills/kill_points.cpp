// SPDX-License-Identifier: Apache-2.0
// In place of the C library's, in the process that is to be killed: counts every sync of a file, or every
// message that it sends, and ends the process before or after the one that was chosen.
#include "tests/kills/kill_points.h"

#include <atomic>
#include <cerrno>
#include <csignal>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace rescue::kills {

namespace {
std::atomic<int> reached{0};
std::atomic<int> chosen{-1};
std::atomic<int> full{-1};
std::atomic<CountBy> counted{CountBy::Syncs};

void passPoint()
{
    if (reached++ == chosen)
        ::kill(::getpid(), SIGKILL);
}

template <typename Call> int sync(Call call)
{
    if (counted != CountBy::Syncs)
        return call();
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

void countBy(CountBy what)
{
    counted = what;
}

void passMessagePoint()
{
    if (counted == CountBy::Messages)
        passPoint();
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

/// What a client of HTTP sends. A process that ends right behind it has asked and hears no answer.
extern "C" ssize_t send(int socket, const void* bytes, size_t size,
                        int flags) // NOLINT(readability-identifier-naming)
{
    return rescue::kills::atMessage(
        [=] { return static_cast<ssize_t>(::syscall(SYS_sendto, socket, bytes, size, flags, nullptr, 0)); });
}
