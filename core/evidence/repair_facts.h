// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/evidence.h"
#include "core/repair/backup.h"
#include "core/repair/event.h"

namespace rescue::evidence {

// What a handshake from this computer and a repair found out, as facts. Pure; each leaves
// alone what it says nothing about.

/// What the handshake proves about keys and network apart from each other. A cloud that hangs up does not say
/// why: it counts against the registration only where the cloud's key is known to be right.
void addHandshake(diagnosis::Evidence& evidence, ProbeVerdict verdict, const QDateTime& at);

/// The settings beside the keys in a saved key area: claim, fixed address, stored networks.
void addSettings(diagnosis::Evidence& evidence, const repair::Backup& backup, const QDateTime& at);

/// What a run found and changed, and what its failure says about the next one. What it made untrue is
/// forgotten: the lamp as it was described before a change or a good end, and what the firmware said before
/// it restarted.
void addOutcome(diagnosis::Evidence& evidence, const repair::Outcome& outcome, const QDateTime& at);

/// What a failure says about account and cloud. It may know more than a measurement can: a claim that was
/// refused names another owner, while the account shows a device that is not in it.
void addFailure(diagnosis::Evidence& evidence, const Failure& failure, const QDateTime& at);

} // namespace rescue::evidence
