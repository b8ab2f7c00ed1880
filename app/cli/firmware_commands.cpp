// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "core/dfu/region.h"
#include "core/firmware/module_source.h"
#include "core/repair/dfu_entry.h"
#include "core/repair/durable_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

QString flawText(firmware::FileFlaw flaw)
{
    switch (flaw) {
    case firmware::FileFlaw::Unreadable:
        return CommandLineText::tr("it cannot be read");
    case firmware::FileFlaw::TooLarge:
        return CommandLineText::tr("it is too large for a firmware file");
    case firmware::FileFlaw::NotAModule:
        return CommandLineText::tr("it is no firmware file");
    case firmware::FileFlaw::TooMany:
        return CommandLineText::tr("there are too many files");
    }
    return {};
}

ExitCode runFirmwarePlan(Job& job)
{
    job.arguments.repair.confirm = terminalAttached() && !job.arguments.yes;
    return job.report(job.run(firmwarePlan(job.arguments.repair), job.session()));
}

/// The alternate's memory from its first readable byte to its last.
std::pair<std::uint32_t, std::size_t> extentOf(const dfu::DfuDevice& device)
{
    std::uint64_t begin = UINT64_MAX, end = 0;
    for (const dfu::Segment& segment : device.memories().at(flashAlternate).segments) {
        begin = std::min<std::uint64_t>(begin, segment.address);
        end = std::max(end, segment.end());
    }
    if (begin >= end)
        throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("no memory map")});
    return {static_cast<std::uint32_t>(begin), static_cast<std::size_t>(end - begin)};
}

Bytes readAll(Job& job, dfu::DfuDevice& device)
{
    const auto [begin, size] = extentOf(device);
    dfu::FlashWork work;
    work.expect(dfu::FlashWork::Kind::Read, size);
    return dfu::readTimed(
        device, flashAlternate, begin, size, work,
        [&] {
            job.printer.event(StepProgress{StepId::ReadFirmware, work.fraction(),
                                           std::chrono::duration_cast<Milliseconds>(work.left())});
        },
        job.stop);
}

} // namespace

void takeModules(Job& job, firmware::GivenSet set)
{
    for (const firmware::RefusedFile& file : set.refused)
        job.printer.say(CommandLineText::tr("%1 is left out: %2.").arg(file.name, flawText(file.flaw)),
                        {{QStringLiteral("event"), QStringLiteral("file-left-out")},
                         {QStringLiteral("file"), file.name}});
    job.arguments.repair.firmware = std::move(set.modules);
}

ExitCode flash(Job& job)
{
    takeModules(job, firmware::readModuleFiles(job.arguments.files));
    job.arguments.repair.firmwareUse = FirmwareUse::Exactly;
    return runFirmwarePlan(job);
}

ExitCode update(Job& job)
{
    if (!job.arguments.file.isEmpty()) {
        takeModules(job, firmware::readModuleSource(job.arguments.file));
        if (job.arguments.repair.firmware.empty())
            throw Failure(FailureCode::BadFirmware,
                          {job.arguments.file, QStringLiteral("Nothing in it is for this model.")});
    }
    return runFirmwarePlan(job);
}

ExitCode dump(Job& job)
{
    const QString path = job.arguments.file;
    job.refuseToOverwrite(path);
    const auto device =
        chooseDevice(attachedDevicesSoon(job.world.usb(), job.stop), job.arguments.repair.deviceId);
    const auto there = enterDfu(job.world, device, {job.arguments.repair.buttonTimeout, job.desk, job.stop});
    dfu::DfuDevice dfuDevice(job.world.usb().open(there.usb));
    Bytes memory;
    try {
        memory = readAll(job, dfuDevice);
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled)
            dfuDevice.leave();
        throw;
    }
    dfuDevice.leave();
    writeDurably(path, memory);
    job.printer.say(
        CommandLineText::tr("Saved: %1. It holds the device's private key and its Wi-Fi passwords.")
            .arg(path),
        {{QStringLiteral("event"), QStringLiteral("saved")},
         {QStringLiteral("file"), path},
         {QStringLiteral("bytes"), static_cast<qint64>(memory.size())}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

} // namespace rescue::cli
