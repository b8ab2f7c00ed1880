// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/question.h"
#include "core/evidence/bus_record.h"
#include "core/repair/event.h"
#include "core/support/bundle.h"
#include "ui/collector.h"
#include "ui/device_watcher.h"
#include "ui/pages/try_page.h"
#include "ui/wizard_window.h"

#include <map>

namespace rescue::ui {

class AskPage;
class DiagnosisPage;
class MeasurePage;

/// From a chosen device to what is wrong with it: measures, asks what cannot be measured, shows the
/// diagnosis. Keeps what is known of each device until the program ends.
class DiagnosisFlow : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow.
    DiagnosisFlow(World& world, WizardWindow& window, QObject* parent = nullptr);

    void seen(const SeenOnUsb& usb);
    /// What a person told of the lamp. Takes the place of what was told before, for whichever device comes.
    void told(const diagnosis::Evidence& lamp) { m_told = lamp; }
    /// `deviceId`: as the account knows it, where the device cannot tell.
    void begin(const repair::AttachedDevice& device, const QString& deviceId, const Session& session);
    /// The same with what an account adds.
    void signedIn(const Session& session);
    /// The diagnosis again, as it was.
    void reopen();
    /// What was found out beside the device.
    void add(const diagnosis::Evidence& evidence);
    /// The diagnosis anew, with what is known by now.
    void diagnoseAgain();
    /// What came of something that was tried; then the diagnosis anew.
    void askAbout(Trial trial);
    /// What a repair found out and did.
    void repaired(const repair::Outcome& outcome);
    /// Is this page one of ours? Then one page back: true. The first one leads to the caller.
    bool goBack(const Page* page);
    void stop() { m_collector.stop(); }

    const diagnosis::Evidence& evidence() const { return m_known; }
    /// What is known of the device, and what follows from it.
    DiagnosisReport report() const;
    bool isOurs(const Page* page) const;

Q_SIGNALS:
    void cureWanted(rescue::diagnosis::Cure cure);
    void signInWanted();
    void networkWanted(rescue::Model model);
    void trialWanted(rescue::ui::Trial trial, rescue::Model model);
    void lampWanted(); ///< to be described again
    void showHowWanted();
    void packWanted(const rescue::BundleSource& source);
    void noted(const QString& technical);

private:
    void measure();
    void measured(const diagnosis::Evidence& evidence);
    void goOn();
    void answered(diagnosis::FactId fact, const QStringList& values);
    void lookAgain();
    void keep();
    bool worthAsking(const diagnosis::Question& question, const diagnosis::Diagnosis& diagnosis) const;

    World& m_world;
    WizardWindow& m_window;
    MeasurePage* m_measurePage;
    AskPage* m_askPage;
    DiagnosisPage* m_diagnosisPage;

    repair::AttachedDevice m_device;
    QString m_deviceId;
    Session m_session;
    diagnosis::Evidence m_told;
    diagnosis::Evidence m_known;                         ///< of m_device
    std::vector<diagnosis::FactId> m_asked;              ///< since it was measured, in their order
    std::map<QString, diagnosis::Evidence> m_remembered; ///< by device
    Page* m_askedFrom = nullptr;                         ///< where Back leads from a trial's question
    std::optional<led::Pattern> m_lampBefore;            ///< what it showed before something was done by hand
    evidence::BusRecord m_bus;
    Collector m_collector; ///< last: its thread ends before what it reports to does
};

} // namespace rescue::ui
