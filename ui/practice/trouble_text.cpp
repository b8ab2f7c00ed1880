// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/trouble_text.h"

#include "core/practice/practice_world.h"

#include <QCoreApplication>

namespace rescue::ui {

using practice::PracticeWorld;
using practice::Trouble;

namespace {

struct TroubleText {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

QString noteOfAccount(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoInternet:
        return TroubleText::tr("The account cannot be reached. The device has its own Wi-Fi.");
    case Trouble::CloudSilent:
        return TroubleText::tr("It takes the connection and never says a word.");
    case Trouble::CloudDown:
        return TroubleText::tr("Whatever is asked, it answers with an error of its own.");
    case Trouble::TooManyRequests:
        return TroubleText::tr("It wants to be left in peace for a while.");
    case Trouble::NewPassword:
        return TroubleText::tr("The one that is filled in is the old one. The new one is %1.")
            .arg(QLatin1StringView(PracticeWorld::newPassword));
    case Trouble::TwoStepSignIn:
        return TroubleText::tr("The code is %1.", "of two-step sign-in")
            .arg(QLatin1StringView(PracticeWorld::twoStepCode));
    case Trouble::TokenExpired:
        return TroubleText::tr("Once, with the next question to the cloud. Then sign in again.");
    case Trouble::TokenExpiresMidway:
        return TroubleText::tr("Once, after the keys were read. Then sign in again.");
    case Trouble::OtherOwner:
        return TroubleText::tr("Only the other account may change its keys.");
    case Trouble::ProductWithoutRole:
        return TroubleText::tr("Only that product's team may change its keys.");
    case Trouble::RegistrationRefused:
        return TroubleText::tr("Whoever asks, the cloud says no.");
    case Trouble::DeviceNetworkBlocked:
        return TroubleText::tr("Its keys can be repaired. It cannot be seen online.");
    default:
        return {};
    }
}

} // namespace

QString troubleText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return TroubleText::tr("Nothing: all is well around it");
    case Trouble::ChargeOnlyCable:
        return TroubleText::tr("The cable only charges");
    case Trouble::NoPermission:
        return TroubleText::tr("I may not use USB devices here");
    case Trouble::InUse:
        return TroubleText::tr("Another program is using it");
    case Trouble::NoDriver:
        return TroubleText::tr("Windows has no driver for it");
    case Trouble::WrongDriver:
        return TroubleText::tr("The computer took the wrong driver");
    case Trouble::SecondDevice:
        return TroubleText::tr("A second device is plugged in");
    case Trouble::UnknownDevice:
        return TroubleText::tr("Something else is plugged in");
    case Trouble::NewerModel:
        return TroubleText::tr("A newer model is plugged in");
    case Trouble::IdUnknown:
        return TroubleText::tr("It cannot tell its id");
    case Trouble::ButtonsNeeded:
        return TroubleText::tr("It needs its buttons to be pressed");
    case Trouble::StopsInDfu:
        return TroubleText::tr("It stops answering when it blinks yellow");
    case Trouble::WriteLost:
        return TroubleText::tr("Its memory is worn out");
    case Trouble::PowerDips:
        return TroubleText::tr("Its power supply is weak");
    case Trouble::SlowReturn:
        return TroubleText::tr("It takes long to come back");
    case Trouble::NoInternet:
        return TroubleText::tr("This computer has no internet");
    case Trouble::CloudSilent:
        return TroubleText::tr("The cloud does not answer");
    case Trouble::CloudDown:
        return TroubleText::tr("The cloud has a fault");
    case Trouble::TooManyRequests:
        return TroubleText::tr("The cloud was asked too often");
    case Trouble::NewPassword:
        return TroubleText::tr("I changed my password");
    case Trouble::TwoStepSignIn:
        return TroubleText::tr("My account asks for a code");
    case Trouble::TokenExpired:
        return TroubleText::tr("The sign-in runs out");
    case Trouble::TokenExpiresMidway:
        return TroubleText::tr("The sign-in runs out in the middle");
    case Trouble::OtherOwner:
        return TroubleText::tr("It is in somebody else's account");
    case Trouble::ProductWithoutRole:
        return TroubleText::tr("It belongs to a company's product");
    case Trouble::RegistrationRefused:
        return TroubleText::tr("The cloud takes no key for it");
    case Trouble::DeviceNetworkBlocked:
        return TroubleText::tr("Its Wi-Fi does not reach the cloud");
    }
    return {};
}

QString troubleNote(Trouble trouble, const QString& deviceId)
{
    switch (trouble) {
    case Trouble::None:
        return TroubleText::tr("Cable, computer, account and cloud work.");
    case Trouble::ChargeOnlyCable:
        return TroubleText::tr("The lamp is lit, and the computer sees nothing.");
    case Trouble::NoPermission:
        return TroubleText::tr("The computer sees it, but lets no program open it.");
    case Trouble::NoDriver:
        return TroubleText::tr("As with software from before 2017. One button mends it.");
    case Trouble::InUse:
    case Trouble::WrongDriver:
        return TroubleText::tr("The computer sees it, but it cannot be opened.");
    case Trouble::SecondDevice:
        return TroubleText::tr("A P1, which needs a repair too.");
    case Trouble::UnknownDevice:
        return TroubleText::tr("The computer sees a device, but it is none that can be repaired.");
    case Trouble::NewerModel:
        return TroubleText::tr("An Argon. This repair is not for it.");
    case Trouble::IdUnknown:
        return TroubleText::tr("You will be asked for it: %1", "the device's id").arg(deviceId);
    case Trouble::ButtonsNeeded:
        return TroubleText::tr("The computer cannot bring it into DFU mode.");
    case Trouble::StopsInDfu:
        return TroubleText::tr("Every question to it runs into its time limit.");
    case Trouble::WriteLost:
        return TroubleText::tr("What is written to its keys does not stay.");
    case Trouble::PowerDips:
        return TroubleText::tr("It restarts every few seconds. Only DFU mode is steady.");
    case Trouble::SlowReturn:
        return TroubleText::tr("After a start, the computer sees it only twenty seconds later.");
    default:
        return noteOfAccount(trouble);
    }
}

} // namespace rescue::ui
