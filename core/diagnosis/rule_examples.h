// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/rules.h"

#include <utility>

/// For each rule a device that it is for, and the same device with one thing changed, for which another rule
/// is. Checked while compiling: a rule that another one hides stops the build.
namespace rescue::diagnosis::tables {

struct Example {
    std::string_view rule;
    Facts facts;
    void (*change)(Facts&);
    std::string_view neighbour; ///< the rule that decides after the change
};

// clang-format off
inline constexpr Example examples[] = {
    {"R02", {.lamp = Pattern::CyanRedBurst, .changedAfterPlan = true}, [](Facts& f) { f.changedAfterPlan = false; }, "R22"},
    {"C9", {.lamp = Pattern::GreenBlink, .cyclesWithoutChange = 2}, [](Facts& f) { f.cyclesWithoutChange = 3; }, "R01"},
    {"R01", {.lamp = Pattern::CyanRedBurst, .cyclesWithoutChange = 2}, [](Facts& f) { f.cyclesWithoutChange = 1; }, "R22"},
    {"R03", {.lamp = Pattern::CyanRedBurst, .others = Others::SameFault}, [](Facts& f) { f.others = Others::Fine; }, "R22"},
    {"C10", {.usb = Usb::CannotOpen, .lamp = Pattern::YellowBlink, .buttonHeld = true}, [](Facts& f) { f.usb = Usb::Dfu; }, "R64"},
    {"R04", {.usb = Usb::None, .lamp = Pattern::CyanRedBurst}, [](Facts& f) { f.usb = Usb::Normal; }, "R22"},
    {"R05", {.lamp = Pattern::CyanRedBurst, .modules = Modules::Damaged}, [](Facts& f) { f.modules = Modules::Sound; }, "R22"},
    {"R15-MINE", {.lamp = Pattern::CyanRedBurst, .otherCloudIsMine = true, .serverAddress = Slot::OtherCloud}, [](Facts& f) { f.otherCloudIsMine = false; }, "R15"},
    {"R15", {.lamp = Pattern::CyanRedBurst, .serverAddress = Slot::OtherCloud}, [](Facts& f) { f.serverAddress = Slot::Good; }, "R22"},
    {"R20", {.lamp = Pattern::CyanRedBurst, .account = Account::ProductCustomer}, [](Facts& f) { f.account = Account::Owner; }, "R22"},
    {"R16", {.lamp = Pattern::CyanRedBurst, .account = Account::NotSignedIn}, [](Facts& f) { f.account = Account::Owner; }, "R22"},
    {"R10", {.usb = Usb::FlapsFast, .lamp = Pattern::WhiteSolid}, [](Facts& f) { f.usb = Usb::Normal; }, "R70"},
    {"M1", {.usb = Usb::Dfu, .lamp = Pattern::YellowBlink, .buttonHeld = false, .deviceKey = Slot::Damaged}, [](Facts& f) { f.deviceKey = Slot::Good; }, "R65"},
    {"R06", {.lamp = Pattern::UserLampDim, .colourWithButton = false}, [](Facts& f) { f.colourWithButton = true; }, "C2"},
    {"C2", {.lamp = Pattern::Off, .colourWithButton = true}, [](Facts& f) { f.colourWithButton = false; }, "R09"},
    {"C2-TRY", {.lamp = Pattern::UserLampDim}, [](Facts& f) { f.colourWithButton = false; }, "R06"},
    {"R07", {.usb = Usb::Dfu, .lamp = Pattern::Off}, [](Facts& f) { f.usb = Usb::Normal; }, "R08"},
    {"R08", {.usb = Usb::Normal, .lamp = Pattern::Off}, [](Facts& f) { f.usb = Usb::None; }, "R09"},
    {"R09-ASLEEP", {.lamp = Pattern::Off, .normalForProduct = true}, [](Facts& f) { f.normalForProduct = false; }, "R09"},
    {"R09", {.usb = Usb::None, .lamp = Pattern::Off}, [](Facts& f) { f.usb = Usb::DfuWithButton; }, "C2"},
    {"R11", {.lamp = Pattern::RedSos, .safeMode = SafeMode::Magenta}, [](Facts& f) { f.safeMode = SafeMode::NotReached; }, "R13"},
    {"R12", {.lamp = Pattern::RedSos, .sosCode = 10, .before = Happenings{Happened::Power}}, [](Facts& f) { f.sosCode = 1; }, "R13"},
    {"C4-SOS-DFU", {.lamp = Pattern::RedSos, .safeMode = SafeMode::NotReached, .before = Happenings{Happened::ProgramChanged}}, [](Facts& f) { f.safeMode = {}; }, "C4-SOS"},
    {"C4-SOS", {.lamp = Pattern::RedSos, .before = Happenings{Happened::ProgramChanged}}, [](Facts& f) { f.before = Happenings{Happened::Power}; }, "R13"},
    {"S1", {.lamp = Pattern::RedSos, .sosCode = 8}, [](Facts& f) { f.sosCode = 1; }, "R13"},
    {"R13", {.usb = Usb::FlapsSlow, .lamp = Pattern::CyanBlink}, [](Facts& f) { f.safeMode = SafeMode::Magenta; }, "R11"},
    {"M2", {.lamp = Pattern::GreenBlink, .serverKey = Slot::Damaged}, [](Facts& f) { f.serverKey = Slot::Good; }, "R44"},
    {"M4", {.lamp = Pattern::CyanBlink, .keyRegistered = false}, [](Facts& f) { f.keyRegistered = true; }, "R14"},
    {"M5", {.lamp = Pattern::CyanBlink, .cloudPort = CloudPort::Blocked}, [](Facts& f) { f.cloudPort = CloudPort::Open; }, "R14"},
    {"M3", {.lamp = Pattern::GreenBlink, .safeMode = SafeMode::Magenta}, [](Facts& f) { f.safeMode = SafeMode::NotReached; }, "R44"},
    {"R00", {.lamp = Pattern::CyanRedBurst, .resetPressed = false}, [](Facts& f) { f.resetPressed = true; }, "R22"},
    {"M4-BLIND", {.usb = Usb::Normal, .keyRegistered = false}, [](Facts& f) { f.keyRegistered = true; }, "L0"},
    {"M6-BLIND", {.usb = Usb::Normal, .wifiConfigured = false}, [](Facts& f) { f.wifiConfigured = true; }, "L0"},
    {"M5-BLIND", {.usb = Usb::Normal, .cloudPort = CloudPort::Blocked}, [](Facts& f) { f.cloudPort = CloudPort::Open; }, "L0"},
    {"L0", {.usb = Usb::Normal}, [](Facts& f) { f.usb = Usb::Dfu; }, "R65"},

    {"K1", {.lamp = Pattern::CyanBlink, .wasOnline = WasOnline::Here, .before = Happenings{Happened::Power}, .others = Others::Fine}, [](Facts& f) { f.wasOnline = WasOnline::Never; }, "R14"},
    {"R23-PHONE", {.lamp = Pattern::CyanBlink, .phoneOnline = false}, [](Facts& f) { f.phoneOnline = true; }, "R14"},
    {"R14", {.lamp = Pattern::CyanFast}, [](Facts& f) { f.watchedFromReset = true; }, "R32"},
    {"C4-DFU", {.lamp = Pattern::GreenBreathe, .safeMode = SafeMode::NotReached, .before = Happenings{Happened::ProgramChanged}}, [](Facts& f) { f.safeMode = {}; }, "C4"},
    {"C4", {.lamp = Pattern::CyanBlink, .watchedFromReset = true, .before = Happenings{Happened::ProgramChanged}}, [](Facts& f) { f.before = Happenings{}; }, "R31"},
    {"R17", {.lamp = Pattern::CyanRedBurst, .hotspot = Hotspot::Works}, [](Facts& f) { f.hotspot = Hotspot::Same; }, "R22"},
    {"R18", {.lamp = Pattern::CyanRedBurst, .fastCyan = FastCyan::Long}, [](Facts& f) { f.fastCyan = FastCyan::Short; }, "R22"},
    {"R19", {.lamp = Pattern::CyanRedBurst, .before = Happenings{Happened::RepairTool}}, [](Facts& f) { f.before = Happenings{Happened::Power}; }, "R22"},
    {"R21", {.lamp = Pattern::CyanRedBurst, .deviceKey = Slot::Good, .serverKey = Slot::Good, .keyRegistered = true}, [](Facts& f) { f.serverKey = Slot::Damaged; }, "M2"},
    {"R22", {.lamp = Pattern::CyanOrangeBurst}, [](Facts& f) { f.flash = WarmFlash::TwoSlow; f.lamp = Pattern::CyanBlink; }, "R24"},
    {"C3", {.lamp = Pattern::CyanTwoOrange, .staticAddress = true}, [](Facts& f) { f.staticAddress = false; }, "R24"},
    {"R23-CELL", {.model = Model::Electron, .lamp = Pattern::CyanTwoOrange}, [](Facts& f) { f.model = Model::Photon; }, "R24"},
    {"R23", {.lamp = Pattern::CyanTwoOrange, .phoneOnline = false}, [](Facts& f) { f.phoneOnline = true; }, "R24"},
    {"R24", {.lamp = Pattern::CyanTwoOrange}, [](Facts& f) { f.phoneOnline = false; }, "R23"},
    {"R25", {.model = Model::Electron, .lamp = Pattern::CyanThreeOrange}, [](Facts& f) { f.model = Model::Photon; }, "R27"},
    {"R26", {.lamp = Pattern::CyanThreeOrange, .wasOnline = WasOnline::Here, .others = Others::Fine}, [](Facts& f) { f.hotspot = Hotspot::Works; }, "R17"},
    {"R27", {.lamp = Pattern::CyanThreeOrange}, [](Facts& f) { f.hotspot = Hotspot::Same; }, "R26"},
    {"R28", {.model = Model::Photon, .firmware = Release{1, 5, 2}, .lamp = Pattern::LoopGreenCyan}, [](Facts& f) { f.firmware = Release{2, 3, 1}; }, "R29"},
    {"R29", {.lamp = Pattern::LoopGreenCyan}, [](Facts& f) { f.watchedFromReset = true; }, "R31"},
    {"K2", {.lamp = Pattern::CyanFast, .watchedFromReset = true, .hotspot = Hotspot::Same}, [](Facts& f) { f.hotspot = {}; }, "R32"},
    {"R30", {.firmware = Release{0, 6, 0}, .lamp = Pattern::CyanBlink, .watchedFromReset = true}, [](Facts& f) { f.firmware = Release{0, 6, 1}; }, "R31"},
    {"R31", {.lamp = Pattern::CyanBlink, .flash = WarmFlash::None}, [](Facts& f) { f.flash = WarmFlash::Blink; }, "R22"},
    {"R32", {.lamp = Pattern::CyanFast, .flash = WarmFlash::None}, [](Facts& f) { f.hotspot = Hotspot::Works; }, "R17"},
    {"R33", {.lamp = Pattern::CyanBreathe, .account = Account::ClaimRefused}, [](Facts& f) { f.account = Account::NotMine; }, "R34"},
    {"R34", {.lamp = Pattern::CyanBreathe, .account = Account::NotMine}, [](Facts& f) { f.account = Account::OfflineInMine; }, "R35"},
    {"R35", {.lamp = Pattern::CyanBreathe, .account = Account::OfflineInMine}, [](Facts& f) { f.account = Account::Owner; }, "R35-WELL"},
    {"R36", {.lamp = Pattern::CyanBreathe, .connectsSlowly = true}, [](Facts& f) { f.connectsSlowly = false; }, "R35-WELL"},
    {"R35-WELL", {.lamp = Pattern::CyanBlink, .account = Account::Owner, .link = Link::Connected}, [](Facts& f) { f.link = Link::Connecting; }, "R14"},

    {"R37", {.firmware = Release{0, 4, 5}, .lamp = Pattern::GreenSolid}, [](Facts& f) { f.firmware = Release{0, 4, 6}; }, "R38"},
    {"R38-MOVES", {.lamp = Pattern::CyanSolid, .movesAfterReset = true}, [](Facts& f) { f.movesAfterReset = false; }, "R38"},
    {"R38-SYS", {.lamp = Pattern::CyanSolid, .safeMode = SafeMode::NotReached}, [](Facts& f) { f.safeMode = {}; }, "R38"},
    {"R38", {.lamp = Pattern::CyanSolid}, [](Facts& f) { f.safeMode = SafeMode::Magenta; }, "M3"},
    {"C8", {.model = Model::Electron, .lamp = Pattern::GreenBlink, .antenna = Antenna::Missing}, [](Facts& f) { f.antenna = Antenna::Plugged; }, "R39"},
    {"R39", {.model = Model::Electron, .lamp = Pattern::GreenBlink}, [](Facts& f) { f.model = Model::Argon; }, "R44"},
    {"R40", {.lamp = Pattern::GreenBlink, .others = Others::SameFault}, [](Facts& f) { f.others = Others::Fine; }, "R44"},
    {"R42", {.lamp = Pattern::GreenBlink, .hotspot = Hotspot::Works}, [](Facts& f) { f.hotspot = Hotspot::Same; }, "R43"},
    {"R43", {.lamp = Pattern::GreenBlink, .hotspot = Hotspot::Same}, [](Facts& f) { f.hotspot = {}; }, "R44"},
    {"R41", {.lamp = Pattern::GreenBlink, .before = Happenings{Happened::NewNetwork}}, [](Facts& f) { f.router = Router::TooNew; }, "R42"},
    {"R44", {.lamp = Pattern::GreenBlink}, [](Facts& f) { f.before = Happenings{Happened::NewNetwork}; }, "R41"},
    {"R45", {.lamp = Pattern::GreenFast, .before = Happenings{Happened::Power}}, [](Facts& f) { f.before = Happenings{}; }, "R46"},
    {"R46", {.lamp = Pattern::GreenFast}, [](Facts& f) { f.staticAddress = true; }, "C3"},
    {"R47-NORMAL", {.lamp = Pattern::GreenBreathe, .normalForProduct = true}, [](Facts& f) { f.normalForProduct = false; }, "R48"},
    {"R47", {.lamp = Pattern::GreenBreathe, .safeMode = SafeMode::Magenta}, [](Facts& f) { f.safeMode = SafeMode::BackToCyan; }, "R48-CLOUD"},
    {"R48-CLOUD", {.lamp = Pattern::GreenBreathe, .safeMode = SafeMode::BackToCyan}, [](Facts& f) { f.safeMode = {}; }, "R48"},
    {"R48", {.lamp = Pattern::GreenBreathe}, [](Facts& f) { f.before = Happenings{Happened::ProgramChanged}; }, "C4"},

    {"R52-RED", {.lamp = Pattern::BlueBlink, .clearEndsRed = true}, [](Facts& f) { f.clearEndsRed = false; }, "R54"},
    {"R54-CHOSEN", {.lamp = Pattern::BlueBlink, .buttonHeld = true}, [](Facts& f) { f.buttonHeld = false; }, "R54"},
    {"C1", {.model = Model::Boron, .lamp = Pattern::BlueBlink, .setupDone = false}, [](Facts& f) { f.setupDone = true; }, "R49"},
    {"R49", {.model = Model::Electron, .lamp = Pattern::BlueBlink}, [](Facts& f) { f.model = Model::Photon; }, "R54"},
    {"R50", {.model = Model::Argon, .lamp = Pattern::BlueBlink}, [](Facts& f) { f.firmware = Release{5, 0, 0}; }, "R54"},
    {"R51", {.lamp = Pattern::BlueBlink, .wasOnline = WasOnline::Never}, [](Facts& f) { f.wasOnline = WasOnline::Here; }, "R54"},
    {"R53-OWN", {.lamp = Pattern::BlueBlink, .before = Happenings{Happened::ProgramChanged}, .wifiEntered = true}, [](Facts& f) { f.before = Happenings{}; }, "R53"},
    {"R53", {.lamp = Pattern::BlueBlink, .wifiEntered = true}, [](Facts& f) { f.wifiEntered = false; }, "R54"},
    {"R52", {.lamp = Pattern::BlueBlink, .before = Happenings{Happened::UpdateInterrupted}}, [](Facts& f) { f.wifiEntered = true; }, "R53"},
    {"R54", {.lamp = Pattern::BlueBlink}, [](Facts& f) { f.before = Happenings{Happened::Power}; }, "R52"},
    {"R55-RED", {.lamp = Pattern::RedBurst}, [](Facts& f) { f.lamp = Pattern::BlueFast; }, "R55"},
    {"R55", {.lamp = Pattern::BlueFast}, [](Facts& f) { f.lamp = Pattern::BlueBlink; }, "R54"},
    {"R56", {.lamp = Pattern::LoopGreenBlue}, [](Facts& f) { f.safeMode = SafeMode::Magenta; }, "M3"},
    {"R57-NORMAL", {.lamp = Pattern::BlueBreathe, .normalForProduct = true}, [](Facts& f) { f.normalForProduct = false; }, "R57"},
    {"R57-CELL", {.model = Model::Electron, .lamp = Pattern::BlueBreathe}, [](Facts& f) { f.model = Model::Photon; }, "R57"},
    {"R57-APP", {.lamp = Pattern::BlueBreathe, .safeMode = SafeMode::Magenta}, [](Facts& f) { f.safeMode = {}; }, "R57"},
    {"R57", {.lamp = Pattern::BlueBreathe}, [](Facts& f) { f.normalForProduct = true; }, "R57-NORMAL"},
    {"R58", {.model = Model::Core, .lamp = Pattern::MagentaSolid}, [](Facts& f) { f.model = Model::Photon; }, "R59"},
    {"R60", {.lamp = Pattern::MagentaOta, .lasting = Lasting::Longer}, [](Facts& f) { f.lasting = Lasting::TenMinutes; }, "R59"},
    {"R59", {.lamp = Pattern::MagentaBlink}, [](Facts& f) { f.lasting = Lasting::Longer; }, "R60"},
    {"R61-CLAIM", {.lamp = Pattern::MagentaBreathe, .choseSafeMode = true, .account = Account::NotMine}, [](Facts& f) { f.account = Account::Owner; }, "R61"},
    {"R61", {.lamp = Pattern::MagentaBreathe, .choseSafeMode = true}, [](Facts& f) { f.choseSafeMode = false; }, "R62"},
    {"R62", {.lamp = Pattern::MagentaBreathe}, [](Facts& f) { f.choseSafeMode = true; }, "R61"},
    {"R63", {.usb = Usb::None, .lamp = Pattern::YellowBlink}, [](Facts& f) { f.usb = Usb::Dfu; }, "R65"},
    {"R64", {.lamp = Pattern::YellowBlink, .buttonHeld = true}, [](Facts& f) { f.buttonHeld = false; }, "R65"},
    {"R65", {.lamp = Pattern::YellowBlink}, [](Facts& f) { f.usb = Usb::None; }, "R63"},
    {"R66", {.lamp = Pattern::WhiteBreathe, .before = Happenings{Happened::RepairTool}}, [](Facts& f) { f.before = Happenings{Happened::ProgramChanged}; }, "C4"},
    {"C5", {.lamp = Pattern::WhiteBreathe, .before = Happenings{Happened::FlashedByDfu}}, [](Facts& f) { f.before = Happenings{}; }, "R67"},
    {"R67-NORMAL", {.lamp = Pattern::WhiteBreathe, .normalForProduct = true}, [](Facts& f) { f.normalForProduct = false; }, "R67"},
    {"R67", {.lamp = Pattern::WhiteBreathe}, [](Facts& f) { f.before = Happenings{Happened::SelfUpdate}; }, "C5"},
    {"R68", {.model = Model::Core, .lamp = Pattern::WhiteBlink, .lasting = Lasting::Longer}, [](Facts& f) { f.model = Model::Photon; }, "R70"},
    {"R69", {.lamp = Pattern::WhiteBlink, .lasting = Lasting::HalfMinute}, [](Facts& f) { f.lasting = Lasting::Longer; }, "R70"},
    {"R70", {.lamp = Pattern::WhiteSolid}, [](Facts& f) { f.usb = Usb::FlapsFast; }, "R10"},
    {"R71", {.lamp = Pattern::Rainbow}, [](Facts& f) { f.lasting = Lasting::Longer; }, "R75"},
    {"R72", {.lamp = Pattern::OrangeBlink}, [](Facts& f) { f.lamp = Pattern::Grey; }, "R73"},
    {"R73", {.lamp = Pattern::Bars}, [](Facts& f) { f.lamp = Pattern::GreenBlink; }, "R44"},
    {"R74", {.lamp = Pattern::Custom, .safeMode = SafeMode::Magenta}, [](Facts& f) { f.safeMode = SafeMode::NotReached; }, "R13"},
    {"R74-TRY", {.lamp = Pattern::Custom}, [](Facts& f) { f.safeMode = SafeMode::Magenta; }, "R74"},
    {"R75", {.lamp = Pattern::Custom, .safeMode = SafeMode::BackToCyan}, [](Facts& f) { f.safeMode = {}; }, "R74-TRY"},
};
// clang-format on

constexpr Facts changed(const Example& example)
{
    Facts facts = example.facts;
    example.change(facts);
    return facts;
}

/// The example reaches its rule, and the change hands over to the named neighbour.
constexpr bool holds(const Example& example)
{
    return ruleFor(example.facts).id == example.rule && ruleFor(changed(example)).id == example.neighbour &&
           example.neighbour != example.rule;
}

/// Long enough for every id; empty: no rule.
struct RuleName {
    char text[16] = {};
};
constexpr RuleName nameOf(std::string_view id)
{
    RuleName name;
    std::ranges::copy(id, name.text);
    return name;
}

/// The first rule that has no example.
constexpr RuleName firstWithoutExample()
{
    RuleName found;
    firstRule([&](const Rule& rule) {
        for (const Example& example : examples)
            if (example.rule == rule.id)
                return false;
        found = nameOf(rule.id);
        return true;
    });
    return found;
}

// The compiler names what these are instantiated with. One by one, because clang limits each evaluation.
template <RuleName Missing> struct EveryRuleHasAnExample {
    static_assert(Missing.text[0] == 0, "no example for this rule");
    static constexpr bool value = true;
};
template <RuleName Name, bool Holds> struct ExampleReaches {
    static_assert(Holds, "this rule's example does not reach it, or its change does not reach the neighbour");
    static constexpr bool value = true;
};
template <std::size_t... Index> constexpr bool allHold(std::index_sequence<Index...> /*all*/)
{
    return (ExampleReaches<nameOf(examples[Index].rule), holds(examples[Index])>::value && ...);
}
static_assert(EveryRuleHasAnExample<firstWithoutExample()>::value);
static_assert(allHold(std::make_index_sequence<std::size(examples)>()));

} // namespace rescue::diagnosis::tables
