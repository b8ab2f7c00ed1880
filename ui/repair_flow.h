// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/runner.h"
#include "ui/desktop/awake.h"
#include "ui/desktop/taskbar_progress.h"
#include "ui/time_left.h"
#include "ui/wizard_window.h"

namespace rescue::ui {

class ProofPage;
class RepairPage;

/// One repair from its start to its proof: runs a plan and lets the two pages, the strip and the log follow
/// it.
class RepairFlow : public QObject {
    Q_OBJECT

public:
    /// All outlive the flow. `timesFile` as TimeLeft takes it.
    RepairFlow(World& world, WizardWindow& window, RepairPage& repairPage, ProofPage& proofPage,
               const QString& timesFile, QObject* parent = nullptr);

    void start(const repair::Plan& plan, const repair::RepairOptions& options, const Session& session);
    /// The same plan with the same choices; it goes on where it stopped.
    void again(const Session& session);
    /// After signInWanted(): the repair goes on.
    void signedIn(const Session& session);
    bool running() const { return m_awake.has_value(); }
    /// Ends at the next safe point.
    void stop();
    const repair::Outcome& outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The sign-in of `account` ran out; the repair waits. `wrong`: who signed in again instead, if anybody.
    void signInWanted(const QString& account, const QString& wrong);
    void ended(); ///< outcome() tells how; the proof page is shown

private:
    void happened(const repair::Event& event);
    void asked(const repair::Question& question);
    void finished(const repair::Outcome& outcome);

    WizardWindow& m_window;
    RepairPage& m_repairPage;
    ProofPage& m_proofPage;
    repair::Plan m_plan;
    repair::RepairOptions m_options;
    bool m_stopping = false;
    repair::Outcome m_outcome;
    TimeLeft m_timeLeft;
    // Held while a repair runs.
    std::optional<Awake> m_awake;
    std::optional<TaskbarProgress> m_taskbar;
    // Last: its thread ends before what it reports to does.
    repair::Runner m_runner;
};

} // namespace rescue::ui
