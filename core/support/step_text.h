// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue {

// The words of a repair for people, shared by the wizard, the command line and the report. All translatable
// (context "StepText"); none ends in a full stop unless it is a sentence.

/// "the device's own key": one entry of a "will change" or "will stay" list.
QString itemText(repair::Item item);
/// "Save a copy of what is there": one entry of the list of steps.
QString stepTitle(repair::StepId step);

/// A wait in words: what for, what the lamp does meanwhile, what to do if it takes longer than usual.
struct WaitText {
    QString what, lamp, ifLonger;
};
WaitText waitText(repair::WaitFor what);

/// "Cyan with a quick red burst"
QString patternText(led::Pattern pattern);
/// "5 s", "2 min"; rounded, never "0 s".
QString durationText(Milliseconds span);
/// "Photon, in DFU mode"; "off USB" where the mode is unknown.
QString deviceText(Model model, std::optional<DeviceMode> mode);

/// "The device's key reads wrong": what the offline look found, one sentence per line.
QStringList findingTexts(const diagnosis::Findings& found);
QStringList findingTexts(const diagnosis::KeyCheck& check);
/// "A new device key will be made": what will be done about it, one sentence per line.
QStringList decisionTexts(const diagnosis::KeyDecision& decision, repair::KeyTask task);

} // namespace rescue
