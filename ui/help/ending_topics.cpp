// SPDX-License-Identifier: Apache-2.0
#include "ui/help/topic_texts.h"

namespace rescue::ui {

namespace {

HelpTopic proof()
{
    return {HelpId::Proof,
            Help::tr("How the repair is proved"),
            Help::tr("success healed finished verify verified read back fingerprint report",
                     "words to search for"),
            {text(Help::tr("The program does not say that a device is healed until that has been seen:")),
             point(Help::tr("What was written was read back and is the same.")),
             point(Help::tr("The cloud knows the device's key.")),
             point(Help::tr("The device is connected: the cloud says so, or the device itself does.")),
             text(Help::tr("The lamp breathes cyan then. Give the device the power supply it works with, tap "
                           "RESET once, and see whether it comes back by itself.")),
             text(Help::tr("The report holds no passwords and no keys, only fingerprints. It can be shown to "
                           "anybody who helps you.")),
             text(Help::tr("A fingerprint is a short sum of a key. It shows whether a key changed, and "
                           "cannot be turned back into the key."))},
            {HelpId::NotSeenOnline, HelpId::Undo, HelpId::EarlierRepairs, HelpId::WhatIsKept}};
}

HelpTopic notSeenOnline()
{
    return {
        HelpId::NotSeenOnline,
        Help::tr("Written, but not yet seen online"),
        Help::tr("offline still green blue cyan not connected waiting after repair", "words to search for"),
        {text(Help::tr("The keys are in place and were checked. What is missing is a sign that the device "
                       "reached the cloud. Look at the lamp:")),
         point(Help::tr("It breathes cyan: the device is online, and the answer came late. All is well.")),
         point(Help::tr("It blinks green: it does not get into the Wi-Fi. Move it nearer, or check the "
                        "Wi-Fi's password.")),
         point(Help::tr("It blinks blue: it has lost its Wi-Fi settings and has to be told them.")),
         point(Help::tr("It blinks cyan without a burst: the network lets it out, but not to the cloud. Try "
                        "another Wi-Fi, for example of a phone.")),
         point(Help::tr("It blinks cyan with a quick burst: run the repair again, and send the report to "
                        "support if that does not help.")),
         text(Help::tr("Lost Wi-Fi settings after a power dip are common: the same dip damages both. It is "
                       "the second half of the old fault, not a new one."))},
        {HelpId::Wifi, HelpId::FailsAgain, HelpId::Lamps, HelpId::Proof}};
}

HelpTopic failsAgain()
{
    return {
        HelpId::FailsAgain,
        Help::tr("If it fails again"),
        Help::tr("error does not help twice support replace broken again repeated comes back",
                 "words to search for"),
        {text(Help::tr("Do not replace the device yet. Change one thing at a time:")),
         step(Help::tr("Read what the page says is the next thing to do, and do that first.")),
         step(Help::tr("Take another USB cable, another socket, and no hub.")),
         step(Help::tr(
             "Tap RESET and watch the lamp for a minute. Look the pattern up in the list of all patterns.")),
         step(Help::tr(
             "Try another Wi-Fi, for example of a phone, set to 2.4 GHz. If the device gets online there, it "
             "is sound and the first network blocks it: it needs the way out through TCP port 5683.")),
         step(Help::tr("See whether your other devices are online. If all of them failed at the same time, "
                       "wait: the cloud may have trouble. status.particle.io tells.")),
         text(Help::tr("If it works and fails again after weeks, the power supply is the likely cause.")),
         text(Help::tr("After two full repairs without success, stop. Save the report and send it to the "
                       "maker of your device or to Particle's support. It holds no passwords and no keys."))},
        {HelpId::Causes, HelpId::NotSeenOnline, HelpId::Cable, HelpId::EarlierRepairs}};
}

HelpTopic undo()
{
    return {HelpId::Undo,
            Help::tr("Undoing a repair"),
            Help::tr("restore back old keys revert return", "words to search for"),
            {text(Help::tr("Undo puts the old keys back, byte by byte, from the copy that was saved before "
                           "the repair. Where the old key was readable, the cloud is told about it again.")),
             text(Help::tr("The old keys may be the damaged ones: after that the device may be offline as "
                           "before. Undo is there for the case that the repair was not what you wanted.")),
             text(Help::tr("Wi-Fi networks are entered again and then looked up in the memory of the device. "
                           "Where the copy is not enough for that, you are told before the undo starts.")),
             text(Help::tr("It needs the same device on USB, and takes about as long as the repair."))},
            {HelpId::EarlierRepairs, HelpId::WhatIsKept, HelpId::Proof}};
}

HelpTopic practice()
{
    return {HelpId::Practice,
            Help::tr("Practice mode"),
            Help::tr("try demo learn virtual drawn board fault exercise", "words to search for"),
            {text(Help::tr("Practice mode shows the whole repair on a drawn device. Nothing real is touched, "
                           "no account is needed, and no network is used.")),
             point(Help::tr("The practice board is the second window. Its lamp and its two buttons work like "
                            "those of a real device.")),
             point(Help::tr("Press SETUP and RESET with the mouse, or hold the keys S and R while that "
                            "window is in front.")),
             point(Help::tr("Pull the USB plug in the middle of a repair to see that nothing is lost.")),
             point(Help::tr("Choose what is wrong with the device from the list below the board.")),
             text(Help::tr("The name and the password of the practice account are filled in already."))},
            {HelpId::Buttons, HelpId::Keyboard}};
}

HelpTopic earlierRepairs()
{
    return {HelpId::EarlierRepairs,
            Help::tr("Earlier repairs"),
            Help::tr("history list journal report old past", "words to search for"),
            {text(Help::tr("Every repair leaves a folder on this computer: the saved copy, and a journal of "
                           "what was done and when.")),
             point(Help::tr("You can look at the report of an earlier repair and save it.")),
             point(Help::tr("You can undo an earlier repair as long as its folder is there.")),
             text(Help::tr("The same device again and again in this list is a sign: its power supply is the "
                           "likely cause."))},
            {HelpId::Undo, HelpId::WhatIsKept, HelpId::Privacy}};
}

} // namespace

std::vector<HelpTopic> endingTopics()
{
    return {proof(), notSeenOnline(), failsAgain(), undo(), practice(), earlierRepairs()};
}

} // namespace rescue::ui
