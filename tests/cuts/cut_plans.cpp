// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/cut_plans.h"

#include "core/practice/system_image.h"
#include "core/repair/wifi_plans.h"
#include "tests/unit/firmware_bench.h"

#include <array>

namespace rescue::cuts {

using namespace repair;
using practice::Fault;
using test::Bench;

namespace {

constexpr std::array allGenerations{
    Generation{"0.4.7", practice::BootloaderEra::UpTo0_5, "0.4.7"},
    Generation{"0.5.5", practice::BootloaderEra::UpTo0_5, "0.5.5"},
    Generation{"0.6.4", practice::BootloaderEra::V0_6, "0.6.4"},
    Generation{"0.7.0", practice::BootloaderEra::V0_7To1_2, "0.7.0"},
    Generation{"1.2.1", practice::BootloaderEra::V0_7To1_2, "1.2.1"},
    Generation{"1.5.2", practice::BootloaderEra::From1_3, "1.5.2"},
    Generation{"2.3.1", practice::BootloaderEra::From1_3, "2.3.1"},
    Generation{"3.3.1", practice::BootloaderEra::From1_3, "3.3.1"},
    Generation{"0.5.5-P1", practice::BootloaderEra::UpTo0_5, "0.5.5", Model::P1},
    Generation{"1.2.1-P1", practice::BootloaderEra::V0_7To1_2, "1.2.1", Model::P1},
    Generation{"2.3.1-P1", practice::BootloaderEra::From1_3, "2.3.1", Model::P1}};

Plan keys(Bench& bench)
{
    return keyRepairPlan(bench.options);
}

/// A sound key that the account knows gives way to a new one: both have to follow the device.
Plan newKeys(Bench& bench)
{
    bench.options.newKey = diagnosis::NewKey::Always;
    return keyRepairPlan(bench.options);
}

Plan loadKey(Bench& bench)
{
    bench.options.keyToLoad = keys::DeviceKey::generate();
    return keyTaskPlan(KeyTask::LoadKey);
}

Plan serverKey(Bench&)
{
    return keyTaskPlan(KeyTask::WriteServer);
}

Plan registerKey(Bench&)
{
    return keyTaskPlan(KeyTask::Register);
}

Plan undoKeys(Bench& bench)
{
    bench.options.newKey = diagnosis::NewKey::Always;
    const Outcome repaired = bench.repairKeys();
    bench.options.newKey = diagnosis::NewKey::Auto;
    bench.options.undoFolder = repaired.folder;
    return restorePlan();
}

Plan handover(Bench&)
{
    return handoverPlan();
}

template <typename Change> void changeDevice(Bench& bench, Change change)
{
    auto device = bench.registered();
    change(device);
    bench.world.virtualCloud().putDevice(device);
}

/// It takes no keys: the device has to leave it for the repair.
Plan product(Bench& bench)
{
    constexpr int product = 4321;
    bench.world.virtualCloud().addProduct(
        {product, QStringLiteral("lamp"), {QString::fromLatin1(practice::PracticeWorld::userName)}, false});
    changeDevice(bench, [](auto& device) { device.productId = product; });
    return productRepairPlan(bench.options);
}

Plan claim(Bench&)
{
    return claimPlan();
}

Plan claimCode(Bench&)
{
    return claimCodePlan();
}

// ---- Wi-Fi

void replug(Bench& bench)
{
    bench.world.photon().unplug();
    bench.world.photon().plug();
}

/// The router has got another password than the device remembers.
Plan wifi(Bench& bench)
{
    auto air = practice::practiceAir();
    air.front().password = QStringLiteral("changed since");
    bench.world.photon().setAir(air);
    replug(bench);
    bench.options.wifi = practice::practiceNetwork();
    bench.options.wifi->password = Secret::fromText(QStringLiteral("changed since"));
    bench.options.wifiTimeout = Milliseconds(2'500);
    return wifiPlan(bench.options);
}

Plan wifiAndAntenna(Bench& bench)
{
    bench.options.antenna = dct::Antenna::External;
    return wifi(bench);
}

Plan firstSetUp(Bench& bench)
{
    bench.options.wifi = practice::practiceNetwork();
    bench.options.wifiTimeout = Milliseconds(2'500);
    return firstSetUpPlan(bench.options);
}

Plan clearAddress(Bench& bench)
{
    bench.options.wifiTimeout = Milliseconds(2'500);
    return clearAddressPlan(bench.options);
}

Plan clearWifi(Bench& bench)
{
    return clearWifiPlan(bench.options);
}

// ---- firmware

/// The release that its repair writes: the newest that the device can go to in one go.
const char* targetOf(Bench& bench)
{
    const QString now = bench.world.photon().setup().firmwareVersion;
    return now.startsWith(QStringLiteral("0.")) ? "2.3.1" : "3.3.1";
}

void giveFirmware(Bench& bench, const char* release)
{
    bench.options.firmware = test::releaseFiles(release, bench.world.photon().setup().model);
}

Plan system(Bench& bench)
{
    giveFirmware(bench, targetOf(bench));
    return firmwarePlan(bench.options);
}

Plan keysAndSystem(Bench& bench)
{
    giveFirmware(bench, targetOf(bench));
    bench.world.photon().damageSystemFirmware();
    replug(bench);
    return keysAndSystemPlan(bench.options);
}

/// The system anew, another antenna, and one network in the place of all.
Plan radio(Bench& bench)
{
    const QByteArray release = bench.world.photon().setup().firmwareVersion.toLatin1();
    giveFirmware(bench, release.constData());
    bench.world.photon().writeFlash(practice::systemPart2Address + 0x400,
                                    Bytes(64, 0x5a)); // what nobody sees
    bench.options.antenna = dct::Antenna::External;
    bench.options.wifi = practice::practiceNetwork();
    bench.options.wifiTimeout = Milliseconds(2'500);
    return radioPlan(bench.options);
}

Plan application(Bench& bench)
{
    const QByteArray release = bench.world.photon().setup().firmwareVersion.toLatin1();
    giveFirmware(bench, release.constData());
    bench.options.firmwareUse = FirmwareUse::Application;
    bench.options.trySafeMode = false;
    return applicationPlan(bench.options);
}

Plan undoOf(Bench& bench, const Plan& plan)
{
    giveFirmware(bench, targetOf(bench));
    const Outcome done = bench.run(plan, bench.signIn());
    bench.options.firmware.clear();
    bench.options.undoFolder = done.folder;
    return undoPlan(done);
}

Plan undoFirmware(Bench& bench)
{
    return undoOf(bench, firmwarePlan(bench.options));
}

Plan undoAll(Bench& bench)
{
    return undoOf(bench, keysAndSystemPlan(bench.options));
}

/// A network beside the one that was there, and another antenna: all are forgotten, and the old one entered.
Plan undoWifi(Bench& bench)
{
    bench.options.wifi = practice::practiceNetwork();
    bench.options.wifi->ssid = QStringLiteral("phone");
    bench.options.wifi->password = Secret::fromText(QStringLiteral("practice phone"));
    bench.options.wifiTimeout = Milliseconds(2'500);
    bench.options.antenna = dct::Antenna::External;
    const Outcome done = bench.run(wifiPlan(bench.options), bench.signIn());
    bench.options.wifi.reset();
    bench.options.antenna.reset();
    bench.options.undoFolder = done.folder;
    return undoPlan(done);
}

/// Those whose firmware can be asked by request: with the others somebody holds SETUP.
constexpr auto withRequests = "0.6.4 0.7.0 1.2.1 1.5.2 2.3.1 3.3.1 1.2.1-P1 2.3.1-P1 ";

/// Those that are told by request to forget their networks.
constexpr auto withClearRequest = "1.2.1 1.5.2 1.2.1-P1 ";

constexpr std::array allPlans{
    CutPlan{"PL-KEYS", Fault::BothKeysDamaged, keys, true, true},
    CutPlan{"PL-KEYS new key", Fault::ServerKeyDamaged, newKeys, true, true},
    CutPlan{"LOAD-KEY", Fault::DeviceKeyDamaged, loadKey, false, true},
    CutPlan{"SERVER-KEY", Fault::ServerKeyDamaged, serverKey, false, true},
    CutPlan{"REGISTER-KEY", Fault::DeviceKeyUnregistered, registerKey, false, false},
    CutPlan{"RESTORE-KEYS", Fault::None, undoKeys, false, true},
    CutPlan{"PL-HANDOVER", Fault::BothKeysDamaged, handover, true, true},
    CutPlan{"PL-PRODUCT", Fault::BothKeysDamaged, product, true},
    CutPlan{"PL-CLAIM", Fault::NotClaimed, claim},
    CutPlan{"PL-CLAIM-CODE", Fault::NotClaimed, claimCode, false, false, 0, withRequests},
    CutPlan{"PL-WIFI", Fault::None, wifi, false, false, 0, withRequests},
    CutPlan{"PL-WIFI antenna", Fault::None, wifiAndAntenna, false, false, 0, withRequests},
    CutPlan{"FIRST-SET-UP", Fault::NotClaimed, firstSetUp, false, false, 0, withRequests},
    CutPlan{"CLEAR-ADDRESS", Fault::FixedAddress, clearAddress, false, false, 0, withRequests},
    CutPlan{"CLEAR-WIFI", Fault::None, clearWifi, false, false, 0, withClearRequest},
    CutPlan{"RADIO", Fault::None, radio, false, false, 2, withClearRequest},
    CutPlan{"PL-SYS", Fault::SystemFirmwareDamaged, system, false, false, 2},
    CutPlan{"PL-KEYS-SYS", Fault::BothKeysDamaged, keysAndSystem, true, false, 2},
    CutPlan{"PL-APP", Fault::ApplicationDamaged, application, false, false, 2},
    CutPlan{"RESTORE-WIFI", Fault::None, undoWifi, false, false, 0, withClearRequest},
    CutPlan{"RESTORE-FIRMWARE", Fault::None, undoFirmware, false, false, 2, withRequests},
    CutPlan{"RESTORE-ALL", Fault::BothKeysDamaged, undoAll, false, false, 2, withRequests},
};

} // namespace

bool CutPlan::runsOn(const Generation& generation) const
{
    return *on == 0 ||
           std::string_view(on).find(std::string(generation.name) + ' ') != std::string_view::npos;
}

std::span<const Generation> generations()
{
    return allGenerations;
}

std::span<const CutPlan> cutPlans()
{
    return allPlans;
}

} // namespace rescue::cuts
