// SPDX-License-Identifier: Apache-2.0
#include "core/firmware/module_set.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace rescue::firmware {

namespace {

Bytes vectorFile(const char* name)
{
    QFile file(QDir(QStringLiteral(RESCUE_VECTORS)).filePath(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no vector " << name;
    return toBytes(file.readAll());
}

ModuleFile readVector(const char* name)
{
    return readModuleFile(vectorFile(name));
}

ModuleFile part1()
{
    return readVector("module-photon-part1.bin");
}
ModuleFile part2()
{
    return readVector("module-photon-part2.bin");
}
ModuleFile application()
{
    return readVector("module-photon-user.bin");
}

constexpr InstalledModule bootloader{ModuleFunction::Bootloader, 0, 1006, {}};
constexpr InstalledModule oldPart2{ModuleFunction::System, 2, 108, {}};

std::vector<ModuleProblem> problems(std::vector<ModuleFile> set, std::vector<InstalledModule> installed = {},
                                    Model model = Model::Photon)
{
    return problemsOf(set, model, installed);
}

ModuleFile changed(ModuleFile file, void (*change)(ModuleHead&))
{
    change(*file.head);
    return file;
}

} // namespace

TEST(ModuleFile, SaysWhatItIsWhereItRunsAndWhatItNeeds)
{
    const ModuleFile file = part2();
    ASSERT_TRUE(file.sound());
    EXPECT_EQ(file.head->start, 0x08060000u);
    EXPECT_EQ(file.head->size(), 5456u);
    EXPECT_EQ(file.head->version, 2302);
    EXPECT_EQ(file.head->platformId, 6);
    EXPECT_EQ(file.head->function, ModuleFunction::System);
    EXPECT_EQ(file.head->index, 2);
    EXPECT_EQ(file.head->needs[0], (Dependency{ModuleFunction::System, 1, 2302}));
    EXPECT_EQ(file.head->needs[1], (Dependency{ModuleFunction::Bootloader, 0, 1003}));
    EXPECT_EQ(file.product, ProductVersion());
}

TEST(ModuleFile, OfAnApplicationHasNoVectorTableInFrontOfItsPrefix)
{
    const ModuleFile file = application();
    ASSERT_TRUE(file.sound());
    EXPECT_EQ(file.head->function, ModuleFunction::Application);
    EXPECT_EQ(file.head->start, 0x080a0000u);
}

TEST(ModuleFile, WithAWrongChecksumIsDamagedButStillSaysWhatItWas)
{
    const ModuleFile file = readVector("module-photon-user-BADCRC.bin");
    EXPECT_EQ(file.flaw, ModuleFlaw::Damaged);
    ASSERT_TRUE(file.head.has_value());
    EXPECT_EQ(file.head->function, ModuleFunction::Application);
}

TEST(ModuleFile, WithAnyOneBitChangedIsNeverSound)
{
    const Bytes good = vectorFile("module-photon-user.bin");
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 13) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
        EXPECT_FALSE(readModuleFile(bad).sound()) << "bit " << bit;
    }
}

TEST(ModuleFile, CutShortAnywhereIsNeverSound)
{
    const Bytes good = vectorFile("module-photon-part1.bin");
    for (std::size_t size = 0; size < good.size(); size += 7)
        EXPECT_FALSE(readModuleFile(ByteView(good).first(size)).sound()) << size;
}

TEST(ModuleFile, WithSomethingBehindItIsRefusedAsAFileButNotInFlash)
{
    Bytes longer = vectorFile("module-photon-part1.bin");
    longer.resize(longer.size() + 4, 0xff);
    EXPECT_EQ(readModuleFile(longer).flaw, ModuleFlaw::TooLong);
    EXPECT_TRUE(readInstalledModule(longer).sound());
}

TEST(ModuleFile, OfWhatIsNoModuleIsNothing)
{
    EXPECT_EQ(readModuleFile({}).flaw, ModuleFlaw::NotAModule);
    EXPECT_EQ(readModuleFile(Bytes(5000, 0xff)).flaw, ModuleFlaw::NotAModule);
    EXPECT_EQ(readModuleFile(Bytes(5000, 0x00)).flaw, ModuleFlaw::NotAModule);
    EXPECT_EQ(readModuleFile(vectorFile("dct-gen2-8391.bin")).flaw, ModuleFlaw::NotAModule);
}

