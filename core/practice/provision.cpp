// SPDX-License-Identifier: Apache-2.0
#include "core/practice/provision.h"

#include "core/device/dct.h"
#include "core/practice/system_image.h"

#include <algorithm>
#include <array>

namespace rescue::practice {

namespace {

struct Name {
    Fault fault;
    QString id;
};

const std::vector<Name>& names()
{
    static const std::vector<Name> all{
        {Fault::None, QStringLiteral("none")},
        {Fault::ServerKeyDamaged, QStringLiteral("server-key-damaged")},
        {Fault::ServerKeyOther, QStringLiteral("server-key-other")},
        {Fault::ServerKeyBlank, QStringLiteral("server-key-blank")},
        {Fault::DeviceKeyDamaged, QStringLiteral("device-key-damaged")},
        {Fault::DeviceKeyBlank, QStringLiteral("device-key-blank")},
        {Fault::DeviceKeyZeroed, QStringLiteral("device-key-zeroed")},
        {Fault::DeviceKeyMisparsed, QStringLiteral("device-key-misparsed")},
        {Fault::DeviceKeyPkcs8, QStringLiteral("device-key-pkcs8")},
        {Fault::DeviceKeyUnregistered, QStringLiteral("device-key-unregistered")},
        {Fault::BothKeysDamaged, QStringLiteral("both-keys-damaged")},
        {Fault::PrivateCloudAddress, QStringLiteral("private-cloud-address")},
        {Fault::SystemFirmwareDamaged, QStringLiteral("system-firmware-damaged")},
        {Fault::ApplicationDamaged, QStringLiteral("application-damaged")},
        {Fault::ApplicationCrashes, QStringLiteral("application-crashes")},
        {Fault::FixedAddress, QStringLiteral("fixed-address")},
        {Fault::NotClaimed, QStringLiteral("not-claimed")},
    };
    return all;
}

Bytes keyFields(ByteView pkcs1, ByteView spki)
{
    Bytes fields = keys::paddedSlot(pkcs1, dct::devicePrivateKey.size);
    const Bytes publicField = keys::paddedSlot(spki, dct::devicePublicKey.size);
    fields.insert(fields.end(), publicField.begin(), publicField.end());
    return fields;
}

void damageServerKey(VirtualPhoton& photon)
{
    // header and the front of the modulus: neither a parser nor the firmware can make anything of it
    photon.damageDct(dct::serverSlot.offset, Bytes(64, 0x00));
}

void replaceServerKey(VirtualPhoton& photon)
{
    constexpr std::uint16_t inModulus = 100;
    Bytes part = photon.readDct(dct::serverSlot.offset + inModulus, 32);
    for (std::uint8_t& byte : part)
        byte ^= 0x5a;
    photon.damageDct(dct::serverSlot.offset + inModulus, part);
}

void damageDeviceKey(VirtualPhoton& photon)
{
    // The primes. The modulus in front of them stays, so the cloud still recognises the device.
    constexpr std::uint16_t inPrimes = 300;
    photon.damageDct(dct::devicePrivateKey.offset + inPrimes, Bytes(64, 0xa5));
}

void wrapDeviceKey(VirtualPhoton& photon)
{
    const Bytes field = photon.readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size);
    const std::size_t size = 4u + (static_cast<std::size_t>(field[2]) << 8 | field[3]);
    if (field[0] != 0x30 || field[1] != 0x82 || size > keys::privateKeySlotSize)
        return; // no key there to wrap
    const auto high = [](std::size_t n) { return static_cast<std::uint8_t>(n >> 8); };
    const auto low = [](std::size_t n) { return static_cast<std::uint8_t>(n); };
    // PrivateKeyInfo: version 0, rsaEncryption, the key as an octet string
    Bytes wrapped{0x30,           0x82,     high(size + 22),
                  low(size + 22), 0x02,     0x01,
                  0x00,           0x30,     0x0d,
                  0x06,           0x09,     0x2a,
                  0x86,           0x48,     0x86,
                  0xf7,           0x0d,     0x01,
                  0x01,           0x01,     0x05,
                  0x00,           0x04,     0x82,
                  high(size),     low(size)};
    wrapped.insert(wrapped.end(), field.begin(), field.begin() + static_cast<std::ptrdiff_t>(size));
    photon.damageDct(dct::devicePrivateKey.offset, keys::paddedSlot(wrapped, dct::devicePrivateKey.size));
}

void moveToPrivateCloud(VirtualPhoton& photon)
{
    keys::ServerIdentity identity;
    identity.publicKey =
        keys::inspectServerSlot(photon.readDct(dct::serverSlot.offset, dct::serverSlot.size)).publicKey;
    identity.address.host = QStringLiteral("cloud.workshop.example");
    photon.damageDct(dct::serverSlot.offset, keys::serverSlot(identity));
}

void replaceDeviceKey(VirtualPhoton& photon)
{
    const keys::DeviceKey other = keys::DeviceKey::generate();
    const Secret pkcs1 = other.pkcs1();
    photon.damageDct(dct::devicePrivateKey.offset, keyFields(pkcs1.reveal(), other.publicSpki()));
}

} // namespace

