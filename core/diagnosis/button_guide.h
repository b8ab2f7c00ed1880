// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/led/lamp.h"
#include "core/wait.h"

#include <span>
#include <vector>

namespace rescue::diagnosis {

// What the two buttons of a device do, and what USB shows of somebody who presses them. Pure: the guide is
// data, the verdict a function of what was seen.

/// What somebody wants from the buttons.
enum class ButtonGoal {
    Dfu,
    SafeMode,
    Listening,
    ClearWifi, ///< no mode: the running firmware forgets all networks
};
inline constexpr ButtonGoal lastModeGoal = ButtonGoal::Listening;

/// What happens when the second button is let go within a stage.
enum class StageEffect {
    Restart, ///< as if only RESET had been tapped
    SafeMode,
    Dfu,
    Listening,
    RestoreApplication, ///< puts a stored program in place of the present one, if there is one
    ClearWifi,
    ClearSettings, ///< of the radio; there are no Wi-Fi settings to lose
    FactoryReset,  ///< program and Wi-Fi settings
};

/// From when on the lamp shows what, and what letting go then does. Lasts until the next stage.
struct ButtonStage {
    Milliseconds from; ///< since RESET came up; for listening mode since the second button went down
    led::Pattern lamp;
    StageEffect effect;
};

struct ButtonGuide {
    Model model = Model::Photon;
    ButtonGoal goal = ButtonGoal::Dfu;
    bool exists = true;              ///< false: this model has no such mode, and there are no stages
    bool tapReset = true;            ///< hold the second button, tap RESET; else only hold the second button
    bool mayBeHidden = false;        ///< a module inside a product, whose maker need not have fitted buttons
    std::vector<ButtonStage> stages; ///< by time; the first begins at 0

    /// The stage to let go in. Only where the mode exists.
    const ButtonStage& release() const;
    /// The first stage after it whose effect pressing the buttons again does not undo; nothing where none
    /// follows.
    const ButtonStage* danger() const;
    /// Where one is after this time; only where the mode exists.
    const ButtonStage& at(Milliseconds held) const;
};

/// Sources: device-os bootloader/src/main.c (v0.4.7, v1.2.1, v2.3.1) for the start menu of Photon, P1,
/// Electron, Core and generation 3; RedBear Duo's documentation; system/src/system_task.cpp for the button in
/// running firmware.
ButtonGuide guideFor(Model model, ButtonGoal goal);

/// What USB showed of the device from `at` on. Times have any common zero.
struct UsbSight {
    Milliseconds at;
    std::optional<DeviceMode> mode; ///< nothing: off the bus
    bool listening = false;         ///< it says so itself; false also where it cannot tell
};

enum class ButtonVerdict {
    Waiting,     ///< it is there, and nothing has been pressed yet
    NothingSeen, ///< the same, for so long that RESET was most likely not tapped
    NotAttached, ///< it was not on the bus to begin with
    Holding,     ///< off the bus: in reset or in the start menu
    StillAway,   ///< off the bus for longer than the start menu lasts
    Reached,     ///< in the mode that was wanted
    LampTells,   ///< back after a time that fits safe mode, which USB does not show
    LetGoAtOnce, ///< restarted as after RESET alone
    LetGoEarly,  ///< restarted into its program or into safe mode
    HeldTooLong, ///< restarted after a stage that clears or replaces something
    DfuInstead,  ///< in DFU mode where something else was wanted
    Restarted,   ///< wanted listening mode, but RESET was tapped
};
inline constexpr ButtonVerdict lastButtonVerdict = ButtonVerdict::Restarted;

/// Judges the latest press; earlier ones do not count. `sights` by time; `now` not before the last.
ButtonVerdict judge(const ButtonGuide& guide, std::span<const UsbSight> sights, Milliseconds now);
/// How long it has been off the bus; nothing while it is there, or when it was not there to begin with.
std::optional<Milliseconds> awayFor(std::span<const UsbSight> sights, Milliseconds now);

} // namespace rescue::diagnosis
