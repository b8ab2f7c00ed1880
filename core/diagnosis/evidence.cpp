// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/evidence.h"

#include "core/failure.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <type_traits>
#include <utility>

namespace rescue::diagnosis {

namespace {

constexpr std::array factNames{
    "model",
    "usb",
    "firmware",
    "bootloader",
    "lamp",
    "reset-pressed",
    "watched",
    "flash",
    "fast-cyan",
    "back-to-green",
    "lasting",
    "sos",
    "user-lamp",
    "colour-with-button",
    "moves-after-reset",
    "button-held",
    "chose-safe-mode",
    "safe-mode",
    "was-online",
    "event",
    "others",
    "phone-online",
    "hotspot",
    "router",
    "antenna",
    "power",
    "normal",
    "wifi-entered",
    "clear-ends-red",
    "connects-slowly",
    "other-cloud-is-mine",
    "account",
    "claimed",
    "wifi-configured",
    "setup-done",
    "modules",
    "link",
    "cloud-error",
    "device-key",
    "server-key",
    "server-address",
    "registered",
    "static-address",
    "cloud",
    "port",
    "minutes",
    "cycles",
    "changed",
};
static_assert(factNames.size() == factCount, "a name for each fact");

/// The enumerators' names, in their order.
template <typename T> inline constexpr std::array<std::string_view, 0> names{};
template <>
inline constexpr std::array<std::string_view, 8> names<Model>{"core", "photon", "p1",    "electron",
                                                              "duo",  "argon",  "boron", "xenon"};
template <>
inline constexpr std::array<std::string_view, 7> names<Usb>{
    "none", "normal", "dfu", "flaps-fast", "flaps-slow", "cannot-open", "dfu-with-button"};
template <>
inline constexpr std::array<std::string_view, 5> names<WarmFlash>{"none", "blink", "two-slow", "three-slow",
                                                                  "many"};
template <> inline constexpr std::array<std::string_view, 3> names<FastCyan>{"none", "short", "long"};
template <> inline constexpr std::array<std::string_view, 3> names<WasOnline>{"never", "here", "elsewhere"};
template <>
inline constexpr std::array<std::string_view, 10> names<Happened>{
    "power",       "update",  "self-update", "dfu-flash",     "own-program",
    "new-network", "storage", "tool",        "factory-reset", "white-blink"};
template <> inline constexpr std::array<std::string_view, 3> names<Others>{"same", "fine", "only-one"};
template <> inline constexpr std::array<std::string_view, 2> names<Hotspot>{"works", "same"};
template <>
inline constexpr std::array<std::string_view, 3> names<SafeMode>{"magenta", "back-to-cyan", "not-reached"};
template <>
inline constexpr std::array<std::string_view, 6> names<Account>{
    "owner", "customer", "not-signed-in", "not-mine", "offline-in-mine", "claim-refused"};
template <> inline constexpr std::array<std::string_view, 3> names<Slot>{"good", "damaged", "other-cloud"};
template <>
inline constexpr std::array<std::string_view, 6> names<Power>{"computer", "charger", "power-bank",
                                                              "battery",  "solar",   "barrel"};
template <> inline constexpr std::array<std::string_view, 2> names<CloudState>{"fine", "outage"};
template <> inline constexpr std::array<std::string_view, 2> names<CloudPort>{"open", "blocked"};
template <>
inline constexpr std::array<std::string_view, 3> names<Link>{"disconnected", "connecting", "connected"};
template <> inline constexpr std::array<std::string_view, 2> names<Modules>{"sound", "damaged"};
template <>
inline constexpr std::array<std::string_view, 5> names<Router>{"ordinary", "too-new", "too-old", "managed",
                                                               "without-net"};
template <> inline constexpr std::array<std::string_view, 3> names<Antenna>{"built-in", "plugged", "missing"};
template <> inline constexpr std::array<std::string_view, 3> names<UserLamp>{"off", "dim", "on"};
template <>
inline constexpr std::array<std::string_view, 3> names<Lasting>{"half-minute", "ten-minutes", "longer"};
template <> inline constexpr std::array<std::string_view, 2> names<bool>{"no", "yes"};
static_assert(names<Happened>.size() == static_cast<std::size_t>(lastHappened) + 1);

constexpr std::array<std::string_view, 7> sourceNames{"person",   "usb",     "firmware", "listening-mode",
                                                      "key-area", "account", "network"};

QString text(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

template <std::size_t Size> QStringList texts(const std::array<std::string_view, Size>& all)
{
    QStringList list;
    for (const std::string_view name : all)
        list << text(name);
    return list;
}

/// Of events: the answer "nothing in particular".
QString nothing()
{
    return QStringLiteral("nothing");
}

// ---- values to words

template <typename T> QString wordFor(const T& value)
{
    return text(names<T>.at(static_cast<std::size_t>(value)));
}
QString wordFor(const led::Pattern& value)
{
    return led::patternId(value);
}
QString wordFor(const int& value)
{
    return QString::number(value);
}
QString wordFor(const Release& value)
{
    return versionOf(value).toString();
}
QString wordFor(const Happenings& value)
{
    QStringList list;
    for (std::size_t i = 0; i < names<Happened>.size(); ++i)
        if (value.has(static_cast<Happened>(i)))
            list << text(names<Happened>.at(i));
    return list.empty() ? nothing() : list.join(u',');
}

// ---- words to values

template <typename T> std::optional<T> valueFor(const QString& word)
{
    const auto found =
        std::ranges::find_if(names<T>, [&](std::string_view name) { return text(name) == word; });
    if (found == names<T>.end())
        return std::nullopt;
    return static_cast<T>(found - names<T>.begin());
}
template <> std::optional<led::Pattern> valueFor<led::Pattern>(const QString& word)
{
    // Red, orange and yellow cannot be told apart in so short a flash: the common word stands for red.
    if (word == QStringLiteral("C+1"))
        return led::Pattern::CyanRedBurst;
    return led::patternFromId(word);
}
template <> std::optional<int> valueFor<int>(const QString& word)
{
    bool number = false;
    const int value = word.toInt(&number);
    return number ? std::optional(value) : std::nullopt;
}
template <> std::optional<Release> valueFor<Release>(const QString& word)
{
    qsizetype end = 0;
    const auto version = QVersionNumber::fromString(word, &end);
    const bool whole = end == word.size() || word.at(end) == u'-'; // "1.5.4-rc.1"
    return version.isNull() || !whole ? std::nullopt : std::optional(releaseOf(version));
}
template <> std::optional<Happenings> valueFor<Happenings>(const QString& word)
{
    Happenings all;
    if (word == nothing())
        return all;
    for (const QString& part : word.split(u',')) {
        const auto one = valueFor<Happened>(part);
        if (!one)
            return std::nullopt;
        all.add(*one);
    }
    return all;
}

// ---- all values of a type

template <typename T> QStringList allWords()
{
    return texts(names<T>);
}
template <> QStringList allWords<led::Pattern>()
{
    QStringList list;
    for (const led::Pattern pattern : led::allPatterns())
        list << led::patternId(pattern);
    return list;
}
template <> QStringList allWords<int>()
{
    return {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("10"),
            QStringLiteral("61")};
}
template <> QStringList allWords<Release>()
{
    return {QStringLiteral("0.4.3"), QStringLiteral("0.4.5"), QStringLiteral("0.6.0"),
            QStringLiteral("0.7.0"), QStringLiteral("1.5.2"), QStringLiteral("2.3.1"),
            QStringLiteral("4.0.0")};
}
template <> QStringList allWords<Happenings>()
{
    return QStringList{nothing()} + texts(names<Happened>);
}

// ---- one field by its id

/// Calls `use` with the field of `id`.
template <typename Fields, typename Use> auto withField(Fields& fields, FactId id, Use use)
{
    switch (id) {
    case FactId::Model:
        return use(fields.model);
    case FactId::Usb:
        return use(fields.usb);
    case FactId::Firmware:
        return use(fields.firmware);
    case FactId::Bootloader:
        return use(fields.bootloader);
    case FactId::Lamp:
        return use(fields.lamp);
    case FactId::ResetPressed:
        return use(fields.resetPressed);
    case FactId::WatchedFromReset:
        return use(fields.watchedFromReset);
    case FactId::Flash:
        return use(fields.flash);
    case FactId::FastCyan:
        return use(fields.fastCyan);
    case FactId::BackToGreen:
        return use(fields.backToGreen);
    case FactId::Lasting:
        return use(fields.lasting);
    case FactId::SosCode:
        return use(fields.sosCode);
    case FactId::UserLamp:
        return use(fields.userLamp);
    case FactId::ColourWithButton:
        return use(fields.colourWithButton);
    case FactId::MovesAfterReset:
        return use(fields.movesAfterReset);
    case FactId::ButtonHeld:
        return use(fields.buttonHeld);
    case FactId::ChoseSafeMode:
        return use(fields.choseSafeMode);
    case FactId::SafeMode:
        return use(fields.safeMode);
    case FactId::WasOnline:
        return use(fields.wasOnline);
    case FactId::Before:
        return use(fields.before);
    case FactId::Others:
        return use(fields.others);
    case FactId::PhoneOnline:
        return use(fields.phoneOnline);
    case FactId::Hotspot:
        return use(fields.hotspot);
    case FactId::Router:
        return use(fields.router);
    case FactId::Antenna:
        return use(fields.antenna);
    case FactId::Power:
        return use(fields.power);
    case FactId::NormalForProduct:
        return use(fields.normalForProduct);
    case FactId::WifiEntered:
        return use(fields.wifiEntered);
    case FactId::ClearEndsRed:
        return use(fields.clearEndsRed);
    case FactId::ConnectsSlowly:
        return use(fields.connectsSlowly);
    case FactId::OtherCloudIsMine:
        return use(fields.otherCloudIsMine);
    case FactId::Account:
        return use(fields.account);
    case FactId::Claimed:
        return use(fields.claimed);
    case FactId::WifiConfigured:
        return use(fields.wifiConfigured);
    case FactId::SetupDone:
        return use(fields.setupDone);
    case FactId::Modules:
        return use(fields.modules);
    case FactId::Link:
        return use(fields.link);
    case FactId::CloudError:
        return use(fields.cloudError);
    case FactId::DeviceKey:
        return use(fields.deviceKey);
    case FactId::ServerKey:
        return use(fields.serverKey);
    case FactId::ServerAddress:
        return use(fields.serverAddress);
    case FactId::KeyRegistered:
        return use(fields.keyRegistered);
    case FactId::StaticAddress:
        return use(fields.staticAddress);
    case FactId::CloudState:
        return use(fields.cloudState);
    case FactId::CloudPort:
        return use(fields.cloudPort);
    case FactId::MinutesSpent:
        return use(fields.minutesSpent);
    case FactId::CyclesWithoutChange:
        return use(fields.cyclesWithoutChange);
    case FactId::ChangedAfterPlan:
        break;
    }
    return use(fields.changedAfterPlan);
}

template <typename Field> using ValueOf = std::remove_cvref_t<decltype(std::declval<Field>()->value)>;

} // namespace

Release releaseOf(const QVersionNumber& version)
{
    return {version.majorVersion(), version.minorVersion(), version.microVersion()};
}

QVersionNumber versionOf(const Release& release)
{
    return {release.major, release.minor, release.patch};
}

Facts factsOf(const Evidence& evidence)
{
    Facts facts;
    for (std::size_t i = 0; i < factCount; ++i) {
        const auto id = static_cast<FactId>(i);
        withField(evidence, id, [&](const auto& told) {
            if (!told)
                return;
            withField(facts, id, [&](auto& bare) {
                if constexpr (std::is_same_v<std::optional<ValueOf<decltype(told)>>,
                                             std::remove_reference_t<decltype(bare)>>)
                    bare = told->value;
            });
        });
    }
    return facts;
}

bool isKnown(const Evidence& evidence, FactId id)
{
    return withField(evidence, id, [](const auto& told) { return told.has_value(); });
}

bool isAnswered(const Evidence& evidence, FactId id)
{
    return isKnown(evidence, id) || evidence.notKnown.contains(id);
}

std::optional<FactSource> sourceOf(const Evidence& evidence, FactId id)
{
    return withField(evidence, id,
                     [](const auto& told) { return told ? std::optional(told->source) : std::nullopt; });
}

QDateTime timeOf(const Evidence& evidence, FactId id)
{
    return withField(evidence, id, [](const auto& told) { return told ? told->at : QDateTime(); });
}

void addAll(Evidence& evidence, const Evidence& other)
{
    for (std::size_t i = 0; i < factCount; ++i) {
        const auto id = static_cast<FactId>(i);
        if (!isKnown(other, id))
            continue;
        forget(evidence, id); // else one event would be added to the others
        setFact(evidence, id, valueName(other, id), *sourceOf(other, id), timeOf(other, id));
    }
}

void forget(Evidence& evidence, FactId id)
{
    withField(evidence, id, [](auto& told) { told.reset(); });
    evidence.notKnown.erase(id);
}

void setNotKnown(Evidence& evidence, FactId id)
{
    forget(evidence, id);
    evidence.notKnown.insert(id);
}

QString factName(FactId id)
{
    return QString::fromLatin1(factNames.at(static_cast<std::size_t>(id)));
}

std::optional<FactId> factFromName(const QString& name)
{
    for (std::size_t i = 0; i < factCount; ++i)
        if (factName(static_cast<FactId>(i)) == name)
            return static_cast<FactId>(i);
    return std::nullopt;
}

QString sourceName(FactSource source)
{
    return text(sourceNames.at(static_cast<std::size_t>(source)));
}

QStringList valueNames(FactId id)
{
    static const Evidence none;
    return withField(none, id, [](const auto& told) { return allWords<ValueOf<decltype(told)>>(); });
}

QString valueName(const Evidence& evidence, FactId id)
{
    return withField(evidence, id, [](const auto& told) { return told ? wordFor(told->value) : QString(); });
}

bool setFact(Evidence& evidence, FactId id, const QString& value, FactSource source, const QDateTime& at)
{
    if (value == QStringLiteral("unknown")) {
        setNotKnown(evidence, id);
        return true;
    }
    const bool known = withField(evidence, id, [&](auto& told) {
        using Value = ValueOf<decltype(told)>;
        const auto read = valueFor<Value>(value);
        if (!read)
            return false;
        Value now = *read;
        if constexpr (std::is_same_v<Value, int>) {
            if (now < 0 && id != FactId::CloudError) // errors of the cloud are below zero from 2.0 on
                return false;
        }
        if constexpr (std::is_same_v<Value, Happenings>) {
            if (told && !now.none())
                now.add(told->value);
        }
        told = Fact<Value>{now, source, at};
        return true;
    });
    if (known)
        evidence.notKnown.erase(id);
    return known;
}

void addTypedFact(Evidence& evidence, const QString& typed, const QDateTime& at)
{
    const qsizetype split = typed.indexOf(u'=');
    const auto id = factFromName(typed.left(split));
    if (split < 0 || !id) {
        QStringList all;
        for (std::size_t i = 0; i < factCount; ++i)
            all << factName(static_cast<FactId>(i));
        throw Failure(
            FailureCode::BadUsage,
            {QStringLiteral("a fact is NAME=VALUE, not \"%1\"; names: %2").arg(typed, all.join(u' '))});
    }
    if (!setFact(evidence, *id, typed.mid(split + 1), FactSource::Person, at))
        throw Failure(FailureCode::BadUsage,
                      {QStringLiteral("%1 cannot be \"%2\"; values: %3 unknown")
                           .arg(factName(*id), typed.mid(split + 1), valueNames(*id).join(u' '))});
}

} // namespace rescue::diagnosis
