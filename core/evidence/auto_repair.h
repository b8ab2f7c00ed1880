// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/repair/runner.h"

#include <functional>
#include <span>

namespace rescue::evidence {

/// One cure that was carried out.
struct Attempt {
    diagnosis::Cure cure = diagnosis::Cure::Bundle;
    repair::Ending ending = repair::Ending::Failed;
};

/// What comes next, as the evidence and what was tried have it.
struct NextMove {
    enum class Kind {
        Run,    ///< `cure` has a plan
        Healed, ///< nothing is left to do
        Stop,   ///< `cure` is for a person to do, or everything was tried
    };
    Kind kind = Kind::Stop;
    diagnosis::Cure cure = diagnosis::Cure::Bundle;
    diagnosis::Diagnosis found;
};

/// The same cure is run no more often than this.
inline constexpr int mostCycles = 2;

/// Pure. The cure of the diagnosis first; where it was carried out and did not help, what comes if it fails.
/// A diagnosis that asks somebody to look again is answered by a look into the device first, once.
NextMove nextMove(const diagnosis::Evidence& evidence, std::span<const Attempt> tried,
                  const repair::RepairOptions& options);

/// What the loop cannot do itself.
struct RepairHands {
    std::function<void(diagnosis::Evidence&)> measure; ///< adds what can be measured now (collect.h)
    std::function<repair::Outcome(const repair::Plan&, const repair::RepairOptions&)> run;
    std::function<void(const NextMove&)> tell; ///< before anything of it is done
};

struct AutoResult {
    NextMove last;
    std::vector<Attempt> tried;
    std::optional<repair::Outcome> outcome; ///< of the last plan
    diagnosis::Evidence evidence;           ///< all that is known at the end
};

/// Measures, judges, repairs, and begins anew, until the device is healed or nothing is left that a program
/// can do. `evidence`: what is known already, such as the lamp. Blocking; throws what the hands throw.
AutoResult repairByItself(diagnosis::Evidence evidence, const repair::RepairOptions& options,
                          const RepairHands& hands);

} // namespace rescue::evidence
