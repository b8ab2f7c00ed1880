// SPDX-License-Identifier: Apache-2.0
// cuts-in-vm: pulls the cable of a virtual Photon at one control transfer of a key repair after the other,
// with the real libusb and a real kernel between the two, plugs it in again, and lets the repair go on, or
// runs it again, or restores its backup. Prints what became of the device; ends with 1 where it is neither
// right nor as it was. What tests/cut-everywhere does in one process with every kind of cut.
#include "core/device/dct.h"
#include "core/keys/device_key.h"
#include "core/practice/practice_world.h"
#include "core/real_world.h"
#include "core/repair/run_plan.h"
#include "tests/practice_keys.h"
#include "tests/vm/usbip_port.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <future>
#include <thread>

namespace rescue::vm {

namespace {

using namespace repair;
using practice::VirtualPhoton;

constexpr int cuts = 54;
constexpr double deviceSpeed = 20;

/// The cable to the kernel, served by a thread of its own.
class Cable {
public:
    explicit Cable(VirtualPhoton& photon)
        : m_photon(photon), m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          m_listener(photon.listen([this] { ring(); }))
    {
        m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    }
    ~Cable()
    {
        m_thread.request_stop();
        ring();
        m_thread.join();
        m_photon.unlisten(m_listener);
        ::close(m_bell);
    }
    Cable(const Cable&) = delete;
    Cable& operator=(const Cable&) = delete;

    /// Runs `work` on the port's thread and waits until it is done.
    void with(const std::function<void(UsbipPort&)>& work)
    {
        std::packaged_task<void(UsbipPort&)> task(work);
        auto done = task.get_future();
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        ring();
        done.get();
    }

private:
    void ring() { ::eventfd_write(m_bell, 1); }

    void serve(const std::stop_token& stop)
    {
        UsbipPort port(m_photon, 0);
        while (!stop.stop_requested()) {
            runTasks(port);
            port.step();
            std::array<pollfd, 2> files{pollfd{m_bell, POLLIN, 0}, pollfd{port.descriptor(), POLLIN, 0}};
            ::poll(files.data(), files.size(), untilDue(port));
            eventfd_t rings = 0;
            ::eventfd_read(m_bell, &rings);
        }
    }

    void runTasks(UsbipPort& port)
    {
        std::vector<std::packaged_task<void(UsbipPort&)>> tasks;
        {
            const std::lock_guard lock(m_mutex);
            tasks.swap(m_tasks);
        }
        for (auto& task : tasks)
            task(port);
    }

    static int untilDue(const UsbipPort& port)
    {
        const auto due = port.due();
        if (!due)
            return 1'000;
        const auto left = std::chrono::ceil<Milliseconds>(*due - SteadyClock::now());
        return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 1'000));
    }

    VirtualPhoton& m_photon;
    int m_bell;
    int m_listener;
    std::mutex m_mutex;
    std::vector<std::packaged_task<void(UsbipPort&)>> m_tasks;
    std::jthread m_thread;
};

/// Says yes to everything, and does as told when the device is to be plugged in again.
class Person : public Narrator {
public:
    explicit Person(std::function<void()> replug) : m_replug(std::move(replug)) {}
    void tell(const Event& event) override
    {
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (wait && wait->what == WaitFor::Replug && m_replug)
            m_replug();
    }
    QString ask(const Question&) override { return QStringLiteral("go"); }

private:
    std::function<void()> m_replug;
};

/// What follows a cut.
enum class Then { GoOn, RunAgain, Restore };
constexpr std::array thenNames{"went on", "again", "restored"};

QString endingOf(const Outcome& outcome)
{
    return outcome.failure ? outcome.failure->technical() : QStringLiteral("done");
}

class Bench {
public:
    Bench() : m_world(setup(), practice::Fault::ServerKeyDamaged), m_real(m_world.cloud()), m_cable(photon())
    {
        photon().unplug();
        m_flash = photon().readFlash(flashStart, flashSize);
        m_account = *m_world.virtualCloud().device(photon().deviceId());
        CloudClient cloud(m_world.cloud());
        cloud.signIn(QString::fromLatin1(practice::PracticeWorld::userName),
                     Secret::fromText(QString::fromLatin1(practice::PracticeWorld::password)));
        m_session = cloud.session();
    }

    /// How many control transfers a repair is about; 0: it did not succeed.
    int rehearse()
    {
        begin();
        constexpr int plenty = 1'000'000;
        m_cable.with([](UsbipPort& port) { port.unplugAtTransfer(plenty); });
        const Outcome outcome = run(plan(), {});
        int left = 0;
        m_cable.with([&](UsbipPort& port) { left = port.transfersLeft(); });
        m_cable.with([](UsbipPort& port) { port.unplugAtTransfer(0); });
        m_right = settings();
        if (outcome.ending != Ending::Done || !right()) {
            std::printf("without a cut: %s\n", qPrintable(endingOf(outcome)));
            return 0;
        }
        return plenty - left;
    }

