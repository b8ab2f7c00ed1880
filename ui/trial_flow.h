// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/evidence.h"
#include "core/world.h"
#include "ui/network_checker.h"
#include "ui/pages/network_page.h"
#include "ui/pages/try_page.h"
#include "ui/wizard_window.h"

namespace rescue::ui {

/// What is found out beside the device: the look at the network, and the trials that a person makes. Each
/// leads back to the diagnosis with what it showed.
class TrialFlow : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow.
    TrialFlow(World& world, WizardWindow& window, QObject* parent = nullptr);

    void checkNetwork(Model model);
    void tryOut(Trial trial, Model model);
    /// Is this page one of ours? Then one page back.
    bool goBack(const Page* page);

Q_SIGNALS:
    void learnt(const rescue::diagnosis::Evidence& evidence); ///< about the network
    void diagnosisWanted();                                   ///< anew, with that
    void tried(rescue::ui::Trial trial);                      ///< what came of it is to be asked
    void wifiWanted();
    void showHowWanted(); ///< of safe mode
    void noted(const QString& technical);

private:
    void look();
    void ended(const std::vector<network::Result>& results);

    World& m_world;
    WizardWindow& m_window;
    NetworkPage* m_networkPage;
    TryPage* m_tryPage;
    Page* m_from = nullptr;    ///< where Back leads from the network
    Page* m_tryFrom = nullptr; ///< and from the trial
    Model m_model = Model::Photon;
    NetworkChecker m_checker; ///< last: its thread ends before what it reports to does
};

} // namespace rescue::ui
