// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace rescue {

enum class Model { Core, Photon, P1, Electron, Duo, Argon, Boron, Xenon };

/// Which key pair the device's cloud connection uses (device-os communication/: TCP 5683 with RSA, UDP 5684
/// with EC).
enum class CloudTransport { TcpRsa, UdpEc };

enum class DeviceMode { Normal, Dfu };

/// Fixed facts of a model. Ids: particle-cli@3.49.2 src/lib/device-specs.js and
/// @particle/device-constants@4.2.1; Duo: redbear/Duo docs.
struct ModelInfo {
    Model model = Model::Photon;
    QString name;
    int platformId = 6;
    std::uint16_t vendorId = 0x2b04;
    std::uint16_t normalProductId = 0;
    std::uint16_t dfuProductId = 0;
    CloudTransport transport = CloudTransport::TcpRsa;
    QString secondButton; ///< what is printed beside it: "SETUP" or "MODE"
};

std::span<const ModelInfo> allModels();
const ModelInfo& modelInfo(Model model);
/// What is printed beside the reset button: "RESET", on the Core "RST".
QString resetButton(Model model);

/// Which of our devices these USB ids are; nothing for any other device.
struct IdentifiedUsbId {
    Model model;
    DeviceMode mode;
    bool operator==(const IdentifiedUsbId&) const = default;
};
std::optional<IdentifiedUsbId> identifyUsbId(std::uint16_t vendorId, std::uint16_t productId);

/// Is a device with these ids worth telling the person about, even if identifyUsbId() knows none? Everything
/// Particle made, and chips in ST's own DFU mode (0483:df11, ST AN2606), which are easily taken for a device
/// in DFU mode.
bool concernsUs(std::uint16_t vendorId, std::uint16_t productId);

/// The 24 lower-case hexadecimal digits the cloud knows a device by, from whatever the device or a person
/// wrote. Nothing for the constants 00000000050C and 00000000010C that bootloaders and firmware up to 0.5.5
/// show instead.
std::optional<QString> deviceIdFrom(const QString& text);

} // namespace rescue
