// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rescue::kills {

// Every fsync() and fdatasync() of this process is two points: before it and after it. A record of the
// journal is written right before one, so that its points stand for the record too.

/// SIGKILL at this point, from 0; never where negative.
void killAt(int point);
/// From this sync on, from 0, the disk is full: every one fails with ENOSPC. Never where negative.
void fillDiskAt(int sync);
int pointsReached();

} // namespace rescue::kills
