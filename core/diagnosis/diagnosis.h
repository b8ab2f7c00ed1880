// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/cure.h"
#include "core/diagnosis/evidence.h"

#include <vector>

namespace rescue::diagnosis {

enum class Confidence { Low, Medium, High };

/// What is wrong, as far as words go: one heading and one explanation each (support/diagnosis_text.h).
enum class Cause {
    // nothing can be said yet
    SecondFault,
    LimitReached,
    LampNotTold,
    NotWatched,
    NotRestarted,
    Unknown,
    // around the device
    Outage,
    NotSeenOverUsb,
    ComputerRefuses,
    NotSignedIn,
    // power and board
    PowerDips,
    NoPower,
    Asleep,
    NoBootloader,
    BootloaderUnsure,
    LampDark,
    BrokenLamp,
    RadioBroken,
    // software
    SystemDamaged,
    SystemAndKeysDamaged,
    KeyAreaWorn,
    Crash,
    ProgramCrash,
    ProgramGuilty,
    ProgramOffline,
    ProgramShows,
    HelperLeft,
    CannotStore,
    Frozen,
    UpdateRuns,
    UpdateFails,
    RadioUpdate,
    NoProgram,
    NoSystem,
    StartHangs,
    // keys
    OtherCloud,
    OtherCloudMine,
    KeysMeasured,
    Keys,
    KeysByStory,
    KeysUnregistered,
    KeysOfProduct,
    KeysAndVersion,
    // the way to the cloud
    NetworkFilter,
    MaybeFilter,
    StaticAddress,
    NoInternet,
    NoInternetCellular,
    NetworkUnclear,
    PortClosed,
    HandshakeHangs,
    NoWayKnown,
    // connected
    OtherOwner,
    NotInAccount,
    ProgramBusy,
    Slow,
    Healthy,
    // Wi-Fi and cellular
    WrongPassword,
    CellularAway,
    AntennaMissing,
    RouterDown,
    RouterChanged,
    RouterSettings,
    RadioWeak,
    WifiUnreached,
    AddressDamaged,
    NoAddress,
    CloudLost,
    // blue
    SimMissing,
    SetUpFlag,
    NeverSetUp,
    SettingsHurt,
    SettingsLost,
    SettingsErased,
    EraseFailed,
    ListeningChosen,
    RadioOnOnly,
    // all is as wished
    SafeModeChosen,
    DfuChosen,
    ButtonMenu,
    ShowsItself,
};
inline constexpr Cause lastCause = Cause::ShowsItself;

struct Diagnosis {
    QString rule; ///< "R22": stable, for reports, --json and tests
    Cause cause = Cause::Unknown;
    Confidence confidence = Confidence::Low;
    Cure cure = Cure::Bundle;
    std::vector<Cure> ifItFails; ///< in their order
    /// What follows once `cure` has cleared the way; nothing when `cure` is the cure itself.
    std::optional<Cure> afterwards;
    /// The facts without any of which it would have come out differently.
    std::vector<FactId> because;
};

/// The first rule that fits, from the top of the table (rules.h). Pure, total: the same evidence, the same
/// answer, and there is always one.
Diagnosis diagnose(const Evidence& evidence);

/// The ids of all rules, in their order.
QStringList ruleIds();

} // namespace rescue::diagnosis
