// SPDX-License-Identifier: Apache-2.0
#include "core/support/plan_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rescue {

using diagnosis::Cure;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

struct Row {
    Cure cure;
    const char* reason;
    const char* verb;
    const char* start;
};

/// Cures that this program carries out; what is not here has the words of the last one.
constexpr Row rows[]{
    {Cure::Keys,
     QT_TRANSLATE_NOOP("PlanText", "The keys are read and judged first. What is sound stays as it is."),
     QT_TRANSLATE_NOOP("PlanText", "Repair the keys"), QT_TRANSLATE_NOOP("PlanText", "Start repair")},
    {Cure::RegisterKey,
     QT_TRANSLATE_NOOP("PlanText",
                       "The device keeps its key. The cloud learns the public half of it, and no new key is "
                       "made."),
     QT_TRANSLATE_NOOP("PlanText", "Tell the cloud its key"), QT_TRANSLATE_NOOP("PlanText", "Start repair")},
    {Cure::OwnerRegisters,
     QT_TRANSLATE_NOOP(
         "PlanText", "The device's side is repaired here. A note with its public key then lets the maker of "
                     "the product tell the cloud."),
     QT_TRANSLATE_NOOP("PlanText", "Repair the keys"), QT_TRANSLATE_NOOP("PlanText", "Start repair")},
    {Cure::ProductRepair,
     QT_TRANSLATE_NOOP("PlanText",
                       "Inside its product the cloud takes no key for it. It is taken out right before the "
                       "cloud learns the key, and put back before it restarts."),
     QT_TRANSLATE_NOOP("PlanText", "Take it out for the repair"),
     QT_TRANSLATE_NOOP("PlanText", "Start repair")},
    {Cure::ToParticleCloud,
     QT_TRANSLATE_NOOP("PlanText",
                       "The address and the key of Particle's cloud take the place of the other cloud's."),
     QT_TRANSLATE_NOOP("PlanText", "Move it back"), QT_TRANSLATE_NOOP("PlanText", "Start repair")},
    {Cure::KeysSys,
     QT_TRANSLATE_NOOP("PlanText",
                       "The system software comes first: a damaged one would harm the keys again. What is "
                       "sound stays as it is."),
     QT_TRANSLATE_NOOP("PlanText", "Repair software and keys"),
     QT_TRANSLATE_NOOP("PlanText", "Start repair")},
    {Cure::Sys,
     QT_TRANSLATE_NOOP(
         "PlanText", "Every part is looked at, and written only where it is damaged or old. What was written "
                     "is read back."),
     QT_TRANSLATE_NOOP("PlanText", "Write the system software"),
     QT_TRANSLATE_NOOP("PlanText", "Start writing")},
    {Cure::Claim,
     QT_TRANSLATE_NOOP("PlanText",
                       "Nothing is written to the device. The cloud adds it to your account while it is "
                       "online."),
     QT_TRANSLATE_NOOP("PlanText", "Add it to your account"), QT_TRANSLATE_NOOP("PlanText", "Add it now")},
    {Cure::ClaimCode,
     QT_TRANSLATE_NOOP(
         "PlanText", "The device gets a code of your account. It hands it to the cloud when it connects, and "
                     "is yours then."),
     QT_TRANSLATE_NOOP("PlanText", "Let it claim itself"), QT_TRANSLATE_NOOP("PlanText", "Give it the code")},
    {Cure::Wifi,
     QT_TRANSLATE_NOOP("PlanText", "The device is told the network, and has to come online with it."),
     QT_TRANSLATE_NOOP("PlanText", "Enter the Wi-Fi"), QT_TRANSLATE_NOOP("PlanText", "Tell it the Wi-Fi")},
    {Cure::FirstSetUp,
     QT_TRANSLATE_NOOP("PlanText",
                       "The device is told your Wi-Fi and gets a code of your account. It is yours when it "
                       "connects."),
     QT_TRANSLATE_NOOP("PlanText", "Set it up"), QT_TRANSLATE_NOOP("PlanText", "Set it up now")},
    {Cure::ClearAddress,
     QT_TRANSLATE_NOOP("PlanText", "Only the fixed address goes. The router then gives it a fitting one."),
     QT_TRANSLATE_NOOP("PlanText", "Clear its address"), QT_TRANSLATE_NOOP("PlanText", "Clear it now")},
    {Cure::ClearWifi,
     QT_TRANSLATE_NOOP("PlanText", "All stored networks go. Afterwards the Wi-Fi has to be entered again."),
     QT_TRANSLATE_NOOP("PlanText", "Remove the Wi-Fi settings"),
     QT_TRANSLATE_NOOP("PlanText", "Remove them now")},
    {Cure::App,
     QT_TRANSLATE_NOOP(
         "PlanText", "The program on it is saved first, then a known good one takes its place. It can be put "
                     "back."),
     QT_TRANSLATE_NOOP("PlanText", "Replace the program"), QT_TRANSLATE_NOOP("PlanText", "Start writing")},
    {Cure::Tinker,
     QT_TRANSLATE_NOOP(
         "PlanText", "The program on it is saved first, then a known good one takes its place. It can be put "
                     "back."),
     QT_TRANSLATE_NOOP("PlanText", "Write a known good program"),
     QT_TRANSLATE_NOOP("PlanText", "Start writing")},
    {Cure::Radio,
     QT_TRANSLATE_NOOP(
         "PlanText",
         "Device OS is written anew and all networks are forgotten. Then the device is told yours."),
     QT_TRANSLATE_NOOP("PlanText", "Look at antenna and radio"),
     QT_TRANSLATE_NOOP("PlanText", "Start repair")},
    {Cure::Net,
     QT_TRANSLATE_NOOP("PlanText",
                       "The device's own settings and keys are looked at. What is sound stays as it is."),
     QT_TRANSLATE_NOOP("PlanText", "Look at the device's side"),
     QT_TRANSLATE_NOOP("PlanText", "Start looking")},
    {Cure::GoOn, QT_TRANSLATE_NOOP("PlanText", "The device is only looked at. Nothing is written."),
     QT_TRANSLATE_NOOP("PlanText", "Look at its keys"), QT_TRANSLATE_NOOP("PlanText", "Start looking")},
    {Cure::Bundle, "", QT_TRANSLATE_NOOP("PlanText", "Go on"), QT_TRANSLATE_NOOP("PlanText", "Start")},
};

