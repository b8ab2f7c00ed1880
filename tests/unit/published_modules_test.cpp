// SPDX-License-Identifier: Apache-2.0
#include "core/device/published_modules.h"
#include "core/firmware/module_set.h"
#include "tests/around.h"
#include "tests/unit/firmware_bench.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace rescue;
using namespace rescue::test;

namespace {

constexpr int systemPart = 4;

/// A cloud that published part 2 of this very version, with this content.
class CloudThatPublished : public WorldAround {
public:
    CloudThatPublished(World& world, const firmware::ModuleHead& head, const Bytes& content)
        : WorldAround(world),
          m_sha256(QCryptographicHash::hash(toQByteArray(content), QCryptographicHash::Sha256).toHex()),
          m_module{"Test OS", Model::Photon, systemPart, head.index, head.version, 0, m_sha256.constData()}
    {
    }
    CloudSettings cloud() const override
    {
        CloudSettings settings = WorldAround::cloud();
        settings.published = std::span(&m_module, 1);
        return settings;
    }

private:
    QByteArray m_sha256;
    PublishedModule m_module;
};

struct PublishedBench : FirmwareBench {
    const GivenModule& part2()
    {
        return *std::ranges::find_if(options.firmware, [](const GivenModule& given) {
            return given.file.head->function == firmware::ModuleFunction::System &&
                   given.file.head->index == 2;
        });
    }
    Outcome runWhere(World& around, const Session& session = {})
    {
        CloudClient cloud(around.cloud(), session, stop.get_token());
        RepairContext repair{around, cloud, recorder, options, stop.get_token()};
        return runPlan(firmwarePlan(options), repair);
    }
    bool logged(const char* words)
    {
        return std::ranges::any_of(recorder.events, [&](const Event& event) {
            const auto* line = std::get_if<LogLine>(&event);
            return line != nullptr && line->text.contains(QLatin1StringView(words));
        });
    }
};

} // namespace

TEST(PublishedModules, EachFitsItsPlaceAndHasAChecksumOfItsOwn)
{
    std::set<std::string> checksums;
    for (const PublishedModule& one : particleModules()) {
        EXPECT_EQ(QByteArray::fromHex(one.sha256).size(), 32) << one.release;
        const auto places = firmware::modulePlaces(one.model);
        EXPECT_TRUE(std::ranges::any_of(places, [&](const firmware::ModulePlace& place) {
            return static_cast<int>(place.function) == one.function && one.size <= place.space;
        })) << one.release;
        EXPECT_TRUE(checksums.insert(one.sha256).second) << one.release << ' ' << one.sha256;
    }
}

TEST(PublishedModules, ADeviceOsHasAllOfItsParts)
{
    std::map<std::pair<std::string, Model>, std::set<int>> parts;
    for (const PublishedModule& one : particleModules())
        if (one.function == systemPart)
            parts[{one.release, one.model}].insert(one.index);
    EXPECT_GE(parts.size(), 8U);
    for (const auto& [release, indexes] : parts) {
        // The Electron's came in three parts from 0.6.0 on.
        const bool three = release.second == Model::Electron && release.first != "Device OS 0.5.2";
        EXPECT_EQ(indexes, three ? (std::set{1, 2, 3}) : (std::set{1, 2})) << release.first;
    }
}

TEST(PublishedModules, AFileUnderAPublishedNameHasToBeThatFileInAnUpdate)
{
    PublishedBench bench;
    const Bytes before = bench.world.photon().readFlash(systemPart2Address, 0x40000);
    CloudThatPublished around(bench.world, *bench.part2().file.head, Bytes(100, 7));
    const Outcome outcome = bench.runWhere(around);
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::BadFirmware) << describe(outcome);
    EXPECT_EQ(outcome.failure->arguments().value(0), bench.part2().name);
    EXPECT_EQ(bench.world.photon().readFlash(systemPart2Address, 0x40000), before);
}

TEST(PublishedModules, ADownloadUnderAPublishedNameHasToBeThatFile)
{
    for (const bool same : {false, true}) {
        PublishedBench bench;
        const GivenModule part2 = bench.part2();
        bench.options.firmware.clear();
        bench.options.firmwareVersion = QStringLiteral("2.3.1");
        CloudThatPublished around(bench.world, *part2.file.head, same ? part2.bytes : Bytes(100, 7));
        const Outcome outcome = bench.runWhere(around, bench.signIn());
        EXPECT_EQ(outcome.failure && outcome.failure->code() == FailureCode::BadFirmware, !same)
            << describe(outcome);
        EXPECT_EQ(outcome.readBack, same) << describe(outcome);
    }
}

TEST(PublishedModules, WhoeverNamesTheFilesMayHaveBuiltThem)
{
    PublishedBench bench;
    bench.options.firmwareUse = FirmwareUse::Exactly;
    CloudThatPublished around(bench.world, *bench.part2().file.head, Bytes(100, 7));
    const Outcome outcome = bench.runWhere(around);
    EXPECT_TRUE(outcome.readBack) << describe(outcome);
    EXPECT_TRUE(bench.logged("not the file that was published"));
}

TEST(PublishedModules, ThePublishedFileIsKnownByItsContent)
{
    PublishedBench bench;
    CloudThatPublished around(bench.world, *bench.part2().file.head, bench.part2().bytes);
    EXPECT_TRUE(bench.runWhere(around).readBack);
    EXPECT_TRUE(bench.logged("as published, Test OS"));
}
