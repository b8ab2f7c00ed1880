// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wait.h"

namespace rescue {

/// Starts photon-rescue-driver.exe beside this program, which binds WinUSB to our devices in DFU mode that
/// have no driver. Windows asks the person for permission first. Blocks until it is done; only on Windows.
/// True when it bound one, or found none to bind; false when the person said no. Throws Failure(WrongDriver)
/// where it cannot be done (the program is missing, it failed, no end within the limit) and
/// Failure(Cancelled) on a stop; then the program goes on by itself, for a moment.
bool runDriverProgram(const WaitLimit& limit);

} // namespace rescue
