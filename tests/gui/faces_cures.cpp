// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_rows.h"

#include <QAbstractButton>
#include <QListWidget>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::Trouble;

namespace {

Scene withFault(Fault fault)
{
    Scene scene;
    scene.fault = fault;
    return scene;
}

/// The cloud's key is damaged under software that does not hand its keys out: they are not known from the
/// start.
Scene keysUntold()
{
    Scene scene = withFault(Fault::ServerKeyDamaged);
    scene.photon = fastPhoton(u"0.7.0"_s, practice::BootloaderEra::V0_7To1_2);
    return scene;
}

/// The lamp as far as it is told; what is asked beyond that nobody knows.
void toTheDiagnosis(Stand& stand, std::initializer_list<const char*> lamp)
{
    stand.drive().pick(lamp);
    while (stand.drive().page() != u"connectPage"_s && !testing::Test::HasFailure())
        stand.drive().pick({"not-sure"});
    EXPECT_TRUE(stand.waitForPrimary());
    stand.drive().enter();
    EXPECT_TRUE(stand.drive().waitForDiagnosis());
}

void press(Stand& stand, const QString& verb)
{
    EXPECT_TRUE(stand.drive().waitForPrimary(verb)) << stand.drive().window().page()->primary().toStdString();
    stand.drive().enter();
}

void toTheSystem(Stand& stand)
{
    toTheDiagnosis(stand, {"blinking", "Y-BLINK"});
    press(stand, u"Write the system software"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"understandPage"_s));
}

void writesTheSystem(Stand& stand)
{
    toTheSystem(stand);
    press(stand, u"Start writing"_s);
    press(stand, u"Sign in"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void confirmsTheSystem(Stand& stand)
{
    toTheSystem(stand);
    stand.drive().find<QAbstractButton>("confirmFirst")->click();
    stand.drive().find<QPushButton>("primary")->setFocus();
    press(stand, u"Start writing"_s);
    press(stand, u"Sign in"_s);
    EXPECT_TRUE(stand.drive().waitForPrimary(u"Write the software"_s));
}

void toTheClaim(Stand& stand)
{
    toTheDiagnosis(stand, {"breathing", "C-BREATHE"});
    press(stand, u"Add it to your account"_s);
    press(stand, u"Sign in"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"understandPage"_s));
}

void claims(Stand& stand)
{
    toTheClaim(stand);
    press(stand, u"Add it now"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void handsOver(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
    press(stand, u"Prepare it for the maker"_s);
    press(stand, u"Start repair"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"repairPage"_s));
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

/// Damaged keys, told as two slow flashes: the network may be it.
void toTheNetwork(Stand& stand)
{
    toTheDiagnosis(stand, {"several", "C+1-RED", "slow", "C+2"});
}

void looksAtTheNetwork(Stand& stand)
{
    toTheNetwork(stand);
    press(stand, u"Look at the network"_s);
    EXPECT_TRUE(stand.waitForPrimary());
}

void looksAtABlockedNetwork(Stand& stand)
{
    toTheNetwork(stand);
    stand.practice().virtualCloud().setDevicePortOpen(false);
    press(stand, u"Look at the network"_s);
    EXPECT_TRUE(stand.waitForPrimary());
}

void triesTheHotspot(Stand& stand)
{
    looksAtABlockedNetwork(stand);
    stand.drive().enter();
    EXPECT_TRUE(stand.drive().waitForPage(u"tryPage"_s));
}

void triesSafeMode(Stand& stand)
{
    toTheDiagnosis(stand, {"breathing", "G-BREATHE"});
    press(stand, u"Try safe mode"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"tryPage"_s));
}

void entersTheWifi(Stand& stand)
{
    toTheDiagnosis(stand, {"blinking", "G-BLINK", "G-BLINK"});
    press(stand, u"Enter the Wi-Fi"_s);
    const auto* list = stand.drive().find<QListWidget>("networks");
    EXPECT_TRUE(stand.waitUntil([list] { return list->count() > 1; }));
}

} // namespace

std::vector<Face> cureFaces()
{
    const char* write = "Write the system software again";
    return {
        {"understand-system", "the plan for the system software", write, "Start writing",
         withFault(Fault::SystemFirmwareDamaged), toTheSystem},
        {"understand-claim", "the plan for an account", "Add it to your account", "Add it now",
         withFault(Fault::NotClaimed), toTheClaim},
        {"repair-confirm-system", "the parts of the software, before the first write",
         "This is what was found", "Write the software", withFault(Fault::SystemFirmwareDamaged),
         confirmsTheSystem},
        {"proof-system", "the system software is written and runs", "Your Photon breathes cyan again",
         "Finish", withFault(Fault::SystemFirmwareDamaged), writesTheSystem},
        {"proof-claimed", "the account lists it", "Your Photon is in your account", "Finish",
         withFault(Fault::NotClaimed), claims},
        {"proof-handover", "the maker of its product has to do the rest",
         "The keys of your Photon are in place; its maker has to let it in", "Save the note…",
         amid(Trouble::ProductWithoutRole), handsOver},
        {"diagnosis-network", "the network may be to blame", "Your Photon finds no internet",
         "Look at the network", keysUntold(), toTheNetwork},
        {"wifi", "which Wi-Fi it shall use", "Which Wi-Fi shall your Photon use?", "Use this Wi-Fi",
         keysUntold(), entersTheWifi},
        {"network-open", "nothing stands in the way", "This network lets your Photon through",
         "Go on with the diagnosis", keysUntold(), looksAtTheNetwork},
        {"network-blocked", "the port of the cloud is closed",
         "This network stands in the way of your Photon", "Try a phone's hotspot", keysUntold(),
         looksAtABlockedNetwork},
        {"try-hotspot", "how another network is tried", "Try your Photon with a phone's hotspot",
         "I have tried it", keysUntold(), triesTheHotspot},
        {"try-safe-mode", "how safe mode is tried", "Start your Photon in safe mode", "I have tried it",
         keysUntold(), triesSafeMode},
    };
}

} // namespace rescue::ui
