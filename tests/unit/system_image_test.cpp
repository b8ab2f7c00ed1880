// SPDX-License-Identifier: Apache-2.0
#include "core/practice/system_image.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;

namespace {

Bytes vectorFile(const char* name)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return toBytes(file.readAll());
}

PhotonSetup setupOf(const QString& firmware, Model model = Model::Photon)
{
    PhotonSetup setup;
    setup.firmwareVersion = firmware;
    setup.model = model;
    return setup;
}

/// The module with its CRC made right again, so that only what was changed can be wrong with it.
Bytes sealed(Bytes module)
{
    std::uint32_t crc = 0xffffffff;
    for (std::size_t i = 0; i + 4 < module.size(); ++i) {
        crc ^= module[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    for (std::size_t i = 0; i < 4; ++i)
        module[module.size() - 4 + i] = static_cast<std::uint8_t>(~crc >> (24 - 8 * i));
    return module;
}

} // namespace

TEST(SystemImage, ForeignModulesOfTheSameShapeAreAccepted)
{
    // Made by another program: they can disagree with ours.
    FlashMemory flash;
    flash.poke(systemPart1Address, vectorFile("module-photon-part1.bin"));
    flash.poke(systemPart2Address, vectorFile("module-photon-part2.bin"));
    EXPECT_TRUE(systemPartsValid(flash, Model::Photon));
    EXPECT_FALSE(systemPartsValid(flash, Model::P1)) << "the platform is looked at";
}

TEST(SystemImage, ModulesHaveTheSamePrefixAndSuffixAsForeignOnes)
{
    const Bytes foreign = vectorFile("module-photon-part2.bin");
    ModuleSpec spec;
    spec.address = systemPart2Address;
    spec.index = 2;
    spec.version = 2302;
    spec.dependencies = {{{ModuleFunction::System, 1, 2302}, {ModuleFunction::Bootloader, 0, 1003}}};
    spec.bodySize = foreign.size() - 0x184 - 24 - 40 - 4;
    const Bytes ours = makeModule(spec);

    ASSERT_EQ(ours.size(), foreign.size());
    const auto part = [](const Bytes& module, std::size_t at, std::size_t count) {
        return toHex(ByteView(module).subspan(at, count));
    };
    EXPECT_EQ(part(ours, 0, 4), part(foreign, 0, 4)) << "stack pointer";
    EXPECT_EQ(part(ours, 0x184, 24), part(foreign, 0x184, 24)) << "prefix";
    EXPECT_EQ(part(ours, ours.size() - 6, 2), QStringLiteral("2800")) << "suffix length";
    const QByteArray hash = QCryptographicHash::hash(toQByteArray(ByteView(ours).first(ours.size() - 38)),
                                                     QCryptographicHash::Sha256);
    EXPECT_EQ(part(ours, ours.size() - 38, 32), toHex(toBytes(hash)));
}

TEST(SystemImage, EveryReleaseInstallsPartsThatSuitBootloadersFrom0_7OnlyIfTheyAreThatNew)
{
    for (const Model model : {Model::Photon, Model::P1}) {
        for (const QString& release : {QStringLiteral("0.7.0"), QStringLiteral("1.2.1"),
                                       QStringLiteral("2.3.1"), QStringLiteral("3.3.1")}) {
            FlashMemory flash;
            installFirmware(flash, setupOf(release, model));
            EXPECT_TRUE(systemPartsValid(flash, model)) << release.toStdString();
        }
        FlashMemory flash;
        installFirmware(flash, setupOf(QStringLiteral("0.6.4"), model));
        EXPECT_FALSE(systemPartsValid(flash, model));
    }
}

TEST(SystemImage, BlankFlashAndMixedModelsAreNotValid)
{
    FlashMemory flash;
    EXPECT_FALSE(systemPartsValid(flash, Model::Photon));
    installFirmware(flash, setupOf(QStringLiteral("2.3.1"), Model::P1));
    EXPECT_FALSE(systemPartsValid(flash, Model::Photon));
}

TEST(SystemImage, AnOlderPart1ThanPart2AsksForIsNotValid)
{
    FlashMemory flash;
    installFirmware(flash, setupOf(QStringLiteral("2.3.1")));
    FlashMemory older;
    installFirmware(older, setupOf(QStringLiteral("1.5.2")));
    flash.poke(systemPart1Address, older.read(systemPart1Address, 0x20000));
    EXPECT_FALSE(systemPartsValid(flash, Model::Photon));
}

TEST(SystemImage, ARightCrcDoesNotExcuseAWrongPrefix)
{
    struct Row {
        std::size_t at;
        std::uint8_t value;
        bool valid;
    };
    const Row rows[] = {
        {0x10, 0x55, true},        // what nobody looks at
        {2, 0x00, true},           // another stack pointer that the mask lets through
        {2, 0x03, false},          // one that it does not: the prefix is looked for at 0
        {3, 0x08, false},          // no address of RAM at all
        {2, 0x82, false},          // behind the end of RAM
        {0x184 + 1, 0x01, false},  // start
        {0x184 + 7, 0x09, false},  // end far outside
        {0x184 + 6, 0x01, false},  // end before start
        {0x184 + 12, 8, false},    // platform
        {0x184 + 14, 5, false},    // function
        {0x184 + 15, 3, false},    // index
        {0x184 + 11, 0x07, false}, // older than part 2 asks for
    };
    const Bytes good = vectorFile("module-photon-part1.bin");
    ASSERT_EQ(sealed(good), good);
    for (const Row& row : rows) {
        FlashMemory flash;
        Bytes part1 = good;
        part1[row.at] = row.value;
        flash.poke(systemPart1Address, sealed(part1));
        flash.poke(systemPart2Address, vectorFile("module-photon-part2.bin"));
        EXPECT_EQ(systemPartsValid(flash, Model::Photon), row.valid) << row.at;
    }
}

TEST(SystemImage, APartBuiltForAnotherAddressIsNotValid)
{
    FlashMemory flash;
    installFirmware(flash, setupOf(QStringLiteral("2.3.1")));
    ModuleSpec spec;
    spec.version = 2302;
    spec.address = systemPart1Address + 0x100;
    flash.poke(systemPart1Address, makeModule(spec));
    EXPECT_FALSE(systemPartsValid(flash, Model::Photon));
    spec.address = systemPart1Address;
    flash.poke(systemPart1Address, makeModule(spec));
    EXPECT_TRUE(systemPartsValid(flash, Model::Photon));
}

TEST(SystemImage, AnyFlippedBitOfASystemPartIsNoticed)
{
    FlashMemory flash;
    installFirmware(flash, setupOf(QStringLiteral("2.3.1")));
    for (const std::uint32_t part : {systemPart1Address, systemPart2Address}) {
        for (std::uint32_t at = 0; at < 0x184 + 24 + 2048 + 40 + 4; at += 97) {
            const Bytes good = flash.read(part + at, 1);
            flash.poke(part + at, Bytes{static_cast<std::uint8_t>(good[0] ^ 0x10)});
            EXPECT_FALSE(systemPartsValid(flash, Model::Photon)) << std::hex << part + at;
            flash.poke(part + at, good);
        }
    }
    EXPECT_TRUE(systemPartsValid(flash, Model::Photon));
}

TEST(SystemImage, BootloaderAndUserApplicationAreThereAsWell)
{
    FlashMemory flash;
    installFirmware(flash, setupOf(QStringLiteral("2.3.1")));
    EXPECT_EQ(toHex(flash.read(bootloaderAddress, 4)), QStringLiteral("00000220"));
    EXPECT_EQ(toHex(flash.read(userApplicationAddress, 4)), QStringLiteral("00000a08"));
    EXPECT_TRUE(allBytesAre(0xff, flash.read(0x08004000, 0x1c000))) << "the rest below is left alone";
}

TEST(SystemImage, KnowsTheModuleVersionsOfReleases)
{
    struct Row {
        QString release;
        int system, bootloader;
    };
    const Row rows[] = {
        {QStringLiteral("0.4.7"), 8, 6},       {QStringLiteral("0.5.5"), 23, 7},
        {QStringLiteral("0.7.0"), 207, 101},   {QStringLiteral("1.2.1"), 1213, 311},
        {QStringLiteral("2.3.1"), 2302, 1006}, {QStringLiteral("3.3.1"), 3302, 1100},
        {QStringLiteral("0.4.1"), 5, 3},       {QStringLiteral("1.3.9"), 1321, 401},
        {QStringLiteral("9.0.0"), 3302, 1100}, {QStringLiteral("rubbish"), 5, 3},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(systemModuleVersion(row.release), row.system) << row.release.toStdString();
        EXPECT_EQ(bootloaderModuleVersion(row.release), row.bootloader) << row.release.toStdString();
    }
}
