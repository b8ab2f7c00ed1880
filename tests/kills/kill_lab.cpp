// SPDX-License-Identifier: Apache-2.0
#include "tests/kills/kill_lab.h"

#include "core/device/dct.h"
#include "core/practice/system_image.h"
#include "core/repair/history.h"
#include "core/repair/key_area.h"
#include "core/repair/names.h"
#include "core/repair/run_plan.h"
#include "core/repair/undo.h"
#include "core/repair/wifi_plans.h"
#include "tests/around.h"
#include "tests/kills/far_usb.h"
#include "tests/kills/kill_points.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

namespace rescue::kills {

using namespace Qt::StringLiterals;
using namespace repair;
using practice::Fault;
using practice::PracticeWorld;

namespace {

constexpr double speed = 500;
constexpr int patience = 60'000; // ms for a whole run at that speed

class Silent : public Narrator {
public:
    void tell(const Event& event) override
    {
        if (const auto* line = std::get_if<LogLine>(&event))
            m_last = line->text;
    }
    QString ask(const Question& question) override
    {
        return question.kind == QuestionKind::ClaimCodeConsent ? u"go"_s : u"stop"_s;
    }

private:
    QString m_last;
};

class CountedTransport : public test::TransportAround {
public:
    using TransportAround::TransportAround;
    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        return atMessage([&] { return TransportAround::controlIn(setup, timeout); });
    }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        atMessage([&] { TransportAround::controlOut(setup, data, timeout); });
    }
};

class CountedBus : public FarBus {
public:
    using FarBus::FarBus;
    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override
    {
        return std::make_unique<CountedTransport>(FarBus::open(device));
    }
};

/// The world of the process that is to be killed: its device and its cloud live on in another. It has no
/// serial port: the device is asked over USB.
class LentWorld : public World {
public:
    LentWorld(const QString& bus, CloudSettings cloud) : m_usb(bus), m_cloud(std::move(cloud)) {}
    UsbBus& usb() override { return m_usb; }
    SerialBus& serial() override { return m_serial; }
    CloudSettings cloud() const override { return m_cloud; }
    bool grantAccess(const WaitLimit&) override { return false; }

private:
    CountedBus m_usb;
    test::NoSerialPorts m_serial;
    CloudSettings m_cloud;
};

practice::PhotonSetup setupOf(const Errand& errand)
{
    practice::PhotonSetup setup;
    setup.bootloader = errand.bootloader;
    setup.firmwareVersion = QLatin1String(errand.version);
    setup.speed = speed;
    return setup;
}

RepairOptions optionsOf(const Errand& errand, const QString& dataFolder)
{
    RepairOptions options;
    options.dataFolder = dataFolder;
    options.onlineTimeout = Milliseconds(20'000);
    options.buttonTimeout = Milliseconds(2'000);
    if (errand.newKey)
        options.newKey = diagnosis::NewKey::Always;
    if (errand.choose)
        errand.choose(options);
    return options;
}

Session signedIn(const CloudSettings& settings)
{
    CloudClient cloud(settings);
    cloud.signIn(QLatin1String(PracticeWorld::userName),
                 Secret::fromText(QLatin1String(PracticeWorld::password)));
    return cloud.session();
}

Outcome carryOut(const Plan& plan, World& world, const RepairOptions& options)
{
    Silent narrator;
    CloudClient cloud(world.cloud(), signedIn(world.cloud()), {});
    RepairContext repair{world, cloud, narrator, options, {}};
    return runPlan(plan, repair);
}

QString failureIn(const Outcome& outcome)
{
    return outcome.failure ? outcome.failure->technical() : u"no failure"_s;
}

bool sameCloud(const Bytes& fields, PracticeWorld& world)
{
    const auto key = keys::inspectPrivateKeyField(ByteView(fields)).key;
    const auto known = world.virtualCloud().device(world.photon().deviceId());
    return key && known && known->publicKey == key->publicSpki();
}

/// The update slot behind the application is scratch.
constexpr std::uint32_t modulesStart = 0x08020000, modulesSize = 0xA0000;

Contents contentsOf(PracticeWorld& world)
{
    const practice::VirtualPhoton& photon = world.photon();
    const auto account = *world.virtualCloud().device(photon.deviceId());
    Contents now{photon.readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size),
                 photon.readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size),
                 photon.readFlash(modulesStart, modulesSize),
                 photon.readDct(dct::staticIp.offset, dct::staticIp.size),
                 photon.storedWifi(),
                 account.productId,
                 account.owner};
    const Bytes server = photon.readDct(dct::serverSlot.offset, dct::serverSlot.size);
    now.keys.insert(now.keys.end(), server.begin(), server.end());
    now.settings.push_back(photon.readDct(dct::antenna.offset, 1).front());
    return now;
}

