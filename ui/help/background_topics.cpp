// SPDX-License-Identifier: Apache-2.0
#include "ui/help/topic_texts.h"

namespace rescue::ui {

namespace {

HelpTopic cloudKey()
{
    return {HelpId::CloudKey,
            Help::tr("What is a cloud key?"),
            Help::tr("public private RSA encryption pair handshake lock server", "words to search for"),
            {text(Help::tr("When a device connects, it and the cloud prove to each other who they are. Each "
                           "holds a secret key, and knows the public half of the other's.")),
             point(Help::tr("The device's own key: the cloud knows its public half. If one of the two "
                            "changes, the cloud hangs up.")),
             point(Help::tr("The cloud's key: the device holds its public half, together with the cloud's "
                            "address. If that is damaged, the two do not understand each other.")),
             text(Help::tr("In both cases the lamp looks the same: cyan with a quick burst. That is why the "
                           "repair checks both.")),
             text(Help::tr("A secret key is never sent anywhere. Only public halves travel."))},
            {HelpId::Causes, HelpId::Understand, HelpId::Privacy}};
}

HelpTopic causes()
{
    return {
        HelpId::Causes,
        Help::tr("Why keys get damaged"),
        Help::tr("reason cause power dip brown-out battery update prevent again supply",
                 "words to search for"),
        {text(Help::tr(
             "The keys lie in the device's memory. A power dip at the wrong moment can damage them:")),
         point(Help::tr("A flat battery, a weak supply or a long thin cable.")),
         point(Help::tr(
             "The power pulled while the lamp was magenta, which means that an update was running.")),
         point(Help::tr("Another repair tool that was stopped half way.")),
         text(Help::tr("It is not your fault, and not a sign of a broken device. To prevent it: a supply "
                       "that gives 1 A, a short cable, and a battery that is cut off before it is empty."))},
        {HelpId::FailsAgain, HelpId::CloudKey, HelpId::Wifi}};
}

HelpTopic whatIsKept(const QString& dataFolder)
{
    return {
        HelpId::WhatIsKept,
        Help::tr("What is kept, and where"),
        Help::tr("folder backup copy file delete data disk storage path", "words to search for"),
        {text(Help::tr("Each repair has a folder on this computer, in:")), text(dataFolder),
         point(Help::tr("The saved copy: what was in the device's key area. It holds the device's secret key "
                        "and its Wi-Fi passwords. Keep it to yourself.")),
         point(Help::tr("The journal: what was done and when, with ids and fingerprints, without secrets.")),
         text(Help::tr("Only your user account can read the folders. The program never sends them anywhere "
                       "and never deletes them. You may delete them when the device has worked for a while; "
                       "an undo is not possible after that."))},
        {HelpId::Privacy, HelpId::Undo, HelpId::EarlierRepairs}};
}

HelpTopic privacy()
{
    return {
        HelpId::Privacy,
        Help::tr("Passwords and privacy"),
        Help::tr("secret token keyring remember data sent telemetry internet security safe",
                 "words to search for"),
        {text(Help::tr("The program talks to the cloud that the sign-in page names, over an encrypted "
                       "connection. It sends no statistics.")),
         text(Help::tr("If you agreed to it, it looks once a day whether there is a newer version: it asks a "
                       "web server for one small file, and sends nothing about you, your devices or this "
                       "computer. It downloads no newer version. You can change this under About, on the "
                       "first page.")),
         point(Help::tr("Your password goes to the cloud once and is not kept.")),
         point(Help::tr(
             "The cloud answers with a pass for this session. It stays in memory until you close the "
             "program. If you tick \"Remember on this computer\", your desktop's keyring keeps it.")),
         point(Help::tr("The device's secret key stays in the device and in its folder on this computer. The "
                        "cloud learns the public half.")),
         point(Help::tr("Reports and the technical log hold ids and fingerprints. They hold no passwords and "
                        "no keys."))},
        {HelpId::WhatIsKept, HelpId::SignIn, HelpId::CloudKey}};
}

HelpTopic keyboard()
{
    return {
        HelpId::Keyboard,
        Help::tr("Keys of the keyboard"),
        Help::tr("shortcut accessibility tab escape enter F1 screen reader", "words to search for"),
        {point(Help::tr(
             "Tab and Shift+Tab go from one control to the next, in reading order. Space presses a button.")),
         point(Help::tr("Enter is the button at the end of the page, which says what happens next.")),
         point(Help::tr("F1 opens this help with the topic of the page.")),
         point(Help::tr("Esc closes the help. During a repair it asks before it stops anything.")),
         text(Help::tr(
             "Every picture has words for screen readers, and every colour has a rhythm and a name."))},
        {HelpId::Practice}};
}

} // namespace

std::vector<HelpTopic> backgroundTopics(const QString& dataFolder)
{
    return {cloudKey(), causes(), whatIsKept(dataFolder), privacy(), keyboard()};
}

} // namespace rescue::ui
