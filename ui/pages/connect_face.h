// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"
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

/// All that the page goes by.
struct ConnectState {
    SeenOnUsb seen;
    int chosen = -1;                  ///< place in seen.devices; -1: none
    std::optional<led::Pattern> lamp; ///< as the person described it
    bool insists = false;             ///< "it is plugged in"

    std::optional<repair::AttachedDevice> device() const;
    ConnectFace face() const;
};

/// Whether keys of this model can be repaired today.
bool repairable(Model model);

struct ConnectText {
    QString heading, lead, primary;
    bool mayGoOn = true; ///< whether the primary button can be pressed
};

ConnectText connectText(const ConnectState& state);
HelpId connectHelp(const ConnectState& state);

} // namespace rescue::ui