/// A device whose own key the cloud knows; `before` decides where the old one was beyond help.
QString accountFlaw(PracticeWorld& world, const Contents& now, bool oldKeyWasGood)
{
    if (sameCloud(now.deviceKey, world))
        return {};
    return oldKeyWasGood ? u"the account has another key than the device"_s : QString();
}

struct Bench {
    explicit Bench(const Errand& errand)
        : world(setupOf(errand), errand.fault), lent(world.usb()), options(optionsOf(errand, data.path()))
    {
        if (errand.arrange)
            errand.arrange(world, options);
        for (const PastRepair& past : pastRepairs(data.path()))
            earlier << past.outcome.folder;
        before = contentsOf(world);
    }

    /// Runs the errand in another process.
    void runElsewhere(const Errand& errand, Blow blow, int point, Verdict& verdict)
    {
        const CloudSettings cloud = world.cloud();
        const QString keyFile = data.filePath(u"server.der"_s);
        QFile file(keyFile);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place for a file");
        file.write(toQByteArray(cloud.deviceServer.publicKey));
        file.close();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--run-errand"_s, QLatin1String(errand.name), lent.name(), cloud.api.toString(),
                       keyFile, cloud.deviceServer.address.host,
                       QString::number(cloud.deviceServer.address.port), data.path(),
                       QString::number(blow == Blow::Kill ? point : -1),
                       QString::number(blow == Blow::FullDisk && point >= 0 ? point / 2 : -1),
                       options.undoFolder, options.backupFile});
        if (!process.waitForFinished(patience))
            qFatal("an errand does not end");
        verdict.struck =
            blow == Blow::Kill ? process.exitStatus() == QProcess::CrashExit : process.exitCode() != 0;
        verdict.points = process.readAllStandardOutput().trimmed().toInt();
        if (point < 0 && process.exitCode() != 0)
            qFatal("the errand %s fails even undisturbed: %s", errand.name,
                   process.readAllStandardError().constData());
    }

    QTemporaryDir data;
    PracticeWorld world;
    LentBus lent;
    RepairOptions options;
    QStringList earlier; ///< folders of what was arranged
    Contents before;
};

bool sameButForKeys(const Contents& now, const Contents& right)
{
    return now.modules == right.modules && now.settings == right.settings && now.networks == right.networks &&
           now.owner == right.owner;
}

/// The same plan once more: it has to heal.
void finish(const Errand& errand, Bench& bench, Verdict& verdict, const Contents* right)
{
    const Outcome outcome = carryOut(errand.plan(bench.options), bench.world, bench.options);
    const Contents now = contentsOf(bench.world);
    if (outcome.ending != Ending::Healed && outcome.ending != Ending::Done)
        verdict.why = u"finishing ended as %1: %2"_s.arg(endingName(outcome.ending), failureIn(outcome));
    else
        verdict.why = accountFlaw(bench.world, now, true);
    if (verdict.why.isEmpty() && now.product != bench.before.product)
        verdict.why = u"outside of its product"_s;
    if (verdict.why.isEmpty() && right && !sameButForKeys(now, *right))
        verdict.why = u"finished, but not with what it was to leave"_s;
    verdict.state = verdict.why.isEmpty() ? Verdict::State::Finished : Verdict::State::Third;
}

std::optional<PastRepair> undoableIn(const Bench& bench)
{
    for (const PastRepair& past : pastRepairs(bench.data.path()))
        if (past.outcome.undoable && !bench.earlier.contains(past.outcome.folder))
            return past;
    return std::nullopt;
}

/// A place in an account is not undone: it is as before, or as it was to be.
QString halfDone(const Contents& now, const Contents& before)
{
    if (now.owner != before.owner && now.owner != QLatin1String(PracticeWorld::userName))
        return u"in nobody's account that had to do with it"_s;
    return {};
}

