// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/server_key.h"
#include "core/secret.h"
#include "core/wait.h"

namespace rescue {

/// What the device would bring to its handshake, as it lies in its slots.
struct ProbeKeys {
    Bytes deviceId;    ///< 12 bytes
    Secret privateKey; ///< the private-key slot, 612 bytes or more
    Bytes serverKey;   ///< the server slot, or the key out of it
};

enum class ProbeVerdict {
    KeysGood,          ///< both keys are what the cloud has, both ways
    CloudHungUp,       ///< after our hello: it cannot read it (server key) or does not take our key or id
    OtherDeviceKey,    ///< it answered for another key than the device's: the red or orange burst
    BadSignature,      ///< it cannot prove that it is the one of the server key: the magenta burst
    DeviceKeyUnusable, ///< the slot holds nothing that a handshake can be tried with
    ServerKeyUnusable,
    NetworkBlocked, ///< no connection, or one that stays silent
    NotACloud,      ///< somebody else answers there
};

struct ProbeResult {
    ProbeVerdict verdict = ProbeVerdict::NetworkBlocked;
    QString detail; ///< for the technical log
    Milliseconds took{0};
};

/// Performs the device's side of the TCP handshake from this computer, up to where both sides have proved
/// themselves, and hangs up: the cloud does not take the device for online. So keys and network are proved
/// apart from the device's own Wi-Fi. Blocking; needs a QCoreApplication. Throws Cancelled only.
ProbeResult probeHandshake(const ProbeKeys& keys, const keys::ServerAddress& at, const WaitLimit& limit);

/// Stable name for logs and --json ("keys-good").
QString probeVerdictName(ProbeVerdict verdict);
inline constexpr ProbeVerdict lastProbeVerdict = ProbeVerdict::NotACloud;

} // namespace rescue
