// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"
#include "core/usb/driver_check.h"
#include "ui/device_watcher.h"
#include "ui/help/help_topic.h"

namespace rescue::ui {

/// What the page says of USB.
enum class ConnectFace {
    Nothing,
    CableSuspected,
    NoPower,
    Stranger,
    Blocked,
    OtherFamily,
    Several, ///< with or without one of them chosen
    Ready,
};

/// What became of the request to be let in.
enum class Access { NotAsked, Granted, TurnedDown, Failed };

/// All that the page goes by.
struct ConnectState {
    SeenOnUsb seen;
    int chosen = -1;                  ///< place in seen.devices; -1: none
    std::optional<led::Pattern> lamp; ///< as the person described it
    bool insists = false;             ///< "it is plugged in"
    Access access = Access::NotAsked; ///< of the chosen device

    std::optional<repair::AttachedDevice> device() const;
    ConnectFace face() const;
    /// What its driver calls for; nothing where that is not what blocks it.
    std::optional<DriverAdvice> driver() const;
    /// Whether the driver has to be bound by hand: the button did not help, or there is none.
    bool byHand() const;
};

/// Whether keys of this model can be repaired today.
bool repairable(Model model);

struct ConnectText {
    QString heading, lead, primary;
    bool mayGoOn = true; ///< whether the primary button can be pressed
};

ConnectText connectText(const ConnectState& state);

/// What blocks the device, and what the button does about it; `action` empty: there is none.
struct BlockedText {
    QString what, meaning, action;
};

BlockedText blockedText(const ConnectState& state);
HelpId connectHelp(const ConnectState& state);

} // namespace rescue::ui
