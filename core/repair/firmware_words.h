// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/firmware/module_set.h"
#include "core/repair/event.h"

#include <QStringList>

namespace rescue::repair {

// Words about modules for logs, questions and failures: terms of the trade, English.

/// "system 2, version 2302", or what is wrong with it.
QString moduleWords(const firmware::ModuleFile& module);
/// "system 2, version 207 or newer"
QString needWords(const firmware::Dependency& need);
/// "system 1: 1512 -> 2302"
QStringList changeWords(const std::vector<ModuleChange>& changes);

/// A sentence that failureText() translates when it is shown; "%3" in it is what needWords() says.
QString problemReason(firmware::ProblemKind kind);

} // namespace rescue::repair