    /// Cuts at that transfer, or in the middle of the write; true when the end is a good one.
    bool cutAt(std::optional<int> transfer, Then then)
    {
        begin();
        m_cable.with(
            [&](UsbipPort& port) { transfer ? port.unplugAtTransfer(*transfer) : port.unplugInWrite(); });
        bool fell = false;
        const std::stop_source stop;
        const auto replug = [&] {
            fell = true;
            m_cable.with([](UsbipPort& port) { port.unplugAtTransfer(0); });
            then == Then::GoOn ? plugIntoDfu() : static_cast<void>(std::stop_source(stop).request_stop());
        };
        const Outcome torn = run(plan(), {}, replug, stop.get_token());
        m_cable.with([](UsbipPort& port) { port.unplugAtTransfer(0); });
        if (then == Then::GoOn)
            return told(transfer, fell, then, right(), torn, torn);
        plugIntoDfu();
        const auto folders = RepairFolder::ofDevice(m_data->path(), photon().deviceId());
        const bool saved = !folders.empty() && QFile::exists(folders.front().backupPath());
        const bool back = then == Then::Restore && saved;
        const Outcome after =
            back ? run(withoutLeave(restorePlan()), folders.front().backupPath()) : run(plan(), {});
        return told(transfer, fell, back ? then : Then::RunAgain, back ? old() : right(), torn, after);
    }

private:
    static bool told(std::optional<int> transfer, bool fell, Then then, bool good, const Outcome& torn,
                     const Outcome& after)
    {
        std::printf("%-4s %-8s %-8s %-6s %s / %s\n",
                    transfer ? qPrintable(QString::number(*transfer)) : "work", fell ? "fell" : "did not",
                    thenNames.at(static_cast<std::size_t>(then)), good ? "good" : "THIRD",
                    qPrintable(endingOf(torn)), qPrintable(endingOf(after)));
        std::fflush(stdout);
        return good;
    }

    static constexpr std::uint32_t flashStart = 0x08000000, flashSize = 0x100000;

    static practice::PhotonSetup setup()
    {
        practice::PhotonSetup made;
        made.speed = deviceSpeed;
        return made;
    }
    VirtualPhoton& photon() { return m_world.photon(); }

    /// The same device and account as at the start, in DFU mode and seen there.
    void begin()
    {
        photon().unplug();
        photon().writeFlash(flashStart, m_flash);
        m_world.virtualCloud().putDevice(m_account);
        m_data = std::make_unique<QTemporaryDir>();
        plugIntoDfu();
    }

    void plugIntoDfu()
    {
        photon().unplug();
        waitFor([this] { return m_real.usb().list().empty(); });
        photon().setSetupButton(true);
        photon().plug();
        waitFor([this] { return photon().lamp().pattern == led::Pattern::YellowBlink; });
        photon().setSetupButton(false);
        waitFor([this] {
            const auto seen = attachedDevices(m_real.usb());
            return !seen.empty() && seen.front().mode == DeviceMode::Dfu && !seen.front().usb.blocked;
        });
    }

    template <typename Condition> void waitFor(const Condition& condition)
    {
        const auto limit = WaitLimit::in(Milliseconds(20'000));
        while (!condition() && !limit.over())
            m_real.usb().waitForChange(m_real.usb().generation(), WaitLimit::in(Milliseconds(20)));
    }

    /// The restart at the end is sent, not waited for: another device comes next.
    static Plan withoutLeave(Plan plan)
    {
        std::erase(plan.steps, StepId::LeaveDfu);
        return plan;
    }
    Plan plan() const
    {
        Plan made = withoutLeave(keyRepairPlan(options()));
        std::erase(made.steps, StepId::SeeOnline);
        return made;
    }

    RepairOptions options() const
    {
        RepairOptions made;
        made.newKey = diagnosis::NewKey::Always;
        made.claim = false;
        made.dataFolder = m_data ? m_data->path() : QString();
        made.deviceId = m_world.photon().deviceId();
        return made;
    }

    Outcome run(const Plan& plan, const QString& backup, std::function<void()> replug = {},
                const std::stop_token& stop = {})
    {
        RepairOptions chosen = options();
        chosen.backupFile = backup;
        Person person(std::move(replug));
        CloudClient cloud(m_real.cloud(), m_session, stop);
        RepairContext repair{m_real, cloud, person, chosen, stop};
        return runPlan(plan, repair);
    }

    Bytes settings() { return photon().readDct(0, dct::areaSize); }
    bool agrees()
    {
        const Bytes now = settings();
        const auto key = keys::inspectPrivateKeyField(dct::devicePrivateKey.in(now)).key;
        return key && key->publicSpki() == m_world.virtualCloud().device(photon().deviceId())->publicKey;
    }
    bool right()
    {
        const Bytes now = settings();
        return agrees() && std::ranges::equal(dct::serverSlot.in(now), dct::serverSlot.in(m_right));
    }
    bool old()
    {
        const Bytes before(m_flash);
        const Bytes now = settings();
        photon().unplug();
        photon().writeFlash(flashStart, before);
        const Bytes was = settings();
        return agrees() && std::ranges::equal(dct::serverSlot.in(now), dct::serverSlot.in(was)) &&
               std::ranges::equal(dct::devicePrivateKey.in(now), dct::devicePrivateKey.in(was));
    }

    mutable practice::PracticeWorld m_world;
    RealWorld m_real;
    Cable m_cable;
    Session m_session;
    Bytes m_flash, m_right;
    practice::VirtualCloud::Device m_account;
    std::unique_ptr<QTemporaryDir> m_data;
};

int run()
{
    Bench bench;
    const int transfers = bench.rehearse();
    std::printf("%d control transfers\n", transfers);
    if (transfers == 0)
        return 1;
    int thirds = 0;
    for (int i = 0; i < cuts; ++i) {
        const bool inWrite = i % 9 == 8;
        const auto at = inWrite ? std::nullopt : std::optional(1 + transfers * i / cuts);
        thirds += bench.cutAt(at, static_cast<Then>((i + i / 9) % 3)) ? 0 : 1;
    }
    std::printf("%d cuts with real libusb, %d third states\n", cuts, thirds);
    return thirds == 0 ? 0 : 1;
}

} // namespace

} // namespace rescue::vm

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    try {
        rescue::test::useKnownServerKeys();
        return rescue::vm::run();
    } catch (const rescue::Failure& failure) {
        std::fprintf(stderr, "cuts-in-vm: %s\n", qPrintable(failure.technical()));
        return 2;
    }
}
