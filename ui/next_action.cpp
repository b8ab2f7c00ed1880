// SPDX-License-Identifier: Apache-2.0
#include "ui/next_action.h"

#include <QCoreApplication>

namespace rescue::ui {

namespace {

struct NextActionText {
    Q_DECLARE_TR_FUNCTIONS(NextAction)
};

FailureCode codeOf(const repair::Outcome& outcome)
{
    return outcome.failure ? outcome.failure->code() : FailureCode::Cancelled;
}

} // namespace

NextAction nextAction(const repair::Outcome& outcome)
{
    switch (codeOf(outcome)) {
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
        // The account could take the key to the product, which refused it.
        return outcome.failedStep == repair::StepId::RegisterKey ? NextAction::LeaveProduct
                                                                 : NextAction::HandOver;
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

QString nextActionText(const repair::Outcome& outcome)
{
    const FailureCode code = codeOf(outcome);
    switch (nextAction(outcome)) {
    case NextAction::SignIn:
        return code == FailureCode::NotOwner ? NextActionText::tr("Sign in with another account")
                                             : NextActionText::tr("Sign in again");
    case NextAction::ConnectDevice:
        return NextActionText::tr("Look at the connection");
    case NextAction::WriteSystem:
        return NextActionText::tr("Write the system software");
    case NextAction::HandOver:
        return NextActionText::tr("Prepare it for the maker");
    case NextAction::LeaveProduct:
        return NextActionText::tr("Take it out for the repair");
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
