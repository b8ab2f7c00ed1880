// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include "app/cli/job.h"
#include "app/cli/judge.h"
#include "core/repair/dfu_entry.h"
#include "core/repair/durable_file.h"
#include "core/repair/run_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

ExitCode list(Job& job)
{
    const auto devices = attachedDevicesSoon(job.world.usb(), job.stop);
    if (devices.empty())
        throw Failure(FailureCode::NoDevice);
    for (const AttachedDevice& device : devices)
        job.printer.device(device);
    job.printer.done(job.arguments.commandName,
                     {{QStringLiteral("devices"), static_cast<int>(devices.size())}});
    return ExitCode::Ok;
}

/// Reads and judges; the verdict is in job.desk.found(). Throws what went wrong.
diagnosis::KeyCheck look(Job& job)
{
    const Outcome outcome = job.run(lookPlan(), {});
    if (outcome.failure)
        throw Failure(*outcome.failure);
    return job.desk.found().value();
}

ExitCode diagnose(Job& job)
{
    const auto check = look(job);
    job.printer.keys(check);
    const bool sound = check.device.state == keys::StoredKeyState::Sound &&
                       check.serverVerdict == diagnosis::ServerVerdict::Right;
    job.printer.say(
        sound ? CommandLineText::tr(
                    "The keys are sound. If the lamp still shows a red burst, the account holds another key: "
                    "run repair keys.")
              : CommandLineText::tr("The keys need repair: run repair keys."),
        {{QStringLiteral("event"), QStringLiteral("diagnosis")}, {QStringLiteral("keysSound"), sound}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode repairKeys(Job& job)
{
    job.arguments.repair.confirm = terminalAttached() && !job.arguments.yes;
    return job.report(job.run(keyRepairPlan(job.arguments.repair), job.session()));
}

ExitCode keyTask(Job& job, KeyTask task, const Session& session)
{
    job.arguments.repair.confirm = terminalAttached() && !job.arguments.yes;
    return job.report(job.run(keyTaskPlan(task), session));
}

ExitCode showKeys(Job& job)
{
    job.printer.keys(look(job));
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode saveKey(Job& job)
{
    const QString path = job.arguments.file;
    const QString publicPath = path + QStringLiteral(".pub.pem");
    job.refuseToOverwrite(path);
    job.refuseToOverwrite(publicPath);
    const auto check = look(job);
    if (!check.device.key)
        throw Failure(FailureCode::NewKeyNeeded);
    const Secret pkcs1 = check.device.key->pkcs1();
    writeDurably(path, pkcs1.reveal());
    writeDurably(publicPath, toBytes(check.device.key->publicPem().toUtf8()));
    job.printer.say(CommandLineText::tr("Saved: %1 and %2").arg(path, publicPath),
                    {{QStringLiteral("event"), QStringLiteral("saved")}, {QStringLiteral("file"), path}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode loadKey(Job& job)
{
    job.arguments.repair.keyToLoad = keys::readKeyFile(job.arguments.file);
    return keyTask(job, KeyTask::LoadKey, job.session());
}

ExitCode backUp(Job& job)
{
    const QDir folder(job.arguments.file);
    makePrivateFolder(folder.absolutePath());
    Outcome outcome = job.run(backupPlan(), {});
    if (outcome.failure)
        return job.report(outcome);
    const QString name =
        outcome.deviceId + u'-' + QDir(outcome.folder).dirName() + QStringLiteral(".backup.json");
    saveBackup(loadBackup(outcome.folder + QStringLiteral("/backup.json")), folder.absoluteFilePath(name));
    job.printer.say(CommandLineText::tr("Saved: %1").arg(folder.filePath(name)),
                    {{QStringLiteral("event"), QStringLiteral("saved")},
                     {QStringLiteral("file"), folder.filePath(name)}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode restore(Job& job)
{
    // What a repair saved goes back as by its undo: not over what came later.
    if (const auto past = repairThatSaved(job.arguments.file)) {
        if (job.arguments.repair.deviceId.isEmpty())
            job.arguments.repair.deviceId = past->outcome.deviceId;
        return undo(job, *past);
    }
    job.arguments.repair.backupFile = job.arguments.file;
    const Backup backup = loadBackup(job.arguments.file);
    if (job.arguments.repair.deviceId.isEmpty())
        job.arguments.repair.deviceId = backup.deviceId;
    return job.report(job.run(restorePlan(), job.session()));
}

ExitCode dfu(Job& job)
{
    const auto device =
        chooseDevice(attachedDevicesSoon(job.world.usb(), job.stop), job.arguments.repair.deviceId);
    const auto there = enterDfu(job.world, device, {job.arguments.repair.buttonTimeout, job.desk, job.stop});
    job.printer.device(there);
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode reset(Job& job)
{
    // Through DFU mode: the one way to restart that every firmware and bootloader has.
    const Plan plan{QStringLiteral("RESET"),
                    KeyTask::Look,
                    {StepId::FindDevice, StepId::EnterDfu, StepId::LeaveDfu},
                    {},
                    {}};
    return job.report(job.run(plan, {}));
}

ExitCode login(Job& job)
{
    const Session session = job.session();
    CloudClient cloud(job.world.cloud(), session, job.stop);
    if (!cloud.signedIn())
        throw Failure(FailureCode::BadUsage, {QStringLiteral("login needs --username and --password-stdin")});
    cloud.checkSession();
    rememberSession(job.arguments.repair.dataFolder, job.world.cloud(), cloud.session());
    job.printer.say(CommandLineText::tr("Signed in: %1").arg(cloud.session().account),
                    {{QStringLiteral("event"), QStringLiteral("signed-in")},
                     {QStringLiteral("account"), cloud.session().account}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode logout(Job& job)
{
    CloudClient cloud(job.world.cloud(), job.session(), job.stop);
    // Forgotten here even if the cloud cannot be told.
    forgetSession(job.arguments.repair.dataFolder, job.world.cloud());
    const bool told = !cloud.signedIn() || cloud.signOut();
    job.printer.say(
        told ? CommandLineText::tr("Signed out.")
             : CommandLineText::tr(
                   "Forgotten on this computer. This cloud does not end a sign-in on request: it "
                   "stays good until it expires."),
        {{QStringLiteral("event"), QStringLiteral("signed-out")}, {QStringLiteral("cloudTold"), told}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

} // namespace

Outcome Job::run(const Plan& plan, const Session& session)
{
    CloudClient cloud(world.cloud(), session, stop);
    RepairContext repair{world, cloud, desk, arguments.repair, stop};
    desk.onExpiry(
        [this](const QString& account) { return sessionAgain(arguments, world.cloud(), account, stop); });
    return runPlan(plan, repair);
}

ExitCode Job::report(const Outcome& outcome)
{
    // A key written without a sign-in is one the cloud does not know: the device stays out until it does.
    const bool cloudUnaware =
        std::ranges::find(outcome.changed, Item::DeviceKey) != outcome.changed.end() && !outcome.registered;
    if (cloudUnaware)
        printer.say(CommandLineText::tr("The cloud has not been told about this key: run keys register."),
                    {{QStringLiteral("event"), QStringLiteral("not-registered")}});
    if (outcome.outsideProduct > 0)
        printer.say(
            CommandLineText::tr("The device could not be put back into its product: run product add %1.")
                .arg(outcome.outsideProduct),
            {{QStringLiteral("event"), QStringLiteral("outside-product")},
             {QStringLiteral("product"), outcome.outsideProduct}});
    printer.result(arguments.commandName, outcome);
    return exitCodeOf(outcome);
}

void Job::refuseToOverwrite(const QString& path) const
{
    if (QFile::exists(path) && !arguments.yes)
        throw Failure(FailureCode::FileUnwritable, {path}, QStringLiteral("exists; --yes overwrites it"));
}

ExitCode runCommand(Arguments& arguments, World& world, Printer& printer, const std::stop_token& stop)
{
    Job job{arguments, world, printer, stop, Desk(printer, terminalAttached() && !arguments.json)};
    switch (arguments.command) {
    case Command::List:
        return list(job);
    case Command::Diagnose:
        if (arguments.measure) {
            if (!arguments.told)
                arguments.told.emplace();
            measure(job, *arguments.told);
        }
        return arguments.told ? judge(arguments, printer) : diagnose(job);
    case Command::RepairKeys:
        return repairKeys(job);
    case Command::RepairCure:
        return repairByCure(job);
    case Command::RepairAuto:
        return repairAuto(job);
    case Command::Undo:
        return undo(job);
    case Command::KeysShow:
        return showKeys(job);
    case Command::KeysSave:
        return saveKey(job);
    case Command::KeysLoad:
        return loadKey(job);
    case Command::KeysServer:
        return keyTask(job, KeyTask::WriteServer, {});
    case Command::KeysRegister:
        return keyTask(job, KeyTask::Register, job.session());
    case Command::Backup:
        return backUp(job);
    case Command::Restore:
        return restore(job);
    case Command::Flash:
        return flash(job);
    case Command::Update:
        return update(job);
    case Command::Dump:
        return dump(job);
    case Command::History:
        return listHistory(job);
    case Command::HistoryShow:
        return showHistory(job);
    case Command::HistoryForget:
        return forgetHistory(job);
    case Command::Bundle:
        return packBundle(job);
    case Command::Dfu:
        return dfu(job);
    case Command::Reset:
        return reset(job);
    case Command::Claim:
        return claim(job);
    case Command::Unclaim:
        return unclaim(job);
    case Command::Rename:
        return rename(job);
    case Command::ProductShow:
        return showProduct(job);
    case Command::ProductRemove:
        return removeFromProduct(job);
    case Command::ProductAdd:
        return addToProduct(job);
    case Command::ProductNote:
        return writeHandoverNote(job);
    case Command::NetCheck:
        return checkNet(job);
    case Command::Handshake:
        return tryHandshake(job);
    case Command::SerialIdentify:
        return serialIdentify(job);
    case Command::SerialVersion:
        return serialVersion(job);
    case Command::SerialMac:
        return serialMac(job);
    case Command::SerialDescribe:
        return serialDescribe(job);
    case Command::ModeNormal:
        return changeMode(job, Mode::Normal);
    case Command::ModeSafe:
        return changeMode(job, Mode::Safe);
    case Command::ModeListening:
        return changeMode(job, Mode::Listening);
    case Command::WifiScan:
        return scanWifi(job);
    case Command::Login:
        return login(job);
    case Command::Logout:
        return logout(job);
    }
    return ExitCode::Internal;
}

} // namespace rescue::cli
