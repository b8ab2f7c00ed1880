// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue::ui {

/// What a person can do about a failure by one button.
enum class NextAction {
    TryAgain,      ///< the same repair once more: it goes on where it stopped
    SignIn,        ///< with the same or with another account
    ConnectDevice, ///< back to what USB shows
    WriteSystem,   ///< another plan first: the keys cannot be read without it
    HandOver,      ///< the device's side only, for the maker of the product to do the rest
    LeaveProduct,  ///< out of the product that takes no keys, for as long as the repair takes
    OtherWifi,     ///< the one that was chosen does not do
    BackToPlan,    ///< what was chosen for the plan does not do
    SaveReport,    ///< somebody else has to help, and needs to know
};

/// After an ending that was not good; without a failure, of one that was stopped.
NextAction nextAction(const repair::Outcome& outcome);
/// The verb on the button. Different failures may call the same action by different names.
QString nextActionText(const repair::Outcome& outcome);

} // namespace rescue::ui
