// SPDX-License-Identifier: Apache-2.0
#include "core/support/step_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rescue {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

QString findingText(keys::StoredKeyState state)
{
    switch (state) {
    case keys::StoredKeyState::Sound:
        return StepText::tr("The device's own key is sound.");
    case keys::StoredKeyState::Pkcs8:
        return StepText::tr("The device's own key is sound, but stored in a form the device cannot read.");
    case keys::StoredKeyState::Misparsed:
        return StepText::tr("The device's own key is valid, but the device reads it wrongly.");
    case keys::StoredKeyState::Damaged:
        return StepText::tr("The device's own key is damaged.");
    case keys::StoredKeyState::Blank:
        return StepText::tr("The device has no key of its own.");
    case keys::StoredKeyState::Zeroed:
        return StepText::tr("The device's own key was overwritten with zeros.");
    }
    return {};
}

QString findingText(diagnosis::ServerVerdict verdict, const QString& host)
{
    switch (verdict) {
    case diagnosis::ServerVerdict::Right:
        return StepText::tr("The cloud's key and address are right.");
    case diagnosis::ServerVerdict::Damaged:
        return StepText::tr("The cloud's key or address is damaged.");
    case diagnosis::ServerVerdict::PrivateCloud:
        return StepText::tr("The device is set up for another cloud: %1.").arg(host);
    }
    return {};
}

struct PatternName {
    led::Pattern pattern;
    const char* name;
};

