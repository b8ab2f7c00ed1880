// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/handshake_probe.h"
#include "core/device/models.h"
#include "core/diagnosis/evidence.h"
#include "core/diagnosis/item.h"
#include "core/diagnosis/key_check.h"
#include "core/failure.h"
#include "core/firmware/module.h"
#include "core/led/lamp.h"
#include "core/network/network_check.h"
#include "core/wait.h"

#include <QDateTime>
#include <QMetaType>

#include <variant>

namespace rescue::repair {

/// The steps a plan is made of, in the order of a key repair.
enum class StepId {
    FindDevice,   ///< which device, and its id
    CheckAccount, ///< signed in, and may this account register keys for it
    EnterDfu,
    ReadKeys,    ///< raw DCT copies and the DCT area, into memory
    BackUp,      ///< what was read, to disk
    CheckKeys,   ///< offline look at what was backed up; decides what will be written
    RegisterKey, ///< the cloud learns the public key, before anything is written
    WriteKeys,   ///< one block, then read back twice
    LeaveDfu,
    SeeOnline,
    Claim,
    // for PL-CLAIM and PL-PRODUCT
    ConfirmOnline,     ///< it is connected now, as a claim wants it
    SetClaimCode,      ///< the device gets a code that brings it into the account when it connects
    VerifyClaim,       ///< the account lists it
    RemoveFromProduct, ///< so that its owner may register its key
    AddToProduct,      ///< and back
    CheckNetwork,      ///< the ways to the cloud, from this computer
    ProbeHandshake,    ///< from this computer, with the keys the device holds
    TrySafeMode,       ///< without its own program: does it reach the cloud then?
    // of the plan for the system firmware
    FetchFirmware,   ///< from the cloud where no files were given, or from what a repair saved
    ReadFirmware,    ///< modules, raw DCT copies and the DCT area, into memory
    CheckFirmware,   ///< may this set be written to this device? decides what will be
    WriteFirmware,   ///< system parts and application, each read back
    ReenterDfu,      ///< where the bootloader has lost its way to the DCT by that
    KeepSettings,    ///< the DCT is as it was, or is made so
    WriteBootloader, ///< into the update slot, for the system to install
    SeeRunning,      ///< the device says that its modules are sound
    // of the plans for Wi-Fi
    ChooseAntenna, ///< the one that a person chose
    ClearAddress,  ///< the router gives one again
    ClearWifi,     ///< all networks forgotten
    SetWifi,       ///< the device remembers a network
    SeeJoined,     ///< and says that it is in it
    // of their undo
    PutSettingsBack, ///< address and antenna, read back
    PutNetworksBack, ///< by the running firmware, which alone writes them
    SeeNetworks,     ///< in the flash: they are as they were
};

inline constexpr StepId lastStepId = StepId::SeeNetworks;

using diagnosis::Item;
using diagnosis::lastItem;

/// What CheckKeys decides for, and WriteKeys writes.
enum class KeyTask {
    Repair,      ///< what is wrong
    Look,        ///< nothing
    LoadKey,     ///< RepairOptions::keyToLoad
    WriteServer, ///< the server slot
    Register,    ///< nothing; the cloud is told the key that is there
    Restore,     ///< the keys of a backup
    Firmware,    ///< no keys: modules of the firmware
    Wifi,        ///< no keys: networks, address, antenna
};

/// Ordered steps with what they may change: data that can be shown, printed and run by nobody but the Runner.
struct Plan {
    QString id; ///< "PL-KEYS", "RESTORE-KEYS" …
    KeyTask task = KeyTask::Repair;
    std::vector<StepId> steps;
    std::vector<Item> mayChange;
    std::vector<Item> willStay;
};

// ---- what a running repair tells

struct StepStarted {
    StepId step;
    int index; ///< from 0
    int count;
};

/// Which device, how far known. Sent again whenever it changes its mode, goes or comes.
struct DeviceSeen {
    Model model;
    std::optional<DeviceMode> mode; ///< nothing: off the bus right now
    QString deviceId;               ///< empty while unknown
};

enum class WaitFor {
    DfuByComputer, ///< the computer asked the device to restart into DFU mode
    DfuByButtons,  ///< the person holds SETUP and taps RESET
    SafeModeByButtons,
    DeviceReturns, ///< restart after leaving DFU mode
    SeenOnline,
    ListenByButton, ///< the person holds SETUP until the lamp blinks blue
    ClearByButton,  ///< the person holds SETUP until the lamp races blue
    WifiJoined,
    Replug, ///< the device left the bus in the middle; waiting for the same one
};
struct WaitStarted {
    WaitFor what;
    Milliseconds usual; ///< how long it takes when all is well
    Milliseconds most;  ///< when it is given up
};
struct WaitEnded {
    WaitFor what;
};

struct LampExpected {
    led::Pattern pattern;
};

/// What the key area holds: told before it is decided what to do about it.
struct KeysFound {
    diagnosis::KeyCheck check;
};

/// The verdict of CheckKeys: shown before the first write.
struct KeysChecked {
    diagnosis::KeyCheck check;
    diagnosis::KeyDecision decision;
    KeyTask task; ///< Restore: the decision is about the saved keys
};

/// What happened to one module of the firmware.
struct ModuleChange {
    firmware::ModuleFunction function = firmware::ModuleFunction::System;
    int index = 0;
    std::optional<int> before; ///< version; nothing: it was not in one piece
    int after = 0;
    bool written = false; ///< false: it was there already
    bool operator==(const ModuleChange&) const = default;
};

/// The verdict of CheckFirmware: shown before the first write.
struct FirmwareChecked {
    std::vector<ModuleChange> modules;
};

/// Parts of one step, 0…1; never goes down within a step.
struct StepProgress {
    StepId step;
    double fraction;
    std::optional<Milliseconds> left{}; ///< of this step, by what this device took so far
};

/// One line for the details drawer and the log. `technical` lines may use terms of the trade; neither holds
/// secrets.
struct LogLine {
    QString text;
    bool technical = true;
};

using Event = std::variant<StepStarted, DeviceSeen, WaitStarted, WaitEnded, LampExpected, KeysFound,
                           KeysChecked, FirmwareChecked, StepProgress, LogLine>;

// ---- what it asks

enum class QuestionKind {
    PrivateServer,  ///< argument: the address found. Answers: "keep", "replace", "stop"
    DeviceId,       ///< the device cannot tell its id. Answer: 24 hexadecimal digits, or "stop"
    ConfirmChanges, ///< after KeysChecked, before the first write. Answers: "go", "stop"
    /// A claim code takes the device over even from another account. Answers: "go", "stop"
    ClaimCodeConsent,
    /// The sign-in ran out in the middle. Arguments: the account, and the one that was given in its place, if
    /// any. Answers: Runner::answerSignIn(), or "stop"
    SignInAgain,
};
struct Question {
    QuestionKind kind;
    QStringList arguments;
};

// ---- how it ended

enum class Ending {
    Healed,        ///< written where needed, read back, and seen online
    NotSeenOnline, ///< written and verified, but not yet seen online
    Done,          ///< a plan that does not end online (undo, backup) finished and verified
    Failed,
    Cancelled,
    Unfinished, ///< the program was ended in the middle: only the history has this
};

enum class ClaimResult {
    NotTried,
    AlreadyYours,
    Claimed,
    Refused,
    TransferAsked, ///< somebody else's: the cloud asks them to hand it over
};

struct Outcome {
    Ending ending = Ending::Failed;
    std::optional<Failure> failure; ///< for Failed and NotSeenOnline; also why a claim was refused
    std::optional<StepId> failedStep;
    Model model = Model::Photon;
    KeyTask task = KeyTask::Repair;
    QString deviceId;
    QString plan;                             ///< Plan::id
    QDateTime began;                          ///< UTC
    std::optional<diagnosis::Findings> found; ///< nothing: it did not come to looking at the keys
    std::vector<Item> changed;
    /// SHA-256 fingerprints in hexadecimal; empty where there was no readable key. After: what was read back,
    /// or what was there before if nothing was written.
    QString deviceKeyBefore, deviceKeyAfter, serverKeyBefore, serverKeyAfter;
    std::uint16_t bootloaderRelease = 0; ///< bcdDevice in DFU mode; 0: not seen there
    bool readBack = false;               ///< through the DCT, equal to what was meant
    bool rawCopyChecked = false;         ///< also found in the raw flash copy
    bool registered = false;             ///< the cloud has this device's public key
    bool seenByCloud = false;
    bool seenByUsb = false;  ///< the device itself said "connected"
    bool joinedWifi = false; ///< the device itself said that it is in its network and has an address
    ClaimResult claim = ClaimResult::NotTried;
    bool inAccount = false; ///< the account lists it, looked at after a claim
    int outsideProduct = 0; ///< the product it was taken out of and could not be put back into; 0: none
    std::optional<ProbeVerdict> handshake;       ///< what ProbeHandshake found. Not kept in the history
    std::vector<network::Result> network;        ///< what CheckNetwork found. Not kept in the history
    std::optional<diagnosis::SafeMode> safeMode; ///< what TrySafeMode found. Not kept in the history
    QString publicKeyPem; ///< of the device, as it holds it now; empty while unknown. Not kept in the history
    std::vector<ModuleChange> firmware; ///< what the set was about, in the order of writing
    QString deviceOs;           ///< the release that came from the cloud: "3.3.1". Not kept in the history
    bool modulesSound = false;  ///< the running firmware finds its modules sound. Not kept in the history
    bool networksSaved = false; ///< networks were given or forgotten, and the backup tells which there were
    QString folder;             ///< backup and journal of this repair; empty where none was made
    bool undoable = false;
    Milliseconds deviceTime{0}; ///< from DFU seen to the last read-back
    Milliseconds totalTime{0};
};

} // namespace rescue::repair

Q_DECLARE_METATYPE(rescue::repair::Event)
Q_DECLARE_METATYPE(rescue::repair::Question)
Q_DECLARE_METATYPE(rescue::repair::Outcome)
