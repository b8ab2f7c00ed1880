// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct_facts.h"
#include "core/repair/checksum.h"
#include "core/repair/give_network.h"
#include "core/repair/saved_networks.h"
#include "core/repair/write_dct.h"
#include "core/serial/listening.h"
#include "core/usb/wifi_requests.h"

#include <algorithm>

namespace rescue::repair {

namespace {

constexpr Milliseconds requestTime{5'000};
constexpr Milliseconds joinUsual{10'000};
constexpr Milliseconds pause{500};

/// net:stat of the diagnostics (device-os system/src/system_network_internal.h v1.5.2): it has an address.
constexpr int networkConnected = 4;

/// Networks that the backup holds and the device has no more, now that it was told `given`: one of the same
/// name was replaced, and of six the oldest falls out (device-os hal/src/photon/wlan_hal.cpp v1.5.2).
std::vector<WifiNetwork> pushedOut(const SavedNetworks& before, const WifiNetwork& given)
{
    const auto& known = before.whole;
    const auto sameName = std::ranges::find(known, given.ssid, &WifiNetwork::ssid);
    if (sameName != known.end())
        return opensAlike(*sameName, given) ? std::vector<WifiNetwork>() : std::vector{*sameName};
    const bool full = known.size() + static_cast<std::size_t>(before.inPart.size()) >= dct::accessPoints;
    return full && !known.empty() ? std::vector{known.back()} : std::vector<WifiNetwork>();
}

class SetWifi : public Step {
public:
    StepId id() const override { return StepId::SetWifi; }
    bool needed(RepairContext&) override { return true; }

    void run(RepairContext& repair) override
    {
        if (!repair.options.wifi)
            throw Failure(FailureCode::BadUsage, {QStringLiteral("no network is named")});
        if (problemOf(*repair.options.wifi))
            throw Failure(FailureCode::WifiRefused, {repair.options.wifi->ssid});
        giveNetwork(repair, *repair.options.wifi);
        repair.record(QStringLiteral("wifi-set"));
    }
};

/// The running firmware says whether it got into the network and was given an address. Versions before 0.8 do
/// not tell; then only the cloud can.
class SeeJoined : public Step {
public:
    StepId id() const override { return StepId::SeeJoined; }
    bool needed(RepairContext&) override { return true; }

    void run(RepairContext& repair) override
    {
        const Milliseconds most = repair.options.wifiTimeout;
        repair.narrator.tell(LampExpected{led::Pattern::GreenBlink});
        repair.narrator.tell(WaitStarted{WaitFor::WifiJoined, std::min(joinUsual, most), most});
        const Sight sight = watch(repair, WaitLimit::in(most, repair.stop));
        repair.narrator.tell(WaitEnded{WaitFor::WifiJoined});
        repair.outcome.joinedWifi = sight == Sight::Joined;
        if (sight == Sight::NotJoined) {
            putBack(repair);
            throw Failure(FailureCode::WifiNotJoined,
                          {repair.options.wifi ? repair.options.wifi->ssid : QString()});
        }
        repair.record(sight == Sight::Joined ? QStringLiteral("wifi-joined") : QStringLiteral("wifi-untold"));
    }

private:
    enum class Sight { NotJoined, CannotTell, Joined };

    static Sight watch(RepairContext& repair, const WaitLimit& limit)
    {
        while (true) {
            const auto generation = repair.world.usb().generation();
            followOnUsb(repair);
            const Sight sight = ask(repair);
            throwIfStopped(repair.stop);
            if (sight != Sight::NotJoined || limit.over())
                return sight;
            repair.world.usb().waitForChange(generation,
                                             WaitLimit::in(std::min(pause, limit.left()), repair.stop));
        }
    }

    static Sight ask(RepairContext& repair)
    {
        if (!repair.device || repair.device->mode == DeviceMode::Dfu)
            return Sight::NotJoined;
        try {
            const auto transport = repair.world.usb().open(repair.device->usb);
            ControlRequests requests(*transport);
            const auto told = requests.diagnostics(WaitLimit::in(requestTime, repair.stop));
            if (!told || !told->networkStatus)
                return Sight::CannotTell;
            return *told->networkStatus == networkConnected ? Sight::Joined : Sight::NotJoined;
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
            repair.log(QStringLiteral("network status: ") + failure.technical());
            return failure.code() == FailureCode::DeviceGone ? Sight::NotJoined : Sight::CannotTell;
        }
    }

    /// A network that does not work must not cost one that did.
    static void putBack(RepairContext& repair)
    {
        const auto& changed = repair.outcome.changed;
        if (!repair.options.wifi || std::ranges::find(changed, Item::WifiSettings) == changed.end())
            return;
        try {
            const auto before = repair.backup ? savedNetworks(*repair.backup) : std::nullopt;
            if (!before)
                return repair.log(QStringLiteral("the backup does not tell which networks there were"));
            for (const WifiNetwork& old : pushedOut(*before, *repair.options.wifi)) {
                giveNetwork(repair, old);
                repair.record(QStringLiteral("wifi-put-back"));
            }
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
            repair.log(QStringLiteral("older network not put back: ") + failure.technical());
        }
    }
};

class ClearWifi : public Step {
public:
    StepId id() const override { return StepId::ClearWifi; }
    bool needed(RepairContext&) override { return true; }

    void run(RepairContext& repair) override
    {
        followOnUsb(repair);
        if (!repair.device || repair.device->mode == DeviceMode::Dfu)
            throw Failure(FailureCode::DidNotReturn);
        announceNetworks(repair, QStringLiteral("clearing-wifi"));
        if (!clearByRequest(repair))
            waitForButton(repair);
        noteNetworks(repair);
        repair.record(QStringLiteral("wifi-cleared"));
    }

private:
    /// Where the request exists, the one that lists the networks does as well.
    static bool clearByRequest(RepairContext& repair)
    {
        const auto limit = WaitLimit::in(requestTime, repair.stop);
        const auto transport = repair.world.usb().open(repair.device->usb);
        ControlRequests requests(*transport);
        if (!clearWifi(requests, limit))
            return false;
        if (requests.networkStored(limit).value_or(true))
            throw Failure(FailureCode::VerifyFailed, {}, QStringLiteral("networks still stored"));
        return true;
    }

    /// Three seconds of the button begin listening mode, ten forget the networks: so it is given that time,
    /// and then sent away. Without a network it comes straight back.
    static void waitForButton(RepairContext& repair)
    {
        const Milliseconds most = repair.options.buttonTimeout;
        repair.narrator.tell(LampExpected{led::Pattern::BlueFast});
        repair.narrator.tell(WaitStarted{WaitFor::ClearByButton, std::min(joinUsual, most), most});
        const auto limit = WaitLimit::in(most, repair.stop);
        while (!staysListening(repair)) {
            throwIfStopped(repair.stop);
            if (limit.over())
                throw Failure(FailureCode::NotListening);
        }
        repair.narrator.tell(WaitEnded{WaitFor::ClearByButton});
    }

    static bool staysListening(RepairContext& repair)
    {
        auto line = lineIfListening(repair);
        if (!line)
            return false;
        repair.world.usb().waitForChange(repair.world.usb().generation(),
                                         WaitLimit::in(repair.options.clearHold, repair.stop));
        line->write(Bytes{'x'});
        line.reset();
        return lineIfListening(repair) != nullptr;
    }
};

/// A field of the DCT that a person decided about. All else is to be as it was read: one such step in a plan.
void writeField(RepairContext& repair, dct::Field field, ByteView content)
{
    const ByteView before = repair.backup->area();
    Bytes wanted(before.begin(), before.end());
    std::ranges::copy(content, wanted.begin() + field.offset);
    // By this an undo knows what to put back, and whether something came later.
    repair.record(QStringLiteral("setting"), {{QStringLiteral("offset"), field.offset},
                                              {QStringLiteral("size"), field.size},
                                              {QStringLiteral("sha256"), checksum(content)}});
    writeDctSurely(repair, field, wanted);
    repair.outcome.changed.push_back(Item::WifiSettings);
    repair.outcome.undoable = true;
    repair.record(QStringLiteral("read-back"));
}

/// All zeros: what the firmware itself writes for "ask the router" (hal/src/photon/wlan_hal.cpp v1.5.2).
class ClearAddress : public Step {
public:
    StepId id() const override { return StepId::ClearAddress; }
    bool uninterruptible() const override { return true; }
    bool needed(RepairContext& repair) override
    {
        const auto facts = dct::dctFacts(repair.backup->area());
        return facts && facts->address != dct::AddressMode::FromRouter;
    }
    void run(RepairContext& repair) override
    {
        writeField(repair, dct::staticIp, Bytes(dct::staticIp.size, 0));
    }
};

/// The byte and its three neighbours as they are: the bootloader writes whole words.
class ChooseAntenna : public Step {
public:
    StepId id() const override { return StepId::ChooseAntenna; }
    bool uninterruptible() const override { return true; }
    bool needed(RepairContext& repair) override
    {
        return repair.options.antenna && wanted(repair) != word.in(repair.backup->area())[0];
    }
    void run(RepairContext& repair) override
    {
        const ByteView now = word.in(repair.backup->area());
        Bytes bytes(now.begin(), now.end());
        bytes[0] = wanted(repair);
        writeField(repair, word, bytes);
    }

private:
    static constexpr dct::Field word{dct::antenna.offset, 4};

    static std::uint8_t wanted(const RepairContext& repair)
    {
        switch (*repair.options.antenna) { // hal/inc/wlan_hal.h v1.5.2
        case dct::Antenna::External:
            return 1;
        case dct::Antenna::Automatic:
            return 3;
        default:
            return 0;
        }
    }
};

} // namespace

std::unique_ptr<Step> makeSetWifi()
{
    return std::make_unique<SetWifi>();
}

std::unique_ptr<Step> makeSeeJoined()
{
    return std::make_unique<SeeJoined>();
}

std::unique_ptr<Step> makeClearWifi()
{
    return std::make_unique<ClearWifi>();
}

std::unique_ptr<Step> makeClearAddress()
{
    return std::make_unique<ClearAddress>();
}

std::unique_ptr<Step> makeChooseAntenna()
{
    return std::make_unique<ChooseAntenna>();
}

} // namespace rescue::repair
