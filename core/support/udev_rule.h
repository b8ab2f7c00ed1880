// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wait.h"

#include <QByteArray>
#include <QString>

namespace rescue {

// The rule that lets people use the device on Linux. It lies in the program, because an AppImage cannot bring
// files of its own to /etc. Meant for Linux only.

/// The text of the rule file, as installer/linux/60-photon-rescue.rules.
QByteArray udevRule();
/// Where it goes: /etc/udev/rules.d/60-photon-rescue.rules.
QString udevRulePath();

/// What to paste into a terminal to the same effect as installUdevRule(). Several lines; shows the whole
/// rule.
QString installCommand();

/// Writes the rule and has udev apply it to what is plugged in, through pkexec, which asks for the password.
/// Blocks until that is done; call it from a worker thread. True when the rule is in place, false when the
/// person turned the question down. Throws Failure(FileUnwritable) when it cannot be done (no pkexec, nobody
/// who could ask, the command failed, no answer within the limit) and Failure(Cancelled) on a stop.
bool installUdevRule(const WaitLimit& limit);

} // namespace rescue
