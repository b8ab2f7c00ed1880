// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

/// What somebody tells, as facts, and the plan that helps. Made up, after the kinds of trouble that are
/// common.
struct Case {
    const char* story;
    const char* facts;
    const char* cure;
};

constexpr Case cases[] = {
    // ---- keys
    {"battery ran flat, back on USB: fast cyan, a red blip now and then", "model=photon lamp=C+1 event=power",
     "PL-KEYS"},
    {"two orange flickers, quick; tried the phone's hotspot as well",
     "model=photon lamp=C+1 flash=blink hotspot=same", "PL-KEYS"},
    {"three quick red flickers after a power cut", "lamp=C+3 flash=blink event=power", "PL-KEYS"},
    {"orange burst on 0.7", "firmware=0.7.0 lamp=C+1-ORANGE was-online=here", "PL-KEYS"},
    {"magenta burst, key area read and fine but the server's", "lamp=C+1-MAGENTA server-key=damaged",
     "PL-KEYS"},
    {"only fast cyan by now; the red came in the first minute after RESET", "lamp=C-FAST flash=blink",
     "PL-KEYS"},
    {"cyan for ever since the mains failed; the one beside it is fine",
     "lamp=C-BLINK event=power was-online=here others=fine", "PL-KEYS"},
    {"unplugged in the middle of an update; cyan, no flash in a minute; hotspot the same",
     "lamp=C-BLINK flash=none event=update hotspot=same", "PL-KEYS"},
    {"a year in a drawer; blinks cyan from RESET on, never a flash",
     "lamp=C-BLINK flash=none event=storage was-online=here", "PL-KEYS"},
    {"fast cyan, never a flash, also with the hotspot", "lamp=C-FAST flash=none hotspot=same", "PL-KEYS"},
    {"Electron: three orange, then green again", "model=electron lamp=C+3", "PL-KEYS"},
    {"Boron goes green, cyan, green, with no flash", "model=boron lamp=LOOP-GC flash=none", "PL-KEYS"},
    {"Argon: three orange after its battery died", "model=argon lamp=C+3 event=power", "PL-KEYS"},
    {"three slow orange; worked here for years, another Photon here works",
     "lamp=C+3 was-online=here others=fine", "PL-KEYS"},
    {"never online, three slow, hotspot no better", "lamp=C+3 was-online=never hotspot=same", "PL-KEYS"},
    {"green as if the Wi-Fi were gone, but the key area is zeroed", "lamp=G-BLINK device-key=damaged",
     "PL-KEYS"},
    {"went through a doctor tool, key never sent", "lamp=C+1 event=tool", "O-PUBKEY"},
    {"blinked white once after flashing, now red blips", "lamp=C+1 event=dfu-flash,white-blink", "O-PUBKEY"},
    {"a garage opener bought in a shop", "model=p1 lamp=C+1 account=customer", "PL-HANDOVER"},
    {"signed out, red blips", "lamp=C+1 account=not-signed-in", "O-SIGNIN"},
    {"keys checked and registered, still red blips",
     "lamp=C+1 device-key=good server-key=good registered=yes", "PL-KEYS-SYS"},
    {"a company's own cloud", "lamp=C+1 server-address=other-cloud", "O-VENDOR"},
    {"played with an own server once, wants to go back",
     "lamp=C+1 server-address=other-cloud other-cloud-is-mine=yes", "PL-KEYS-MOVE"},
    {"yellow without a button, and the key area is damaged too", "usb=dfu button-held=no server-key=damaged",
     "PL-KEYS-SYS"},
    {"three slow red after the battery ran empty, nothing else known", "lamp=C+3 event=power", "PL-KEYS"},
    {"three slow red after a power cut, but at another place by now",
     "lamp=C+3 event=power was-online=elsewhere", "O-PORT"},
    {"cyan for ever after an update broke off, no flash in a minute", "lamp=C-BLINK flash=none event=update",
     "PL-KEYS"},
    {"three slow orange, and the computer beside it gets through", "lamp=C+3 port=open", "PL-KEYS"},
    {"cyan, and the cloud does not take its key", "lamp=C-BLINK device-key=good registered=no", "O-PUBKEY"},
    // ---- outage and network
    {"cyan, and the computer does not get through either", "lamp=C-BLINK port=blocked", "O-PORT"},
    {"three devices the same evening", "lamp=C+1 others=same", "O-STATUS"},
    {"all of the account silent since the same hour, though the console opens",
     "lamp=C+1 others=same cloud=fine", "O-STATUS"},
    {"two of eight, both with damaged keys", "lamp=C+1 others=same device-key=damaged", "PL-KEYS"},
    {"moved house, the others are still at the old one",
     "lamp=C-BLINK flash=none others=fine was-online=elsewhere", "PL-NET"},
    {"status page red", "lamp=C-BLINK cloud=outage", "O-STATUS"},
    {"works on the hotspot, not at the office", "lamp=C+1 hotspot=works", "O-PORT"},
    {"school Wi-Fi, fast cyan for twenty seconds before the flash", "lamp=C+1 fast-cyan=long", "O-HOTSPOT"},
    {"two slow orange, the phone has no internet either", "lamp=C+2 phone-online=no", "O-ROUTER"},
    {"two slow orange, phone fine", "lamp=C+2 phone-online=yes", "PL-NET"},
    {"two slow orange, and a fixed address is stored", "lamp=C+2 static-address=yes", "O-IPCLR"},
    {"three slow orange at a new place, first device here", "lamp=C+3 was-online=elsewhere event=new-network",
     "O-PORT"},
    {"just cyan, not looked at closely", "lamp=C-BLINK", "O-WATCH"},
    {"round and round green and cyan, 1.5.2", "model=photon firmware=1.5.2 lamp=LOOP-GC", "PL-NET"},
    // ---- connected
    {"breathes cyan, not in the account", "lamp=C-BREATHE account=not-mine", "PL-CLAIM"},
    {"bought used, claim refused", "lamp=C-BREATHE account=claim-refused", "O-TRANSFER"},
    {"breathes cyan, console says offline", "lamp=C-BREATHE account=offline-in-mine", "O-PING"},
    {"takes two minutes", "lamp=C-BREATHE account=owner connects-slowly=yes", "O-SLOW"},
    {"lamp told as blinking, but the device says it is connected",
     "lamp=C-BLINK link=connected account=not-mine", "PL-CLAIM"},
    // ---- Wi-Fi
    {"new router", "lamp=G-BLINK event=new-network", "PL-WIFI"},
    {"new router with 5 GHz only", "lamp=G-BLINK event=new-network router=too-new", "O-ROUTER-WIFI"},
    {"everything on this Wi-Fi is off", "lamp=G-BLINK others=same", "O-ROUTER"},
    {"green on every Wi-Fi", "lamp=G-BLINK hotspot=same", "O-ANT"},
    {"Electron green for ever", "model=electron lamp=G-BLINK", "O-CELLULAR"},
    {"Argon without its antenna", "model=argon lamp=G-BLINK antenna=missing", "O-ANT-LOOK"},
    {"fast green after a doctor tool", "lamp=G-FAST event=tool", "O-IPCLR"},
    {"fast green, nothing special", "lamp=G-FAST", "O-ROUTER-DHCP"},
    {"green, but safe mode breathes magenta", "lamp=G-BLINK safe-mode=magenta", "PL-APP"},
    // ---- blue
    {"out of the box", "model=photon lamp=B-BLINK was-online=never", "O-WIFI-SET"},
    {"blue after an update", "lamp=B-BLINK event=update", "PL-WIFI"},
    {"blue again at every boot though the Wi-Fi was entered", "lamp=B-BLINK event=dfu-flash wifi-entered=yes",
     "PL-SYS"},
    {"Argon blue after flashing over USB", "model=argon lamp=B-BLINK event=dfu-flash", "O-SETUP-DONE"},
    {"Xenon blue, nothing known", "model=xenon lamp=B-BLINK", "O-SETUP-DONE"},
    {"Electron blue", "model=electron lamp=B-BLINK", "O-SIM"},
    {"Wi-Fi clearing raced red", "lamp=B-BLINK clear-ends-red=yes", "PL-SYS"},
    // ---- software
    {"SOS after the own program was flashed", "lamp=R-SOS sos=1 event=own-program", "PL-APP"},
    {"SOS after the own program, safe mode unreachable", "lamp=R-SOS event=own-program safe-mode=not-reached",
     "O-TINKER"},
    {"SOS eight", "lamp=R-SOS sos=8", "PL-APP"},
    {"SOS after an update broke off", "lamp=R-SOS sos=1 event=update", "PL-SYS"},
    {"SOS ten after a power cut", "lamp=R-SOS sos=10 event=power", "O-WIFI-CLR"},
    {"colours in a loop, comes and goes every fifteen seconds", "lamp=CUSTOM usb=flaps-slow", "PL-SYS"},
    {"breathing green since the last program", "lamp=G-BREATHE event=own-program", "PL-APP"},
    {"breathing green, this thermostat always does", "lamp=G-BREATHE normal=yes", "PL-OFFLINE-OK"},
    {"breathing white after a doctor tool stopped", "lamp=W-BREATHE event=tool", "O-TINKER"},
    {"breathing white after an update", "lamp=W-BREATHE event=update", "PL-SYS"},
    {"breathing white, own program in MANUAL mode", "lamp=W-BREATHE event=own-program", "PL-APP"},
    {"breathing magenta, nobody asked for it", "lamp=M-BREATHE chose-safe-mode=no", "PL-SYS"},
    {"magenta for three minutes", "lamp=M-OTA lasting=ten-minutes", "PL-WAIT-OTA"},
    {"magenta for an hour", "lamp=M-BLINK lasting=longer", "PL-SYS"},
    {"yellow by itself", "lamp=Y-BLINK button-held=no", "PL-SYS"},
    {"yellow, the computer sees nothing", "lamp=Y-BLINK usb=none", "PL-USB"},
    {"yellow, the computer may not open it", "lamp=Y-BLINK usb=cannot-open button-held=yes", "PL-USB"},
    {"a module is damaged, says the device", "lamp=C+1 modules=damaged", "PL-SYS"},
    // ---- power and board
    {"nothing lights", "lamp=OFF usb=none", "PL-DEAD"},
    {"dark, but the button brings yellow", "lamp=OFF colour-with-button=yes", "PL-SYS"},
    {"dim blue D7", "lamp=D7-DIM", "PL-DEAD"},
    {"dim blue D7, nothing with the button either", "lamp=D7-DIM colour-with-button=no", "O-RMA"},
    {"dark, but it runs", "lamp=OFF usb=normal", "O-VERIFY"},
    {"white, green, white on a power bank", "lamp=LOOP-WG power=power-bank", "PL-POWER"},
    {"comes and goes every two seconds", "lamp=W-SOLID usb=flaps-fast", "PL-POWER"},
    {"stuck in steady cyan", "lamp=C-SOLID", "O-COLD"},
    {"stuck in steady cyan, safe mode cannot be chosen either", "lamp=C-SOLID safe-mode=not-reached",
     "PL-SYS"},
    {"white breathing since a factory reset", "lamp=W-BREATHE event=factory-reset", "PL-SYS"},
    {"Boron blue again after each flash of the own program", "model=boron lamp=B-BLINK event=own-program",
     "O-SETUP-DONE"},
    {"three new Photons, three slow red, the hotspot no better",
     "lamp=C+3 others=same was-online=never hotspot=same", "PL-KEYS"},
    {"all fail since the move to the new office", "lamp=C+3 others=same event=new-network", "O-PORT"},
    {"cyan, and the phone has no internet there either", "lamp=C-BLINK phone-online=no", "O-ROUTER"},
    {"cyan since the battery died, the phone browses on the same Wi-Fi",
     "lamp=C-BLINK event=power was-online=here phone-online=yes", "PL-KEYS"},
    {"an Electron with its red charge light flickering and nothing else", "model=electron lamp=OFF usb=none",
     "PL-DEAD"},
    {"rainbow", "lamp=RAINBOW", "O-RESET"},
};

