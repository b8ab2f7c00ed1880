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
         step(Help::tr("Choose how the lamp moves. Colours come later.")),
         step(Help::tr("Choose its colour.")),
         step(Help::tr("Answer one or two questions, if any are asked.")),
         text(Help::tr("Blinking is on and off. Breathing is a slow fade, four seconds from bright to "
                       "bright. The strip "
                       "under each lamp shows its rhythm, for those to whom colours look alike.")),
         text(Help::tr("Not sure is a proper answer. You are then asked to tap RESET and to watch the lamp "
                       "for a minute; the program looks at the device itself afterwards."))},
        {HelpId::Lamps, HelpId::LampColours, HelpId::LampRhythm, HelpId::LampWatch}};
}

HelpTopic lampColours()
{
    return {
        HelpId::LampColours,
        Help::tr("Which colour the lamp has"),
        Help::tr("LED light colour blind cyan magenta blue green pink violet several rainbow",
                 "words to search for"),
        {text(
             Help::tr("Only colours that exist for the movement you chose are shown. If yours is missing, go "
                      "back and look at the movement once more.")),
         point(Help::tr("Cyan is a light blue, near to green. The other blue is dark and deep.")),
         point(Help::tr("Magenta is a strong pink or violet.")),
         point(Help::tr("White may have a touch of any colour.")),
         text(Help::tr("If colours look alike to you, go by the rhythm and choose Not sure. The program can "
                       "measure most of it when the device is connected. Another person or a phone's camera "
                       "can name the colour.")),
         text(Help::tr("A short warm flash between cyan light counts more than the cyan itself. It may look "
                       "red, orange or yellow: they are one answer."))},
        {HelpId::Lamp, HelpId::LampRhythm, HelpId::Lamps}};
}

HelpTopic lampRhythm()
{
    return {
        HelpId::LampRhythm,
        Help::tr("Which rhythm the lamp has"),
        Help::tr("LED light blink fast slow flash count tap along space bar breathe speed",
                 "words to search for"),
        {text(Help::tr("The pictures move at the true speed. Look from the lamp to the pictures and back.")),
         text(Help::tr("Tap along with the lamp gives a second opinion: press the space bar, or the button, "
                       "each time the lamp lights. From five times a second on, no hand can follow, and the "
                       "program says so.")),
         text(Help::tr("A flash that is over in a blink may be one flash or a few quick flickers. All of "
                       "that is one answer. Two or three slow flashes that you can count are something else: "
                       "the Wi-Fi or the internet."))},
        {HelpId::Lamp, HelpId::LampWatch, HelpId::CloudKey, HelpId::Wifi}};
}

HelpTopic lampWatch()
{
    return {
        HelpId::LampWatch,
        Help::tr("A minute of watching"),
        Help::tr("LED light RESET wait timer countdown flash minute rare seldom", "words to search for"),
        {text(Help::tr(
             "A device that cannot reach the cloud tries again and again, and pauses longer each "
             "time. Its flash shows only at the tries: after some minutes it is easily missed. RESET "
             "brings the tries back.")),
         step(Help::tr("Tap RESET once, and do not hold it. Nothing is lost by it.")),
         step(Help::tr("Start the minute. If the device is connected by USB, it starts by itself.")),
         step(Help::tr("Watch the lamp. You need not wait for the end: say what you saw as soon as you saw "
                       "it.")),
         text(Help::tr("In the first seconds white, green and cyan in turn are the ordinary start."))},
        {HelpId::Lamp, HelpId::LampRhythm}};
}

HelpTopic lampQuestions()
{
    return {
        HelpId::LampQuestions,
        Help::tr("Why the program asks"),
        Help::tr("question answer know unsure before happened power update", "words to search for"),
        {text(Help::tr("Some things no program can measure: what happened before, and what other devices do. "
                       "Only what changes the advice is asked, and at most two questions follow the lamp.")),
         text(Help::tr("I do not know is a proper answer. You are not asked the same again for this device "
                       "while the program runs."))},
        {HelpId::Lamp, HelpId::Causes}};
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
    return {lamp(),  lampColours(), lampRhythm(), lampWatch(), lampQuestions(),
            lamps(), connect(),     signIn(),     twoStep(),   understand()};
}

} // namespace rescue::ui