const Row& rowOf(Cure cure)
{
    const auto* row = std::ranges::find(rows, cure, &Row::cure);
    return row == std::end(rows) ? *std::rbegin(rows) : *row;
}

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("PlanText", text);
}

} // namespace

QString planReason(Cure cure)
{
    return translated(rowOf(cure).reason);
}

QString cureVerb(Cure cure)
{
    return translated(rowOf(cure).verb);
}

QString startVerb(Cure cure)
{
    return translated(rowOf(cure).start);
}

QString runningTitle(const repair::Plan& plan, const QString& device)
{
    if (plan.task == repair::KeyTask::Restore)
        return PlanText::tr("The old keys of your %1 are being put back").arg(device);
    if (plan.id == QStringLiteral("RESTORE-WIFI"))
        return PlanText::tr("The earlier settings of your %1 are being put back").arg(device);
    if (plan.id == QStringLiteral("RESTORE-FIRMWARE"))
        return PlanText::tr("The earlier software of your %1 is being put back").arg(device);
    if (plan.task == repair::KeyTask::Firmware)
        return PlanText::tr("The software of your %1 is being written").arg(device);
    switch (diagnosis::cureFromId(plan.id).value_or(Cure::Keys)) {
    case Cure::Claim:
    case Cure::ClaimCode:
        return PlanText::tr("Your %1 is being added to your account").arg(device);
    case Cure::Wifi:
    case Cure::FirstSetUp:
        return PlanText::tr("Your %1 is being told the Wi-Fi").arg(device);
    case Cure::GoOn:
        return PlanText::tr("Your %1 is being looked at").arg(device);
    default:
        return PlanText::tr("Your %1 is being repaired").arg(device);
    }
}

} // namespace rescue
