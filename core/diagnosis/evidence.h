// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/led/lamp.h"

#include <QDateTime>
#include <QStringList>
#include <QVersionNumber>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <span>

namespace rescue::diagnosis {

/// Who says so.
enum class FactSource {
    Person,
    Usb,           ///< presence and mode on the bus, or an answer of running firmware
    Firmware,      ///< what the firmware says about itself: versions, modules
    ListeningMode, ///< the serial dialogue of a device that blinks blue
    KeyArea,       ///< read in DFU mode
    Account,
    Network, ///< this computer's own look at the cloud and the way to it
};

template <typename T> struct Fact {
    T value{};
    FactSource source = FactSource::Person;
    QDateTime at;
    bool operator==(const Fact&) const = default;
};
template <typename T> Fact(T, FactSource, QDateTime) -> Fact<T>;

// ---- the values; each type's names for --fact and --json are in evidence.cpp

/// How the device stands on the bus.
enum class Usb {
    None,          ///< not there at all
    Normal,        ///< its firmware runs
    Dfu,           ///< in DFU mode
    FlapsFast,     ///< comes and goes every 1–4 s: the power dips
    FlapsSlow,     ///< comes and goes every 9–30 s: it crashes and starts again
    CannotOpen,    ///< seen, but the computer does not let us speak to it
    DfuWithButton, ///< not there, but in DFU mode when plugged in with the second button held
};

/// A version of Device OS. Pre-releases count as the release they lead to.
struct Release {
    int major = 0, minor = 0, patch = 0;
    constexpr bool operator==(const Release&) const = default;
    constexpr bool operator<(const Release& other) const
    {
        if (major != other.major)
            return major < other.major;
        return minor != other.minor ? minor < other.minor : patch < other.patch;
    }
};
Release releaseOf(const QVersionNumber& version);
QVersionNumber versionOf(const Release& release);

/// The warm (red, orange, yellow, magenta) flash between cyan. Duration decides, never the number alone: one
/// failed handshake shows as two or three flickers in a quarter of a second up to 0.6.0 (device-os
/// system/src/system_task.cpp).
enum class WarmFlash {
    None,
    Blink,     ///< over in a blink, however many
    TwoSlow,   ///< two that can be counted
    ThreeSlow, ///< three that can be counted
    Many,
};

/// How long cyan stays fast before the flash: a server that hangs up needs a second or two, a filter that
/// swallows the data lets the handshake run into its 20 s time limit.
enum class FastCyan { None, Short, Long };

enum class WasOnline { Never, Here, Elsewhere };

/// What happened before the trouble; several may be true. An empty set says: nothing in particular.
enum class Happened : std::uint8_t {
    Power,             ///< power cut, weak supply, flat battery
    UpdateInterrupted, ///< an update that did not end as it should
    SelfUpdate,        ///< an update ran, or runs, by itself
    FlashedByDfu,      ///< software was put on it over USB in DFU mode
    ProgramChanged,    ///< the person's own program is new
    NewNetwork,        ///< moved, new router, new name or password
    Storage,           ///< lay unused for months
    RepairTool,        ///< a doctor or key tool ran, to the end or not
    FactoryReset,      ///< factory or settings reset, or Wi-Fi cleared
    WhiteBlink,        ///< it blinked white for some seconds: it made a new key
};
inline constexpr Happened lastHappened = Happened::WhiteBlink;

class Happenings {
public:
    constexpr Happenings() = default;
    constexpr Happenings(std::initializer_list<Happened> all)
    {
        for (const Happened one : all)
            add(one);
    }
    constexpr void add(Happened one) { m_bits = static_cast<std::uint16_t>(m_bits | bit(one)); }
    constexpr void add(Happenings others) { m_bits = static_cast<std::uint16_t>(m_bits | others.m_bits); }
    constexpr bool has(Happened one) const { return (m_bits & bit(one)) != 0; }
    constexpr bool hasAny(Happenings other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool none() const { return m_bits == 0; }
    constexpr bool operator==(const Happenings&) const = default;

private:
    static constexpr std::uint16_t bit(Happened one)
    {
        return static_cast<std::uint16_t>(1U << static_cast<unsigned>(one));
    }
    std::uint16_t m_bits = 0;
};

/// Other devices of the same account, or on the same network.
enum class Others { SameFault, Fine, OnlyOne };

/// A phone's 2.4 GHz hotspot instead of the usual Wi-Fi.
enum class Hotspot { Works, Same };

/// What came of choosing safe mode.
enum class SafeMode {
    Magenta,    ///< breathes magenta: in the cloud, without its own program
    BackToCyan, ///< tried to connect and fell back
    NotReached, ///< cannot be chosen
};

enum class Account {
    Owner,
    ProductCustomer, ///< the device belongs to a product of somebody else
    NotSignedIn,
    NotMine,       ///< not in this account
    OfflineInMine, ///< in this account, which says it is offline or does not answer
    ClaimRefused,  ///< the account would not take it
};

/// What lies in one slot of the key area.
enum class Slot {
    Good,
    Damaged,
    OtherCloud, ///< sound, but of another cloud
};

enum class Power { Computer, Charger, PowerBank, Battery, Solar, Barrel };

/// The cloud itself, as this computer sees it.
enum class CloudState { Fine, Outage };

/// The way to the cloud (TCP 5683 or UDP 5684) as tried from this computer. It may stand in another part of
/// the network than the device.
enum class CloudPort { Open, Blocked };

/// What the running firmware says about its connection (control request 300).
enum class Link { Disconnected, Connecting, Connected };

enum class Modules { Sound, Damaged };

/// The Wi-Fi the device shall use.
enum class Router {
    Ordinary,
    TooNew,     ///< 5 GHz only, 802.11n only, WPA3 only
    TooOld,     ///< WEP
    Managed,    ///< office, school, hotel: sign-in page, enterprise security, filters
    WithoutNet, ///< the router itself has no internet
};

enum class Antenna { BuiltIn, Plugged, Missing };

/// The small blue lamp beside the big one.
enum class UserLamp { Off, Dim, On };

enum class Lasting { HalfMinute, TenMinutes, Longer };

// ---- the facts

/// One for each field of FactFields, in its order.
enum class FactId {
    Model,
    Usb,
    Firmware,
    Bootloader,
    Lamp,
    ResetPressed,
    WatchedFromReset,
    Flash,
    FastCyan,
    BackToGreen,
    Lasting,
    SosCode,
    UserLamp,
    ColourWithButton,
    MovesAfterReset,
    ButtonHeld,
    ChoseSafeMode,
    SafeMode,
    WasOnline,
    Before,
    Others,
    PhoneOnline,
    Hotspot,
    Router,
    Antenna,
    Power,
    NormalForProduct,
    WifiEntered,
    ClearEndsRed,
    ConnectsSlowly,
    OtherCloudIsMine,
    Account,
    Claimed,
    WifiConfigured,
    SetupDone,
    Modules,
    Link,
    CloudError,
    DeviceKey,
    ServerKey,
    ServerAddress,
    KeyRegistered,
    StaticAddress,
    CloudState,
    CloudPort,
    MinutesSpent,
    CyclesWithoutChange,
    ChangedAfterPlan,
};
inline constexpr FactId lastFact = FactId::ChangedAfterPlan;
inline constexpr std::size_t factCount = static_cast<std::size_t>(lastFact) + 1;

/// The facts themselves; `Known` is what holds one that may be missing.
template <template <typename> class Known> struct FactFields {
    // what it is
    Known<Model> model{};
    Known<Usb> usb{};
    Known<Release> firmware{};
    Known<int> bootloader{}; ///< bcdDevice in DFU mode
    // what it shows
    Known<led::Pattern> lamp{};
    Known<bool> resetPressed{}; ///< RESET was pressed since the trouble began, and `lamp` is what came then
    Known<bool> watchedFromReset{}; ///< the lamp was watched for a minute from RESET on
    Known<WarmFlash> flash{};       ///< seen in that minute
    Known<FastCyan> fastCyan{};
    Known<bool> backToGreen{}; ///< falls back from cyan to green
    Known<Lasting> lasting{};  ///< how long the pattern has lasted, or lasted
    Known<int> sosCode{};      ///< flashes between two SOS; 1…15
    Known<UserLamp> userLamp{};
    Known<bool> colourWithButton{}; ///< any colour when plugged in with the second button held
    Known<bool> movesAfterReset{};  ///< a lamp that stood still moves again after RESET
    Known<bool> buttonHeld{};       ///< a button was pressed to get here
    Known<bool> choseSafeMode{};
    Known<SafeMode> safeMode{};
    // its story
    Known<WasOnline> wasOnline{};
    Known<Happenings> before{};
    Known<Others> others{};
    Known<bool> phoneOnline{}; ///< a phone on the same Wi-Fi reaches the internet
    Known<Hotspot> hotspot{};
    Known<Router> router{};
    Known<Antenna> antenna{};
    Known<Power> power{};
    Known<bool> normalForProduct{}; ///< it has always looked like this
    Known<bool> wifiEntered{};      ///< name and password were entered, and blue came back
    Known<bool> clearEndsRed{};     ///< SETUP held until the lamp races: it raced red
    Known<bool> connectsSlowly{};   ///< reaches the cloud, but after more than a minute
    Known<bool> otherCloudIsMine{}; ///< the other cloud it points to belonged to this person
    // the account, and what the device says of itself
    Known<Account> account{};
    Known<bool> claimed{};
    Known<bool> wifiConfigured{}; ///< a Wi-Fi network is stored
    Known<bool> setupDone{};      ///< Gen 3: the set-up flag
    Known<Modules> modules{};     ///< integrity and dependencies of its software
    Known<Link> link{};
    Known<int> cloudError{}; ///< the last one; 0: none
    // the key area
    Known<Slot> deviceKey{};
    Known<Slot> serverKey{};
    Known<Slot> serverAddress{};
    Known<bool> keyRegistered{}; ///< the cloud has this device's public key
    Known<bool> staticAddress{}; ///< a fixed IP address is stored
    // around it
    Known<CloudState> cloudState{};
    Known<CloudPort> cloudPort{};
    Known<int> minutesSpent{};
    Known<int> cyclesWithoutChange{}; ///< plans carried to their end without the lamp changing
    Known<bool> changedAfterPlan{};   ///< a plan changed the pattern, and `lamp` is still the old one
};

template <typename T> using Told = std::optional<Fact<T>>;

/// All that is known about one device. A plain value; copy it freely.
struct Evidence : FactFields<Told> {
    /// Asked, and the person does not know: not the same as not asked.
    std::set<FactId> notKnown;
};

/// The same without sources and times: what the rules see.
using Facts = FactFields<std::optional>;
Facts factsOf(const Evidence& evidence);

// ---- one fact by its id

bool isKnown(const Evidence& evidence, FactId id);
/// Known, or asked in vain.
bool isAnswered(const Evidence& evidence, FactId id);
/// Nothing while it is not known.
std::optional<FactSource> sourceOf(const Evidence& evidence, FactId id);
/// When it was learnt; invalid while it is not known.
QDateTime timeOf(const Evidence& evidence, FactId id);
void forget(Evidence& evidence, FactId id);
/// Takes over every fact that `other` knows: what was measured later, or measured at all, wins.
void addAll(Evidence& evidence, const Evidence& other);
void setNotKnown(Evidence& evidence, FactId id);

/// Stable names for --fact, --json, reports and tests: "event", and of its values "power".
QString factName(FactId id);
std::optional<FactId> factFromName(const QString& name);
QString sourceName(FactSource source);
/// All values of a fact by name; of the version and of numbers, some that tell where the rules differ.
QStringList valueNames(FactId id);
/// Nothing while it is not known. A set of events is joined by commas; the empty one is "nothing".
QString valueName(const Evidence& evidence, FactId id);
/// False when the fact has no such value; `evidence` is unchanged then. "unknown" says that the person does
/// not know. One of several events is added to those that are there.
bool setFact(Evidence& evidence, FactId id, const QString& value, FactSource source, const QDateTime& at);
/// "event=power" as typed by a person: throws BadUsage, with what would have been possible.
void addTypedFact(Evidence& evidence, const QString& typed, const QDateTime& at);

} // namespace rescue::diagnosis
