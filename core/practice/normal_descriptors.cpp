// SPDX-License-Identifier: Apache-2.0
#include "core/practice/normal_descriptors.h"

#include "core/practice/firmware_host.h"
#include "core/practice/release.h"

namespace rescue::practice {

namespace {

constexpr std::uint8_t dataOutEndpoint = 0x01;
constexpr std::uint8_t dataInEndpoint = 0x81;
constexpr std::uint8_t serialString = 10;
constexpr std::uint8_t vendorString = 9;

std::uint8_t low(std::size_t value)
{
    return static_cast<std::uint8_t>(value);
}

std::uint8_t high(std::size_t value)
{
    return static_cast<std::uint8_t>(value >> 8);
}

void append(Bytes& to, const Bytes& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

Bytes deviceDescriptor(const ModelInfo& model, bool composite)
{
    const Bytes deviceClass = composite ? Bytes{0xef, 0x02, 0x01} : Bytes{0x02, 0x00, 0x00};
    const std::uint16_t release = composite ? 0x0250 : 0x0200;
    return {18,
            1,
            0x00,
            0x02,
            deviceClass[0],
            deviceClass[1],
            deviceClass[2],
            64,
            low(model.vendorId),
            high(model.vendorId),
            low(model.normalProductId),
            high(model.normalProductId),
            low(release),
            high(release),
            1,
            2,
            3,
            1};
}

/// Interfaces 0 and 1; the strings and the command endpoint differ between the two layouts.
Bytes cdcDescriptors(std::uint8_t string, std::uint8_t commandEndpoint, std::uint8_t outInterval)
{
    return {
        9,           4,    0,
        0,           1,    0x02,
        0x02,        0x01, string, // communication interface, abstract control model
        5,           0x24, 0x00,
        0x10,        0x01, // header, CDC 1.10
        5,           0x24, 0x01,
        0x00,        0x01, // call management
        4,           0x24, 0x02,
        0x02, // line coding, control line state
        5,           0x24, 0x06,
        0x00,        0x01, // union of 0 and 1
        7,           5,    commandEndpoint,
        3,           8,    0,
        0x10, // interrupt
        9,           4,    1,
        0,           2,    0x0a,
        0x00,        0x00, string, // data interface
        7,           5,    dataOutEndpoint,
        2,           64,   0,
        outInterval, // bulk
        7,           5,    dataInEndpoint,
        2,           64,   0,
        0x00,
    };
}

Bytes configuration(const Bytes& body, std::uint8_t interfaces, std::uint8_t string, std::uint8_t attributes)
{
    const std::size_t total = 9 + body.size();
    Bytes bytes{9, 2, low(total), high(total), interfaces, 1, string, attributes, 0x32};
    append(bytes, body);
    return bytes;
}

Bytes plainConfiguration()
{
    return configuration(cdcDescriptors(0, 0x82, 0x00), 2, 0, 0xc0);
}

Bytes compositeConfiguration()
{
    Bytes body{8, 0x0b, 0, 2, 0x02, 0x02, 0x01, serialString}; // interface association
    append(body, cdcDescriptors(serialString, 0x83, 0x10));
    append(body, {9, 4, 2, 0, 0, 0xff, 0xff, 0xff, vendorString});
    return configuration(body, 3, 4, 0x80);
}

void appendUtf16(Bytes& to, const QString& text)
{
    for (const QChar c : text) {
        to.push_back(low(c.unicode()));
        to.push_back(high(c.unicode()));
    }
}

} // namespace

UsbPersonality normalPersonality(const PhotonSetup& setup)
{
    const ModelInfo& model = modelInfo(setup.model);
    const bool composite = atLeast(setup.firmwareVersion, 0, 6, 0);
    UsbPersonality p;
    p.deviceDescriptor = deviceDescriptor(model, composite);
    if (!composite) {
        p.configurationDescriptor = plainConfiguration();
        p.strings = {{},
                     QStringLiteral("Particle"),
                     model.name + QStringLiteral(" with WiFi"),
                     QStringLiteral("00000000050C"),
                     QStringLiteral("VCP Config"),
                     QStringLiteral("VCP Interface")};
        return p;
    }
    p.configurationDescriptor = compositeConfiguration();
    p.strings.resize(serialString + 1);
    p.strings[1] = QStringLiteral("Particle");
    p.strings[2] = model.name;
    p.strings[3] = atLeast(setup.firmwareVersion, 0, 7, 0) ? hexId(setup) : hexId(setup).toUpper();
    p.strings[4] = QStringLiteral("Composite");
    p.strings[vendorString] = model.name + QStringLiteral(" Control Interface");
    p.strings[serialString] = model.name + QStringLiteral(" Serial");
    return p;
}

Bytes encodeString(const QString& text)
{
    Bytes bytes{low(2 + 2 * static_cast<std::size_t>(text.size())), 3};
    appendUtf16(bytes, text);
    return bytes;
}

Bytes microsoftStringDescriptor()
{
    Bytes bytes = encodeString(QStringLiteral("MSFT100"));
    bytes.front() = 18;
    append(bytes, {0xee, 0x00});
    return bytes;
}

Bytes microsoftCompatibleId()
{
    Bytes bytes{0x28, 0, 0, 0, 0x00, 0x01, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0};
    append(bytes, {2, 1, 'W', 'I', 'N', 'U', 'S', 'B', 0, 0});
    bytes.resize(0x28, 0);
    return bytes;
}

Bytes microsoftProperties()
{
    Bytes bytes{0x92, 0, 0, 0, 0x00, 0x01, 5, 0, 1, 0, 0x88, 0, 0, 0, 7, 0, 0, 0, 0x2a, 0};
    appendUtf16(bytes, QStringLiteral("DeviceInterfaceGUIDs"));
    append(bytes, {0, 0, 0x50, 0, 0, 0});
    appendUtf16(bytes, QStringLiteral("{20b6cfa4-6dc7-468a-a8db-faa7c23ddea5}"));
    bytes.resize(0x92, 0);
    return bytes;
}

} // namespace rescue::practice
