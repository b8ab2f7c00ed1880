// SPDX-License-Identifier: Apache-2.0
#include "core/support/step_text.h"

#include <QCoreApplication>

#include <algorithm>

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
    case repair::WaitFor::DeviceReturns:
        return {StepText::tr("Waiting for the device to start again."),
                StepText::tr("The lamp turns white for a moment, then blinks green."),
                StepText::tr("If nothing happens, tap RESET once.")};
    case repair::WaitFor::SeenOnline:
        return {StepText::tr("Waiting for the device to reach the cloud."),
                StepText::tr("The lamp blinks green, then cyan, then breathes cyan."),
                StepText::tr("If it blinks green for over a minute, the Wi-Fi is out of reach: "
                             "move the device nearer to it.")};
    case repair::WaitFor::Replug:
        return {StepText::tr("The device left USB. Waiting for the same one to come back."),
                StepText::tr("The lamp is off without power."),
                StepText::tr("Plug it into the same USB socket again. Nothing is lost: the repair goes on.")};
    }
    return {};
}

QString patternText(led::Pattern pattern)
{
    switch (pattern) {
    case led::Pattern::Off:
        return StepText::tr("Off");
    case led::Pattern::WhiteSolid:
        return StepText::tr("White, steady");
    case led::Pattern::WhiteBlink:
        return StepText::tr("Blinking white");
    case led::Pattern::WhiteBreathe:
        return StepText::tr("Breathing white");
    case led::Pattern::BlueBlink:
        return StepText::tr("Blinking blue");
    case led::Pattern::GreenBlink:
        return StepText::tr("Blinking green");
    case led::Pattern::GreenFast:
        return StepText::tr("Blinking green, fast");
    case led::Pattern::GreenBreathe:
        return StepText::tr("Breathing green");
    case led::Pattern::CyanBlink:
        return StepText::tr("Blinking cyan");
    case led::Pattern::CyanFast:
        return StepText::tr("Blinking cyan, fast");
    case led::Pattern::CyanRedBurst:
        return StepText::tr("Cyan with a quick red burst");
    case led::Pattern::CyanOrangeBurst:
        return StepText::tr("Cyan with a quick orange burst");
    case led::Pattern::CyanMagentaBurst:
        return StepText::tr("Cyan with a quick magenta burst");
    case led::Pattern::CyanTwoOrange:
        return StepText::tr("Cyan with two slow orange flashes");
    case led::Pattern::CyanThreeOrange:
        return StepText::tr("Cyan with three slow orange flashes");
    case led::Pattern::CyanBreathe:
        return StepText::tr("Breathing cyan");
    case led::Pattern::MagentaBlink:
        return StepText::tr("Blinking magenta");
    case led::Pattern::MagentaBreathe:
        return StepText::tr("Breathing magenta");
    case led::Pattern::YellowBlink:
        return StepText::tr("Blinking yellow");
    case led::Pattern::GreenBoot:
        return StepText::tr("Racing green");
    case led::Pattern::WhiteBoot:
        return StepText::tr("Racing white");
    case led::Pattern::RedSos:
        return StepText::tr("Red SOS: three short, three long, three short");
    case led::Pattern::Rainbow:
        return StepText::tr("All colours, racing");
    }
    return {};
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

QString endingTitle(const repair::Outcome& outcome)
{
    const QString& name = modelInfo(outcome.model).name;
    switch (outcome.ending) {
    case repair::Ending::Healed:
        return StepText::tr("Your %1 breathes cyan again").arg(name);
    case repair::Ending::NotSeenOnline:
        return StepText::tr("Written and checked; not yet seen online");
    case repair::Ending::Done:
        return StepText::tr("Done and checked");
    case repair::Ending::Failed:
        return outcome.changed.empty() ? StepText::tr("The repair stopped; nothing was changed")
                                       : StepText::tr("The repair stopped half way");
    case repair::Ending::Cancelled:
        return outcome.changed.empty() ? StepText::tr("Stopped; nothing was changed")
                                       : StepText::tr("Stopped after a change");
    case repair::Ending::Unfinished:
        return StepText::tr("Not finished");
    }
    return {};
}

QStringList proofTexts(const repair::Outcome& outcome)
{
    QStringList lines;
    if (outcome.readBack)
        lines << StepText::tr("What was written was read back and is the same.");
    if (outcome.rawCopyChecked)
        lines << StepText::tr("The raw flash memory holds the same.");
    if (outcome.registered)
        lines << StepText::tr("The cloud knows this device's key.");
    if (outcome.seenByCloud)
        lines << StepText::tr("The cloud says the device is connected.");
    if (outcome.seenByUsb)
        lines << StepText::tr("The device itself says that it is connected.");
    return lines;
}

QString claimText(repair::ClaimResult claim)
{
    switch (claim) {
    case repair::ClaimResult::NotTried:
        return {};
    case repair::ClaimResult::AlreadyYours:
        return StepText::tr("The device was already in your account.");
    case repair::ClaimResult::Claimed:
        return StepText::tr("The device is in your account again.");
    case repair::ClaimResult::Refused:
        return StepText::tr("The cloud did not add the device to your account.");
    }
    return {};
}

} // namespace rescue
