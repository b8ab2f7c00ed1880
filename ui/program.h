// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/practice_window.h"
#include "ui/wizard.h"

#include <functional>

class QSettings;

namespace rescue {
class Translation;
}

namespace rescue::ui {

struct PracticeSetup {
    practice::PhotonSetup photon;
    QString dataFolder; ///< empty: one that goes with the practice
};

/// The windows of the program: the wizard for real devices, or the one for practice with the board beside it.
/// One of the two at a time, and a way from each to the other.
class Program : public QObject {
    Q_OBJECT

public:
    using MakeWorld = std::function<std::unique_ptr<World>()>;

    /// `setup` is that of the real wizard. Clock, settings and translation outlive the program; `settings`
    /// keeps the answer to the offer to practise.
    Program(WizardSetup setup, MakeWorld realWorld, LampClock& clock, QSettings& settings,
            Translation& translation);
    ~Program() override;

    /// Throws what making the real world throws; then everything is as it was.
    void work();
    void practise(const PracticeSetup& setup = {});
    /// The one that is shown, after work() or practise().
    Wizard& wizard();
    /// Nothing while it works on real devices.
    PracticeWindow* board();

private:
    struct Real;
    struct Practice;
    bool offersPractice() const;
    void rememberAnswer();
    void leavePractice();
    void show(Wizard& wizard);

    const WizardSetup m_setup;
    const MakeWorld m_realWorld;
    LampClock& m_clock;
    QSettings& m_settings;
    Translation& m_translation;
    std::unique_ptr<Real> m_real;
    std::unique_ptr<Practice> m_practice;
};

} // namespace rescue::ui
