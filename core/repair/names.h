// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

#include <optional>

namespace rescue::repair {

// Stable names of what a repair is made of, for logs, journals, reports and --json: never translated, never
// changed. One place gives them out, and the same place reads them back.

QString stepName(StepId step);                           ///< "EnterDfu"
QString itemName(Item item);                             ///< "ServerKey"
QString taskName(KeyTask task);                          ///< "Repair"
QString endingName(Ending ending);                       ///< "NotSeenOnline"
QString claimName(ClaimResult claim);                    ///< "AlreadyYours"
QString waitName(WaitFor what);                          ///< "dfu-by-computer"
QString keyStateName(keys::StoredKeyState state);        ///< "pkcs8"
QString verdictName(diagnosis::ServerVerdict verdict);   ///< "private-cloud"
QString actionName(diagnosis::DeviceKeyAction action);   ///< "rewrap"
QString functionName(firmware::ModuleFunction function); ///< "system"

// Nothing for a name that none of them has.
std::optional<StepId> stepFrom(const QString& name);
std::optional<firmware::ModuleFunction> functionFrom(const QString& name);
std::optional<Item> itemFrom(const QString& name);
std::optional<KeyTask> taskFrom(const QString& name);
std::optional<Ending> endingFrom(const QString& name);
std::optional<ClaimResult> claimFrom(const QString& name);
std::optional<keys::StoredKeyState> keyStateFrom(const QString& name);
std::optional<diagnosis::ServerVerdict> verdictFrom(const QString& name);
std::optional<FailureCode> failureCodeFrom(const QString& name);

} // namespace rescue::repair
