// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/device_key.h"
#include "core/keys/server_key.h"
#include "core/practice/virtual_photon.h"

#include <span>

namespace rescue::practice {

/// Makes it a healthy, claimed device of that cloud: firmware as installed, an address from the router, both
/// halves of the key, server slot. A powered device takes the new keys at its next attempt to connect, the
/// rest at its next start.
void provision(VirtualPhoton& photon, const keys::DeviceKey& key, const keys::ServerIdentity& server);

/// What can be wrong with a device that once worked.
enum class Fault {
    None,
    ServerKeyDamaged, ///< no key any more
    ServerKeyOther,   ///< a key, but not this cloud's
    ServerKeyBlank,   ///< 0xFF, address included
    DeviceKeyDamaged,
    DeviceKeyBlank, ///< 0xFF: the firmware makes itself a key that the cloud does not know
    DeviceKeyZeroed,
    DeviceKeyMisparsed,    ///< a valid key that the firmware's parser reads wrongly
    DeviceKeyPkcs8,        ///< the right key in a wrapping that the firmware cannot read
    DeviceKeyUnregistered, ///< a sound key that the cloud does not know
    BothKeysDamaged,
    PrivateCloudAddress, ///< the address of somebody's own cloud, which does not answer
    SystemFirmwareDamaged,
    // not of the keys
    ApplicationDamaged, ///< its own program is damaged: it stays in safe mode
    ApplicationCrashes, ///< its own program crashes: SOS, a restart, and so on
    FixedAddress,       ///< a fixed IP address, of another network
    NotClaimed,         ///< in nobody's account
};

inline constexpr Fault lastFault = Fault::NotClaimed;

/// Harms a device that provision() made healthy. Acts on flash in place, as damage does.
void inflict(VirtualPhoton& photon, Fault fault);

/// Stable identifier for options, settings and tests ("device-key-damaged").
QString faultId(Fault fault);
std::optional<Fault> faultFromId(const QString& id);
std::span<const Fault> allFaults();

/// PKCS#1 DER of a throw-away key of the kind DeviceKeyMisparsed means.
ByteView misparsedKey();

} // namespace rescue::practice
