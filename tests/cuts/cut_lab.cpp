// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/cut_lab.h"

#include <QDirIterator>

#include <stdexcept>

namespace rescue::cuts {

using namespace repair;
using practice::VirtualPhoton;
using test::Recorder;

namespace {

constexpr std::uint32_t flashStart = 0x08000000, flashSize = 0x100000;

struct Region {
    const char* name;
    std::uint32_t address, size;
};
/// The update slot (from 0x080C0000 on) is scratch: what a repair leaves there nobody looks at without the
/// flag, which is a setting.
constexpr std::array regions{
    Region{"bootloader", 0x08000000, 0x4000}, Region{"flash 0800c000", 0x0800c000, 0x14000},
    Region{"system part 1", 0x08020000, 0x40000}, Region{"system part 2", 0x08060000, 0x40000},
    Region{"application", 0x080a0000, 0x20000}};

/// What firmware keeps up by itself, whenever it likes.
constexpr std::array byFirmware{dct::systemFlags, dct::devicePublicKey, dct::claimed, dct::versionString};

void copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(file, target);
    }
}

ByteView part(ByteView flash, const Region& region)
{
    return flash.subspan(region.address - flashStart, region.size);
}

bool isField(std::size_t offset, std::span<const dct::Field> fields)
{
    return std::ranges::any_of(
        fields, [&](dct::Field field) { return offset >= field.offset && offset < field.end(); });
}

/// Where the settings differ, keys and what firmware keeps up aside. `codeToo`: also the claim code, of which
/// each run gets another one.
QStringList otherSettings(ByteView one, ByteView other, bool codeToo)
{
    QStringList found;
    for (std::size_t i = 0; i < one.size() && found.size() < 4; ++i) {
        const bool code = isField(i, std::array{dct::claimCode});
        if (one[i] != other[i] && (codeToo || !code) && !isField(i, byFirmware) &&
            !isField(i, std::array{dct::devicePrivateKey, dct::serverSlot}))
            found << QStringLiteral("setting at %1: %2, not %3").arg(i).arg(one[i]).arg(other[i]);
    }
    return found;
}

bool same(dct::Field field, ByteView one, ByteView other)
{
    return std::ranges::equal(field.in(one), field.in(other));
}

std::optional<keys::DeviceKey> soundKey(ByteView settings)
{
    const auto stored = keys::inspectPrivateKeyField(dct::devicePrivateKey.in(settings));
    return stored.state == keys::StoredKeyState::Sound ? stored.key : std::nullopt;
}

bool agrees(ByteView settings, const practice::VirtualCloud::Device& account)
{
    const auto key = soundKey(settings);
    return key && key->publicSpki() == account.publicKey;
}

practice::PhotonSetup setupOf(const Generation& generation)
{
    auto setup = test::photon(generation.era, generation.release);
    setup.model = generation.model;
    return setup;
}

bool good(const Outcome& outcome)
{
    return outcome.ending == Ending::Healed || outcome.ending == Ending::Done;
}

/// Says yes to everything; stops the run when the device is to be plugged in again.
class Person : public Recorder {
public:
    explicit Person(std::optional<std::stop_source> stop) : m_stop(std::move(stop))
    {
        answer = QStringLiteral("go");
    }
    void tell(const Event& event) override
    {
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (m_stop && wait && wait->what == WaitFor::Replug)
            m_stop->request_stop();
    }

private:
    std::optional<std::stop_source> m_stop;
};

QString endingOf(const Outcome& outcome)
{
    static const std::array names{"healed", "not seen online", "done", "failed", "cancelled", "unfinished"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(outcome.ending))) + QStringLiteral(": ") +
           QString::fromStdString(test::describe(outcome));
}

} // namespace

