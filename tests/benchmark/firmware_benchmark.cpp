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

#include <array>
#include <cstdio>
#include <functional>

using namespace rescue;
using namespace rescue::bench;

namespace {

// STM32F2 data sheet DS8626, table 40, typical at x32: 1 s to erase 128 KiB, 16 µs to program a word.
constexpr double eraseFloorMs = 1000;
constexpr double wordFloorMs = 0.016;
// USB 2.0 specification, table 5-2: full-speed control transfers of 64-byte packets, bytes per second at the
// most.
constexpr double busBytesPerMs = 832;
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

/// What a way took, and whether the flash holds both parts afterwards.
struct Run {
    double ms = 0;
    bool right = false;
};

Run writeAsWeDo(bench::Bench& bench, UsbBus& bus, const std::vector<Part>& parts)
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
    return {millisecondsSince(begin), holds(bench, parts)};
}

/// One call of dfu-util; how long it took.
double dfuUtil(const QString& address, const QStringList& more)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), UmockdevBench::preload());
    QProcess process;
    process.setProcessEnvironment(environment);
    const auto begin = SteadyClock::now();
    process.start(QStringLiteral("dfu-util"),
                  QStringList{QStringLiteral("-d"), QStringLiteral("2b04:d006"), QStringLiteral("-a"),
                              QStringLiteral("0"), QStringLiteral("-s"), address} +
                      more);
    process.waitForFinished(120'000);
    return millisecondsSince(begin);
}

/// dfu-util writes what it is given, whatever lies there, and reads nothing back by itself.
struct DfuUtilRun {
    Run written;
    double readBackMs = 0;
};

DfuUtilRun writeByDfuUtil(bench::Bench& bench, const std::vector<Part>& parts)
{
    const QTemporaryDir folder;
    DfuUtilRun run;
    for (const Part& part : parts) {
        const QString address = QStringLiteral("0x%1").arg(part.address, 8, 16, QLatin1Char('0'));
        const QString path = folder.filePath(address);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(toQByteArray(part.content)) < 0)
            return {};
        file.close();
        run.written.ms += dfuUtil(address, {QStringLiteral("-D"), path});
        run.readBackMs += dfuUtil(QStringLiteral("%1:%2").arg(address).arg(part.content.size()),
                                  {QStringLiteral("-U"), path + QStringLiteral(".back")});
    }
    run.written.right = holds(bench, parts);
    return run;
}

void blank(bench::Bench& bench, const std::vector<Part>& parts)
{
    for (const Part& part : parts)
        bench.photon.writeFlash(part.address, Bytes(0x40000, 0x5a));
}

/// As a cable that came out leaves it: the first part done, the second erased and begun.
constexpr std::size_t half = 0x10000;
void leaveHalf(bench::Bench& bench, const std::vector<Part>& parts)
{
    bench.photon.writeFlash(parts[0].address, parts[0].content);
    bench.photon.writeFlash(parts[1].address, Bytes(0x40000, 0xff));
    bench.photon.writeFlash(parts[1].address, ByteView(parts[1].content).first(half));
}

/// The least that any way needs: sectors to erase, bytes to program, bytes that have to cross the bus.
struct Least {
    int sectors = 0;
    std::size_t programmed = 0;
    std::size_t carried = 0;
    double flashMs() const
    {
        return sectors * eraseFloorMs + static_cast<double>(programmed) / 4 * wordFloorMs;
    }
    double withBusMs() const { return flashMs() + static_cast<double>(carried) / busBytesPerMs; }
};

struct Case {
    const char* name;
    std::function<void()> prepare;
    Least least;
};

void compare(const Case& one, bench::Bench& bench, UsbBus& bus, const std::vector<Part>& parts)
{
    one.prepare();
    const DfuUtilRun other = writeByDfuUtil(bench, parts);
    one.prepare();
    const Run ours = writeAsWeDo(bench, bus, parts);
    std::printf("  %-22s %9.0f %9.0f %9.0f %9.0f %9.0f%s%s\n", one.name, one.least.flashMs(),
                one.least.withBusMs(), other.written.ms, other.written.ms + other.readBackMs, ours.ms,
                other.written.right ? "" : "  dfu-util: NOT RIGHT", ours.right ? "" : "  here: NOT RIGHT");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (QStandardPaths::findExecutable(QStringLiteral("dfu-util")).isEmpty()) {
        std::printf("dfu-util is not installed\n");
        return 0;
    }
    const std::vector<Part> parts = makeParts();
    bench::Bench bench(1.0);
    bench.plugDfu();
    LibusbBus bus{LibusbBus::Watch::Hotplug};
    const std::size_t all = parts[0].content.size() + parts[1].content.size();
    const std::size_t left = parts[1].content.size() - half;

    std::printf("Two system parts of %zu bytes in four sectors, true flash times, milliseconds\n\n"
                "  %-22s %9s %9s %9s %9s %9s\n  %-22s %9s %9s %9s %9s %9s\n",
                parts.front().content.size(), "", "floor:", "floor and", "dfu-util", "dfu-util", "here", "",
                "flash", "a bus", "", "and back", "");
    const std::array cases{
        Case{"written", [&] { blank(bench, parts); }, {4, all, all}},
        Case{"already right", [&] {}, {0, 0, all}},
        Case{"gone on with half way", [&] { leaveHalf(bench, parts); }, {0, left, all}},
    };
    for (const Case& one : cases)
        compare(one, bench, bus, parts);
    std::printf(
        "\nfloor: what the data sheet gives as typical for erasing and programming what differs; with a bus, "
        "moving each byte once\nat the most a full-speed control pipe carries, which the virtual bus does "
        "not cost. dfu-util cannot see what is right\nalready: it writes everything. Here everything is read "
        "back.\n");
    return 0;
}
