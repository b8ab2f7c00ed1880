// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

#include <map>

namespace rescue::repair {

/// One thing whose length is learnt. The way into DFU mode is part of it: a person's hands take longer than
/// the computer. The model is not: Photon, P1 and Duo have the same processor, bootloader and radio.
struct Work {
    StepId step;
    bool byHand = false; ///< EnterDfu with the two buttons
    bool operator==(const Work&) const = default;
    bool operator<(const Work& other) const
    {
        return step != other.step ? step < other.step : byHand < other.byHand;
    }
};

/// How long each step took in the last repairs on this computer. A plain value; not for several threads.
class StepTimes {
public:
    /// So many repairs are remembered; older ones no longer count.
    static constexpr std::size_t kept = 9;

    /// Below the chosen data folder, or the platform's where none was chosen (empty).
    static QString filePath(const QString& dataFolder);
    /// A file that is missing, damaged or of a later version counts as empty: nothing is lost but an
    /// estimate.
    static StepTimes load(const QString& path);
    /// Makes the folder if need be. Throws Failure(FileUnwritable).
    void save(const QString& path) const;

    /// Negative times, and those over a day, are not believed.
    void add(Work work, Milliseconds took);
    bool has(Work work) const { return m_taken.contains(work); }

    /// How much longer `work` is likely to take when it has been going on for `elapsed`: the median of those
    /// remembered times that are longer than that. Without any remembered time, `unmeasured` stands for the
    /// only one. Zero for a while after the longest of them; then nothing: it is not known.
    std::optional<Milliseconds> left(Work work, Milliseconds elapsed, Milliseconds unmeasured) const;

    bool operator==(const StepTimes&) const = default;

private:
    std::map<Work, std::vector<Milliseconds>> m_taken; ///< oldest first
};

/// How long the work takes where nothing has been measured yet.
Milliseconds unmeasuredTime(Work work);

} // namespace rescue::repair
