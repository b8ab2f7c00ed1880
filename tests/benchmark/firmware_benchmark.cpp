// SPDX-License-Identifier: Apache-2.0
// How long it takes to write both system parts, beside dfu-util on the same virtual Photon with true flash
// times and through the same libusb, and beside the least the flash allows.
#include "core/dfu/region.h"
#include "core/practice/system_image.h"
#include "core/usb/libusb_bus.h"
#include "tests/umockdev/bench_photon.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace rescue;
using namespace rescue::bench;

namespace {

// STM32F2 data sheet DS8626, table 40, typical at x32: 1 s to erase 128 KiB, 16 µs to program a word.
constexpr double eraseFloorMs = 1000;
constexpr double wordFloorMs = 0.016;
// Bytes between prefix and suffix: the parts of 2.3.1 are about 240 kB and 260 kB.
constexpr std::size_t bodySize = 240'000;

struct Part {
    std::uint32_t address = 0;
    Bytes content;
};

std::vector<Part> makeParts()
{
    std::vector<Part> parts;
    for (const auto& [address, index] :
         {std::pair{practice::systemPart1Address, 1}, std::pair{practice::systemPart2Address, 2}}) {
        practice::ModuleSpec spec;
        spec.address = address;
        spec.index = static_cast<std::uint8_t>(index);
        spec.version = 2302;
        spec.bodySize = bodySize;
        parts.push_back({address, practice::makeModule(spec)});
    }
    return parts;
}

double millisecondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

bool holds(bench::Bench& bench, const std::vector<Part>& parts)
{
    return std::ranges::all_of(parts, [&](const Part& part) {
        return bench.photon.readFlash(part.address, part.content.size()) == part.content;
    });
}

void tell(const char* what, double time, bool right)
{
    std::printf("  %-44s %8.0f ms%s\n", what, time, right ? "" : "  NOT RIGHT");
}

void writeAsWeDo(const char* what, bench::Bench& bench, UsbBus& bus, const std::vector<Part>& parts)
{
    const auto begin = SteadyClock::now();
    dfu::DfuDevice device(bus.open(*waitForDevice(bus, dfuPhoton)));
    dfu::FlashWork work;
    for (const Part& part : parts) {
        const dfu::Region region{0, part.address, part.content};
        const Bytes current = device.read(0, part.address, part.content.size());
        const auto plan = dfu::planRegion(device.memories().at(0), region, current, device.blockSize());
        dfu::expectRegion(region, plan, work);
        dfu::writeRegion(device, region, plan, work, [] {});
    }
    tell(what, millisecondsSince(begin), holds(bench, parts));
}

void writeByDfuUtil(bench::Bench& bench, const std::vector<Part>& parts)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dfu-util"));
    if (program.isEmpty()) {
        std::printf("  dfu-util is not installed\n");
        return;
    }
    const QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), UmockdevBench::preload());
    double time = 0;
    for (const Part& part : parts) {
        const QString path = folder.filePath(QString::number(part.address, 16));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(toQByteArray(part.content)) < 0)
            return;
        file.close();
        QProcess process;
        process.setProcessEnvironment(environment);
        const auto begin = SteadyClock::now();
        process.start(program, {QStringLiteral("-d"), QStringLiteral("2b04:d006"), QStringLiteral("-a"),
                                QStringLiteral("0"), QStringLiteral("-s"),
                                QStringLiteral("0x%1").arg(part.address, 8, 16, QLatin1Char('0')),
                                QStringLiteral("-D"), path});
        process.waitForFinished(120'000);
        time += millisecondsSince(begin);
    }
    tell("dfu-util: written, nothing read back", time, holds(bench, parts));
}

void blank(bench::Bench& bench, const std::vector<Part>& parts)
{
    for (const Part& part : parts)
        bench.photon.writeFlash(part.address, Bytes(0x40000, 0x5a));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<Part> parts = makeParts();
    bench::Bench bench(1.0);
    bench.plugDfu();
    LibusbBus bus{LibusbBus::Watch::Hotplug};
    double floor = 0;
    for (const Part& part : parts)
        floor += 2 * eraseFloorMs + static_cast<double>(part.content.size()) / 4 * wordFloorMs;

    std::printf("Two system parts of %zu bytes, true flash times\n", parts.front().content.size());
    tell("floor: two sectors each, every word", floor, true);
    blank(bench, parts);
    writeByDfuUtil(bench, parts);
    blank(bench, parts);
    writeAsWeDo("here: written and read back", bench, bus, parts);
    writeAsWeDo("here: already right", bench, bus, parts);
    // As a cable that came out leaves it: the first part done, the second erased and begun.
    bench.photon.writeFlash(parts[1].address, Bytes(0x40000, 0xff));
    bench.photon.writeFlash(parts[1].address, ByteView(parts[1].content).first(0x10000));
    writeAsWeDo("here: gone on with after half of it", bench, bus, parts);
    return 0;
}
