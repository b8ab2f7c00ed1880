// SPDX-License-Identifier: Apache-2.0
// Failures that a device, its cable or its Wi-Fi brings about. Those of the USB side come from libusb itself
// in tests/umockdev.
#include "tests/unit/failure_of.h"
#include "tests/unit/fingers.h"
#include "tests/unit/firmware_bench.h"
#include "tests/unit/provoked.h"

#include <stdexcept>

namespace rescue::test {

namespace {

using Code = FailureCode;
using Ended = std::optional<Failure>;

constexpr Milliseconds inVain{300}; ///< for what never comes

Ended repairAmid(Trouble trouble)
{
    return Bench(Fault::BothKeysDamaged, photon(), trouble).repairKeys().failure;
}

Ended repairOf(Fault fault)
{
    return Bench(fault).repairKeys().failure;
}

/// What `use` meets on a device that is open.
template <class Use> Ended onOpenDevice(Use use)
{
    Bench bench(Fault::None);
    const auto devices = attachedDevicesSoon(bench.world.usb(), {});
    const auto transport = bench.world.usb().open(devices.at(0).usb);
    return failureOf([&] { use(bench, *transport); });
}

Ended pulledOut()
{
    return onOpenDevice([](Bench& bench, UsbTransport& transport) {
        bench.world.photon().unplug();
        transport.controlIn({0x80, 6, 0x0100, 0, 18}, Milliseconds(1'000));
    });
}

Ended askedForWhatItHasNot()
{
    return onOpenDevice([](Bench&, UsbTransport& transport) {
        transport.controlIn({0x80, 6, 0x7f00, 0, 64}, Milliseconds(1'000));
    });
}

Ended takenForABootloader()
{
    return onOpenDevice([](Bench&, UsbTransport& transport) {
        dfu::parseConfiguration(transport.configurationDescriptor());
    });
}

/// Somebody presses the buttons when it has just been restarted: it is in DFU mode again.
Ended heldInDfuMode()
{
    Bench bench(Fault::None);
    bench.options.onlineTimeout = Milliseconds(1'000); // to see it back in DFU mode
    class Holder : public Recorder {
    public:
        explicit Holder(practice::VirtualPhoton& device) : m_device(device) {}
        void tell(const Event& event) override
        {
            const auto* step = std::get_if<StepStarted>(&event);
            if (step == nullptr || step->step != StepId::SeeOnline)
                return;
            practice::PhotonWatch watch(m_device);
            m_device.setSetupButton(true);
            m_device.setResetButton(true);
            m_device.setResetButton(false);
            watch.sawLamp(led::Pattern::YellowBlink);
            m_device.setSetupButton(false);
        }

    private:
        practice::VirtualPhoton& m_device;
    } holder(bench.world.photon());
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{bench.world, cloud, holder, bench.options, {}};
    bench.world.virtualCloud().setDevicePortOpen(false);
    return runPlan(keyRepairPlan(bench.options), repair).failure;
}

Ended anotherOneThanWanted()
{
    Bench bench(Fault::BothKeysDamaged);
    bench.options.deviceId = QStringLiteral("000000000000000000000001");
    return bench.repairKeys().failure;
}

WifiNetwork networkWith(const char* password)
{
    WifiNetwork network = practice::practiceNetwork();
    network.password = Secret::fromText(QString::fromLatin1(password));
    return network;
}

Ended nobodyHoldsSetup()
{
    Bench bench(Fault::None);
    bench.options.buttonTimeout = Milliseconds(1);
    return bench.run(clearWifiPlan(bench.options), {}).failure;
}

Ended entersNetwork(const char* password)
{
    Bench bench(Fault::None);
    bench.options.wifi = networkWith(password);
    bench.options.wifiTimeout = inVain;
    Fingers fingers(bench.world.photon());
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{bench.world, cloud, fingers, bench.options, {}};
    return runPlan(wifiPlan(bench.options), repair).failure;
}

Ended withoutANewKey()
{
    Bench bench(Fault::DeviceKeyZeroed);
    bench.options.newKey = diagnosis::NewKey::Never;
    return bench.repairKeys().failure;
}

Ended undoneAfterALaterRepair()
{
    Bench bench(Fault::None);
    bench.options.newKey = diagnosis::NewKey::Always;
    const Outcome first = bench.repairKeys();
    bench.repairKeys();
    bench.options.undoFolder = first.folder;
    return bench.run(undoPlan(first), bench.signIn()).failure;
}

Ended staysWithACloudWhoseKeyIsLost()
{
    Bench bench(Fault::PrivateCloudAddress);
    bench.options.privateServer = diagnosis::PrivateServer::Keep;
    const Bytes lost(294, 0xff);
    bench.world.photon().damageDct(dct::serverSlot.offset, lost);
    return bench.repairKeys().failure;
}

Ended programIsNotTheCause()
{
    FirmwareBench bench("2.3.1", Fault::BothKeysDamaged);
    bench.options.firmware.clear();
    bench.options.onlineTimeout = Milliseconds(1'500);
    return bench.run(applicationPlan(bench.options), bench.signIn()).failure;
}

Ended cloudPortClosed()
{
    Bench bench(Fault::BothKeysDamaged);
    bench.world.virtualCloud().setDevicePortOpen(false);
    bench.options.onlineTimeout = inVain;
    return bench.repairKeys().failure;
}

Ended stoppedByThePerson()
{
    Bench bench(Fault::BothKeysDamaged);
    bench.options.confirm = true; // "stop" is the recorder's answer
    return bench.repairKeys().failure;
}

/// A step meets what nobody expected.
Ended mistakeInAStep()
{
    class Broken : public PracticeWorld {
    public:
        UsbBus& usb() override { throw std::logic_error("a mistake"); }
    } world;
    Bench bench(Fault::None);
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{world, cloud, bench.recorder, bench.options, {}};
    return runPlan(keyRepairPlan(bench.options), repair).failure;
}

} // namespace

std::vector<Provocation> provokedByDevice()
{
    return {
        {Code::NoDevice, "a cable that carries power only",
         [] { return repairAmid(Trouble::ChargeOnlyCable); }},
        {Code::SeveralDevices, "a second one is plugged in",
         [] { return repairAmid(Trouble::SecondDevice); }},
        {Code::WrongModel, "an Argon is plugged in", [] { return repairAmid(Trouble::NewerModel); }},
        {Code::DeviceGone, "the plug is pulled in the middle", pulledOut},
        {Code::DeviceStalled, "it is asked for a descriptor that it has not", askedForWhatItHasNot},
        {Code::DeviceSlow, "it answers nothing in DFU mode", [] { return repairAmid(Trouble::StopsInDfu); }},
        {Code::AccessRefused, "no permission", [] { return repairAmid(Trouble::NoPermission); }},
        {Code::DeviceInUse, "another program has it", [] { return repairAmid(Trouble::InUse); }},
        {Code::WrongDriver, "no driver that fits", [] { return repairAmid(Trouble::WrongDriver); }},
        {Code::DeviceProtocol, "a running device is taken for a bootloader", takenForABootloader},
        {Code::DfuNotReached, "nobody presses the buttons",
         [] { return repairAmid(Trouble::ButtonsNeeded); }},
        {Code::DidNotReturn, "the buttons bring it back into DFU mode", heldInDfuMode},
        {Code::UnknownDeviceId, "it shows no id", [] { return repairAmid(Trouble::IdUnknown); }},
        {Code::OtherDevice, "another one is plugged in", anotherOneThanWanted},
        {Code::NotListening, "nobody holds SETUP", nobodyHoldsSetup},
        {Code::WifiRefused, "a password that is too short", [] { return entersNetwork("short"); }},
        {Code::WifiNotJoined, "a wrong password", [] { return entersNetwork("mistyped it"); }},
        {Code::KeysUnreadable, "damaged firmware", [] { return repairOf(Fault::SystemFirmwareDamaged); }},
        {Code::VerifyFailed, "a write that does not stay", [] { return repairAmid(Trouble::WriteLost); }},
        {Code::ChangedSince, "an undo of what a later repair replaced", undoneAfterALaterRepair},
        {Code::PrivateCloud, "another cloud", [] { return repairOf(Fault::PrivateCloudAddress); }},
        {Code::NewKeyNeeded, "a key of zeros, and no new one allowed", withoutANewKey},
        {Code::ServerKeyNeeded, "it stays with a cloud whose key is lost", staysWithACloudWhoseKeyIsLost},
        {Code::ProgramInnocent, "its program is tried, and its keys are damaged", programIsNotTheCause},
        {Code::NotSeenOnline, "the cloud's port for devices is closed", cloudPortClosed},
        {Code::Cancelled, "the person says stop", stoppedByThePerson},
        {Code::Internal, "something unforeseen is thrown in a step", mistakeInAStep},
    };
}

} // namespace rescue::test
