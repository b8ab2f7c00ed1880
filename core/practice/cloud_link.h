// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/keys/device_key.h"
#include "core/wait.h"

#include <QThread>

#include <functional>

namespace rescue::practice {

enum class CloudEvent {
    Opened, ///< the socket is open, the handshake begins
    Online, ///< the server's hello came
    ClaimConfirmed,
    // ends; nothing comes after one of these
    Unreachable,
    HandshakeClosed,
    CannotDecrypt,
    BadSignature,
    Lost, ///< after Online
};

/// Everything one connection needs, read out of the device's flash beforehand.
struct CloudLinkSetup {
    QString host;
    std::uint16_t port = 0;
    Bytes deviceId; ///< 12 bytes
    Bytes deviceSpki;
    /// Nothing where the firmware's walk through the key slot fails.
    std::optional<keys::FirmwareView> deviceKey;
    Bytes serverSpki;
    std::uint16_t platform = 6;
    QByteArray description; ///< answer to the server's describe request, JSON
    QByteArray claimCode;   ///< sent once online; empty = none
    // The network and the server live in real time, whatever the speed of the device.
    Milliseconds connectTimeout{8000}, readTimeout{20000}, pingInterval{15000}, pingTimeout{10000};
};

/// One TCP connection of the device to its cloud, on a thread of its own: nonce, handshake, encrypted CoAP
/// (protocol 8.1). Starts in the constructor; the destructor hangs up and waits for the thread, which takes a
/// few milliseconds wherever the connection stands. `report` is called on that thread.
class CloudLink final : private QThread {
public:
    CloudLink(CloudLinkSetup setup, std::function<void(CloudEvent)> report);
    ~CloudLink() override;

private:
    void run() override;

    const CloudLinkSetup m_setup;
    const std::function<void(CloudEvent)> m_report;
};

} // namespace rescue::practice
