// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/evidence.h"
#include "core/diagnosis/rhythm.h"
#include "core/led/lamp.h"

#include <QStringList>

#include <vector>

namespace rescue::diagnosis {

// How a person is led from "what does the lamp do" to one pattern: movement first, then colour, then at most
// two questions. Pure: the answers given so far are the whole state, and taking the last one off is "back".

enum class PickStep {
    Movement,
    Colour,    ///< of those that exist for this movement
    Rhythm,    ///< twins: one colour, several rhythms
    SmallLamp, ///< the lamp is dark: what does the small blue one beside it do?
    Duration,  ///< of the warm flash: over in a blink, or slow enough to count
    Count,     ///< two or three: only ever asked about slow flashes
    Watch,     ///< press RESET and watch for a minute
    Fact,      ///< no longer about the lamp
    Done,
};
inline constexpr PickStep lastPickStep = PickStep::Done;

/// One answer that is offered.
struct PickChoice {
    /// Stable, and all there is to an answer: "blinking", "C-BLINK", "slow"; at step Fact a value's name.
    QString id;
    /// What it looks like. Several: any of them is meant, and all are shown. None: words alone.
    std::vector<led::Pattern> lamps;
    bool operator==(const PickChoice&) const = default;
};

/// What is asked, and what may be answered beside `notSure`.
struct PickView {
    PickStep step = PickStep::Movement;
    std::optional<FactId> fact;     ///< what is asked at step Fact
    std::vector<PickChoice> offers; ///< never empty before Done
    bool lookedAgain = false;       ///< RESET was pressed, and the lamp is asked for once more
};

/// A fact that an answer told.
struct PickedFact {
    FactId fact;
    QString value; ///< by name, as in setFact(); empty: the person does not know
    bool operator==(const PickedFact&) const = default;
};

struct Picked {
    std::optional<led::Pattern> lamp; ///< nothing: not sure, even after a minute
    std::vector<PickedFact> facts;    ///< in the order of the answers
    bool operator==(const Picked&) const = default;
};

/// Part of what is known about a device before anybody is asked.
struct PickerSetup {
    std::optional<Model> model; ///< then only what its lamp can do is offered
    std::vector<FactId> known;  ///< not asked for
};

/// At every step: about the lamp it leads to a minute of watching, and after that to no pattern; about
/// anything else it says "I do not know".
inline const QString notSure = QStringLiteral("not-sure");
/// At step Watch: the person stopped before the minute was over, without having seen a flash. Always allowed
/// there, never offered.
inline const QString stoppedEarly = QStringLiteral("stopped");

/// Where the answers lead, from the first on. An answer that is not offered at its place ends the path there.
PickView pickerAt(const QStringList& answers, const PickerSetup& setup = {});
/// What they have told so far; complete at step Done.
Picked pickedBy(const QStringList& answers, const PickerSetup& setup = {});
/// The one offer that somebody sees who taps like this; nothing where several fit, or none.
std::optional<std::size_t> tapped(const PickView& view, TapRhythm rhythm);
/// With the person as the source of all of it.
void tell(Evidence& evidence, const Picked& picked, const QDateTime& at);

} // namespace rescue::diagnosis