/// In the order of the enumeration.
constexpr std::array patternNames{
    PatternName{led::Pattern::Off, QT_TRANSLATE_NOOP("StepText", "Off")},
    PatternName{led::Pattern::UserLampDim,
                QT_TRANSLATE_NOOP("StepText", "Off, but the small blue lamp glows weakly")},
    PatternName{led::Pattern::WhiteSolid, QT_TRANSLATE_NOOP("StepText", "White, steady")},
    PatternName{led::Pattern::WhiteBlink, QT_TRANSLATE_NOOP("StepText", "Blinking white")},
    PatternName{led::Pattern::WhiteBoot, QT_TRANSLATE_NOOP("StepText", "Racing white")},
    PatternName{led::Pattern::WhiteBreathe, QT_TRANSLATE_NOOP("StepText", "Breathing white")},
    PatternName{led::Pattern::BlueBlink, QT_TRANSLATE_NOOP("StepText", "Blinking blue")},
    PatternName{led::Pattern::BlueFast, QT_TRANSLATE_NOOP("StepText", "Racing blue")},
    PatternName{led::Pattern::BlueBreathe, QT_TRANSLATE_NOOP("StepText", "Breathing blue")},
    PatternName{led::Pattern::BlueSolid, QT_TRANSLATE_NOOP("StepText", "Blue, steady")},
    PatternName{led::Pattern::GreenBlink, QT_TRANSLATE_NOOP("StepText", "Blinking green")},
    PatternName{led::Pattern::GreenFast, QT_TRANSLATE_NOOP("StepText", "Blinking green, fast")},
    PatternName{led::Pattern::GreenBoot, QT_TRANSLATE_NOOP("StepText", "Racing green")},
    PatternName{led::Pattern::GreenBreathe, QT_TRANSLATE_NOOP("StepText", "Breathing green")},
    PatternName{led::Pattern::GreenSolid, QT_TRANSLATE_NOOP("StepText", "Green, steady")},
    PatternName{led::Pattern::Bars, QT_TRANSLATE_NOOP("StepText", "Faint green with bright pulses")},
    PatternName{led::Pattern::CyanBlink, QT_TRANSLATE_NOOP("StepText", "Blinking cyan")},
    PatternName{led::Pattern::CyanFast, QT_TRANSLATE_NOOP("StepText", "Blinking cyan, fast")},
    PatternName{led::Pattern::CyanRedBurst, QT_TRANSLATE_NOOP("StepText", "Cyan with a quick red burst")},
    PatternName{led::Pattern::CyanOrangeBurst,
                QT_TRANSLATE_NOOP("StepText", "Cyan with a quick orange burst")},
    PatternName{led::Pattern::CyanMagentaBurst,
                QT_TRANSLATE_NOOP("StepText", "Cyan with a quick magenta burst")},
    PatternName{led::Pattern::CyanTwoOrange,
                QT_TRANSLATE_NOOP("StepText", "Cyan with two slow orange flashes")},
    PatternName{led::Pattern::CyanThreeOrange,
                QT_TRANSLATE_NOOP("StepText", "Cyan with three slow orange flashes")},
    PatternName{led::Pattern::CyanBreathe, QT_TRANSLATE_NOOP("StepText", "Breathing cyan")},
    PatternName{led::Pattern::CyanSolid, QT_TRANSLATE_NOOP("StepText", "Cyan, steady")},
    PatternName{led::Pattern::MagentaMenu,
                QT_TRANSLATE_NOOP("StepText", "Blinking magenta while a button is held")},
    PatternName{led::Pattern::MagentaOta,
                QT_TRANSLATE_NOOP("StepText", "Flickering magenta, without rhythm")},
    PatternName{led::Pattern::MagentaBlink, QT_TRANSLATE_NOOP("StepText", "Blinking magenta")},
    PatternName{led::Pattern::MagentaFast, QT_TRANSLATE_NOOP("StepText", "Racing magenta")},
    PatternName{led::Pattern::MagentaBreathe, QT_TRANSLATE_NOOP("StepText", "Breathing magenta")},
    PatternName{led::Pattern::MagentaSolid, QT_TRANSLATE_NOOP("StepText", "Magenta, steady")},
    PatternName{led::Pattern::YellowBlink, QT_TRANSLATE_NOOP("StepText", "Blinking yellow")},
    PatternName{led::Pattern::YellowFast, QT_TRANSLATE_NOOP("StepText", "Racing yellow")},
    PatternName{led::Pattern::YellowSolid, QT_TRANSLATE_NOOP("StepText", "Yellow, steady")},
    PatternName{led::Pattern::TrackerYellowGreen,
                QT_TRANSLATE_NOOP("StepText", "Yellow and green, breathing or steady")},
    PatternName{led::Pattern::OrangeBlink, QT_TRANSLATE_NOOP("StepText", "Blinking orange")},
    PatternName{led::Pattern::RedSos,
                QT_TRANSLATE_NOOP("StepText", "Red SOS: three short, three long, three short")},
    PatternName{led::Pattern::RedBurst, QT_TRANSLATE_NOOP("StepText", "Racing red for a second")},
    PatternName{led::Pattern::RedSolid, QT_TRANSLATE_NOOP("StepText", "Red, steady")},
    PatternName{led::Pattern::TrackerRed, QT_TRANSLATE_NOOP("StepText", "Breathing red, fast")},
    PatternName{led::Pattern::Grey, QT_TRANSLATE_NOOP("StepText", "Very faint white, then off")},
    PatternName{led::Pattern::Rainbow, QT_TRANSLATE_NOOP("StepText", "All colours, racing")},
    PatternName{led::Pattern::LoopWhiteGreen,
                QT_TRANSLATE_NOOP("StepText", "White, then green, then white again")},
    PatternName{led::Pattern::LoopGreenCyan,
                QT_TRANSLATE_NOOP("StepText", "Green, then cyan, then green again")},
    PatternName{led::Pattern::LoopGreenBlue,
                QT_TRANSLATE_NOOP("StepText", "Green, then blue, again and again")},
    PatternName{led::Pattern::LoopMagenta,
                QT_TRANSLATE_NOOP("StepText", "Magenta, green, cyan, then magenta again")},
    PatternName{led::Pattern::Custom, QT_TRANSLATE_NOOP("StepText", "Other colours, or another rhythm")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < patternNames.size(); ++i)
        if (patternNames[i].pattern != static_cast<led::Pattern>(i))
            return false;
    return patternNames.size() == static_cast<std::size_t>(led::lastPattern) + 1;
}
static_assert(inOrder(), "one name for each pattern, in the order of led::Pattern");

} // namespace

QString itemText(repair::Item item)
{
    switch (item) {
    case repair::Item::ServerKey:
        return StepText::tr("the cloud's key in the device");
    case repair::Item::ServerAddress:
        return StepText::tr("the cloud's address in the device");
    case repair::Item::DeviceKey:
        return StepText::tr("the device's own key");
    case repair::Item::RegisteredKey:
        return StepText::tr("the key the cloud has on file for this device");
    case repair::Item::WifiSettings:
        return StepText::tr("Wi-Fi settings");
    case repair::Item::Application:
        return StepText::tr("your program on the device");
    case repair::Item::SystemFirmware:
        return StepText::tr("Device OS");
    case repair::Item::NameAndClaim:
        return StepText::tr("its name and its place in your account");
    case repair::Item::ProductMembership:
        return StepText::tr("its place in its product");
    }
    return {};
}

