// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "core/repair/restart_watch.h"
#include "core/serial/listening.h"
#include "core/usb/control_requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

constexpr Milliseconds requestTime{5'000};
// A restart takes one to three seconds; slow hubs and virtual machines take several.
constexpr Milliseconds restartMost{30'000};
constexpr Milliseconds listenPause{500};

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
    const bool listened = listeningLine(serial, device.usb, AskToListen::No, job.stop) != nullptr;
    if (!listened && !listeningLine(serial, device.usb, AskToListen::IfSilent, job.stop))
        throw Failure(FailureCode::NotListening);
    auto answer = ask();
    if (!listened) {
        if (const auto line = listeningLine(serial, device.usb, AskToListen::No, job.stop))
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

/// False where its firmware has no such request and its serial port does not do either.
bool askForMode(Job& job, const AttachedDevice& device, Mode mode)
{
    const auto limit = WaitLimit::in(requestTime, job.stop);
    {
        const auto transport = job.world.usb().open(device.usb);
        ControlRequests requests(*transport);
        if (mode == Mode::Safe)
            return requests.enterSafeMode(limit);
        if (requests.setListening(mode == Mode::Listening, limit))
            return true;
    }
    if (mode == Mode::Listening)
        return listeningLine(job.world.serial(), device.usb, AskToListen::IfSilent, job.stop) != nullptr;
    if (const auto line = listeningLine(job.world.serial(), device.usb, AskToListen::No, job.stop))
        line->write(Bytes{'x'});
    return true; // it runs, and does not listen any more
}

/// By its own word since 1.1.0, else by whether it answers on its serial port.
bool listensNow(Job& job, const AttachedDevice& device)
{
    {
        const auto transport = job.world.usb().open(device.usb);
        if (const auto told = ControlRequests(*transport).listening(WaitLimit::in(requestTime, job.stop)))
            return *told;
    }
    return listeningLine(job.world.serial(), device.usb, AskToListen::No, job.stop) != nullptr;
}

/// 0.6 begins to listen by a restart: it is asked until it does.
bool beginsToListen(Job& job, AttachedDevice device)
{
    UsbBus& usb = job.world.usb();
    const auto limit = WaitLimit::in(restartMost, job.stop);
    while (true) {
        const auto seen = usb.generation();
        try {
            if (listensNow(job, device))
                return true;
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::DeviceGone)
                throw;
        }
        throwIfStopped(job.stop);
        if (limit.over())
            return false;
        usb.waitForChange(seen, WaitLimit::in(std::min(listenPause, limit.left()), job.stop));
        if (const auto now = waitForDevice(usb, device, DeviceMode::Normal, limit))
            device = *now;
    }
}

void sayMode(Job& job, const QString& text, const char* mode, const QString& id)
{
    job.printer.say(text, {{QStringLiteral("event"), QStringLiteral("mode")},
                           {QStringLiteral("mode"), QLatin1StringView(mode)},
                           {QStringLiteral("id"), id}});
}

/// Looks whether it is there, and says what was seen.
void saySeenMode(Job& job, const AttachedDevice& device, Mode mode)
{
    const QString id = device.id.value_or(QString());
    if (mode == Mode::Safe) {
        if (!waitForRestart(job.world.usb(), device, WaitLimit::in(restartMost, job.stop)))
            throw Failure(FailureCode::DidNotReturn);
        sayMode(job,
                CommandLineText::tr("Seen: it restarted without its own program. Its lamp breathes magenta "
                                    "once it is connected."),
                "safe", id);
    } else if (mode == Mode::Listening) {
        if (!beginsToListen(job, device))
            throw Failure(FailureCode::NotListening);
        sayMode(job, CommandLineText::tr("Seen: it listens. Its lamp blinks blue."), "listening", id);
    } else if (listensNow(job, device)) {
        sayMode(job,
                CommandLineText::tr("Seen: it listens again. A device that knows no network does not stay "
                                    "out of listening mode."),
                "listening", id);
    } else {
        sayMode(job, CommandLineText::tr("Seen: it runs its firmware and does not listen."), "normal", id);
    }
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
    if (!askForMode(job, device, mode)) {
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
    saySeenMode(job, device, mode);
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

} // namespace rescue::cli
