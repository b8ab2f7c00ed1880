// SPDX-License-Identifier: Apache-2.0
#include "ui/help/topic_texts.h"

namespace rescue::ui {

namespace {

HelpTopic cable()
{
    return {
        HelpId::Cable,
        Help::tr("Which USB cable"),
        Help::tr("micro usb data charge only charging wire lead power bank hub", "words to search for"),
        {text(Help::tr("The device needs a cable that carries data. Many cables that came with lamps, "
                       "loudspeakers or power banks only charge, and look the same.")),
         point(Help::tr(
             "A cable with which a phone or a camera has sent pictures to this computer carries data.")),
         point(Help::tr(
             "The shorter the better. Plug it straight into the computer, without a hub or an extension.")),
         point(Help::tr("A Photon takes a Micro-USB plug. It should sit firmly.")),
         text(Help::tr("A lamp that lights proves that power arrives. It does not prove that data does."))},
        {HelpId::Connect, HelpId::CableOut}};
}

HelpTopic windowsDriver()
{
    return {
        HelpId::WindowsDriver,
        Help::tr("The driver on Windows"),
        Help::tr("device manager WinUSB Zadig install unknown device libusb", "words to search for"),
        {text(Help::tr("A device with Device OS 0.6.0 or newer brings its driver along: Windows installs "
                       "it by itself.")),
         text(Help::tr("An old driver of another tool may be in the way:")),
         step(Help::tr("Bring the device into DFU mode, so that its lamp blinks yellow.")),
         step(Help::tr("Open the Device Manager and find the device under \"Universal Serial Bus "
                       "devices\" or \"libusb devices\".")),
         step(Help::tr("Choose \"Uninstall device\" and tick the box that removes the driver too.")),
         step(Help::tr("Pull the cable out and plug it in again.")),
         text(Help::tr("A device with older software does not tell Windows which driver it needs. The page "
                       "about the connection then has a button that lets Windows use its own one; Windows "
                       "asks once for permission. If that does not help, the page shows the steps to "
                       "take by hand.")),
         text(Help::tr("The free tool Zadig can install the driver too, which is called WinUSB. Take care to "
                       "choose the right line there: 2B04 D006 is a Photon in "
                       "DFU mode, 2B04 D008 a P1. The name alone may be wrong."))},
        {HelpId::Connect, HelpId::DfuMode, HelpId::Cable}};
}

HelpTopic linuxPermission()
{
    return {HelpId::LinuxPermission,
            Help::tr("Access on Linux"),
            Help::tr("udev rule permission denied root sudo administrator password access refused",
                     "words to search for"),
            {text(Help::tr("Linux gives USB devices to the administrator alone, unless a rule says "
                           "otherwise. The rule is needed once for each computer.")),
             point(Help::tr("The page shows the rule and offers to install it. Your system asks for the "
                            "administrator's password; this program does not see it.")),
             point(Help::tr(
                 "The rule covers Particle devices only, and only for the person who sits at the computer.")),
             point(Help::tr("Nothing has to be restarted, and the device can stay plugged in."))},
            {HelpId::Connect, HelpId::Privacy}};
}

HelpTopic dfuMode()
{
    return {HelpId::DfuMode,
            Help::tr("DFU mode: the lamp blinks yellow"),
            Help::tr("bootloader yellow repair mode leave get out stuck", "words to search for"),
            {text(Help::tr("In DFU mode the start-up software of the device waits for the computer. Its own "
                           "program does not run. The repair reads and writes the keys in this mode.")),
             text(Help::tr("To get there by hand: hold SETUP, tap RESET, and let go of SETUP when the lamp "
                           "blinks yellow, after about three seconds.")),
             text(Help::tr("To leave it: tap RESET. The repair does that by itself at the end.")),
             text(Help::tr("A device that goes to yellow by itself at every start has no sound Device OS. A "
                           "key repair does not mend that: Device OS has to be installed again first."))},
            {HelpId::Buttons, HelpId::SafeMode, HelpId::Lamps}};
}

HelpTopic safeMode()
{
    return {
        HelpId::SafeMode,
        Help::tr("Safe mode: the lamp breathes magenta"),
        Help::tr("magenta breathing application program crash", "words to search for"),
        {text(Help::tr(
             "In safe mode the device connects to the cloud without running its own program. It is a test: a "
             "device that gets to breathing magenta has sound keys, and its program is the trouble.")),
         text(Help::tr("To get there: hold SETUP, tap RESET, and let go of SETUP while the lamp blinks "
                       "magenta, before yellow.")),
         text(Help::tr("A device with damaged keys does not get that far. It blinks cyan, with a quick burst "
                       "now and then. That is what this repair is for.")),
         text(Help::tr("To leave it: tap RESET. A device that goes into safe mode by itself has no sound "
                       "program, or needs an update of Device OS."))},
        {HelpId::DfuMode, HelpId::ListeningMode, HelpId::Lamps}};
}

HelpTopic listeningMode()
{
    return {HelpId::ListeningMode,
            Help::tr("Listening mode: the lamp blinks blue"),
            Help::tr("blue wifi settings setup set up network password credentials", "words to search for"),
            {text(Help::tr("In listening mode the device waits to be told a Wi-Fi name and password. It goes "
                           "there by itself when it has none.")),
             text(Help::tr("To get there by hand: hold SETUP for three seconds while the device runs, until "
                           "the lamp blinks blue. Let go then: after about ten seconds the lamp races blue, "
                           "and the device forgets its Wi-Fi.")),
             text(Help::tr("To leave it: tap RESET.")),
             text(Help::tr("This program does not change Wi-Fi settings. Use the tool with which you set the "
                           "device up the first time."))},
            {HelpId::Wifi, HelpId::SafeMode, HelpId::Lamps}};
}

HelpTopic wifi()
{
    return {
        HelpId::Wifi,
        Help::tr("The lamp blinks green or blue"),
        Help::tr("wifi wi-fi router network password green blue 2.4 GHz hotspot address",
                 "words to search for"),
        {text(Help::tr("Green and blue come before cyan: the device is not in the Wi-Fi yet, so the cloud's "
                       "keys do not matter at this point.")),
         point(Help::tr(
             "Blue, slowly blinking: it has no Wi-Fi settings. Tell it the name and the password again.")),
         point(Help::tr("Green, blinking for minutes: the Wi-Fi is too far away, its name or password has "
                        "changed, or it is a 5 GHz network. A Photon needs 2.4 GHz.")),
         point(Help::tr("Green, blinking fast for minutes: the router gives it no address. Restart the "
                        "router, or try the Wi-Fi of a phone.")),
         text(Help::tr("A power dip often damages keys and Wi-Fi settings together. It is worth checking the "
                       "keys as well."))},
        {HelpId::ListeningMode, HelpId::NotSeenOnline, HelpId::Lamps}};
}

HelpTopic whichDevices()
{
    return {HelpId::WhichDevices,
            Help::tr("Which devices can be repaired"),
            Help::tr("photon P1 duo electron core argon boron model supported", "words to search for"),
            {text(Help::tr("The repair is made for the Photon, the P1 and the RedBear Duo.")),
             text(Help::tr("Electron, Core, Argon, Boron and newer devices keep their keys in another way. "
                           "The program recognises them, says so, and leaves them alone.")),
             text(Help::tr("It does not matter which Device OS runs on the device. Very old ones need the "
                           "two buttons, and the device id from you."))},
            {HelpId::Connect, HelpId::CloudKey}};
}

} // namespace

std::vector<HelpTopic> deviceTopics()
{
    return {cable(),         windowsDriver(), linuxPermission(), dfuMode(), safeMode(),
            listeningMode(), wifi(),          whichDevices()};
}

} // namespace rescue::ui
