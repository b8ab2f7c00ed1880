// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gui/held_world.h"
#include "tests/gui/wizard_driver.h"
#include "ui/practice/practice_window.h"

#include <functional>
#include <ostream>
#include <span>

namespace rescue::ui {

/// What a face needs to be there before the wizard starts.
struct Scene {
    practice::Fault fault = practice::Fault::BothKeysDamaged;
    practice::Trouble trouble = practice::Trouble::None;
    Moment held = Moment::None;
    practice::PhotonSetup photon = fastPhoton();
    Milliseconds onlineTimeout = Milliseconds(60'000);
};

Scene amid(practice::Trouble trouble);
Scene heldAt(Moment moment);

/// The wizard in practice mode, with the board that the person holds. Whatever is held is let go at the end.
class Stand {
public:
    explicit Stand(const Scene& scene);
    ~Stand();

    practice::PracticeWorld& practice() { return m_practice; }
    HeldWorld& world() { return m_world; }
    WizardDriver& drive() { return m_drive; }
    /// The practice board, made when first asked for.
    PracticeWindow& board();
    /// What a person looks at in this state: the wizard, or the box or board in front of it.
    QWidget& front();
    void setFront(QWidget* window) { m_front = window; }

    bool waitUntil(const std::function<bool()>& happened);
    /// Until the moment of the scene has come and everything told so far is on the page.
    bool waitUntilHeld();
    bool waitForPrimary();
    bool waitForMessage();

    // The way through the wizard, by keys.
    void chooseLamp();
    void chooseDevice();
    void signIn();
    void startRepair();

private:
    practice::PracticeWorld m_practice;
    HeldWorld m_world;
    WizardDriver m_drive;
    std::unique_ptr<PracticeWindow> m_board;
    QWidget* m_front = nullptr;
};

/// One state in which the wizard may be seen.
struct Face {
    const char* name;    ///< of its pictures too
    const char* shows;   ///< what has happened when a person sees it
    const char* heading; ///< in English
    const char* primary; ///< the verb of the primary button; empty: there is none
    Scene scene;
    /// Drives the wizard there, with failing expectations where it does not get there.
    std::function<void(Stand&)> reach;
};

/// For messages: gtest would show the bytes.
inline void PrintTo(const Face& face, std::ostream* out)
{
    *out << face.name << ": " << face.shows;
}

/// All of them, in the order in which a person could meet them.
std::span<const Face> faces();

} // namespace rescue::ui
