// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

#include <QJsonObject>

namespace rescue::repair {

/// An outcome as it stands in journals, reports and --json: names, numbers, ids and fingerprints. No secrets,
/// and of failures the codes alone, for their arguments may be paths of this computer; of the folder its
/// last part.
QJsonObject toJson(const Outcome& outcome);

/// The same read back, without the folder. Whatever is missing, of another kind or unknown is as in a new
/// Outcome; strings that are no ids or fingerprints are dropped.
Outcome outcomeFrom(const QJsonObject& json);

/// "VerifyFailed <- DeviceStalled": what happened and what led to it.
QString codesOf(const Failure& failure);

} // namespace rescue::repair
