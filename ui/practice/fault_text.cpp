// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/fault_text.h"

#include <QCoreApplication>

namespace rescue::ui {

namespace {

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

} // namespace

QString faultText(practice::Fault fault)
{
    using practice::Fault;
    switch (fault) {
    case Fault::None:
        return FaultText::tr("Nothing: it works");
    case Fault::ServerKeyDamaged:
        return FaultText::tr("It forgot the cloud's key");
    case Fault::ServerKeyOther:
        return FaultText::tr("It holds the key of another cloud");
    case Fault::ServerKeyBlank:
        return FaultText::tr("Cloud key and address were erased");
    case Fault::DeviceKeyDamaged:
        return FaultText::tr("A power dip damaged its own key");
    case Fault::DeviceKeyBlank:
        return FaultText::tr("It made itself a new key");
    case Fault::DeviceKeyZeroed:
        return FaultText::tr("Its own key was overwritten with zeros");
    case Fault::DeviceKeyMisparsed:
        return FaultText::tr("A rare key that it reads wrongly");
    case Fault::DeviceKeyPkcs8:
        return FaultText::tr("A key written by a newer tool");
    case Fault::DeviceKeyUnregistered:
        return FaultText::tr("The cloud does not know its key");
    case Fault::BothKeysDamaged:
        return FaultText::tr("Both keys are damaged");
    case Fault::PrivateCloudAddress:
        return FaultText::tr("It is set up for somebody's own cloud");
    case Fault::SystemFirmwareDamaged:
        return FaultText::tr("Its Device OS is damaged");
    }
    return {};
}

} // namespace rescue::ui
