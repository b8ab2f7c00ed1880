// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"
#include "core/dfu/dfu_device.h"
#include "core/repair/attached_device.h"
#include "core/repair/backup.h"
#include "core/repair/event.h"
#include "core/repair/firmware_repair.h"
#include "core/repair/repair_folder.h"
#include "core/repair/runner.h"
#include "core/world.h"

namespace rescue::repair {

/// Who hears what happens and answers questions. Called on the repair's thread.
class Narrator {
public:
    virtual ~Narrator() = default;
    virtual void tell(const Event& event) = 0;
    /// Blocks until answered; throws Cancelled.
    virtual QString ask(const Question& question) = 0;
    /// The sign-in ran out: a new one for `account` (empty: whose it was is unknown), or nothing when there
    /// is none to be had. `wrong` is what was signed in to at the last try, if that was another account.
    virtual std::optional<Session> signInAgain(const QString& account, const QString& wrong)
    {
        (void)account;
        (void)wrong;
        return std::nullopt;
    }
};

/// May this account register keys for the device?
struct Authority {
    bool inAccount = false;
    std::optional<int> productId; ///< register through this product: the account has a role in it
};

/// One repair: what it was given and what its steps have learnt so far.
struct RepairContext {
    World& world;
    CloudClient& cloud;
    Narrator& narrator;
    const RepairOptions& options;
    std::stop_token stop;

    KeyTask task = KeyTask::Repair;
    std::optional<AttachedDevice> device{};
    QString deviceId{};
    Authority authority{};
    std::optional<CloudDevice> cloudBefore{}; ///< as the cloud saw it while it was surely offline
    std::unique_ptr<dfu::DfuDevice> dfu{};
    std::unique_ptr<QLockFile> inUse{}; ///< from the backup on: this device is being repaired here
    std::optional<RepairFolder> folder{};
    std::optional<Backup> backup{}; ///< what was read; on disk from BackUp on
    bool backedUp = false;          ///< `backup` is on disk as it is
    std::optional<diagnosis::KeyCheck> check{};
    diagnosis::KeyDecision decision{};
    Bytes wanted{};                       ///< the whole key area as it shall be
    std::optional<keys::DeviceKey> key{}; ///< the pair the device shall have
    FirmwareRepair firmware{};
    SteadyClock::time_point dfuSince{};
    std::optional<int> removedFrom{}; ///< the product it has to go back into
    bool agreedToClaimCode = false;   ///< holds for the whole run, wherever the plug is meanwhile
    bool maybeRegistered = false;     ///< the cloud was told the key, and what it did is not known
    bool keysSent = false;            ///< new keys are on their way to the device, or there
    Outcome outcome{};

    void log(const QString& text) { narrator.tell(LogLine{text}); }
    /// Journal, for plans that have a folder by now. Adds the outcome as it stands.
    void record(const QString& event, QJsonObject facts = {});
};

/// One step of a plan. Idempotent: running it twice is harmless, and it finds out by itself what is already
/// done.
class Step {
public:
    virtual ~Step() = default;
    virtual StepId id() const = 0;
    /// Is there anything to do?
    virtual bool needed(RepairContext& repair) = 0;
    virtual void run(RepairContext& repair) = 0;
    /// Proves what run() did; throws VerifyFailed.
    virtual void verify(RepairContext& repair) { (void)repair; }
    /// Must what this step begins be brought to its end even if the person cancels?
    virtual bool uninterruptible() const { return false; }
};

std::unique_ptr<Step> makeStep(StepId id);

/// Back into RepairContext::removedFrom, proved by the cloud's own list. product_steps.cpp
void putBackIntoProduct(RepairContext& repair, CloudClient& cloud);

/// The cloud may have done as it was asked although this is what came back.
bool mayHaveHappened(FailureCode code);

/// Takes over where and how the device is on USB now, and tells it. device_steps.cpp
void followOnUsb(RepairContext& repair);

// The steps, by the file they live in.
std::unique_ptr<Step> makeFindDevice(); // device_steps.cpp
std::unique_ptr<Step> makeEnterDfu();
std::unique_ptr<Step> makeLeaveDfu();
std::unique_ptr<Step> makeReadKeys(); // backup_steps.cpp
std::unique_ptr<Step> makeBackUp();
std::unique_ptr<Step> makeCheckKeys(); // key_steps.cpp
std::unique_ptr<Step> makeWriteKeys();
std::unique_ptr<Step> makeCheckAccount(); // account_steps.cpp
std::unique_ptr<Step> makeRegisterKey();
std::unique_ptr<Step> makeSeeOnline(); // online_step.cpp
std::unique_ptr<Step> makeConfirmOnline();
std::unique_ptr<Step> makeTrySafeMode();
std::unique_ptr<Step> makeClaim(); // claim_steps.cpp
std::unique_ptr<Step> makeSetClaimCode();
std::unique_ptr<Step> makeVerifyClaim();
std::unique_ptr<Step> makeRemoveFromProduct(); // product_steps.cpp
std::unique_ptr<Step> makeAddToProduct();
std::unique_ptr<Step> makeProbeHandshake(); // probe_step.cpp
std::unique_ptr<Step> makeCheckNetwork();
std::unique_ptr<Step> makeReadFirmware(); // firmware_steps.cpp
std::unique_ptr<Step> makeCheckFirmware();
std::unique_ptr<Step> makeWriteFirmware(); // firmware_write_steps.cpp
std::unique_ptr<Step> makeReenterDfu();
std::unique_ptr<Step> makeKeepSettings();
std::unique_ptr<Step> makeWriteBootloader();
std::unique_ptr<Step> makeFetchFirmware(); // firmware_source_steps.cpp
std::unique_ptr<Step> makeSetWifi();       // wifi_steps.cpp
std::unique_ptr<Step> makeSeeJoined();
std::unique_ptr<Step> makeClearWifi();
std::unique_ptr<Step> makeClearAddress();
std::unique_ptr<Step> makeChooseAntenna();
std::unique_ptr<Step> makePutSettingsBack(); // key_steps.cpp
std::unique_ptr<Step> makePutNetworksBack(); // undo_networks.cpp
std::unique_ptr<Step> makeSeeNetworks();
std::unique_ptr<Step> makeSeeRunning(); // running_step.cpp

} // namespace rescue::repair
