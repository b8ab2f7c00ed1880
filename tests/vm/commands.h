// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/practice_world.h"
#include "tests/vm/usbip_port.h"

namespace rescue::vm {

/// What the tests' hands and eyes can do, one line each; `commandHelp` lists them.
extern const char* const commandHelp;

struct CommandResult {
    bool good = true;
    QString text;
    bool quit = false;
};

/// Never throws for bad input: the result says what is wrong with it.
CommandResult runCommand(const QString& line, practice::PracticeWorld& world, UsbipPort& port);

} // namespace rescue::vm
