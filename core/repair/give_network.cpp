// SPDX-License-Identifier: Apache-2.0
#include "core/repair/give_network.h"

#include "core/repair/restart_watch.h"
#include "core/repair/saved_networks.h"
#include "core/serial/listening_wifi.h"
#include "core/usb/wifi_requests.h"

#include <algorithm>

namespace rescue::repair {

namespace {

constexpr Milliseconds requestTime{10'000}; ///< it may look around for the cipher
constexpr Milliseconds scanTime{30'000};
constexpr Milliseconds returnMost{30'000};
constexpr Milliseconds restartMost{10'000};
constexpr Milliseconds listenUsual{8'000};
constexpr Milliseconds pause{500};

/// It joins with what it remembers at its next start. False where this version has no such request.
bool giveByRequest(RepairContext& repair, const WifiNetwork& network)
{
    const auto limit = WaitLimit::in(requestTime, repair.stop);
    try {
        const auto transport = repair.world.usb().open(repair.device->usb);
        ControlRequests requests(*transport);
        if (!setWifi(requests, network, limit))
            return false;
        requests.reset(limit);
        return true;
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled || failure.code() == FailureCode::WifiRefused)
            throw;
        repair.log(QStringLiteral("Wi-Fi by control request: ") + failure.technical());
        return false;
    }
}

/// What comes next talks to it. One whose program keeps USB switched off is not seen again.
void awaitRestart(RepairContext& repair)
{
    if (waitForRestart(repair.world.usb(), *repair.device, WaitLimit::in(restartMost, repair.stop)))
        followOnUsb(repair);
}

struct Told {
    QVersionNumber version; ///< null: it tells nothing
    std::optional<bool> listening;
};

Told askFirmware(RepairContext& repair)
{
    try {
        const auto transport = repair.world.usb().open(repair.device->usb);
        ControlRequests requests(*transport);
        return {requests.version(), requests.listening(WaitLimit::in(requestTime, repair.stop))};
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled)
            throw;
        return {};
    }
}

std::unique_ptr<SerialLine> waitForListening(RepairContext& repair)
{
    // What answers requests at all is newer than 0.5.
    const bool newEnough = !askFirmware(repair).version.isNull();
    if (auto line = listeningLine(repair.world.serial(), repair.device->usb,
                                  newEnough ? AskToListen::AtOnce : AskToListen::IfSilent, repair.stop))
        return line;
    const Milliseconds most = repair.options.buttonTimeout;
    repair.narrator.tell(LampExpected{led::Pattern::BlueBlink});
    repair.narrator.tell(WaitStarted{WaitFor::ListenByButton, std::min(listenUsual, most), most});
    const auto limit = WaitLimit::in(most, repair.stop);
    while (!limit.over()) {
        if (auto line = lineIfListening(repair)) {
            repair.narrator.tell(WaitEnded{WaitFor::ListenByButton});
            return line;
        }
    }
    throwIfStopped(repair.stop);
    throw Failure(FailureCode::NotListening);
}

void giveByListening(RepairContext& repair, const WifiNetwork& network)
{
    const auto line = waitForListening(repair);
    repair.narrator.tell(LampExpected{led::Pattern::BlueBlink});
    switch (giveWifiByListening(*line, network, repair.stop)) {
    case WifiByListening::Saved:
        return;
    case WifiByListening::Refused:
        throw Failure(FailureCode::WifiRefused, {network.ssid}, QStringLiteral("not saved"));
    case WifiByListening::NotOffered:
        throw Failure(FailureCode::WifiRefused, {network.ssid}, QStringLiteral("not offered"));
    case WifiByListening::StoppedShort:
        throw Failure(FailureCode::WifiRefused, {network.ssid}, QStringLiteral("no answer any more"));
    }
}

} // namespace

void announceNetworks(RepairContext& repair, const QString& event, QJsonObject facts)
{
    repair.outcome.networksSaved = repair.backup && savedNetworks(*repair.backup);
    repair.record(event, std::move(facts));
}

void noteNetworks(RepairContext& repair)
{
    Outcome& outcome = repair.outcome;
    if (std::ranges::find(outcome.changed, Item::WifiSettings) == outcome.changed.end())
        outcome.changed.push_back(Item::WifiSettings);
    outcome.undoable = outcome.undoable || outcome.networksSaved;
}

void giveNetwork(RepairContext& repair, const WifiNetwork& network)
{
    const auto running = waitForDevice(repair.world.usb(), *repair.device, DeviceMode::Normal,
                                       WaitLimit::in(returnMost, repair.stop));
    if (!running)
        throw Failure(FailureCode::DidNotReturn);
    followOnUsb(repair);
    QJsonObject facts;
    if (repair.backup)
        facts[QStringLiteral("sha256")] = networkSum(network, *repair.backup);
    announceNetworks(repair, QStringLiteral("giving-network"), facts);
    if (giveByRequest(repair, network))
        awaitRestart(repair);
    else
        giveByListening(repair, network);
    noteNetworks(repair);
}

std::unique_ptr<SerialLine> lineIfListening(RepairContext& repair)
{
    const auto generation = repair.world.usb().generation();
    followOnUsb(repair);
    std::unique_ptr<SerialLine> line;
    if (repair.device && askFirmware(repair).listening.value_or(true))
        line = listeningLine(repair.world.serial(), repair.device->usb, AskToListen::No, repair.stop);
    if (!line)
        repair.world.usb().waitForChange(generation, WaitLimit::in(pause, repair.stop));
    return line;
}

std::optional<std::vector<SeenNetwork>> scanByDevice(World& world, const AttachedDevice& device,
                                                     const std::stop_token& stop)
{
    if (device.mode == DeviceMode::Dfu)
        return std::nullopt;
    try {
        const auto transport = world.usb().open(device.usb);
        ControlRequests requests(*transport);
        return wifiNetworks(requests, WaitLimit::in(scanTime, stop));
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled)
            throw;
        return std::nullopt;
    }
}

} // namespace rescue::repair
