// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/cure.h"
#include "core/repair/event.h"

namespace rescue {

// The words around a plan that this program carries out. Translatable (context "PlanText").

/// Why it goes about it in this way, in one or two sentences; empty where there is nothing to explain.
QString planReason(diagnosis::Cure cure);
/// The verb that chooses the cure: "Repair the keys".
QString cureVerb(diagnosis::Cure cure);
/// The verb that starts its plan, once that was explained: "Start repair".
QString startVerb(diagnosis::Cure cure);
/// While it runs: "Your Photon is being repaired". `device`: a model's name, or a word for it.
QString runningTitle(const repair::Plan& plan, const QString& device);

} // namespace rescue
