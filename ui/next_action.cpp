// SPDX-License-Identifier: Apache-2.0
#include "ui/next_action.h"

#include <QCoreApplication>

namespace rescue::ui {

namespace {

struct NextActionText {
    Q_DECLARE_TR_FUNCTIONS(NextAction)
};

} // namespace

NextAction nextAction(FailureCode code)
{
    switch (code) {
    case FailureCode::NotSignedIn:
    case FailureCode::WrongPassword:
    case FailureCode::OtpNeeded:
    case FailureCode::WrongOtp:
    case FailureCode::TokenExpired:
    case FailureCode::NotOwner:
        return NextAction::SignIn;
    case FailureCode::NoDevice:
    case FailureCode::SeveralDevices:
    case FailureCode::WrongModel:
    case FailureCode::AccessRefused:
    case FailureCode::DeviceInUse:
    case FailureCode::WrongDriver:
    case FailureCode::OtherDevice:
        return NextAction::ConnectDevice;
    case FailureCode::KeysUnreadable:
        return NextAction::WriteSystem;
    case FailureCode::InProduct:
        return NextAction::HandOver;
    case FailureCode::WifiRefused:
    case FailureCode::WifiNotJoined:
        return NextAction::OtherWifi;
    case FailureCode::BadFirmware:
        return NextAction::BackToPlan;
    case FailureCode::OwnedByOther:
    case FailureCode::RejectedByCloud:
    case FailureCode::Internal:
        return NextAction::SaveReport;
    default:
        return NextAction::TryAgain;
    }
}

QString nextActionText(FailureCode code)
{
    switch (nextAction(code)) {
    case NextAction::SignIn:
        return code == FailureCode::NotOwner ? NextActionText::tr("Sign in with another account")
                                             : NextActionText::tr("Sign in again");
    case NextAction::ConnectDevice:
        return NextActionText::tr("Look at the connection");
    case NextAction::WriteSystem:
        return NextActionText::tr("Write the system software");
    case NextAction::HandOver:
        return NextActionText::tr("Prepare it for the maker");
    case NextAction::OtherWifi:
        return NextActionText::tr("Choose the Wi-Fi again");
    case NextAction::BackToPlan:
        return NextActionText::tr("Choose other files");
    case NextAction::SaveReport:
        return NextActionText::tr("Save report…");
    case NextAction::TryAgain:
        break;
    }
    switch (code) {
    case FailureCode::DeviceGone:
    case FailureCode::DidNotReturn:
        return NextActionText::tr("Go on with the repair");
    case FailureCode::NotSeenOnline:
        return NextActionText::tr("Check again");
    default:
        return NextActionText::tr("Try again");
    }
}

} // namespace rescue::ui
