// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cuts/cut_plans.h"
#include "tests/cuts/cut_world.h"

namespace rescue::cuts {

enum class Verdict {
    Right,         ///< what an undisturbed run makes of the device, its keys and the account
    OldRestorable, ///< the old bytes and the old account, and the backup gives them back
    Third,         ///< neither
};

struct Finding {
    Verdict verdict = Verdict::Third;
    bool fell = false;      ///< the run came as far as the cut
    bool itself = false;    ///< and to a good end, without another one
    QStringList why;        ///< Third: what is wrong
    QString torn, finished; ///< how the run with the cut ended, and the one after it
    Milliseconds longest{0};
};

/// One plan on one device of one generation: runs it, cuts it, and judges what is left by asking the device's
/// flash, the account and the backup on disk. Each run begins with the same device. One thread.
class CutLab {
public:
    CutLab(const CutPlan& plan, const Generation& generation);

    /// The undisturbed run: what is right afterwards, and which messages there are. Throws
    /// std::runtime_error where it does not succeed.
    void rehearse();
    const std::vector<Message>& messages(Where where) const;

    /// Cuts, and puts the cable back when it is asked for: the run goes on. The right bytes are expected.
    Finding cutAndGoOn(const Cut& cut);
    /// Cuts, ends the run, puts the cable back, runs the same plan again: the right bytes are expected.
    Finding cutAndContinue(const Cut& cut);
    /// Cuts, ends the run, puts the cable back, and writes the backup back: the old bytes are expected. Where
    /// there is no backup, nothing may have been written.
    Finding cutAndRestore(const Cut& cut);

private:
    struct State {
        Bytes flash;    ///< all of it but the copies of the DCT
        Bytes settings; ///< application area
        std::vector<WifiNetwork> networks;
        practice::VirtualCloud::Device account;
    };

    /// What a person does who is asked to plug the device in again.
    enum class Hands { StopTheRun, PlugIn };

    void reset();
    repair::Outcome run(const repair::Plan& plan, const repair::RepairOptions& options,
                        const std::stop_source& stop, Hands hands = Hands::PlugIn);
    repair::Outcome runPlan();
    repair::Outcome runCut(const Cut& cut, Hands hands, Finding& finding);
    static void goOn(Finding& finding, const std::function<repair::Outcome()>& again);
    State look();
    QStringList notRight(const State& now) const;
    QStringList notOld(const State& now) const;
    QStringList notInBetween(const State& now, bool accountUntold) const;

    const CutPlan& m_plan;
    test::Bench m_bench;
    CutWorld m_world;
    repair::Plan m_repair;
    repair::RepairOptions m_options; ///< of the run that goes on
    Session m_session;
    std::unique_ptr<QTemporaryDir> m_folder; ///< data of the run that goes on
    Bytes m_image;
    State m_old, m_right;
    std::array<std::vector<Message>, 3> m_messages;
};

} // namespace rescue::cuts
