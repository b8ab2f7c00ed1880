// SPDX-License-Identifier: Apache-2.0
#include "core/failure.h"
#include "core/wait.h"

namespace rescue {

QString failureCodeName(FailureCode code)
{
    switch (code) {
    case FailureCode::NoDevice:
        return QStringLiteral("NoDevice");
    case FailureCode::SeveralDevices:
        return QStringLiteral("SeveralDevices");
    case FailureCode::WrongModel:
        return QStringLiteral("WrongModel");
    case FailureCode::DeviceGone:
        return QStringLiteral("DeviceGone");
    case FailureCode::DeviceStalled:
        return QStringLiteral("DeviceStalled");
    case FailureCode::DeviceSlow:
        return QStringLiteral("DeviceSlow");
    case FailureCode::AccessRefused:
        return QStringLiteral("AccessRefused");
    case FailureCode::DeviceInUse:
        return QStringLiteral("DeviceInUse");
    case FailureCode::WrongDriver:
        return QStringLiteral("WrongDriver");
    case FailureCode::DeviceProtocol:
        return QStringLiteral("DeviceProtocol");
    case FailureCode::DfuNotReached:
        return QStringLiteral("DfuNotReached");
    case FailureCode::DidNotReturn:
        return QStringLiteral("DidNotReturn");
    case FailureCode::UnknownDeviceId:
        return QStringLiteral("UnknownDeviceId");
    case FailureCode::OtherDevice:
        return QStringLiteral("OtherDevice");
    case FailureCode::NotListening:
        return QStringLiteral("NotListening");
    case FailureCode::WifiRefused:
        return QStringLiteral("WifiRefused");
    case FailureCode::WifiNotJoined:
        return QStringLiteral("WifiNotJoined");
    case FailureCode::KeysUnreadable:
        return QStringLiteral("KeysUnreadable");
    case FailureCode::VerifyFailed:
        return QStringLiteral("VerifyFailed");
    case FailureCode::ChangedSince:
        return QStringLiteral("ChangedSince");
    case FailureCode::PrivateCloud:
        return QStringLiteral("PrivateCloud");
    case FailureCode::NewKeyNeeded:
        return QStringLiteral("NewKeyNeeded");
    case FailureCode::ServerKeyNeeded:
        return QStringLiteral("ServerKeyNeeded");
    case FailureCode::NotSignedIn:
        return QStringLiteral("NotSignedIn");
    case FailureCode::WrongPassword:
        return QStringLiteral("WrongPassword");
    case FailureCode::OtpNeeded:
        return QStringLiteral("OtpNeeded");
    case FailureCode::WrongOtp:
        return QStringLiteral("WrongOtp");
    case FailureCode::TokenExpired:
        return QStringLiteral("TokenExpired");
    case FailureCode::NotOwner:
        return QStringLiteral("NotOwner");
    case FailureCode::OwnedByOther:
        return QStringLiteral("OwnedByOther");
    case FailureCode::InProduct:
        return QStringLiteral("InProduct");
    case FailureCode::RejectedByCloud:
        return QStringLiteral("RejectedByCloud");
    case FailureCode::RateLimited:
        return QStringLiteral("RateLimited");
    case FailureCode::DeviceOffline:
        return QStringLiteral("DeviceOffline");
    case FailureCode::CloudUnreachable:
        return QStringLiteral("CloudUnreachable");
    case FailureCode::CloudTimeout:
        return QStringLiteral("CloudTimeout");
    case FailureCode::CloudBroken:
        return QStringLiteral("CloudBroken");
    case FailureCode::UntrustedServer:
        return QStringLiteral("UntrustedServer");
    case FailureCode::FileUnreadable:
        return QStringLiteral("FileUnreadable");
    case FailureCode::FileUnwritable:
        return QStringLiteral("FileUnwritable");
    case FailureCode::BadKeyFile:
        return QStringLiteral("BadKeyFile");
    case FailureCode::BadBackupFile:
        return QStringLiteral("BadBackupFile");
    case FailureCode::BadFirmware:
        return QStringLiteral("BadFirmware");
    case FailureCode::BadServerAddress:
        return QStringLiteral("BadServerAddress");
    case FailureCode::BadUsage:
        return QStringLiteral("BadUsage");
    case FailureCode::ProgramInnocent:
        return QStringLiteral("ProgramInnocent");
    case FailureCode::NotSeenOnline:
        return QStringLiteral("NotSeenOnline");
    case FailureCode::Cancelled:
        return QStringLiteral("Cancelled");
    case FailureCode::Internal:
        return QStringLiteral("Internal");
    }
    return QStringLiteral("Internal");
}

Failure::Failure(FailureCode code, QStringList arguments, QString detail)
    : m_code(code), m_arguments(std::move(arguments)), m_detail(std::move(detail)),
      m_what(technical().toStdString())
{
}

Failure Failure::causedBy(const Failure& cause) const
{
    Failure chained = *this;
    chained.m_cause = std::make_shared<Failure>(cause);
    chained.m_what = chained.technical().toStdString();
    return chained;
}

QString Failure::technical() const
{
    QString text = failureCodeName(m_code);
    // The mfa token is a credential; every other argument is made for reading.
    if (!m_arguments.isEmpty() && m_code != FailureCode::OtpNeeded)
        text += QLatin1Char('(') + m_arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
    if (!m_detail.isEmpty())
        text += QStringLiteral(": ") + m_detail;
    if (m_cause)
        text += QStringLiteral(" <- ") + m_cause->technical();
    return text;
}

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Failure(FailureCode::Cancelled);
}

} // namespace rescue
