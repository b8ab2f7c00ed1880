// SPDX-License-Identifier: Apache-2.0
#include "core/support/pattern_meaning.h"

#include <QCoreApplication>

#include <array>

namespace rescue {

namespace {

struct Row {
    led::Pattern pattern;
    const char* meaning;
};

/// One row for each pattern, in the order of the enumeration. Sources: device-os bootloader/src/main.c (start
/// menu), system/inc/system_led_signal.h (signals), system/src/system_task.cpp (cloud errors).
constexpr std::array rows{
    Row{led::Pattern::Off,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The device has no power, or it sleeps because its program says so.")},
    Row{led::Pattern::UserLampDim,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The start program of the device, the bootloader, is missing. The small blue lamp "
                          "is not the one that tells states; here it says that much.")},
    Row{led::Pattern::WhiteSolid,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device starts. That takes about a second; if the white "
                                            "stays, the start hangs, often because the power is too weak.")},
    Row{led::Pattern::WhiteBlink,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device makes a new key for itself, because it found none. "
                                            "The cloud has to be told the new key.")},
    Row{led::Pattern::WhiteBoot,
        QT_TRANSLATE_NOOP("PatternMeaning", "A button was held for ten seconds during the start. Letting go "
                                            "now makes the device forget its Wi-Fi.")},
    Row{led::Pattern::WhiteBreathe,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The radio is off: the program on the device does not want Wi-Fi now.")},
    Row{led::Pattern::BlueBlink,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "Listening mode: the device waits to be told a Wi-Fi name and password.")},
    Row{led::Pattern::BlueFast,
        QT_TRANSLATE_NOOP(
            "PatternMeaning",
            "The device forgets its Wi-Fi, because a button was held long enough. It takes about a second.")},
    Row{led::Pattern::BlueBreathe,
        QT_TRANSLATE_NOOP("PatternMeaning", "The radio is on, and the device does not join a network, "
                                            "because its program has not asked for it.")},
    Row{led::Pattern::BlueSolid,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device hangs while it waits for its Wi-Fi data.")},
    Row{led::Pattern::GreenBlink,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device looks for its Wi-Fi and joins it. If this goes on, "
                                            "the Wi-Fi is out of reach or its password has changed.")},
    Row{led::Pattern::GreenFast,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The device is in the Wi-Fi and waits for an address from the router.")},
    Row{led::Pattern::GreenBoot,
        QT_TRANSLATE_NOOP("PatternMeaning", "A button is held during the start. Letting go now puts the "
                                            "factory program back, on devices that hold one.")},
    Row{led::Pattern::GreenBreathe,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device is in the Wi-Fi but not in the cloud: its program "
                                            "did not ask for the cloud, or keeps the device too busy.")},
    Row{led::Pattern::GreenSolid,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device hangs while it joins its network. Very old software "
                                            "shows this when the Wi-Fi password is wrong.")},
    Row{led::Pattern::Bars,
        QT_TRANSLATE_NOOP(
            "PatternMeaning",
            "The device shows how strong its mobile signal is: the more pulses, up to five, the stronger.")},
    Row{led::Pattern::CyanBlink,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The device looks for the cloud, or pauses before its next try. Its Wi-Fi works.")},
    Row{led::Pattern::CyanFast,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device has reached the cloud, and the two check each "
                                            "other's keys. That takes a few seconds.")},
    Row{led::Pattern::CyanRedBurst,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device reached the cloud, and the cloud hung up. Most often "
                                            "a cloud key is damaged; a strict firewall can look the same.")},
    Row{led::Pattern::CyanOrangeBurst,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The device could not read the cloud's answer. Its own key is probably damaged.")},
    Row{led::Pattern::CyanMagentaBurst,
        QT_TRANSLATE_NOOP("PatternMeaning", "The cloud's answer did not match the key the device has of it. "
                                            "That key is damaged, or belongs to another cloud.")},
    Row{led::Pattern::CyanTwoOrange,
        QT_TRANSLATE_NOOP("PatternMeaning", "The Wi-Fi works, but the device finds no internet behind it.")},
    Row{led::Pattern::CyanThreeOrange,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The internet works, but the cloud is not reached: something blocks the way, or "
                          "the cloud's key or address in the device is wrong.")},
    Row{led::Pattern::CyanBreathe,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device is connected to the cloud. All is well.")},
    Row{led::Pattern::CyanSolid, QT_TRANSLATE_NOOP("PatternMeaning", "The software on the device hangs.")},
    Row{led::Pattern::MagentaMenu,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "A button is held during the start. Letting go now leads to safe mode.")},
    Row{led::Pattern::MagentaOta,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "New software is coming in. Leave the power on until the device has restarted.")},
    Row{led::Pattern::MagentaBlink,
        QT_TRANSLATE_NOOP(
            "PatternMeaning",
            "New software is being installed. Leave the power on until the device has restarted.")},
    Row{led::Pattern::MagentaFast,
        QT_TRANSLATE_NOOP("PatternMeaning", "New software is being put in its place. The lamp may then be "
                                            "dark for up to a minute: leave the power on.")},
    Row{led::Pattern::MagentaBreathe,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "Safe mode: the device is connected, and its own program does not run.")},
    Row{led::Pattern::MagentaSolid,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "A computer loads software into the device over the cable, or an update hangs.")},
    Row{led::Pattern::YellowBlink,
        QT_TRANSLATE_NOOP(
            "PatternMeaning",
            "DFU mode, in which the computer can read and repair the device. RESET leads out of it.")},
    Row{led::Pattern::YellowFast,
        QT_TRANSLATE_NOOP("PatternMeaning", "A button is held during the start. Letting go now puts the "
                                            "factory program back, on devices that hold one.")},
    Row{led::Pattern::YellowSolid,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The start program of the device hangs, often because the power is too weak.")},
    Row{led::Pattern::TrackerYellowGreen,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "A Tracker in its own colours: yellow while it connects to the cloud, then green "
                          "with a good signal and yellow with a weak one.")},
    Row{led::Pattern::OrangeBlink,
        QT_TRANSLATE_NOOP(
            "PatternMeaning",
            "The radio of a Core is being updated. Leave the power on; it can take several minutes.")},
    Row{led::Pattern::RedSos,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The software on the device has crashed. It starts again after the flashes.")},
    Row{led::Pattern::RedBurst,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device could not forget its Wi-Fi.")},
    Row{led::Pattern::RedSolid,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The software on the device has crashed so badly that it cannot even show why. A "
                          "small red lamp beside this one only tells that a battery is being charged.")},
    Row{led::Pattern::TrackerRed,
        QT_TRANSLATE_NOOP("PatternMeaning", "A Tracker in its own colours joins the mobile network.")},
    Row{led::Pattern::Grey,
        QT_TRANSLATE_NOOP("PatternMeaning",
                          "The device switches itself off, because its button was pressed twice.")},
    Row{led::Pattern::Rainbow,
        QT_TRANSLATE_NOOP("PatternMeaning", "Somebody asked the device, by an app or the console, to show "
                                            "which one it is. Nothing is wrong.")},
    Row{led::Pattern::LoopWhiteGreen,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device restarts again and again. Most often the power is "
                                            "too weak: a cable, a battery or a hub.")},
    Row{led::Pattern::LoopGreenCyan,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device does not reach the cloud, and begins again with its "
                                            "network each time it has given up.")},
    Row{led::Pattern::LoopGreenBlue,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device gives up joining its network and waits to be told "
                                            "another one. The stored Wi-Fi data is wrong or gone.")},
    Row{led::Pattern::LoopMagenta,
        QT_TRANSLATE_NOOP("PatternMeaning", "The device tries the same update again and again, and each time "
                                            "it fails. One round takes minutes.")},
    Row{led::Pattern::Custom,
        QT_TRANSLATE_NOOP("PatternMeaning", "The program on the device controls the lamp itself. In safe "
                                            "mode the lamp tells the truth again.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].pattern != static_cast<led::Pattern>(i))
            return false;
    return rows.size() == static_cast<std::size_t>(led::lastPattern) + 1;
}
static_assert(inOrder(), "one meaning for each pattern, in the order of led::Pattern");

} // namespace

QString patternMeaning(led::Pattern pattern)
{
    return QCoreApplication::translate("PatternMeaning", rows.at(static_cast<std::size_t>(pattern)).meaning);
}

} // namespace rescue
