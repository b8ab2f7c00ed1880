// SPDX-License-Identifier: Apache-2.0
#include "ui/help/topic_texts.h"

namespace rescue::ui {

namespace {

HelpTopic waiting()
{
    return {
        HelpId::Waiting,
        Help::tr("Waiting for the device"),
        Help::tr("long slow hangs stuck time minutes restart online progress", "words to search for"),
        {text(Help::tr("The page says what is being waited for, how long it usually takes, and what the lamp "
                       "does meanwhile. When the device answers, the repair goes on by itself.")),
         point(Help::tr("Into repair mode: some seconds. The device leaves USB and comes back, and the "
                        "computer may sound its plug-in chime. That is as it should be.")),
         point(Help::tr("Restart: about ten seconds. The lamp turns white, then blinks green.")),
         point(Help::tr(
             "Online: up to two minutes. The lamp blinks green, then cyan, and then breathes cyan.")),
         text(Help::tr("No wait lasts for ever. When its time is over, the program says what to do next."))},
        {HelpId::NotSeenOnline, HelpId::Buttons, HelpId::Lamps}};
}

HelpTopic writing()
{
    return {
        HelpId::Writing,
        Help::tr("While keys are written"),
        Help::tr("interrupt power unplug danger progress bar brick safe", "words to search for"),
        {text(Help::tr("The lamp blinks yellow. Leave the cable in, and let the computer stay awake: this "
                       "takes some seconds.")),
         text(Help::tr("The saved copy is on the disk already. What is written is read back and compared, so "
                       "that a bad write is noticed at once.")),
         text(Help::tr(
             "If the power fails in this moment, the device holds the old keys or the new ones, never a "
             "mixture. Its start-up software is not touched: it can always be brought back into DFU mode.")),
         text(
             Help::tr("Device OS and programs are written piece by piece. Cut short, the device waits in DFU "
                      "mode, and the same repair finishes what is left."))},
        {HelpId::CableOut, HelpId::Undo, HelpId::WhatIsKept}};
}

HelpTopic buttons()
{
    return {HelpId::Buttons,
            Help::tr("Pressing the two buttons"),
            Help::tr("SETUP MODE RESET hold press magenta yellow DFU fingers", "words to search for"),
            {text(Help::tr("The device could not be brought into DFU mode by the computer, so your fingers "
                           "have to do it:")),
             step(Help::tr("Hold the SETUP button. On some devices it is called MODE.")),
             step(Help::tr("Tap RESET, and keep holding SETUP.")),
             step(Help::tr("The lamp blinks magenta. After about three seconds it blinks yellow: let go.")),
             text(Help::tr("The page notices by itself. If it went wrong, do it again: nothing is lost.")),
             point(Help::tr("The lamp shows its usual colours: SETUP was let go too early.")),
             point(Help::tr("The lamp blinks magenta only: hold on until yellow.")),
             point(Help::tr("The lamp went past yellow and races white: tap RESET at once, with SETUP still "
                            "held. Letting go at white makes the device forget its Wi-Fi.")),
             point(Help::tr("The lamp blinks yellow and the page does not notice: try another USB cable."))},
            {HelpId::DfuMode, HelpId::Cable, HelpId::SafeMode}};
}

HelpTopic cableOut()
{
    return {
        HelpId::CableOut,
        Help::tr("The cable came out"),
        Help::tr("unplugged disconnected power lost slipped interrupted replug", "words to search for"),
        {text(Help::tr("Plug the same device in again, into any USB socket. The program recognises it, and "
                       "the repair goes on where it stopped.")),
         text(Help::tr("Nothing is lost. Keys are the old ones or the new ones, never a mixture, and the "
                       "saved copy is on the disk.")),
         text(Help::tr("If a different device is plugged in, the program says so and writes nothing to it.")),
         text(Help::tr("If the plug sits loosely, another cable is worth trying before you go on."))},
        {HelpId::Writing, HelpId::Cable, HelpId::FailsAgain}};
}

HelpTopic confirmChanges()
{
    return {HelpId::ConfirmChanges,
            Help::tr("Looking before writing"),
            Help::tr("confirm approve findings found ask question stop", "words to search for"),
            {text(Help::tr("You asked to see what was found. Nothing has been written so far.")),
             point(Help::tr("\"Write the keys\" goes on. Only what is listed as damaged is written.")),
             point(Help::tr("\"Stop safely\" leaves everything as it is and restarts the device.")),
             text(Help::tr(
                 "A new device key replaces a damaged one. If a program of yours knows the device by its old "
                 "key, tell that program the new one afterwards: the report shows both as fingerprints."))},
            {HelpId::CloudKey, HelpId::Undo, HelpId::Understand}};
}

HelpTopic deviceIdUnknown()
{
    return {HelpId::DeviceIdUnknown,
            Help::tr("Where to find the device id"),
            Help::tr("24 digits characters hexadecimal serial number console list which device",
                     "words to search for"),
            {text(Help::tr("Older devices do not tell their id by USB in DFU mode, and the cloud needs it to "
                           "find the device.")),
             point(Help::tr("In Particle's console: open the list of your devices and choose this one. The "
                            "id stands at the top.")),
             point(Help::tr("On the box or on a sticker, if you kept it.")),
             text(Help::tr("The id has 24 characters: digits, and letters from a to f. It is no secret, but "
                           "it names your device.")),
             text(Help::tr("Take care to choose the right one. With the id of another device the repair "
                           "would give the cloud a wrong key for that one."))},
            {HelpId::WhichDevices, HelpId::SignIn}};
}

HelpTopic privateClouds()
{
    return {
        HelpId::PrivateClouds,
        Help::tr("Private clouds"),
        Help::tr("own server company school address other cloud second-hand local spark-server keep replace",
                 "words to search for"),
        {text(Help::tr("A device holds the address of its cloud. Most point to Particle's; a company or a "
                       "school may run its own.")),
         point(Help::tr("You run that cloud, or know who does: keep the address. The device's own key can be "
                        "checked all the same.")),
         point(Help::tr("You bought the device second-hand, or never heard of the address: replace it by the "
                        "cloud you signed in to.")),
         point(Help::tr("You do not know: stop, and ask the one from whom you have the device. Moving it "
                        "away cuts it off from that cloud.")),
         text(Help::tr("The old address is in the saved copy, so the move can be undone.")),
         text(Help::tr("To repair devices of your own cloud, start the program with its addresses and its "
                       "public key: --api, --server-key, --server-host and --server-port."))},
        {HelpId::CloudKey, HelpId::SignIn, HelpId::WhatIsKept}};
}

} // namespace

std::vector<HelpTopic> repairTopics()
{
    return {waiting(),        writing(),         buttons(),      cableOut(),
            confirmChanges(), deviceIdUnknown(), privateClouds()};
}

} // namespace rescue::ui