/// What the history offers to undo is undone; where it offers nothing, nothing may have been changed.
void undo(Bench& bench, Verdict& verdict, bool oldKeyWasGood)
{
    if (const auto past = undoableIn(bench)) {
        RepairOptions options = bench.options;
        options.backupFile.clear();
        options.undoFolder = past->outcome.folder;
        options.deviceId = past->outcome.deviceId;
        const Outcome outcome = carryOut(undoPlan(past->outcome), bench.world, options);
        if (outcome.ending != Ending::Done && outcome.ending != Ending::Healed)
            verdict.why = u"undo ended as %1: %2"_s.arg(endingName(outcome.ending), failureIn(outcome));
    }
    const Contents now = contentsOf(bench.world);
    if (verdict.why.isEmpty() && now.keys != bench.before.keys)
        verdict.why = u"other keys than before"_s;
    if (verdict.why.isEmpty() && now.modules != bench.before.modules)
        verdict.why = u"other firmware than before"_s;
    if (verdict.why.isEmpty() && now.settings != bench.before.settings)
        verdict.why = u"other settings than before"_s;
    if (verdict.why.isEmpty() && now.networks != bench.before.networks)
        verdict.why = u"other networks than before"_s;
    if (verdict.why.isEmpty() && now.product != bench.before.product)
        verdict.why = u"outside of its product"_s;
    if (verdict.why.isEmpty())
        verdict.why = halfDone(now, bench.before);
    if (verdict.why.isEmpty())
        verdict.why = accountFlaw(bench.world, now, oldKeyWasGood);
    verdict.state = verdict.why.isEmpty() ? Verdict::State::AsBefore : Verdict::State::Third;
}

const Errand& errandOf(const QString& name)
{
    static const std::vector<Errand> all = errands();
    for (const Errand& errand : all)
        if (QLatin1String(errand.name) == name)
            return errand;
    qFatal("no such errand");
}

// ---- what the errands need

void arrangeUndo(PracticeWorld& world, RepairOptions& options)
{
    options.newKey = diagnosis::NewKey::Always;
    options.undoFolder = carryOut(keyRepairPlan(options), world, options).folder;
    options.newKey = diagnosis::NewKey::Auto;
}

void arrangeFile(PracticeWorld& world, RepairOptions& options)
{
    arrangeUndo(world, options);
    options.backupFile = RepairFolder::open(options.undoFolder).backupPath();
    options.undoFolder.clear();
}

void arrangeUndoOfFirmware(PracticeWorld& world, RepairOptions& options)
{
    options.undoFolder = carryOut(firmwarePlan(options), world, options).folder;
}

constexpr int someProduct = 4321;

/// It takes no keys: the device has to leave it for the repair.
void arrangeProduct(PracticeWorld& world, RepairOptions&)
{
    auto& cloud = world.virtualCloud();
    cloud.addProduct({someProduct, u"lamp"_s, {QLatin1String(PracticeWorld::userName)}, false});
    auto device = *cloud.device(world.photon().deviceId());
    device.productId = someProduct;
    cloud.putDevice(device);
}

void chooseRelease(RepairOptions& options)
{
    for (practice::ReleaseFile& file : practice::releaseFiles(u"3.3.1"_s, Model::Photon))
        options.firmware.push_back(firmware::givenModule(file.name, std::move(file.content)));
}

void chooseProgram(RepairOptions& options)
{
    const practice::ModuleDependency system{practice::ModuleFunction::System, 2, 6};
    options.firmware = {firmware::givenModule(
        u"mine.bin"_s,
        practice::makeModule(
            {practice::userApplicationAddress, practice::ModuleFunction::User, 1, 6, 6, {{system}}, 4096}))};
    options.firmwareUse = FirmwareUse::Application;
    options.trySafeMode = false;
}

/// The router's password since.
const QString newPassword = u"changed since"_s;

void arrangeRouter(PracticeWorld& world, RepairOptions&)
{
    auto air = practice::practiceAir();
    air.front().password = newPassword;
    world.photon().setAir(air);
    world.photon().unplug();
    world.photon().plug();
}

void chooseWifi(RepairOptions& options)
{
    options.wifi = practice::practiceNetwork();
    options.wifi->password = Secret::fromText(newPassword);
    options.wifiTimeout = Milliseconds(20'000);
}

void chooseWifiAndAntenna(RepairOptions& options)
{
    chooseWifi(options);
    options.antenna = dct::Antenna::External;
}

} // namespace

