// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "core/repair/dfu_entry.h"
#include "core/serial/listening.h"
#include "core/usb/control_requests.h"

#include <QCoreApplication>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

constexpr Milliseconds requestTime{5'000};

AttachedDevice runningDevice(Job& job)
{
    auto device = chooseDevice(attachedDevicesSoon(job.world.usb(), job.stop), job.arguments.repair.deviceId);
    if (device.mode == DeviceMode::Dfu)
        throw Failure(FailureCode::NotListening, {}, QStringLiteral("in DFU mode"));
    return device;
}

/// Asks a device in listening mode. One that was not there is brought there first and sent back afterwards.
template <typename Ask> auto whileListening(Job& job, const AttachedDevice& device, Ask ask)
{
    SerialBus& serial = job.world.serial();
    const bool listened = listeningLine(serial, device.usb, false, job.stop) != nullptr;
    if (!listened && !listeningLine(serial, device.usb, true, job.stop))
        throw Failure(FailureCode::NotListening);
    auto answer = ask();
    if (!listened) {
        if (const auto line = listeningLine(serial, device.usb, false, job.stop))
            line->write(Bytes{'x'});
    }
    return answer;
}

ListeningAnswers answers(Job& job)
{
    const AttachedDevice device = runningDevice(job);
    auto told =
        whileListening(job, device, [&] { return askListening(job.world.serial(), device.usb, job.stop); });
    if (!told)
        throw Failure(FailureCode::NotListening);
    return *told;
}

void say(Job& job, const QString& text, const QString& name, const QString& value)
{
    job.printer.say(text, {{QStringLiteral("event"), QStringLiteral("serial")}, {name, value}});
}

QString kindName(FirmwareModule::Kind kind)
{
    switch (kind) {
    case FirmwareModule::Kind::Bootloader:
        return QStringLiteral("bootloader");
    case FirmwareModule::Kind::System:
        return QStringLiteral("system");
    case FirmwareModule::Kind::Application:
        return QStringLiteral("application");
    case FirmwareModule::Kind::Whole:
        return QStringLiteral("whole");
    case FirmwareModule::Kind::Radio:
        return QStringLiteral("radio");
    }
    return {};
}

void sayModule(Job& job, const FirmwareModule& module)
{
    const QString text = module.sound() ? CommandLineText::tr("%1 %2, version %3, sound")
                                        : CommandLineText::tr("%1 %2, version %3, damaged or incomplete");
    job.printer.say(text.arg(kindName(module.kind)).arg(module.index).arg(module.version),
                    {{QStringLiteral("event"), QStringLiteral("module")},
                     {QStringLiteral("kind"), kindName(module.kind)},
                     {QStringLiteral("index"), module.index},
                     {QStringLiteral("version"), module.version},
                     {QStringLiteral("intact"), module.intact},
                     {QStringLiteral("dependenciesMet"), module.dependenciesMet}});
}

} // namespace

ExitCode serialIdentify(Job& job)
{
    const AttachedDevice device = runningDevice(job);
    const auto id = identifyByListening(job.world.serial(), device.usb, job.stop);
    if (!id)
        throw Failure(FailureCode::NotListening);
    say(job, *id, QStringLiteral("id"), *id);
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode serialVersion(Job& job)
{
    const auto told = answers(job);
    if (told.version.isNull())
        throw Failure(FailureCode::DeviceSlow, {QStringLiteral("version")});
    say(job, told.version.toString(), QStringLiteral("version"), told.version.toString());
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode serialMac(Job& job)
{
    const AttachedDevice device = runningDevice(job);
    const auto mac =
        whileListening(job, device, [&] { return macByListening(job.world.serial(), device.usb, job.stop); });
    if (!mac)
        throw Failure(FailureCode::DeviceSlow, {QStringLiteral("MAC address")});
    say(job, *mac, QStringLiteral("mac"), *mac);
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode serialDescribe(Job& job)
{
    const auto told = answers(job);
    if (told.id)
        say(job, CommandLineText::tr("Device %1").arg(*told.id), QStringLiteral("id"), *told.id);
    if (!told.version.isNull())
        say(job, CommandLineText::tr("Device OS %1").arg(told.version.toString()), QStringLiteral("version"),
            told.version.toString());
    if (told.claimed)
        say(job,
            *told.claimed ? CommandLineText::tr("It counts itself as claimed.")
                          : CommandLineText::tr("It counts itself as not claimed."),
            QStringLiteral("claimed"), *told.claimed ? QStringLiteral("yes") : QStringLiteral("no"));
    if (told.modules) {
        for (const FirmwareModule& module : *told.modules)
            sayModule(job, module);
    }
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode changeMode(Job& job, Mode mode)
{
    const AttachedDevice device = runningDevice(job);
    const auto limit = WaitLimit::in(requestTime, job.stop);
    bool done = false;
    {
        const auto transport = job.world.usb().open(device.usb);
        ControlRequests requests(*transport);
        done = mode == Mode::Safe ? requests.enterSafeMode(limit)
                                  : requests.setListening(mode == Mode::Listening, limit);
    }
    if (!done && mode == Mode::Listening)
        done = listeningLine(job.world.serial(), device.usb, true, job.stop) != nullptr;
    if (!done && mode == Mode::Normal) {
        if (const auto line = listeningLine(job.world.serial(), device.usb, false, job.stop))
            line->write(Bytes{'x'});
        done = true; // it runs, and does not listen any more
    }
    if (!done) {
        job.printer.say(
            mode == Mode::Safe
                ? CommandLineText::tr("This firmware takes no such request. Hold SETUP, tap RESET, and let "
                                      "go when the lamp blinks magenta.")
                : CommandLineText::tr("This firmware takes no such request. Hold SETUP for three seconds "
                                      "until the lamp blinks blue."),
            {{QStringLiteral("event"), QStringLiteral("by-hand")}});
        job.printer.done(job.arguments.commandName, {}, ExitCode::DecisionNeeded);
        return ExitCode::DecisionNeeded;
    }
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

} // namespace rescue::cli
