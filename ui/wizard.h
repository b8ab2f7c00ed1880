// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/button_guide.h"
#include "ui/access_request.h"
#include "ui/bundle_flow.h"
#include "ui/cure_flow.h"
#include "ui/device_watcher.h"
#include "ui/diagnosis_flow.h"
#include "ui/history_flow.h"
#include "ui/identifier.h"
#include "ui/pick_flow.h"
#include "ui/sign_in_flow.h"
#include "ui/trial_flow.h"
#include "ui/update_flow.h"
#include "ui/wizard_setup.h"
#include "ui/wizard_window.h"

namespace rescue::ui {

class ConnectPage;
class GuidePage;

/// Leads through the pages: takes what one page chose, starts what has to run, and tells the next page.
class Wizard : public QObject {
    Q_OBJECT

public:
    /// `world` and `clock` outlive the wizard.
    Wizard(World& world, LampClock& clock, WizardSetup setup, QObject* parent = nullptr);
    ~Wizard() override;

    WizardWindow& window() { return *m_window; }
    const repair::Outcome& outcome() const { return m_cure.outcome(); }

Q_SIGNALS:
    // What became of the offer.
    void practiceWanted();
    void practiceDeclined();

private:
    void connectPages();
    void connectWorkers();
    void connectAccess();
    void connectIdentifier();

    void connectHistory();
    void connectDiagnosis();
    void connectTrial();
    void connectCure();
    void connectBundle();

    void seenOnUsb(const SeenOnUsb& usb);
    void chooseDevice(const repair::AttachedDevice& device);
    QString knownDeviceId() const;
    void cure(diagnosis::Cure cure);
    void startOver();
    void goBack();
    void showHow(diagnosis::ButtonGoal goal);
    void repairEnded();
    void tellUnfinished();
    void refreshStrip();

    WizardSetup m_setup;
    std::unique_ptr<WizardWindow> m_window;
    ConnectPage* m_connectPage;
    GuidePage* m_guidePage;
    Page* m_beforeGuide = nullptr;

    BundleFlow m_bundle;
    diagnosis::Picked m_picked;
    std::optional<repair::AttachedDevice> m_device;
    std::optional<diagnosis::Cure> m_finishing; ///< of a repair that was begun earlier: no more diagnosis

    // Last: their threads end before what they report to does.
    DeviceWatcher m_watcher;
    Identifier m_identifier;
    AccessRequest m_access;
    SignInFlow m_signIn;
    CureFlow m_cure;
    HistoryFlow m_history;
    DiagnosisFlow m_diagnosis;
    TrialFlow m_trial;
    PickFlow m_pick;
    UpdateFlow m_updates;
};

} // namespace rescue::ui
