// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/printer.h"

namespace rescue::cli {

/// Carries one command out. Throws Failure; the caller prints it.
ExitCode runCommand(Arguments& arguments, World& world, Printer& printer, const std::stop_token& stop);

} // namespace rescue::cli