TEST(ModuleSet, OfTheRightFilesMayBeWritten)
{
    EXPECT_TRUE(problems({part1(), part2(), application()}, {bootloader}).empty());
}

TEST(ModuleSet, ForAnotherModelIsRefused)
{
    const ModuleFile p1 = readVector("module-p1-user-WRONGPLATFORM-for-photon.bin");
    EXPECT_EQ(problems({part1(), p1}),
              (std::vector<ModuleProblem>{{1, ProblemKind::OtherModel, std::nullopt}}));
    EXPECT_TRUE(problems({p1}, {{ModuleFunction::System, 2, 2302, {}}}, Model::P1).empty());
}

TEST(ModuleSet, WithADamagedFileIsRefused)
{
    EXPECT_EQ(problems({readVector("module-photon-user-BADCRC.bin")}),
              (std::vector<ModuleProblem>{{0, ProblemKind::Damaged, std::nullopt}}));
}

TEST(ModuleSet, ThatLacksWhatOneOfItNeedsIsRefusedWithTheNeed)
{
    const Dependency newBootloader{ModuleFunction::Bootloader, 0, 1003};
    EXPECT_EQ(problems({part1(), part2()}, {{ModuleFunction::Bootloader, 0, 1002, {}}}),
              (std::vector<ModuleProblem>{{1, ProblemKind::Unmet, newBootloader}}));
    EXPECT_EQ(
        problems({part1()}, {oldPart2}),
        (std::vector<ModuleProblem>{{0, ProblemKind::Unmet, Dependency{ModuleFunction::System, 2, 207}}}));
}

TEST(ModuleSet, ThatIsTooOldForWhatTheDeviceKeepsIsRefused)
{
    const Dependency newer{ModuleFunction::System, 2, 3000};
    const InstalledModule wanting{ModuleFunction::Application, 1, 6, {newer}};
    EXPECT_EQ(problems({part1(), part2()}, {bootloader, wanting}),
              (std::vector<ModuleProblem>{{1, ProblemKind::BreaksOne, newer}}));
    EXPECT_TRUE(problems({part1(), part2(), application()}, {bootloader, wanting}).empty())
        << "the application is replaced too";
}

TEST(ModuleSet, IsNotBlamedForWhatWasMissingBefore)
{
    const InstalledModule lost{ModuleFunction::Radio, 3, 6, {{{ModuleFunction::Asset, 1, 9}}}};
    EXPECT_TRUE(problems({part1(), part2()}, {bootloader, lost}).empty());
}

TEST(ModuleSet, WithTwoForOnePlaceIsRefused)
{
    EXPECT_EQ(problems({application(), application()}),
              (std::vector<ModuleProblem>{{1, ProblemKind::Twice, std::nullopt}}));
}

TEST(ModuleSet, WithAModuleInTheWrongPlaceIsRefused)
{
    const auto kind = [](void (*change)(ModuleHead&)) {
        const auto found = problems({changed(application(), change)});
        return found.empty() ? std::optional<ProblemKind>() : found.front().kind;
    };
    EXPECT_EQ(kind([](ModuleHead& head) { head.start -= 0x20000, head.end -= 0x20000; }),
              ProblemKind::WrongPlace);
    EXPECT_EQ(kind([](ModuleHead& head) { head.end = head.start + 0x20000; }), ProblemKind::TooLarge);
    EXPECT_EQ(kind([](ModuleHead& head) { head.index = 2; }), ProblemKind::NoPlace);
    EXPECT_EQ(kind([](ModuleHead& head) { head.function = ModuleFunction::Radio; }), ProblemKind::NoPlace);
    EXPECT_EQ(kind([](ModuleHead& head) { head.flags = compressedFlag; }), ProblemKind::Packed);
}

TEST(ModuleSet, IsWrittenSystemFirstApplicationNextBootloaderLast)
{
    ModuleFile boot = application();
    boot.head->function = ModuleFunction::Bootloader;
    const std::vector<ModuleFile> set{boot, application(), part2(), part1()};
    EXPECT_EQ(writingOrder(set, Model::Photon), (std::vector<std::size_t>{3, 2, 1, 0}));
}

} // namespace rescue::firmware
