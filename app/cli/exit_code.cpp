// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_code.h"

namespace rescue::cli {

ExitCode exitCodeOf(FailureCode code)
{
    switch (code) {
    case FailureCode::NoDevice:
    case FailureCode::OtherDevice:
        return ExitCode::NoDevice;
    case FailureCode::SeveralDevices:
    case FailureCode::UnknownDeviceId:
    case FailureCode::ChangedSince:
    case FailureCode::PrivateCloud:
    case FailureCode::ServerKeyNeeded:
    case FailureCode::NewKeyNeeded:
        return ExitCode::DecisionNeeded;
    case FailureCode::WrongModel:
    case FailureCode::DeviceGone:
    case FailureCode::DeviceStalled:
    case FailureCode::DeviceSlow:
    case FailureCode::AccessRefused:
    case FailureCode::DeviceInUse:
    case FailureCode::WrongDriver:
    case FailureCode::DeviceProtocol:
    case FailureCode::DfuNotReached:
    case FailureCode::DidNotReturn:
    case FailureCode::NotListening:
    case FailureCode::WifiRefused:
    case FailureCode::WifiNotJoined:
    case FailureCode::KeysUnreadable:
    case FailureCode::VerifyFailed:
        return ExitCode::DeviceFailed;
    case FailureCode::NotSignedIn:
    case FailureCode::WrongPassword:
    case FailureCode::OtpNeeded:
    case FailureCode::WrongOtp:
    case FailureCode::TokenExpired:
    case FailureCode::NotOwner:
    case FailureCode::OwnedByOther:
    case FailureCode::InProduct:
    case FailureCode::RejectedByCloud:
    case FailureCode::RateLimited:
    case FailureCode::DeviceOffline:
        return ExitCode::RefusedByCloud;
    case FailureCode::CloudUnreachable:
    case FailureCode::CloudTimeout:
    case FailureCode::CloudBroken:
    case FailureCode::UntrustedServer:
        return ExitCode::CloudUnreachable;
    case FailureCode::FileUnreadable:
    case FailureCode::FileUnwritable:
    case FailureCode::BadKeyFile:
    case FailureCode::BadBackupFile:
    case FailureCode::BadFirmware:
        return ExitCode::FileTrouble;
    case FailureCode::BadServerAddress:
    case FailureCode::BadUsage:
        return ExitCode::Usage;
    case FailureCode::ProgramInnocent:
    case FailureCode::NotSeenOnline:
        return ExitCode::NotSeenOnline;
    case FailureCode::Cancelled:
        return ExitCode::Cancelled;
    case FailureCode::Internal:
        return ExitCode::Internal;
    }
    return ExitCode::Internal;
}

ExitCode exitCodeOf(const repair::Outcome& outcome)
{
    switch (outcome.ending) {
    case repair::Ending::Healed:
    case repair::Ending::Done:
        return ExitCode::Ok;
    case repair::Ending::NotSeenOnline:
        return ExitCode::NotSeenOnline;
    case repair::Ending::Cancelled:
        return ExitCode::Cancelled;
    case repair::Ending::Failed:
    case repair::Ending::Unfinished:
        break;
    }
    return outcome.failure ? exitCodeOf(outcome.failure->code()) : ExitCode::Internal;
}

} // namespace rescue::cli
