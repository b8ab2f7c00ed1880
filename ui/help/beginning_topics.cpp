// SPDX-License-Identifier: Apache-2.0
#include "ui/help/topic_texts.h"

namespace rescue::ui {

namespace {

HelpTopic lamp()
{
    return {
        HelpId::Lamp,
        Help::tr("What the lamp does"),
        Help::tr("LED light colour blink flash burst breathe reset watch", "words to search for"),
        {text(Help::tr("The lamp meant here is the big coloured one between the two buttons. The small blue "
                       "one beside it says nothing about the repair.")),
         step(Help::tr("Tap the RESET button on the device.")),
         step(Help::tr("Watch the lamp for a whole minute. Rare flashes are easily missed after some "
                       "minutes, and RESET brings them back.")),
         step(Help::tr("Choose the picture that comes nearest. The strip under each lamp shows its rhythm, "
                       "for those to whom colours look alike.")),
         text(Help::tr(
             "Blinking is on and off. Breathing is a slow fade, four seconds from bright to bright.")),
         text(Help::tr("A burst that is over in a blink may look red, orange or yellow, as one flash or a "
                       "few. All of that is the first answer. Two or three slow flashes that you can count "
                       "are something else: the Wi-Fi or the internet.")),
         text(Help::tr("Not sure is a proper answer. The program looks at the device itself afterwards."))},
        {HelpId::Lamps, HelpId::CloudKey, HelpId::Wifi}};
}

HelpTopic lamps()
{
    return {
        HelpId::Lamps,
        Help::tr("All patterns of the lamp"),
        Help::tr("LED light colour catalogue list blink flash burst breathe rainbow SOS table",
                 "words to search for"),
        {text(Help::tr(
            "Every pattern at its true speed. The strip shows three seconds of it, from light to dark."))},
        {HelpId::Lamp, HelpId::DfuMode, HelpId::SafeMode, HelpId::ListeningMode}};
}

HelpTopic connect()
{
    return {
        HelpId::Connect,
        Help::tr("Nothing is seen on USB"),
        Help::tr("find detect port hub plug computer connect several missing invisible",
                 "words to search for"),
        {text(Help::tr(
             "The page answers at once when a device is seen. If it stays empty, try these in order:")),
         step(Help::tr(
             "Another cable. Many cables only charge: the lamp lights, and the computer sees nothing.")),
         step(Help::tr("Another USB socket of the computer itself, without a hub or an extension.")),
         step(Help::tr("Bring the device into DFU mode by its buttons. That works even if its own program is "
                       "damaged.")),
         step(Help::tr("Another computer, to find out which side the trouble is on.")),
         text(Help::tr("A device that comes and goes every few seconds gets too little power, or its program "
                       "crashes. DFU mode helps against the second.")),
         text(Help::tr("If another program uses the device, such as a serial monitor, close that program. "
                       "Only one can talk to a device at a time.")),
         text(Help::tr(
             "With several devices connected, choose one from the list. Only the chosen one is touched."))},
        {HelpId::Cable, HelpId::LinuxPermission, HelpId::WindowsDriver, HelpId::WhichDevices,
         HelpId::DfuMode}};
}

HelpTopic signIn()
{
    return {
        HelpId::SignIn,
        Help::tr("Signing in"),
        Help::tr("log in login account password e-mail particle permission owner product",
                 "words to search for"),
        {text(Help::tr(
             "The device and the cloud have to agree on a key. Only the account to which the device belongs "
             "may tell the cloud a new one. That is why you sign in before anything is written.")),
         text(Help::tr("It is the same account as in Particle's console or app. No other account works, even "
                       "on the same device.")),
         point(Help::tr("Password forgotten: reset it on Particle's web site, then come back.")),
         point(Help::tr("The device belongs to somebody else: they can sign in here, or remove the device "
                        "from their account.")),
         point(Help::tr("The device belongs to a company's product: the product's team has to repair it, or "
                        "to add you.")),
         text(Help::tr("If the account may not do it, the program says so and writes nothing."))},
        {HelpId::TwoStep, HelpId::Privacy, HelpId::PrivateClouds}};
}

HelpTopic twoStep()
{
    return {
        HelpId::TwoStep,
        Help::tr("The code of the two-step sign-in"),
        Help::tr("2FA MFA OTP authenticator phone six digits one-time code", "words to search for"),
        {text(Help::tr("Your account asks for a second code. The authenticator app in which you set up the "
                       "two-step sign-in shows it, usually six digits.")),
         point(Help::tr(
             "A code is good for half a minute and works once. If it is refused, wait for the next one.")),
         point(Help::tr(
             "Codes depend on the time. If none is accepted, check whether the phone's clock is right.")),
         text(Help::tr("The program cannot go around the second code. If the phone is lost, Particle's "
                       "support can help with the account."))},
        {HelpId::SignIn, HelpId::Privacy}};
}

HelpTopic understand()
{
    return {
        HelpId::Understand,
        Help::tr("What the repair does"),
        Help::tr("plan change stay overwritten steps safe risk before time long", "words to search for"),
        {text(
             Help::tr("The repair takes a few minutes, most of them waiting for the device to come online:")),
         step(Help::tr("It finds the device, and checks that your account may repair it.")),
         step(Help::tr("It brings the device into DFU mode and reads its keys.")),
         step(Help::tr("It saves a copy of everything it is going to change.")),
         step(Help::tr("It checks the keys. Sound keys are left as they are.")),
         step(Help::tr("It tells the cloud the device's key and writes what was damaged, then reads it back "
                       "and compares.")),
         step(Help::tr("It restarts the device and watches until it is online.")),
         text(Help::tr("Wi-Fi settings, your program on the device and Device OS stay as they are. You can "
                       "stop at any time: the repair ends at the next safe point.")),
         text(Help::tr(
             "Tick the box below the lists if you want to see what was found before anything is written."))},
        {HelpId::CloudKey, HelpId::Undo, HelpId::WhatIsKept, HelpId::ConfirmChanges}};
}

} // namespace

std::vector<HelpTopic> beginningTopics()
{
    return {lamp(), lamps(), connect(), signIn(), twoStep(), understand()};
}

} // namespace rescue::ui
