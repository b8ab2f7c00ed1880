// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/fault_text.h"

#include <QCoreApplication>

namespace rescue::ui {

using practice::Fault;

namespace {

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

} // namespace

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return FaultText::tr("Nothing: it breathes cyan");
    case Fault::ServerKeyDamaged:
        return FaultText::tr("Quick red burst since its battery ran flat");
    case Fault::ServerKeyOther:
        return FaultText::tr("Quick red burst since I tried another cloud");
    case Fault::ServerKeyBlank:
        return FaultText::tr("Quick red burst since I erased its settings");
    case Fault::DeviceKeyDamaged:
        return FaultText::tr("Quick red burst since an update broke off");
    case Fault::DeviceKeyBlank:
        return FaultText::tr("It blinked white, then came a quick red burst");
    case Fault::DeviceKeyZeroed:
        return FaultText::tr("Quick red burst since a tool wrote to it");
    case Fault::DeviceKeyMisparsed:
        return FaultText::tr("Quick red burst since I gave it a new key");
    case Fault::DeviceKeyPkcs8:
        return FaultText::tr("Quick red burst since I put its old key back");
    case Fault::DeviceKeyUnregistered:
        return FaultText::tr("Quick red burst since somebody repaired it");
    case Fault::BothKeysDamaged:
        return FaultText::tr("Quick red burst since a power cut");
    case Fault::PrivateCloudAddress:
        return FaultText::tr("Three slow orange flashes, bought second-hand");
    case Fault::SystemFirmwareDamaged:
        return FaultText::tr("It blinks yellow, whatever I do");
    case Fault::ApplicationDamaged:
        return FaultText::tr("It breathes magenta since I put a program on it");
    case Fault::ApplicationCrashes:
        return FaultText::tr("Red SOS again and again since I changed my program");
    case Fault::FixedAddress:
        return FaultText::tr("Two slow orange flashes since it moved");
    case Fault::NotClaimed:
        return FaultText::tr("It breathes cyan, but is not in my account");
    }
    return {};
}

QString faultNote(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return FaultText::tr("Its keys are sound.");
    case Fault::ServerKeyDamaged:
        return FaultText::tr("It lost the cloud's key. Its own key is sound.");
    case Fault::ServerKeyOther:
        return FaultText::tr("It holds the key of another cloud.");
    case Fault::ServerKeyBlank:
        return FaultText::tr("The cloud's key and address are erased.");
    case Fault::DeviceKeyDamaged:
        return FaultText::tr("Its own key is damaged.");
    case Fault::DeviceKeyBlank:
        return FaultText::tr("Its own key was erased. It made a new one, which the cloud does not know.");
    case Fault::DeviceKeyZeroed:
        return FaultText::tr("Its own key is overwritten with zeros.");
    case Fault::DeviceKeyMisparsed:
        return FaultText::tr("Its own key is of a rare kind that it reads wrongly.");
    case Fault::DeviceKeyPkcs8:
        return FaultText::tr("Its own key is the right one, saved in a form it cannot read.");
    case Fault::DeviceKeyUnregistered:
        return FaultText::tr("Its own key is sound, but the cloud has another one on file.");
    case Fault::BothKeysDamaged:
        return FaultText::tr("Its own key and the cloud's key are damaged.");
    case Fault::PrivateCloudAddress:
        return FaultText::tr("It is set up for somebody's own cloud, which does not answer.");
    case Fault::SystemFirmwareDamaged:
        return FaultText::tr("Its Device OS is damaged: its keys cannot be read.");
    case Fault::ApplicationDamaged:
        return FaultText::tr("Its own program is damaged. Its keys are sound.");
    case Fault::ApplicationCrashes:
        return FaultText::tr("Its own program crashes soon after each start. Its keys are sound.");
    case Fault::FixedAddress:
        return FaultText::tr("It uses a fixed address of another network. Its keys are sound.");
    case Fault::NotClaimed:
        return FaultText::tr("It belongs to nobody. Its keys are sound.");
    }
    return {};
}

} // namespace rescue::ui
