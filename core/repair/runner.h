// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"
#include "core/device/dct_facts.h"
#include "core/device/wifi_network.h"
#include "core/firmware/module_source.h"
#include "core/repair/event.h"
#include "core/world.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace rescue::repair {

/// Which of the modules given are meant.
enum class FirmwareUse {
    Update,      ///< the newest of those for this model; the application of the device stays where it has one
    Exactly,     ///< all of them, and a failure where one does not fit
    Application, ///< the application alone, in the place of the device's own
};

/// What a person chose for a repair; everything has a safe default.
struct RepairOptions {
    QString deviceId; ///< which device, when several are attached or it cannot tell; empty = the only one
    std::optional<keys::DeviceKey> keyToLoad;
    diagnosis::NewKey newKey = diagnosis::NewKey::Auto;
    diagnosis::PrivateServer privateServer = diagnosis::PrivateServer::Ask;
    bool claim = true;
    bool confirm = false; ///< ask ConfirmChanges before the first write
    /// The device need not be on USB: `deviceId` is enough. For plans that only ask the cloud.
    bool mayBeAway = false;
    bool requestTransfer = false; ///< somebody else's device: have the cloud ask them for it
    /// When the sign-in runs out in the middle, ask SignInAgain and go on; otherwise that ends the repair.
    bool askSignIn = false;
    Milliseconds onlineTimeout{120'000};
    Milliseconds buttonTimeout{300'000}; ///< how long a person may take to press the buttons
    QString dataFolder; ///< where backups and journals go; empty = the platform's data folder
    QString undoFolder; ///< for the undo plan: which repair to undo
    QString backupFile; ///< for the restore plan: the file to write back
    std::vector<firmware::GivenModule> firmware; ///< for the firmware plan; none: from the cloud
    FirmwareUse firmwareUse = FirmwareUse::Update;
    /// Before its program is replaced: see whether the device reaches the cloud without it.
    bool trySafeMode = true;
    QString firmwareVersion; ///< from the cloud: "3.3.1"; empty = the newest that it has for the model
    std::optional<WifiNetwork> wifi;     ///< for the plans that set Wi-Fi
    std::optional<dct::Antenna> antenna; ///< chosen along with Wi-Fi; nothing: as it is
    Milliseconds wifiTimeout{60'000};    ///< how long the device may take to join
    /// How long SETUP is held after listening mode began, until the networks are forgotten.
    Milliseconds clearHold{8'000};
};

/// The plan for damaged cloud keys.
Plan keyRepairPlan(const RepairOptions& options);
/// Writes the backup of an earlier repair (options.undoFolder) or of a file (options.backupFile) back.
Plan restorePlan();
/// Only saves: DFU, backup, back to normal.
Plan backupPlan();
/// PL-SYS: bootloader, system parts and, where asked for, the application of options.firmware; keys and
/// settings stay.
Plan firmwarePlan(const RepairOptions& options);
/// PL-APP: the application of options.firmware, or the cloud's Tinker, takes the place of the device's own.
/// The old one is in the backup: undoPlan() puts it back.
Plan applicationPlan(const RepairOptions& options);
/// PL-NET: the network as this computer sees it, and the device's keys tried on the cloud from here. Writes
/// nothing.
Plan networkPlan();
/// Puts back what that repair changed, as its outcome tells it; options.undoFolder names its folder.
Plan undoPlan(const Outcome& past);
/// PL-KEYS-SYS: the system firmware first, then the keys by the firmware that came of it.
Plan keysAndSystemPlan(const RepairOptions& options);
/// Reads and judges the keys, writes nothing anywhere.
Plan lookPlan();
/// Looks, and tries the handshake with the keys that are there before the device is restarted.
Plan handshakePlan();
/// PL-WIFI: options.wifi goes into the device, which has to join it; the antenna too where one is chosen. A
/// network that this replaced is put back where the new one cannot be joined.
Plan wifiPlan(const RepairOptions& options);
/// Wi-Fi and a claim code for a device that nobody has set up yet.
Plan firstSetUpPlan(const RepairOptions& options);
/// Has the device ask the router for its address again; sets options.wifi where it is given.
Plan clearAddressPlan(const RepairOptions& options);
/// Has the device forget all networks; sets options.wifi where it is given.
Plan clearWifiPlan(const RepairOptions& options);
/// Claims the device by its id, which must be online.
Plan claimPlan();
/// Gives the device a claim code: it comes into the account when it connects.
Plan claimCodePlan();
/// The key repair for a device whose product takes no keys: out of the product, repaired, and back in.
Plan productRepairPlan(const RepairOptions& options);
/// The device's part of a key repair for somebody without a role in its product: the product's team has to
/// register Outcome::publicKeyPem (support/handover_note.h).
Plan handoverPlan();
/// One thing only: LoadKey, WriteServer or Register. The account's side is left out where nobody is signed in
/// and the task can do without.
Plan keyTaskPlan(KeyTask task);

/// Runs one plan at a time on a worker thread of its own: the only one who does. Signals arrive on the thread
/// the Runner lives in (queued). Failures never leave it as exceptions: they are in the Outcome.
class Runner : public QObject {
    Q_OBJECT

public:
    /// `world` outlives the Runner.
    explicit Runner(World& world, QObject* parent = nullptr);
    ~Runner() override; ///< cancels and waits

    /// Begins; finished() follows. Must not be called while running.
    void start(Plan plan, RepairOptions options, Session session);
    bool running() const;

    /// Ends the repair at the next safe point; finished() follows with Cancelled (or with what already
    /// happened).
    Q_SLOT void cancel();
    /// The answer to the last asked() question.
    Q_SLOT void answer(const QString& text);
    /// The answer to SignInAgain.
    void answerSignIn(Session session);

Q_SIGNALS:
    void happened(const rescue::repair::Event& event);
    void asked(const rescue::repair::Question& question);
    void finished(const rescue::repair::Outcome& outcome);

private:
    class Desk;
    void work(const Plan& plan, const RepairOptions& options, const Session& session,
              const std::stop_token& stop);
    QString ask(const Question& question, const std::stop_token& stop);
    std::optional<Session> askForSession(const Question& question, const std::stop_token& stop);

    World& m_world;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::optional<QString> m_answer;
    std::optional<Session> m_newSession;
    std::jthread m_thread;
    bool m_running = false;
};

} // namespace rescue::repair
