// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue {

// How a repair ended, in words, shared by the wizard, the command line and the report. Translatable (context
// "StepText").

/// The sentence at the top of an ending: "Your Photon breathes cyan again".
QString endingTitle(const repair::Outcome& outcome);
/// What it comes to, for an ending as it was wished for: one or two sentences.
QString endingMeaning(const repair::Outcome& outcome);
/// What was proved, one sentence per line; empty when nothing was.
QStringList proofTexts(const repair::Outcome& outcome);
/// What became of the claim; empty for NotTried.
QString claimText(repair::ClaimResult claim);

} // namespace rescue