void provision(VirtualPhoton& photon, const keys::DeviceKey& key, const keys::ServerIdentity& server)
{
    photon.restoreSystemFirmware();
    const Secret pkcs1 = key.pkcs1();
    photon.writeDct(dct::devicePrivateKey.offset, keyFields(pkcs1.reveal(), key.publicSpki()));
    photon.writeDct(dct::serverSlot.offset, keys::serverSlot(server));
    photon.writeDct(dct::claimed.offset, Bytes{'1'});
    photon.writeDct(dct::staticIp.offset, Bytes(dct::staticIp.size, 0xff));
    photon.setApplicationCrashes(false);
}

void inflict(VirtualPhoton& photon, Fault fault)
{
    const auto fill = [&photon](const dct::Field& field, std::uint8_t value) {
        photon.damageDct(field.offset, Bytes(field.size, value));
    };
    switch (fault) {
    case Fault::None:
        return;
    case Fault::ServerKeyDamaged:
        return damageServerKey(photon);
    case Fault::ServerKeyOther:
        return replaceServerKey(photon);
    case Fault::ServerKeyBlank:
        return fill(dct::serverField, 0xff);
    case Fault::DeviceKeyDamaged:
        return damageDeviceKey(photon);
    case Fault::DeviceKeyBlank:
        return fill(dct::devicePrivateKey, 0xff);
    case Fault::DeviceKeyZeroed:
        return fill(dct::devicePrivateKey, 0x00);
    case Fault::DeviceKeyMisparsed:
        photon.damageDct(dct::devicePrivateKey.offset,
                         keys::paddedSlot(misparsedKey(), dct::devicePrivateKey.size));
        return;
    case Fault::DeviceKeyPkcs8:
        return wrapDeviceKey(photon);
    case Fault::DeviceKeyUnregistered:
        return replaceDeviceKey(photon);
    case Fault::BothKeysDamaged:
        damageServerKey(photon);
        return damageDeviceKey(photon);
    case Fault::PrivateCloudAddress:
        return moveToPrivateCloud(photon);
    case Fault::SystemFirmwareDamaged:
        return photon.damageSystemFirmware();
    case Fault::ApplicationDamaged:
        return photon.writeFlash(userApplicationAddress + 0x100, Bytes(64, 0x5a)); // only its CRC tells
    case Fault::ApplicationCrashes:
        return photon.setApplicationCrashes(true);
    case Fault::FixedAddress:
        // 10.99.0.7/24 behind 10.99.0.1
        return photon.damageDct(dct::staticIp.offset,
                                Bytes{1, 0, 0, 0, 10, 99, 0, 7, 255, 255, 255, 0, 10, 99, 0, 1});
    case Fault::NotClaimed:
        return fill(dct::claimed, 0xff);
    }
}

QString faultId(Fault fault)
{
    return names().at(static_cast<std::size_t>(fault)).id;
}

std::optional<Fault> faultFromId(const QString& id)
{
    for (const Name& name : names()) {
        if (name.id == id)
            return name.fault;
    }
    return std::nullopt;
}

std::span<const Fault> allFaults()
{
    static const std::vector<Fault> faults = [] {
        std::vector<Fault> all;
        std::transform(names().begin(), names().end(), std::back_inserter(all),
                       [](const Name& name) { return name.fault; });
        return all;
    }();
    return faults;
}

} // namespace rescue::practice