CutLab::CutLab(const CutPlan& plan, const Generation& generation)
    : m_plan(plan), m_bench(plan.fault, setupOf(generation)), m_world(m_bench.world)
{
    m_bench.options.deviceId = m_bench.world.photon().deviceId();
    m_bench.options.onlineTimeout = Milliseconds(10'000);
    m_bench.recorder.answer = QStringLiteral("go");
    m_session = m_bench.signIn();
    m_repair = plan.prepare(m_bench);
    m_bench.world.photon().unplug();
    m_image = m_bench.world.photon().readFlash(flashStart, flashSize);
    m_old = look();
    m_old.account.online = false;
}

void CutLab::reset()
{
    VirtualPhoton& photon = m_bench.world.photon();
    photon.unplug();
    photon.writeFlash(flashStart, m_image);
    m_bench.world.virtualCloud().putDevice(m_old.account);
    m_folder = std::make_unique<QTemporaryDir>();
    copyFolder(m_bench.data.path(), m_folder->path());
    m_options = m_bench.options;
    m_options.dataFolder = m_folder->path();
    m_options.undoFolder.replace(m_bench.data.path(), m_folder->path());
    photon.plug();
    attachedDevicesSoon(m_bench.world.usb(), {});
}

Outcome CutLab::run(const Plan& plan, const RepairOptions& options, const std::stop_source& stop, Hands hands)
{
    Person person(hands == Hands::StopTheRun ? std::optional(stop) : std::nullopt);
    CloudClient cloud(m_world.cloud(), m_session, stop.get_token());
    RepairContext repair{m_world, cloud, person, options, stop.get_token()};
    return repair::runPlan(plan, repair);
}

Outcome CutLab::runPlan()
{
    return run(m_repair, m_options, {});
}

void CutLab::rehearse()
{
    reset();
    m_world.arm({}, {});
    const Outcome outcome = runPlan();
    for (std::size_t i = 0; i < m_messages.size(); ++i)
        m_messages.at(i) = m_world.messages(static_cast<Where>(i));
    m_right = look();
    if (!good(outcome))
        throw std::runtime_error(endingOf(outcome).toStdString());
}

const std::vector<Message>& CutLab::messages(Where where) const
{
    return m_messages.at(static_cast<std::size_t>(where));
}

CutLab::State CutLab::look()
{
    VirtualPhoton& photon = m_bench.world.photon();
    return {photon.readFlash(flashStart, flashSize), photon.readDct(0, dct::areaSize), photon.storedWifi(),
            *m_bench.world.virtualCloud().device(photon.deviceId())};
}

Outcome CutLab::runCut(const Cut& cut, Hands hands, Finding& finding)
{
    reset();
    std::stop_source stop;
    m_world.arm(cut, stop);
    Outcome outcome = run(m_repair, m_options, stop, hands);
    finding.fell = m_world.fell();
    finding.itself = finding.fell && good(outcome);
    finding.torn = endingOf(outcome);
    finding.longest = outcome.totalTime;
    m_world.replug();
    m_world.arm({}, {});
    attachedDevicesSoon(m_bench.world.usb(), {});
    // Gone in the middle of the write, it could not be asked which keys it has.
    const bool untold = outcome.failedStep == StepId::WriteKeys && outcome.failure &&
                        (outcome.failure->code() == FailureCode::DeviceGone ||
                         outcome.failure->code() == FailureCode::DeviceSlow);
    finding.why = notInBetween(look(), untold || cut.kind == Kind::Offline);
    return outcome;
}

/// A person tries once more where the device was just on its way from one mode to the other.
void CutLab::goOn(Finding& finding, const std::function<Outcome()>& again)
{
    for (int tries = 0; tries < 2; ++tries) {
        const Outcome outcome = again();
        finding.finished = endingOf(outcome);
        finding.longest = std::max(finding.longest, outcome.totalTime);
        if (outcome.ending != Ending::Failed)
            break;
    }
}

Finding CutLab::cutAndGoOn(const Cut& cut)
{
    Finding finding;
    if (!good(runCut(cut, Hands::PlugIn, finding)))
        goOn(finding, [&] { return runPlan(); });
    finding.why += notRight(look());
    if (finding.why.empty())
        finding.verdict = Verdict::Right;
    return finding;
}

Finding CutLab::cutAndContinue(const Cut& cut)
{
    Finding finding;
    runCut(cut, Hands::StopTheRun, finding);
    goOn(finding, [&] { return runPlan(); });
    finding.why += notRight(look());
    if (finding.why.empty())
        finding.verdict = Verdict::Right;
    return finding;
}

Finding CutLab::cutAndRestore(const Cut& cut)
{
    Finding finding;
    runCut(cut, Hands::StopTheRun, finding);
    const auto folders = RepairFolder::ofDevice(m_options.dataFolder, m_options.deviceId);
    const bool saved = !folders.empty() && QFile::exists(folders.front().backupPath()) &&
                       folders.front().path() != m_options.undoFolder;
    if (saved) {
        RepairOptions options = m_options;
        options.undoFolder.clear();
        options.backupFile = folders.front().backupPath();
        goOn(finding, [&] { return run(restorePlan(), options, {}); });
    } else {
        finding.finished = QStringLiteral("nothing to restore");
    }
    finding.why += notOld(look());
    if (finding.why.empty())
        finding.verdict = Verdict::OldRestorable;
    return finding;
}

// ---- judging

QStringList CutLab::notRight(const State& now) const
{
    QStringList wrong;
    for (const Region& region : regions) {
        if (!std::ranges::equal(part(now.flash, region), part(m_right.flash, region)))
            wrong << QString::fromLatin1(region.name) + QStringLiteral(" is not right");
    }
    wrong +=
        otherSettings(now.settings, m_right.settings, same(dct::claimCode, m_old.settings, m_right.settings));
    if (!same(dct::serverSlot, now.settings, m_right.settings))
        wrong << QStringLiteral("the server slot is not right");
    if (m_plan.newKey && !soundKey(now.settings))
        wrong << QStringLiteral("no sound device key");
    if (!m_plan.newKey && !same(dct::devicePrivateKey, now.settings, m_right.settings))
        wrong << QStringLiteral("the device key is not right");
    if (agrees(m_right.settings, m_right.account) && !agrees(now.settings, now.account))
        wrong << QStringLiteral("the account has another device key");
    if (now.networks != m_right.networks)
        wrong << QStringLiteral("the networks are not right");
    if (now.account.owner != m_right.account.owner || now.account.productId != m_right.account.productId)
        wrong << QStringLiteral("the device is not where it belongs in the account");
    return wrong;
}

QStringList CutLab::notOld(const State& now) const
{
    QStringList wrong;
    for (const Region& region : regions) {
        if (!std::ranges::equal(part(now.flash, region), part(m_old.flash, region)))
            wrong << QString::fromLatin1(region.name) + QStringLiteral(" is not the old one");
    }
    wrong += otherSettings(now.settings, m_old.settings, true);
    if (!same(dct::serverSlot, now.settings, m_old.settings))
        wrong << QStringLiteral("the server slot is not the old one");
    if (!same(dct::devicePrivateKey, now.settings, m_old.settings))
        wrong << QStringLiteral("the device key is not the old one");
    if (agrees(m_old.settings, m_old.account) && !agrees(now.settings, now.account))
        wrong << QStringLiteral("the account does not have the old device key");
    if (now.networks != m_old.networks)
        wrong << QStringLiteral("the networks are not the old ones");
    return wrong;
}

/// Before anybody goes on: the key fields are all old or all new, and a device whose old key worked still has
/// an account that knows it, unless the cloud was out of reach to the end or the device gone in the write.
QStringList CutLab::notInBetween(const State& now, bool accountUntold) const
{
    QStringList wrong;
    const bool oldKey = same(dct::devicePrivateKey, now.settings, m_old.settings);
    const bool oldServer = same(dct::serverSlot, now.settings, m_old.settings);
    const bool newKey = m_plan.newKey ? soundKey(now.settings) && !oldKey
                                      : same(dct::devicePrivateKey, now.settings, m_right.settings);
    const bool newServer = same(dct::serverSlot, now.settings, m_right.settings);
    if (!(oldKey && oldServer) && !(newKey && newServer))
        wrong << QStringLiteral("in between: key fields are mixed (device key %1, server %2)")
                     .arg(oldKey   ? QStringLiteral("old")
                          : newKey ? QStringLiteral("new")
                                   : QStringLiteral("neither"),
                          oldServer   ? QStringLiteral("old")
                          : newServer ? QStringLiteral("new")
                                      : QStringLiteral("neither"));
    const bool moved = now.account.productId != m_old.account.productId &&
                       now.account.productId != m_right.account.productId;
    if (moved && !accountUntold)
        wrong << QStringLiteral("in between: the device is outside of its product");
    const bool worked = agrees(m_old.settings, m_old.account) && agrees(m_right.settings, m_right.account);
    if (worked && !accountUntold && !agrees(now.settings, now.account))
        wrong << QStringLiteral("in between: device and account have different keys");
    return wrong;
}

} // namespace rescue::cuts
