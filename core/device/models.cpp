// SPDX-License-Identifier: Apache-2.0
#include "core/device/models.h"

#include <algorithm>
#include <array>

namespace rescue {

std::span<const ModelInfo> allModels()
{
    static const std::array<ModelInfo, 8> models{{
        {Model::Photon, QStringLiteral("Photon"), 6, 0x2b04, 0xc006, 0xd006, CloudTransport::TcpRsa,
         QStringLiteral("SETUP")},
        {Model::P1, QStringLiteral("P1"), 8, 0x2b04, 0xc008, 0xd008, CloudTransport::TcpRsa,
         QStringLiteral("SETUP")},
        {Model::Electron, QStringLiteral("Electron"), 10, 0x2b04, 0xc00a, 0xd00a, CloudTransport::UdpEc,
         QStringLiteral("MODE")},
        {Model::Core, QStringLiteral("Core"), 0, 0x1d50, 0x607d, 0x607f, CloudTransport::TcpRsa,
         QStringLiteral("MODE")},
        {Model::Duo, QStringLiteral("Duo"), 88, 0x2b04, 0xc058, 0xd058, CloudTransport::TcpRsa,
         QStringLiteral("SETUP")},
        {Model::Argon, QStringLiteral("Argon"), 12, 0x2b04, 0xc00c, 0xd00c, CloudTransport::UdpEc,
         QStringLiteral("MODE")},
        {Model::Boron, QStringLiteral("Boron"), 13, 0x2b04, 0xc00d, 0xd00d, CloudTransport::UdpEc,
         QStringLiteral("MODE")},
        {Model::Xenon, QStringLiteral("Xenon"), 14, 0x2b04, 0xc00e, 0xd00e, CloudTransport::UdpEc,
         QStringLiteral("MODE")},
    }};
    return models;
}

const ModelInfo& modelInfo(Model model)
{
    const auto models = allModels();
    return *std::find_if(models.begin(), models.end(),
                         [model](const ModelInfo& m) { return m.model == model; });
}

QString resetButton(Model model)
{
    return model == Model::Core ? QStringLiteral("RST") : QStringLiteral("RESET");
}

std::optional<IdentifiedUsbId> identifyUsbId(std::uint16_t vendorId, std::uint16_t productId)
{
    for (const ModelInfo& m : allModels()) {
        if (m.vendorId != vendorId)
            continue;
        if (m.normalProductId == productId)
            return IdentifiedUsbId{m.model, DeviceMode::Normal};
        if (m.dfuProductId == productId)
            return IdentifiedUsbId{m.model, DeviceMode::Dfu};
    }
    return std::nullopt;
}

bool concernsUs(std::uint16_t vendorId, std::uint16_t productId)
{
    constexpr std::uint16_t particle = 0x2b04;
    const bool chipInDfu = vendorId == 0x0483 && productId == 0xdf11;
    // 0x1d50 belongs to a community, so only the products count there.
    return vendorId == particle || chipInDfu || identifyUsbId(vendorId, productId);
}

std::optional<QString> deviceIdFrom(const QString& text)
{
    const QString id = text.trimmed().toLower();
    const bool isHex = std::all_of(
        id.begin(), id.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (id.size() != 24 || !isHex)
        return std::nullopt;
    return id;
}

} // namespace rescue