QString stepTitle(repair::StepId step)
{
    switch (step) {
    case repair::StepId::FindDevice:
        return StepText::tr("Find the device");
    case repair::StepId::CheckAccount:
        return StepText::tr("Check your account");
    case repair::StepId::EnterDfu:
        return StepText::tr("Switch to repair mode (DFU)");
    case repair::StepId::ReadKeys:
        return StepText::tr("Read what the device holds");
    case repair::StepId::BackUp:
        return StepText::tr("Save a copy of what is there");
    case repair::StepId::CheckKeys:
        return StepText::tr("Check the keys");
    case repair::StepId::RegisterKey:
        return StepText::tr("Tell the cloud the device's key");
    case repair::StepId::WriteKeys:
        return StepText::tr("Write the keys and read them back");
    case repair::StepId::LeaveDfu:
        return StepText::tr("Restart the device");
    case repair::StepId::SeeOnline:
        return StepText::tr("See it online");
    case repair::StepId::Claim:
        return StepText::tr("Add it to your account");
    case repair::StepId::ConfirmOnline:
        return StepText::tr("Make sure that it is online");
    case repair::StepId::SetClaimCode:
        return StepText::tr("Give it a code for your account");
    case repair::StepId::VerifyClaim:
        return StepText::tr("See it in your account");
    case repair::StepId::RemoveFromProduct:
        return StepText::tr("Take it out of its product for the repair");
    case repair::StepId::AddToProduct:
        return StepText::tr("Put it back into its product");
    case repair::StepId::CheckNetwork:
        return StepText::tr("Look at the way to the cloud");
    case repair::StepId::TrySafeMode:
        return StepText::tr("Try it without its own program (safe mode)");
    case repair::StepId::ProbeHandshake:
        return StepText::tr("Try the keys from this computer");
    case repair::StepId::FetchFirmware:
        return StepText::tr("Get Device OS");
    case repair::StepId::ReadFirmware:
        return StepText::tr("Read the firmware and settings");
    case repair::StepId::CheckFirmware:
        return StepText::tr("Check that the firmware fits");
    case repair::StepId::WriteFirmware:
        return StepText::tr("Write the firmware and read it back");
    case repair::StepId::ReenterDfu:
        return StepText::tr("Restart into repair mode (DFU) again");
    case repair::StepId::KeepSettings:
        return StepText::tr("Check that your settings are as before");
    case repair::StepId::WriteBootloader:
        return StepText::tr("Hand over the new bootloader");
    case repair::StepId::SeeRunning:
        return StepText::tr("See it run");
    case repair::StepId::ChooseAntenna:
        return StepText::tr("Choose the antenna");
    case repair::StepId::ClearAddress:
        return StepText::tr("Have the router give the address");
    case repair::StepId::ClearWifi:
        return StepText::tr("Clear the Wi-Fi networks");
    case repair::StepId::SetWifi:
        return StepText::tr("Enter the Wi-Fi network");
    case repair::StepId::SeeJoined:
        return StepText::tr("See it join the Wi-Fi");
    case repair::StepId::PutSettingsBack:
        return StepText::tr("Put the earlier settings back and read them back");
    case repair::StepId::PutNetworksBack:
        return StepText::tr("Enter the earlier Wi-Fi networks again");
    case repair::StepId::SeeNetworks:
        return StepText::tr("Check that the networks are as before");
    }
    return {};
}

