// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/cure.h"
#include "core/repair/attached_device.h"
#include "core/support/bundle.h"
#include "ui/next_action.h"
#include "ui/repair_flow.h"
#include "ui/sign_in_flow.h"
#include "ui/wifi_flow.h"

namespace rescue::ui {

class ProofPage;
class RepairPage;
class UnderstandPage;

/// What is to be carried out, and on which device.
struct CureTask {
    diagnosis::Cure cure = diagnosis::Cure::Keys;
    repair::AttachedDevice device;
    QString deviceId;           ///< as the account knows it, where the device cannot tell
    int product = 0;            ///< that it belongs to; 0: none, or unknown
    bool safeModeTried = false; ///< what came of it has led to this cure
};

/// One cure from the decision for it to its proof: asks for what its plan needs, explains the plan, runs it,
/// and does what its ending calls for.
class CureFlow : public QObject {
    Q_OBJECT

public:
    /// All outlive the flow.
    CureFlow(World& world, WizardWindow& window, LampClock& clock, SignInFlow& signIn,
             const WizardSetup& setup, QObject* parent = nullptr);

    /// Does this program carry it out?
    static bool canRun(diagnosis::Cure cure);
    void begin(const CureTask& task);
    /// Puts the keys back that were there before that repair.
    void undo(const repair::Outcome& of);
    const repair::Outcome& outcome() const { return m_flow.outcome(); }
    /// Is this page one of ours? Then one page back, or a stop at the next safe point.
    bool goBack(const Page* page);

Q_SIGNALS:
    void starting(); ///< from now on the device is the repair's
    void ended();    ///< outcome() tells how
    void connectionWanted();
    void undoPageWanted(const rescue::repair::Outcome& of);
    void startOverWanted();
    void packWanted(const rescue::BundleSource& source);

private:
    repair::RepairOptions options() const;
    void prepare();
    void explain();
    void showPlan();
    void startCure();
    void start(const repair::Plan& plan, const repair::RepairOptions& options);
    void again();
    void act(NextAction action);

    WizardWindow& m_window;
    SignInFlow& m_signIn;
    QString m_dataFolder;
    Milliseconds m_onlineTimeout;
    bool m_withAccount = false; ///< the last repair began with one
    UnderstandPage* m_understandPage;
    RepairPage* m_repairPage;
    ProofPage* m_proofPage;
    std::optional<WifiNetwork> m_network; ///< that the device is to be told
    Page* m_from = nullptr;               ///< where Back leads from the first of our pages
    CureTask m_task;
    repair::Outcome m_undone; ///< what the last undo was for
    // Last: their threads end before what they report to does.
    RepairFlow m_flow;
    WifiFlow m_wifi;
};

} // namespace rescue::ui
