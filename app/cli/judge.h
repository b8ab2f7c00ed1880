// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/printer.h"
#include "core/diagnosis/diagnosis.h"

namespace rescue::cli {

/// Says what is wrong and what to do, from what was told by --lamp and --fact, and measured before; no device
/// is touched.
ExitCode judge(const Arguments& arguments, Printer& printer);
/// The same as a part of something longer.
void sayDiagnosis(const diagnosis::Evidence& evidence, const diagnosis::Diagnosis& found, Printer& printer);

} // namespace rescue::cli
