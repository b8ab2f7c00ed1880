// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dfu_descriptors.h"

#include <algorithm>

namespace rescue::practice::dfu {

namespace {

constexpr std::uint8_t low(int value)
{
    return static_cast<std::uint8_t>(value);
}
constexpr std::uint8_t high(int value)
{
    return static_cast<std::uint8_t>(value >> 8);
}

void append(Bytes& out, const Bytes& more)
{
    out.insert(out.end(), more.begin(), more.end());
}

/// UTF-16LE of plain ASCII.
Bytes wide(const QString& text)
{
    Bytes bytes;
    for (const QChar c : text) {
        bytes.push_back(low(c.unicode()));
        bytes.push_back(high(c.unicode()));
    }
    return bytes;
}

Bytes interfaceDescriptor(std::uint8_t alternate, std::uint8_t string)
{
    return {9, 0x04, 0, alternate, 0, 0xfe, 0x01, 0x02, string};
}

QString serialNumber(const PhotonSetup& setup)
{
    QString id = toHex(setup.id);
    switch (setup.bootloader) {
    case BootloaderEra::UpTo0_5:
        return QStringLiteral("00000000010C");
    case BootloaderEra::V0_6:
        return id.toUpper();
    case BootloaderEra::V0_7To1_2:
    case BootloaderEra::From1_3:
        break;
    }
    return id;
}

} // namespace

Bytes deviceDescriptor(const PhotonSetup& setup)
{
    const ModelInfo& model = modelInfo(setup.model);
    const int release = setup.bootloader == BootloaderEra::UpTo0_5 ? 0x0200 : 0x0250;
    return {18,
            0x01,
            0x00,
            0x02, // USB 2.0
            0,
            0,
            0, // class: see interface
            64,
            low(model.vendorId),
            high(model.vendorId),
            low(model.dfuProductId),
            high(model.dfuProductId),
            low(release),
            high(release),
            1,
            2,
            3, // manufacturer, product, serial number
            1};
}

Bytes functionalDescriptor()
{
    // Download, upload, will detach; 255 ms; 4096 bytes a transfer; DFU 1.1a (DfuSe).
    return {9, 0x21, 0x0b, 0xff, 0x00, 0x00, 0x10, 0x1a, 0x01};
}

Bytes configurationDescriptor()
{
    // The configuration's name is index 2, the product's: that is how the source has it.
    Bytes all{9, 0x02, 36, 0, 1, 1, 2, 0xc0, 0x32};
    append(all, interfaceDescriptor(0, 6));
    append(all, interfaceDescriptor(1, 7));
    append(all, functionalDescriptor());
    return all;
}

std::vector<QString> strings(const PhotonSetup& setup)
{
    const bool upTo0_5 = setup.bootloader == BootloaderEra::UpTo0_5;
    // Up to 0.5.5 a P1 calls itself Photon.
    const QString model = upTo0_5 ? QStringLiteral("Photon") : modelInfo(setup.model).name;
    return {QString(),
            QStringLiteral("Particle"),
            model + QStringLiteral(" DFU Mode"),
            serialNumber(setup),
            upTo0_5 ? QStringLiteral("DFU Config") : QStringLiteral("DFU"),
            upTo0_5 ? QStringLiteral("DFU Interface") : QStringLiteral("DFU"),
            QStringLiteral("@Internal Flash   /0x08000000/03*016Ka,01*016Kg,01*064Kg,07*128Kg"),
            QStringLiteral("@DCT Flash   /0x00000000/01*016Kg")};
}

Bytes stringDescriptor(const QString& text)
{
    Bytes descriptor{low(static_cast<int>(text.size()) * 2 + 2), 0x03};
    append(descriptor, wide(text));
    return descriptor;
}

Bytes languages()
{
    return {4, 0x03, 0x09, 0x04};
}

Bytes microsoftString()
{
    Bytes descriptor{18, 0x03};
    append(descriptor, wide(QStringLiteral("MSFT100")));
    append(descriptor, {microsoftVendorCode, 0});
    return descriptor;
}

Bytes microsoftCompatibleId()
{
    Bytes descriptor{40, 0, 0, 0, 0x00, 0x01, 0x04, 0x00, 1,   0,   0,   0, 0,
                     0,  0, 0, 0, 1,    'W',  'I',  'N',  'U', 'S', 'B', 0, 0};
    descriptor.resize(40, 0);
    return descriptor;
}

Bytes microsoftProperties()
{
    const QString name = QStringLiteral("DeviceInterfaceGUIDs");
    const QString guid = QStringLiteral("{37fb5f90-1a34-4929-933b-8a27e1850033}");
    Bytes descriptor{0x92, 0, 0, 0, 0x00, 0x01, 0x05, 0x00, 1, 0, 0x88, 0, 0, 0, 7, 0, 0, 0, 0x2a, 0};
    append(descriptor, wide(name));
    append(descriptor, {0, 0, 0x50, 0, 0, 0});
    append(descriptor, wide(guid));
    append(descriptor, {0, 0, 0, 0}); // a list of strings ends with an empty one
    return descriptor;
}

} // namespace rescue::practice::dfu
