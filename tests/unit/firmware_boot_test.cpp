// SPDX-License-Identifier: Apache-2.0
// What a virtual device does at its start with the modules that really lie in its flash.
#include "core/device/dct.h"
#include "core/firmware/module.h"
#include "core/practice/provision.h"
#include "core/practice/system_image.h"
#include "tests/unit/photon_watch.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;
using led::Pattern;

namespace {

/// A virtual device that has a key and Wi-Fi; its cloud is nowhere.
struct Bench {
    explicit Bench(const char* release = "2.3.1", Model model = Model::Photon)
        : photon(setupOf(release, model)), watch(photon)
    {
        photon.damageDct(dct::devicePrivateKey.offset, misparsedKey());
    }
    static PhotonSetup setupOf(const char* release, Model model)
    {
        PhotonSetup setup;
        setup.model = model;
        setup.firmwareVersion = QString::fromLatin1(release);
        setup.speed = 1000;
        return setup;
    }
    void put(const ModuleSpec& spec) { photon.writeFlash(spec.address, makeModule(spec)); }
    bool startsFirmware()
    {
        watch.forget();
        photon.plug();
        return watch.sawLamp(Pattern::CyanBlink);
    }
    bool startsInDfu()
    {
        watch.forget();
        photon.plug();
        return watch.sawLamp(Pattern::YellowBlink);
    }
    int installedBootloader() const
    {
        const Bytes version = photon.readFlash(bootloaderAddress + 0x184 + 10, 2);
        return version[0] | version[1] << 8;
    }
    /// As DFU leaves it behind: the bootloader in the slot, and the flag.
    void leaveUpdate(std::uint16_t version, std::uint16_t platform = 6)
    {
        ModuleSpec spec{bootloaderAddress, ModuleFunction::Bootloader, 0, version, platform, {}};
        photon.writeFlash(updateSlotAddress, makeModule(spec));
        photon.writeDct(dct::updatePending.offset, Bytes{dct::updateIsPending});
    }
    bool flagIsSet() const
    {
        return photon.readDct(dct::updatePending.offset, 1) == Bytes{dct::updateIsPending};
    }

    VirtualPhoton photon;
    PhotonWatch watch;
};

FirmwareModule moduleOf(const Bench& bench, FirmwareModule::Kind kind, int index)
{
    FlashMemory flash;
    flash.poke(FlashMemory::start, bench.photon.readFlash(FlashMemory::start, FlashMemory::size));
    for (const FirmwareModule& module : installedModules(flash, bench.photon.setup()))
        if (module.kind == kind && module.index == index)
            return module;
    return {};
}

} // namespace

TEST(FirmwareBoot, WithEverythingInItsPlaceNothingIsMissed)
{
    const Bench bench;
    for (const auto& [kind, index] :
         {std::pair{FirmwareModule::Kind::Bootloader, 0}, std::pair{FirmwareModule::Kind::System, 1},
          std::pair{FirmwareModule::Kind::System, 2}, std::pair{FirmwareModule::Kind::Application, 1}})
        EXPECT_TRUE(moduleOf(bench, kind, index).sound()) << index;
}

TEST(FirmwareBoot, ASystemPartThatIsNotInOnePieceEndsInDfuMode)
{
    for (const std::uint32_t part : {systemPart1Address, systemPart2Address}) {
        Bench bench;
        bench.photon.writeFlash(part + 0x300, Bytes{0x00, 0x11, 0x22});
        EXPECT_TRUE(bench.startsInDfu()) << std::hex << part;
    }
}

TEST(FirmwareBoot, ASystemThatLacksItsBootloaderIsToldAsUnmetAndBoots)
{
    Bench bench;
    bench.put({systemPart2Address,
               ModuleFunction::System,
               2,
               3302,
               6,
               {{{ModuleFunction::System, 1, 207}, {ModuleFunction::Bootloader, 0, 1100}}}});
    const FirmwareModule part2 = moduleOf(bench, FirmwareModule::Kind::System, 2);
    EXPECT_TRUE(part2.intact);
    EXPECT_FALSE(part2.dependenciesMet);
    EXPECT_TRUE(bench.startsFirmware());
}

TEST(FirmwareBoot, ABootloaderInTheSlotIsInstalledAtTheNextStart)
{
    Bench bench;
    bench.leaveUpdate(1100);
    ASSERT_TRUE(bench.startsFirmware());
    EXPECT_EQ(bench.installedBootloader(), 1100);
    EXPECT_FALSE(bench.flagIsSet());
}

TEST(FirmwareBoot, WithoutTheFlagTheSlotIsLeftAlone)
{
    Bench bench;
    bench.leaveUpdate(1100);
    bench.photon.writeDct(dct::updatePending.offset, Bytes{0xff});
    ASSERT_TRUE(bench.startsFirmware());
    EXPECT_EQ(bench.installedBootloader(), 1006);
}

TEST(FirmwareBoot, FirmwareBefore1_3DoesNotLookAtTheFlag)
{
    Bench bench("0.7.0");
    bench.leaveUpdate(501);
    ASSERT_TRUE(bench.startsFirmware());
    EXPECT_EQ(bench.installedBootloader(), 101);
    EXPECT_TRUE(bench.flagIsSet());
}

TEST(FirmwareBoot, ADamagedOrForeignBootloaderIsRefusedOnce)
{
    Bench damaged;
    damaged.leaveUpdate(1100);
    damaged.photon.writeFlash(updateSlotAddress + 0x250, Bytes{0x00});
    ASSERT_TRUE(damaged.startsFirmware());
    EXPECT_EQ(damaged.installedBootloader(), 1006);
    EXPECT_FALSE(damaged.flagIsSet());

    Bench foreign;
    foreign.leaveUpdate(1100, 8);
    ASSERT_TRUE(foreign.startsFirmware());
    EXPECT_EQ(foreign.installedBootloader(), 1006);
}

TEST(FirmwareBoot, ADeviceIsWhatLiesInItsFlashAfterItsNextStart)
{
    practice::PhotonSetup setup;
    setup.firmwareVersion = QStringLiteral("0.5.5");
    setup.bootloader = practice::BootloaderEra::UpTo0_5;
    setup.speed = 1000;
    practice::VirtualPhoton photon(setup);
    practice::PhotonWatch watch(photon);
    const std::uint16_t normal = modelInfo(Model::Photon).normalProductId;
    photon.plug();
    ASSERT_TRUE(watch.attachedAs(normal));
    EXPECT_EQ(photon.attached()->serial(), QStringLiteral("00000000050C"));

    for (const auto& file : practice::releaseFiles(QStringLiteral("2.3.1"), Model::Photon)) {
        const auto head = firmware::readInstalledModule(file.content).head;
        ASSERT_TRUE(head);
        photon.writeFlash(head->start, file.content);
    }
    photon.unplug();
    photon.plug();
    ASSERT_TRUE(watch.attachedAs(normal));
    EXPECT_EQ(photon.attached()->serial(), photon.deviceId()) << "0.7 and later show their id";
    EXPECT_EQ(photon.setup().firmwareVersion, QStringLiteral("0.5.5")) << "as it was made";

    photon.unplug();
    photon.restoreSystemFirmware();
    photon.plug();
    ASSERT_TRUE(watch.attachedAs(normal));
    EXPECT_EQ(photon.attached()->serial(), QStringLiteral("00000000050C"));
}
