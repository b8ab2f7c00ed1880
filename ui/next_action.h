// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"

namespace rescue::ui {

/// What a person can do about a failure by one button.
enum class NextAction {
    TryAgain,      ///< the same repair once more: it goes on where it stopped
    SignIn,        ///< with the same or with another account
    ConnectDevice, ///< back to what USB shows
    WriteSystem,   ///< another plan first: the keys cannot be read without it
    HandOver,      ///< the device's side only, for the maker of the product to do the rest
    OtherWifi,     ///< the one that was chosen does not do
    BackToPlan,    ///< what was chosen for the plan does not do
    SaveReport,    ///< somebody else has to help, and needs to know
};

NextAction nextAction(FailureCode code);
/// The verb on the button. Different failures may call the same action by different names.
QString nextActionText(FailureCode code);

} // namespace rescue::ui