std::vector<Errand> errands()
{
    const auto keys = [](const RepairOptions& options) { return keyRepairPlan(options); };
    const auto restore = [](const RepairOptions&) { return restorePlan(); };
    const auto restoreFirmware = [](const RepairOptions& options) {
        return undoPlan(lastOutcome(RepairFolder::open(options.undoFolder)));
    };
    const auto claim = [](const RepairOptions&) { return claimPlan(); };
    const auto claimCode = [](const RepairOptions&) { return claimCodePlan(); };
    using practice::BootloaderEra;
    return {
        {"both-keys", Fault::BothKeysDamaged, BootloaderEra::From1_3, "2.3.1", keys},
        {"both-keys-0.7", Fault::BothKeysDamaged, BootloaderEra::V0_7To1_2, "0.7.0", keys},
        {"server-key", Fault::ServerKeyDamaged, BootloaderEra::From1_3, "2.3.1", keys},
        {"unregistered", Fault::DeviceKeyUnregistered, BootloaderEra::From1_3, "2.3.1", keys},
        {"new-key", Fault::None, BootloaderEra::From1_3, "2.3.1", keys, true},
        {"undo", Fault::None, BootloaderEra::From1_3, "2.3.1", restore, false, nullptr, arrangeUndo},
        {"from-a-file", Fault::None, BootloaderEra::From1_3, "2.3.1", restore, false, nullptr, arrangeFile},
        {"product", Fault::BothKeysDamaged, BootloaderEra::From1_3, "2.3.1", productRepairPlan, false,
         nullptr, arrangeProduct},
        {"product-new-key", Fault::None, BootloaderEra::From1_3, "2.3.1", productRepairPlan, true, nullptr,
         arrangeProduct},
        {"address", Fault::FixedAddress, BootloaderEra::From1_3, "2.3.1", clearAddressPlan},
        {"application", Fault::None, BootloaderEra::From1_3, "2.3.1", applicationPlan, false, chooseProgram},
        {"firmware", Fault::None, BootloaderEra::From1_3, "2.3.1", firmwarePlan, false, chooseRelease},
        {"undo-firmware", Fault::None, BootloaderEra::From1_3, "2.3.1", restoreFirmware, false, chooseRelease,
         arrangeUndoOfFirmware},
        // 1.5.2 is told its network by control request.
        {"wifi", Fault::None, BootloaderEra::From1_3, "1.5.2", wifiPlan, false, chooseWifi, arrangeRouter},
        {"wifi-antenna", Fault::None, BootloaderEra::From1_3, "1.5.2", wifiPlan, false, chooseWifiAndAntenna,
         arrangeRouter},
        {"first-set-up", Fault::NotClaimed, BootloaderEra::From1_3, "1.5.2", firstSetUpPlan, false,
         chooseWifi, arrangeRouter},
        {"claim", Fault::NotClaimed, BootloaderEra::From1_3, "2.3.1", claim, false, nullptr, nullptr, true},
        {"claim-code", Fault::NotClaimed, BootloaderEra::From1_3, "2.3.1", claimCode, false, nullptr, nullptr,
         true},
    };
}

Verdict strikeAndGoOn(const Errand& errand, Blow blow, int point, Then then, const Contents* right)
{
    Verdict verdict;
    Bench bench(errand);
    const bool oldKeyWasGood = sameCloud(bench.before.deviceKey, bench.world);
    bench.runElsewhere(errand, blow, point, verdict);
    verdict.left = contentsOf(bench.world);
    if (then == Then::Finish)
        finish(errand, bench, verdict, right);
    else
        undo(bench, verdict, oldKeyWasGood);
    return verdict;
}

int runErrand(const QStringList& arguments)
{
    enum { Name = 2, Bus, Api, KeyFile, Host, Port, Data, KillPoint, FullFrom, Undo, File, Count };
    if (arguments.size() != Count)
        return 2;
    const Errand& errand = errandOf(arguments[Name]);
    CloudSettings cloud;
    cloud.api = QUrl(arguments[Api]);
    cloud.published = {};
    cloud.deviceServer = keys::chosenServer(arguments[KeyFile], arguments[Host], arguments[Port].toInt());
    LentWorld world(arguments[Bus], cloud);
    if (errand.journalless)
        countBy(CountBy::Messages);
    killAt(arguments[KillPoint].toInt());
    fillDiskAt(arguments[FullFrom].toInt());
    RepairOptions options = optionsOf(errand, arguments[Data]);
    options.undoFolder = arguments[Undo];
    options.backupFile = arguments[File];
    const Outcome outcome = carryOut(errand.plan(options), world, options);
    std::printf("%d\n", pointsReached());
    return outcome.ending == Ending::Healed || outcome.ending == Ending::Done ? 0 : 1;
}

} // namespace rescue::kills
