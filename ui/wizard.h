// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account.h"
#include "ui/device_watcher.h"
#include "ui/diagnosis_flow.h"
#include "ui/history_flow.h"
#include "ui/identifier.h"
#include "ui/next_action.h"
#include "ui/pick_flow.h"
#include "ui/repair_flow.h"
#include "ui/rule_installer.h"
#include "ui/token_store.h"
#include "ui/wizard_window.h"

#include <functional>

namespace rescue::ui {

class ConnectPage;
class GuidePage;
class ProofPage;
class RepairPage;
class SignInPage;
class UnderstandPage;

struct WizardSetup {
    QString deviceId;                                ///< preferred device; empty = whatever is attached
    QString dataFolder;                              ///< backups and journals; empty = the platform's place
    bool practice = false;                           ///< say on every page that nothing real is touched
    bool offersPractice = false;                     ///< on the first page
    QString user, password;                          ///< filled in for the person
    bool mayRemember = true;                         ///< a sign-in, and how long the steps took
    Milliseconds onlineTimeout{120'000};             ///< how long to wait for the device to be seen online
    WatchPage::Clock watchClock = &SteadyClock::now; ///< what the guided minute goes by
};

/// Leads through the pages: takes what one page chose, starts what has to run, and tells the next page.
class Wizard : public QObject {
    Q_OBJECT

public:
    /// `world` and `clock` outlive the wizard.
    Wizard(World& world, LampClock& clock, WizardSetup setup, QObject* parent = nullptr);
    ~Wizard() override;

    WizardWindow& window() { return *m_window; }
    const repair::Outcome& outcome() const { return m_flow.outcome(); }

Q_SIGNALS:
    // What became of the offer.
    void practiceWanted();
    void practiceDeclined();

private:
    void connectPages();
    void connectWorkers();
    void connectIdentifier();

    void seenOnUsb(const SeenOnUsb& usb);
    void chooseDevice(const repair::AttachedDevice& device);
    void connectDiagnosis();
    void signedIn(const Session& session);
    QString knownDeviceId() const;
    /// The key repair, with a sign-in before it where there is none.
    void prepareRepair();
    void explain();
    void startRepair();
    void connectHistory();
    /// Puts the keys back that were there before that repair.
    void startUndo(const repair::Outcome& of);
    void signInThen(std::function<void()> next);
    void act(NextAction action);
    void startOver();
    void goBack();
    void showHow();
    void repairEnded();
    repair::RepairOptions options() const;
    void refreshStrip();

    World& m_world;
    WizardSetup m_setup;
    std::unique_ptr<WizardWindow> m_window;
    ConnectPage* m_connectPage;
    SignInPage* m_signInPage;
    UnderstandPage* m_understandPage;
    RepairPage* m_repairPage;
    ProofPage* m_proofPage;
    GuidePage* m_guidePage;
    Page* m_beforeGuide = nullptr;

    diagnosis::Picked m_picked;
    std::optional<repair::AttachedDevice> m_device;
    QString m_mfaToken;
    Session m_session;
    repair::Outcome m_undone;            ///< what the last undo was for
    std::function<void()> m_afterSignIn; ///< what waits for it
    bool m_finishing = false;            ///< a repair that was begun earlier: no more diagnosis
    Page* m_signInFrom = nullptr;        ///< where Back leads from there

    // Last: their threads end before what they report to does.
    DeviceWatcher m_watcher;
    Identifier m_identifier;
    Account m_account;
    TokenStore m_store;
    RuleInstaller m_ruleInstaller;
    RepairFlow m_flow;
    HistoryFlow m_history;
    DiagnosisFlow m_diagnosis;
    PickFlow m_pick;
};

} // namespace rescue::ui
