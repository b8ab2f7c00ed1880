// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/wifi_network.h"
#include "core/wait.h"

#include <memory>
#include <vector>

namespace rescue {

/// The Wi-Fi of this computer, as its own system knows it. Blocking; one thread at a time. Throws Cancelled
/// only.
class ComputerWifi {
public:
    virtual ~ComputerWifi() = default;
    /// What it hears, the strongest first, each name once. Nothing: there is no Wi-Fi here, or the system
    /// does not tell.
    virtual std::optional<std::vector<SeenNetwork>> networks(const WaitLimit& limit) = 0;
    /// The password that this computer joins `ssid` with. To be asked for only after the person agreed; the
    /// system may ask them as well. Nothing: it has none, or was not allowed to tell.
    virtual std::optional<Secret> storedPassword(const QString& ssid, const WaitLimit& limit) = 0;
};

/// That of this system: by NetworkManager over D-Bus on Linux, where this program was built with Qt D-Bus.
std::unique_ptr<ComputerWifi> computerWifi();

/// For systems that have no way to ask.
class NoComputerWifi final : public ComputerWifi {
public:
    std::optional<std::vector<SeenNetwork>> networks(const WaitLimit&) override { return std::nullopt; }
    std::optional<Secret> storedPassword(const QString&, const WaitLimit&) override { return std::nullopt; }
};

} // namespace rescue