TEST(Cases, TheFirstPlanIsTheOneThatHelps)
{
    for (const Case& one : cases) {
        Evidence evidence;
        for (const QString& fact : QString::fromLatin1(one.facts).split(u' '))
            addTypedFact(evidence, fact, {});
        const Diagnosis diagnosis = diagnose(evidence);
        EXPECT_STREQ(cureInfo(diagnosis.cure).id, one.cure)
            << one.story << " (" << diagnosis.rule.toStdString() << ")";
    }
}

struct Stage {
    const char* facts;
    const char* rules; ///< any of these
};

/// Five stories that met several troubles one after the other.
TEST(Cases, SecondTroublesAreRecognisedInTheirTurn)
{
    constexpr Stage stages[] = {
        // batteries died, a doctor tool stopped half way, then the Wi-Fi's data were wrong
        {"model=photon lamp=C+1 event=power", "R22"},
        {"model=photon lamp=C+1 event=power account=customer", "R20"},
        {"model=photon lamp=W-BREATHE event=power,tool", "R66"},
        {"model=photon lamp=C+1 event=power,tool", "R19"},
        {"model=photon lamp=G-FAST event=power,tool", "R45"},
        // several at once, then one that stays behind, then not in the account, then an update that loops
        {"lamp=C+1 others=same", "R03"},
        {"lamp=C+1 others=fine", "R22"},
        {"lamp=C-BREATHE account=not-mine", "R34"},
        {"lamp=C-BREATHE account=offline-in-mine", "R35"},
        {"lamp=LOOP-M", "R60"},
        // an update took the Wi-Fi data, then the keys show, then the claim
        {"lamp=B-BLINK event=update", "R52"},
        {"lamp=C+1 event=update", "R22"},
        // rainbow, then cyan without a flash, then the flash
        {"lamp=RAINBOW", "R71"},
        {"lamp=C-BLINK", "R14"},
        {"lamp=C-BLINK flash=blink", "R22"},
        // blue at every boot after a flash, then cyan, then white in MANUAL mode, then slow
        {"lamp=B-BLINK event=dfu-flash", "R52"},
        {"lamp=B-BLINK event=dfu-flash wifi-entered=yes", "R53"},
        {"lamp=C-BLINK event=dfu-flash", "R14"},
        {"lamp=W-BREATHE normal=yes", "R67-NORMAL"},
        {"lamp=C-BREATHE account=owner connects-slowly=yes", "R36"},
    };
    for (const Stage& stage : stages) {
        Evidence evidence;
        for (const QString& fact : QString::fromLatin1(stage.facts).split(u' '))
            addTypedFact(evidence, fact, {});
        EXPECT_EQ(diagnose(evidence).rule, QString::fromLatin1(stage.rules)) << stage.facts;
    }
}

} // namespace
