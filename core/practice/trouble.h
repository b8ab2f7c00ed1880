// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace rescue::practice {

/// What can be wrong around a device: its cable, this computer, the account, the network. What is wrong with
/// the keys it holds is a Fault.
enum class Trouble {
    None,
    // between the device and this computer
    ChargeOnlyCable, ///< the lamp is lit, and nothing is on USB
    NoPermission,
    InUse,         ///< another program has it
    NoDriver,      ///< Windows has none for it, and it is too old to tell which one it needs
    WrongDriver,   ///< Windows uses one that does not fit
    SecondDevice,  ///< a P1 hangs on the next port, it needs a repair too
    UnknownDevice, ///< what is plugged in has ids that no model of ours has
    NewerModel,    ///< what is plugged in is an Argon
    IdUnknown,     ///< it shows a constant instead of its id, and no serial port
    ButtonsNeeded, ///< neither a control request nor a serial port: only its buttons lead into DFU mode
    StopsInDfu,    ///< it answers nothing in DFU mode
    WriteLost,     ///< what is written to its keys does not stay
    PowerDips,     ///< a weak supply: it restarts every few seconds
    SlowReturn,    ///< its program leaves USB off for the first twenty seconds
    // between this computer and the cloud
    NoInternet,
    CloudSilent, ///< connects and never answers
    CloudDown,   ///< answers with a server's error
    TooManyRequests,
    // the account
    NewPassword, ///< another one than is filled in
    TwoStepSignIn,
    TokenExpired,        ///< at the next request, once
    TokenExpiresMidway,  ///< at the next registration of a key, once
    OtherOwner,          ///< the device is in somebody else's account
    ProductWithoutRole,  ///< it belongs to a product this account has no role in
    RegistrationRefused, ///< the cloud takes no key for it, from nobody
    // between the device and the cloud
    DeviceNetworkBlocked, ///< its Wi-Fi lets it into the network but not to the cloud
};

inline constexpr Trouble lastTrouble = Trouble::DeviceNetworkBlocked;

/// Stable identifier for options, settings and tests ("charge-only-cable").
QString troubleId(Trouble trouble);
std::optional<Trouble> troubleFromId(const QString& id);
std::span<const Trouble> allTroubles();

} // namespace rescue::practice
