// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rescue::kills {

// Every fsync() and fdatasync() of this process is two points: before it and after it. A record of the
// journal is written right before one, so that its points stand for the record too.

// A run that keeps no journal syncs nothing. Of such a one each message to the device and to the cloud is two
// points instead.

enum class CountBy { Syncs, Messages };
void countBy(CountBy what);
/// SIGKILL at this point, from 0; never where negative.
void killAt(int point);
/// From this sync on, from 0, the disk is full: every one fails with ENOSPC. Never where negative.
void fillDiskAt(int sync);
int pointsReached();

/// Where it is messages that count.
void passMessagePoint();

/// Carries it out, with a point before and one behind it.
template <typename Message> auto atMessage(const Message& message)
{
    passMessagePoint();
    struct After {
        After() = default;
        After(const After&) = delete;
        After& operator=(const After&) = delete;
        ~After() { passMessagePoint(); }
    };
    const After after;
    return message();
}

} // namespace rescue::kills
