// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/item.h"
#include "core/led/lamp.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>

namespace rescue::diagnosis {

/// One thing that is done in the course of a cure. What each is in words: support/diagnosis_text.h.
enum class Operation {
    Identify,      ///< O-ID
    Cable,         ///< O-CABLE
    Driver,        ///< O-DRV
    EnterDfu,      ///< O-DFU-U, O-DFU-A, else O-DFU-B
    Backup,        ///< O-BACKUP
    CheckKeyArea,  ///< O-DCTCHECK
    ReenterDfu,    ///< O-REENTER
    WriteSystem,   ///< O-SYS
    WriteTinker,   ///< O-TINKER
    WriteServer,   ///< O-SRVKEY
    RegisterKey,   ///< O-PUBKEY
    NewKey,        ///< O-NEWKEY
    LeaveDfu,      ///< O-EXIT
    ClearWifi,     ///< O-WIFI-CLR
    SetWifi,       ///< O-WIFI-SET
    ClearAddress,  ///< O-IPCLR
    ChooseAntenna, ///< O-ANTSEL
    LookAtAntenna, ///< O-ANT
    PutClaimCode,  ///< O-CC
    Claim,         ///< O-CLAIM
    CheckProduct,  ///< O-PROD
    TrySafeMode,   ///< O-SAFE
    ColdBoot,      ///< O-COLD
    BetterPower,   ///< O-POWER
    TryHotspot,    ///< O-HOTSPOT
    CheckPort,     ///< O-PORT
    CheckStatus,   ///< O-STATUS
    ReadLog,       ///< O-LOG
    Verify,        ///< O-VERIFY
    Bundle,        ///< O-BUNDLE
    Replace,       ///< O-RMA
    SignIn,
    SetSetupDone,
    RebuildKeyArea, ///< O-DCT-REBUILD
    PressReset,
    WatchOneMinute,
    HoldButtonAtPlugIn,
    Wait,
    ChangeRouter,
    CheckSim,
    AskVendor,
    AskFormerOwner,
    Explain,
};
inline constexpr Operation lastOperation = Operation::Explain;

enum class Kind {
    Reads,
    Writes,  ///< to the device
    Account, ///< changes the account
    Human,   ///< done by hand
};

/// A short list that is known while compiling.
template <typename T, std::size_t Most> class Few {
public:
    constexpr Few() = default;
    constexpr Few(std::initializer_list<T> all)
    {
        for (const T& one : all)
            m_items.at(m_count++) = one;
    }
    constexpr const T* begin() const { return m_items.data(); }
    constexpr const T* end() const { return m_items.data() + m_count; }
    constexpr std::size_t size() const { return m_count; }
    constexpr bool empty() const { return m_count == 0; }
    constexpr bool has(const T& wanted) const { return std::find(begin(), end(), wanted) != end(); }

private:
    std::array<T, Most> m_items{};
    std::size_t m_count = 0;
};

struct OperationInfo {
    Operation operation;
    const char* id; ///< stable, "O-BACKUP"
    Kind kind;
    bool built; ///< this program does it; of what is done by hand: explains it
    Few<Item, 3> overwrites;
    std::optional<led::Pattern> lamp; ///< what the lamp shows meanwhile, where that is certain
};
const OperationInfo& operationInfo(Operation operation);

/// What is to be done: the named plans, and the single operations that rules lead to.
enum class Cure {
    // the plans
    Keys,      ///< PL-KEYS
    KeysSys,   ///< PL-KEYS-SYS
    Net,       ///< PL-NET
    Wifi,      ///< PL-WIFI
    Claim,     ///< PL-CLAIM
    Sys,       ///< PL-SYS
    App,       ///< PL-APP
    Power,     ///< PL-POWER
    WaitOta,   ///< PL-WAIT-OTA
    Usb,       ///< PL-USB
    Dead,      ///< PL-DEAD
    OfflineOk, ///< PL-OFFLINE-OK
    // finding out more
    PressReset,    ///< once, then describe the lamp again
    DescribeAgain, ///< the lamp has changed
    Watch,         ///< RESET, then watch one minute
    Hotspot,
    SafeMode,
    VerifyByUsb,
    Log,
    // parts of the plans
    SignIn,
    RegisterKey,    ///< the key that is there, and no new one
    OwnerRegisters, ///< the keys are written here, and the vendor's account has to take them
    ProductRepair,  ///< PL-PRODUCT: outside of its product for as long as the repair takes
    ToParticleCloud,
    ClearAddress,
    ClearWifi,
    FirstSetUp,
    ClaimCode, ///< it claims itself when it connects
    SetUpDone,
    Tinker,
    Radio,
    RebuildKeyArea,
    ColdBoot,
    // by hand, or by somebody else
    WaitOutage,
    Router,         ///< the router or its internet is down
    RouterSettings, ///< what the device needs of a Wi-Fi
    RouterPort,     ///< what the router must let through
    RouterAddress,  ///< it gives no address
    Cellular,
    Sim,
    Antenna,
    SlowConnect,
    Ping,
    Transfer,
    AskVendor,
    UpdateCore,
    WaitRadioUpdate,
    Explain,
    GoOn, ///< DFU mode as wanted: the repair goes on
    Healthy,
    Bundle,
    Replace,
};
inline constexpr Cure lastCure = Cure::Replace;

struct CureInfo {
    Cure cure;
    /// What this program can do instead while not all of the operations are built.
    std::optional<Cure> instead;
    bool needsUsb;                 ///< nothing of it can be done while the device is not seen over USB
    const char* id;                ///< stable, "PL-KEYS"
    Few<Operation, 20> operations; ///< in their order
};
const CureInfo& cureInfo(Cure cure);
/// "PL-KEYS": of a plan as well, which has the id of its cure.
std::optional<Cure> cureFromId(const QString& id);

/// Every operation can be done today.
bool isBuilt(Cure cure);
/// Itself where it is built, else the best that is.
Cure bestBuilt(Cure cure);
/// Something is written, to the device or the account.
bool writes(Cure cure);
/// Device keys, server keys, or the key in the account may be written.
bool touchesKeys(Cure cure);
bool overwrites(Cure cure, Item item);

} // namespace rescue::diagnosis
