// SPDX-License-Identifier: Apache-2.0
#include "core/support/ending_text.h"

#include "core/diagnosis/cure.h"
#include "core/repair/history.h"

#include <QCoreApplication>

#include <algorithm>

namespace rescue {

using diagnosis::Cure;
using repair::ClaimResult;
using repair::Ending;
using repair::KeyTask;

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

bool isHandover(const repair::Outcome& outcome)
{
    return diagnosis::cureFromId(outcome.plan) == Cure::OwnerRegisters;
}

bool changed(const repair::Outcome& outcome, repair::Item item)
{
    return std::ranges::find(outcome.changed, item) != outcome.changed.end();
}

QString doneTitle(const repair::Outcome& outcome)
{
    const QString& name = modelInfo(outcome.model).name;
    if (outcome.claim == ClaimResult::TransferAsked)
        return StepText::tr("The owner was asked");
    if (isHandover(outcome))
        return StepText::tr("The keys of your %1 are in place; its maker has to let it in").arg(name);
    if (outcome.joinedWifi)
        return StepText::tr("Your %1 has joined the Wi-Fi").arg(name);
    if (outcome.task == KeyTask::Firmware && repair::isUndo(outcome))
        return StepText::tr("Your %1 has its earlier software again").arg(name);
    if (outcome.task == KeyTask::Wifi && repair::isUndo(outcome))
        return StepText::tr("Your %1 has its earlier Wi-Fi settings again").arg(name);
    if (outcome.task == KeyTask::Firmware)
        return outcome.modulesSound
                   ? StepText::tr("The software of your %1 is in place, and it runs").arg(name)
                   : StepText::tr("The software of your %1 is written and checked").arg(name);
    return StepText::tr("Done and checked");
}

QString healedMeaning(const repair::Outcome& outcome)
{
    const bool wifi = changed(outcome, repair::Item::WifiSettings);
    if (outcome.task == KeyTask::Firmware)
        return outcome.changed.empty()
                   ? StepText::tr("Its software was sound: nothing had to be written.")
                   : StepText::tr("What was written was read back, and the device is online with it.");
    if (outcome.task == KeyTask::Wifi && wifi)
        return StepText::tr("It has taken the Wi-Fi, and is online with it.");
    if (outcome.task == KeyTask::Look)
        return outcome.claim == ClaimResult::AlreadyYours
                   ? StepText::tr("It was in it already: nothing had to be changed.")
                   : StepText::tr("The cloud has added it, and lists it.");
    return outcome.changed.empty() ? StepText::tr("Its keys were sound: nothing had to be written.")
                                   : StepText::tr("The keys are written, checked, and used.");
}

QString doneMeaning(const repair::Outcome& outcome)
{
    if (outcome.claim == ClaimResult::TransferAsked)
        return StepText::tr("Once they agree, the device enters your account.");
    if (isHandover(outcome))
        return StepText::tr(
            "The cloud takes its key from the maker alone. Save the note below and send it to them. Until "
            "they have told the cloud, the lamp goes on as before.");
    if (outcome.task == KeyTask::Firmware && repair::isUndo(outcome))
        return StepText::tr("The device restarts with what was on it before.");
    if (outcome.task == KeyTask::Restore)
        return StepText::tr("The device restarts with the keys it had before.");
    if (outcome.task == KeyTask::Firmware || outcome.joinedWifi)
        return StepText::tr("Nobody waited for it to come online: that takes a sign-in and a stored Wi-Fi.");
    return outcome.changed.empty() ? StepText::tr("Nothing was changed.")
                                   : StepText::tr("What was to be changed is changed.");
}

} // namespace

QString endingTitle(const repair::Outcome& outcome)
{
    const QString& name = modelInfo(outcome.model).name;
    switch (outcome.ending) {
    case Ending::Healed:
        // What a plan proved that was about the account alone.
        if (outcome.task == KeyTask::Look && outcome.claim != ClaimResult::NotTried)
            return StepText::tr("Your %1 is in your account").arg(name);
        return StepText::tr("Your %1 breathes cyan again").arg(name);
    case Ending::NotSeenOnline:
        return StepText::tr("Written and checked; not yet seen online");
    case Ending::Done:
        return doneTitle(outcome);
    case Ending::Failed:
        return outcome.changed.empty() ? StepText::tr("The repair stopped; nothing was changed")
                                       : StepText::tr("The repair stopped half way");
    case Ending::Cancelled:
        return outcome.changed.empty() ? StepText::tr("Stopped; nothing was changed")
                                       : StepText::tr("Stopped after a change");
    case Ending::Unfinished:
        return StepText::tr("Not finished");
    }
    return {};
}

QString endingMeaning(const repair::Outcome& outcome)
{
    switch (outcome.ending) {
    case Ending::Healed:
        return healedMeaning(outcome);
    case Ending::Done:
        return doneMeaning(outcome);
    case Ending::NotSeenOnline:
    case Ending::Failed:
    case Ending::Cancelled:
    case Ending::Unfinished:
        break; // the failure says it
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
    if (outcome.modulesSound)
        lines << StepText::tr("The device itself finds all parts of its software sound.");
    if (outcome.registered)
        lines << StepText::tr("The cloud knows this device's key.");
    if (outcome.joinedWifi)
        lines << StepText::tr("The device itself says that it is in the Wi-Fi.");
    if (outcome.seenByCloud)
        lines << StepText::tr("The cloud says the device is connected.");
    if (outcome.seenByUsb)
        lines << StepText::tr("The device itself says that it is connected.");
    if (outcome.inAccount)
        lines << StepText::tr("Your account lists the device.");
    return lines;
}

QString claimText(ClaimResult claim)
{
    switch (claim) {
    case ClaimResult::NotTried:
        return {};
    case ClaimResult::AlreadyYours:
        return StepText::tr("The device was already in your account.");
    case ClaimResult::Claimed:
        return StepText::tr("The device is in your account again.");
    case ClaimResult::Refused:
        return StepText::tr("The cloud did not add the device to your account.");
    case ClaimResult::TransferAsked:
        return StepText::tr("The cloud asks the owner by email to hand the device over.");
    }
    return {};
}

} // namespace rescue
