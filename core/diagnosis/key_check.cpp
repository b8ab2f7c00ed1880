// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/key_check.h"

#include "core/device/dct.h"
#include "core/failure.h"

namespace rescue::diagnosis {

using keys::ServerAddressState;
using keys::ServerKeyState;
using keys::StoredKeyState;

namespace {

ServerVerdict judgeServer(const keys::StoredServer& stored, const keys::ServerIdentity& cloud,
                          const QString& apiHost)
{
    const bool keyRight = stored.keyState == ServerKeyState::Ok && stored.publicKey == cloud.publicKey;
    const bool cloudIsParticle = keys::isParticleHost(cloud.address.host);
    switch (stored.addressState) {
    case ServerAddressState::Damaged:
        return ServerVerdict::Damaged;
    case ServerAddressState::Default:
        // Without an address the firmware goes to Particle: right only if that is the cloud in use.
        return keyRight && cloudIsParticle ? ServerVerdict::Right : ServerVerdict::Damaged;
    case ServerAddressState::Stored:
        break;
    }
    const bool addressRight =
        stored.address == cloud.address || (cloudIsParticle && keys::isParticleHost(stored.address.host));
    if (addressRight)
        return keyRight ? ServerVerdict::Right : ServerVerdict::Damaged;
    if (keys::isParticleHost(stored.address.host))
        return ServerVerdict::Damaged; // the person named another cloud than the one it still points to
    // Same host as the account: the device already belongs to the cloud in use, whose device key we were not
    // told.
    const bool sameHost = stored.address.host.compare(apiHost, Qt::CaseInsensitive) == 0;
    if (sameHost && cloudIsParticle && stored.keyState == ServerKeyState::Ok)
        return ServerVerdict::Right;
    return ServerVerdict::PrivateCloud;
}

} // namespace

Findings findingsOf(const KeyCheck& check)
{
    return {check.device.state, check.serverVerdict, check.server.address.host};
}

KeyCheck checkKeys(ByteView area, const keys::ServerIdentity& cloud, const QString& apiHost)
{
    KeyCheck check;
    check.device = keys::inspectPrivateKeyField(dct::devicePrivateKey.in(area));
    check.server = keys::inspectServerSlot(dct::serverSlot.in(area));
    check.serverVerdict = judgeServer(check.server, cloud, apiHost);
    return check;
}

KeyDecision decideKeyRepair(const KeyCheck& check, NewKey newKey, PrivateServer privateServer)
{
    KeyDecision decision;
    switch (check.serverVerdict) {
    case ServerVerdict::Right:
        break;
    case ServerVerdict::Damaged:
        decision.writeServer = true;
        break;
    case ServerVerdict::PrivateCloud:
        if (privateServer == PrivateServer::Ask)
            throw Failure(FailureCode::PrivateCloud, {check.server.address.host});
        if (privateServer == PrivateServer::Keep && check.server.keyState != ServerKeyState::Ok)
            throw Failure(FailureCode::ServerKeyNeeded, {check.server.address.host});
        decision.writeServer = privateServer == PrivateServer::Replace;
        break;
    }

    if (check.device.state == StoredKeyState::Sound)
        decision.deviceKey = DeviceKeyAction::Keep;
    else if (check.device.state == StoredKeyState::Pkcs8)
        decision.deviceKey = DeviceKeyAction::Rewrap;
    else
        decision.deviceKey = DeviceKeyAction::Replace;
    if (newKey == NewKey::Never && decision.deviceKey == DeviceKeyAction::Replace)
        throw Failure(FailureCode::NewKeyNeeded);
    if (newKey == NewKey::Always)
        decision.deviceKey = DeviceKeyAction::Replace;
    return decision;
}

} // namespace rescue::diagnosis
