// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/device_key.h"
#include "core/keys/server_key.h"

namespace rescue::diagnosis {

enum class ServerVerdict {
    Right,        ///< this cloud's key and address
    Damaged,      ///< blank, zeroed, unparsable, or another key under this cloud's address
    PrivateCloud, ///< a sound address of another cloud: only a person may decide
};

/// What the key area says, before anything is written.
struct KeyCheck {
    keys::StoredKey device;
    keys::StoredServer server;
    ServerVerdict serverVerdict = ServerVerdict::Damaged;
};

/// The same without the keys themselves, to be kept and shown later.
struct Findings {
    keys::StoredKeyState deviceKey = keys::StoredKeyState::Damaged;
    ServerVerdict server = ServerVerdict::Damaged;
    QString serverHost; ///< where the device connects to
    bool operator==(const Findings&) const = default;
};
Findings findingsOf(const KeyCheck& check);

/// `area` is the DCT application area (at least dct::smallestAreaSize bytes); `cloud` is what devices of the
/// cloud in use must hold; `apiHost` is where the account lives: a device of the same host belongs to that
/// cloud.
KeyCheck checkKeys(ByteView area, const keys::ServerIdentity& cloud, const QString& apiHost);

/// May the repair make a new device key?
enum class NewKey { Auto, Always, Never };
/// What the person decided about a private cloud's address.
enum class PrivateServer { Ask, Keep, Replace };

enum class DeviceKeyAction { Keep, Rewrap, Replace };

/// What to write; pure data, so that it can be shown before it is done.
struct KeyDecision {
    bool writeServer = false;
    DeviceKeyAction deviceKey = DeviceKeyAction::Keep;
    bool writesAnything() const { return writeServer || deviceKey != DeviceKeyAction::Keep; }
    bool operator==(const KeyDecision&) const = default;
};

/// Throws Failure: PrivateCloud (and `privateServer` is Ask), ServerKeyNeeded (kept, but its key is damaged),
/// NewKeyNeeded (the key cannot be saved and `newKey` is Never).
KeyDecision decideKeyRepair(const KeyCheck& check, NewKey newKey, PrivateServer privateServer);

} // namespace rescue::diagnosis