WaitText waitText(repair::WaitFor what)
{
    switch (what) {
    case repair::WaitFor::DfuByComputer:
        return {StepText::tr("Waiting for the device to restart in repair mode (DFU)."),
                StepText::tr("The lamp turns to blinking yellow."),
                StepText::tr("If the lamp stays as it is, you will be shown how to do it by hand.")};
    case repair::WaitFor::DfuByButtons:
        return {StepText::tr("Waiting for you to press the two buttons."),
                StepText::tr("The lamp blinks magenta first, then yellow. Let go at yellow."),
                StepText::tr("If the lamp stays dark, try another USB cable: some carry power only.")};
    case repair::WaitFor::SafeModeByButtons:
        return {StepText::tr("Waiting for you to start the device in safe mode."),
                StepText::tr("Hold SETUP or MODE, tap RESET, and let go while the lamp blinks magenta."),
                StepText::tr("If the lamp turns yellow, it was held too long: tap RESET and try again.")};
    case repair::WaitFor::DeviceReturns:
        return {StepText::tr("Waiting for the device to start again."),
                StepText::tr("The lamp turns white for a moment, then blinks green."),
                StepText::tr("If nothing happens, tap RESET once.")};
    case repair::WaitFor::SeenOnline:
        return {StepText::tr("Waiting for the device to reach the cloud."),
                StepText::tr("The lamp blinks green, then cyan, then breathes cyan."),
                StepText::tr("If it blinks green for over a minute, the Wi-Fi is out of reach: "
                             "move the device nearer to it.")};
    case repair::WaitFor::ListenByButton:
        return {StepText::tr("Waiting for you to hold SETUP for three seconds."),
                StepText::tr("Let go as soon as the lamp blinks blue."),
                StepText::tr("If the lamp stays as it is, tap RESET, wait for green, and hold SETUP again.")};
    case repair::WaitFor::ClearByButton:
        return {StepText::tr("Waiting for you to hold SETUP for ten seconds."),
                StepText::tr("The lamp blinks blue first. Keep holding until it races blue."),
                StepText::tr("If the lamp races red, the device could not clear its networks.")};
    case repair::WaitFor::WifiJoined:
        return {
            StepText::tr("Waiting for the device to join the Wi-Fi."),
            StepText::tr("The lamp blinks green, then fast green for a moment."),
            StepText::tr("If it goes on blinking green, the password is another one or the network is out of "
                         "reach. If it stays at fast green, the router gives it no address.")};
    case repair::WaitFor::Replug:
        return {StepText::tr("The device left USB. Waiting for the same one to come back."),
                StepText::tr("The lamp is off without power."),
                StepText::tr("Plug it in again, into any USB socket. Nothing is lost: the repair goes on.")};
    }
    return {};
}

QString patternText(led::Pattern pattern)
{
    return StepText::tr(patternNames.at(static_cast<std::size_t>(pattern)).name);
}

QString durationText(Milliseconds span)
{
    const int seconds = static_cast<int>(std::max<qint64>(1, (span.count() + 500) / 1000));
    if (seconds < 100)
        return StepText::tr("%Ln s", "seconds", seconds);
    return StepText::tr("%Ln min", "minutes", (seconds + 30) / 60);
}

QString deviceText(Model model, std::optional<DeviceMode> mode)
{
    const QString& name = modelInfo(model).name;
    if (!mode)
        return StepText::tr("%1, off USB").arg(name);
    if (*mode == DeviceMode::Dfu)
        return StepText::tr("%1, in DFU mode").arg(name);
    return StepText::tr("%1, running").arg(name);
}

QStringList findingTexts(const diagnosis::Findings& found)
{
    return {findingText(found.deviceKey), findingText(found.server, found.serverHost)};
}

QStringList findingTexts(const diagnosis::KeyCheck& check)
{
    return findingTexts(diagnosis::findingsOf(check));
}

namespace {

QStringList restoreTexts(const diagnosis::KeyDecision& decision)
{
    return {decision.deviceKey == diagnosis::DeviceKeyAction::Keep
                ? StepText::tr("The device's key stays.")
                : StepText::tr("The device's key will be put back as it was saved."),
            decision.writeServer
                ? StepText::tr("The cloud's key and address will be put back as they were saved.")
                : StepText::tr("The cloud's key and address stay.")};
}

} // namespace

QStringList decisionTexts(const diagnosis::KeyDecision& decision, repair::KeyTask task)
{
    if (task == repair::KeyTask::Restore)
        return restoreTexts(decision);
    QStringList lines;
    if (decision.deviceKey == diagnosis::DeviceKeyAction::Replace)
        lines << StepText::tr("A new device key will be made, and the cloud told about it.");
    if (decision.deviceKey == diagnosis::DeviceKeyAction::Rewrap)
        lines << StepText::tr("The device's key will be written again in the form the device can read.");
    if (decision.deviceKey == diagnosis::DeviceKeyAction::Keep)
        lines << StepText::tr("The device's key stays.");
    lines << (decision.writeServer ? StepText::tr("The cloud's key and address will be written.")
                                   : StepText::tr("The cloud's key and address stay."));
    return lines;
}

} // namespace rescue
