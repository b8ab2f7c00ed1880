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
                          "otherwise belongs to the program on the device.")},
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

struct Other {
    led::Pattern pattern;
    led::Models models;
    const char* meaning;
};

constexpr led::Models core{Model::Core};
constexpr led::Models mobile{Model::Electron, Model::Boron};
constexpr led::Models gen3{Model::Argon, Model::Boron, Model::Xenon};

/// Where a model means something else. The first row that names a pattern and a model wins. Sources: docs
/// src/content/tutorials/device-os/led.md, redbear/Duo docs, the Core's spark_11 firmware.
constexpr std::array others{
    Other{led::Pattern::WhiteSolid, core,
          QT_TRANSLATE_NOOP(
              "PatternMeaning",
              "The device starts. White that stays after a factory reset says that the reset is complete.")},
    Other{led::Pattern::WhiteBlink, core,
          QT_TRANSLATE_NOOP("PatternMeaning", "A factory reset is under way: leave the power on.")},
    Other{led::Pattern::WhiteBoot, core,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "A button was held for ten seconds during the start. Letting go now brings the "
                            "factory program back and makes the device forget its Wi-Fi.")},
    Other{led::Pattern::WhiteBoot, led::Models{Model::Electron},
          QT_TRANSLATE_NOOP("PatternMeaning", "A button was held for ten seconds during the start. Letting "
                                              "go now sets the settings of the device back.")},
    Other{led::Pattern::WhiteBoot, gen3,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "A button was held for ten seconds during the start. Letting go now makes the "
                            "device forget its networks and its settings; its key stays.")},
    Other{led::Pattern::WhiteBreathe, core,
          QT_TRANSLATE_NOOP("PatternMeaning", "The device starts. If this stays after RESET is pressed, its "
                                              "radio is broken or its software damaged.")},
    Other{led::Pattern::WhiteBreathe, mobile,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "The modem is off: the program on the device does not want a network now.")},
    Other{led::Pattern::BlueBlink, led::Models{Model::Electron},
          QT_TRANSLATE_NOOP("PatternMeaning", "The device finds no SIM card: it is missing or loose. Or a "
                                              "button was held, and it waits to be told something.")},
    Other{led::Pattern::BlueBlink, led::Models{Model::Boron},
          QT_TRANSLATE_NOOP(
              "PatternMeaning",
              "The device finds no SIM card, its set-up was not completed, or a button was held.")},
    Other{led::Pattern::BlueBlink, led::Models{Model::Argon, Model::Xenon},
          QT_TRANSLATE_NOOP(
              "PatternMeaning",
              "Listening mode: the device waits to be told its network, or its set-up was not completed.")},
    Other{led::Pattern::BlueFast, led::Models{Model::Boron},
          QT_TRANSLATE_NOOP("PatternMeaning", "The device forgets which SIM card and which access point it "
                                              "was told to use, because a button was held long enough.")},
    Other{led::Pattern::BlueBreathe, mobile,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "The modem is on, and the device has not joined a mobile network.")},
    Other{led::Pattern::BlueSolid, core,
          QT_TRANSLATE_NOOP("PatternMeaning", "The device has been told its Wi-Fi and goes on in a moment.")},
    Other{led::Pattern::GreenBlink, mobile,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "The device joins a mobile network. That can take several minutes; if it goes "
                            "on, check the antenna, the SIM card and the reception.")},
    Other{led::Pattern::GreenBreathe, mobile,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "The device has joined the mobile network but not the cloud: its program did not "
                            "ask for the cloud, or keeps the device too busy.")},
    Other{led::Pattern::GreenBoot, led::Models{Model::Duo},
          QT_TRANSLATE_NOOP(
              "PatternMeaning",
              "A button is held during the start. Letting go now puts the factory program back.")},
    Other{led::Pattern::CyanBlink, mobile,
          QT_TRANSLATE_NOOP(
              "PatternMeaning",
              "The device looks for the cloud, or pauses before its next try. The mobile network works.")},
    Other{led::Pattern::CyanRedBurst, core,
          QT_TRANSLATE_NOOP("PatternMeaning", "The device reached the cloud, and one of the two could not "
                                              "read the other. Most often a cloud key is damaged.")},
    Other{led::Pattern::CyanTwoOrange, core,
          QT_TRANSLATE_NOOP("PatternMeaning", "The Wi-Fi works, but the device finds no internet behind it. "
                                              "On this device the flashes are red.")},
    Other{led::Pattern::CyanTwoOrange, mobile,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "The mobile network is joined, but the device finds no internet behind it.")},
    Other{led::Pattern::CyanThreeOrange, core,
          QT_TRANSLATE_NOOP(
              "PatternMeaning",
              "The internet works, but the cloud is not reached. On this device the flashes are red.")},
    Other{led::Pattern::CyanThreeOrange,
          led::Models{Model::Electron, Model::Argon, Model::Boron, Model::Xenon},
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "The internet works, but the cloud is not reached, or one of the cloud keys in "
                            "the device is damaged: on this device both look the same.")},
    Other{led::Pattern::MagentaSolid, core,
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "The connection was lost while new software came in. RESET starts the old one.")},
    Other{led::Pattern::RedSolid, led::Models{Model::Electron, Model::Argon, Model::Boron, Model::Xenon},
          QT_TRANSLATE_NOOP("PatternMeaning",
                            "If it is a small lamp beside the coloured one, a battery is being charged. If "
                            "it is the coloured one, the software has crashed badly.")},
};

QString translated(const char* meaning)
{
    return QCoreApplication::translate("PatternMeaning", meaning);
}

} // namespace

QString patternMeaning(led::Pattern pattern, std::optional<Model> model)
{
    for (const Other& other : others) {
        if (model && other.pattern == pattern && other.models.contains(*model))
            return translated(other.meaning);
    }
    return translated(rows.at(static_cast<std::size_t>(pattern)).meaning);
}

std::vector<OtherMeaning> otherMeanings(led::Pattern pattern)
{
    std::vector<OtherMeaning> found;
    for (const Other& other : others) {
        if (other.pattern == pattern)
            found.push_back({other.models, translated(other.meaning)});
    }
    return found;
}

} // namespace rescue
