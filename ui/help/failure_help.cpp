// SPDX-License-Identifier: Apache-2.0
#include "ui/help/failure_help.h"

#include <array>

namespace rescue::ui {

namespace {

struct Row {
    FailureCode code;
    HelpId help;
};

constexpr std::array rows{
    Row{FailureCode::NoDevice, HelpId::Cable},
    Row{FailureCode::SeveralDevices, HelpId::Connect},
    Row{FailureCode::WrongModel, HelpId::WhichDevices},
    Row{FailureCode::DeviceGone, HelpId::CableOut},
    Row{FailureCode::DeviceStalled, HelpId::FailsAgain},
    Row{FailureCode::DeviceSlow, HelpId::Cable},
    Row{FailureCode::AccessRefused, HelpId::LinuxPermission},
    Row{FailureCode::DeviceInUse, HelpId::Connect},
    Row{FailureCode::WrongDriver, HelpId::WindowsDriver},
    Row{FailureCode::DeviceProtocol, HelpId::Cable},
    Row{FailureCode::DfuNotReached, HelpId::Buttons},
    Row{FailureCode::DidNotReturn, HelpId::FailsAgain},
    Row{FailureCode::UnknownDeviceId, HelpId::DeviceIdUnknown},
    Row{FailureCode::OtherDevice, HelpId::CableOut},
    Row{FailureCode::NotListening, HelpId::ListeningMode},
    Row{FailureCode::WifiRefused, HelpId::Wifi},
    Row{FailureCode::WifiNotJoined, HelpId::Wifi},
    Row{FailureCode::KeysUnreadable, HelpId::DfuMode},
    Row{FailureCode::VerifyFailed, HelpId::FailsAgain},
    Row{FailureCode::ChangedSince, HelpId::Undo},
    Row{FailureCode::PrivateCloud, HelpId::PrivateClouds},
    Row{FailureCode::NewKeyNeeded, HelpId::CloudKey},
    Row{FailureCode::ServerKeyNeeded, HelpId::PrivateClouds},
    Row{FailureCode::NotSignedIn, HelpId::SignIn},
    Row{FailureCode::WrongPassword, HelpId::SignIn},
    Row{FailureCode::OtpNeeded, HelpId::TwoStep},
    Row{FailureCode::WrongOtp, HelpId::TwoStep},
    Row{FailureCode::TokenExpired, HelpId::SignIn},
    Row{FailureCode::NotOwner, HelpId::SignIn},
    Row{FailureCode::OwnedByOther, HelpId::SignIn},
    Row{FailureCode::InProduct, HelpId::SignIn},
    Row{FailureCode::RejectedByCloud, HelpId::FailsAgain},
    Row{FailureCode::RateLimited, HelpId::FailsAgain},
    Row{FailureCode::DeviceOffline, HelpId::NotSeenOnline},
    Row{FailureCode::CloudUnreachable, HelpId::FailsAgain},
    Row{FailureCode::CloudTimeout, HelpId::FailsAgain},
    Row{FailureCode::CloudBroken, HelpId::FailsAgain},
    Row{FailureCode::UntrustedServer, HelpId::Privacy},
    Row{FailureCode::FileUnreadable, HelpId::WhatIsKept},
    Row{FailureCode::FileUnwritable, HelpId::WhatIsKept},
    Row{FailureCode::BadKeyFile, HelpId::PrivateClouds},
    Row{FailureCode::BadBackupFile, HelpId::Undo},
    Row{FailureCode::BadFirmware, HelpId::WhichDevices},
    Row{FailureCode::BadServerAddress, HelpId::PrivateClouds},
    Row{FailureCode::BadUsage, HelpId::FailsAgain},
    Row{FailureCode::ProgramInnocent, HelpId::SafeMode},
    Row{FailureCode::NotSeenOnline, HelpId::NotSeenOnline},
    Row{FailureCode::Cancelled, HelpId::WhatIsKept},
    Row{FailureCode::Internal, HelpId::FailsAgain},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].code != static_cast<FailureCode>(i))
            return false;
    return rows.size() == static_cast<std::size_t>(lastFailureCode) + 1;
}
static_assert(inOrder(), "one topic for each FailureCode, in its order");

} // namespace

HelpId failureHelp(FailureCode code)
{
    return rows.at(static_cast<std::size_t>(code)).help;
}

} // namespace rescue::ui
