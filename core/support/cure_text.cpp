// SPDX-License-Identifier: Apache-2.0
#include "core/support/diagnosis_text.h"

#include <QCoreApplication>

#include <array>

namespace rescue {

namespace {

using diagnosis::Cure;
using diagnosis::Operation;

struct OperationRow {
    Operation operation;
    const char* title;
    const char* reason;
};

/// One row for each operation, in the order of the enumeration.
constexpr std::array operationRows{
    OperationRow{Operation::Identify, QT_TRANSLATE_NOOP("CureText", "Find the device"),
                 QT_TRANSLATE_NOOP(
                     "CureText",
                     "So that the right one is repaired, and nothing meant for another model is written.")},
    OperationRow{Operation::Cable, QT_TRANSLATE_NOOP("CureText", "Try another cable and another socket"),
                 QT_TRANSLATE_NOOP(
                     "CureText",
                     "Many cables carry power only. A socket on the computer itself is better than a hub.")},
    OperationRow{
        Operation::Driver, QT_TRANSLATE_NOOP("CureText", "Let the computer use the device"),
        QT_TRANSLATE_NOOP(
            "CureText", "A driver or a permission may be missing, or another program may have the device.")},
    OperationRow{Operation::EnterDfu,
                 QT_TRANSLATE_NOOP("CureText", "Bring the device into repair mode (DFU)"),
                 QT_TRANSLATE_NOOP("CureText",
                                   "Only there can everything be read and written. The lamp blinks yellow.")},
    OperationRow{Operation::Backup, QT_TRANSLATE_NOOP("CureText", "Save what is in it"),
                 QT_TRANSLATE_NOOP("CureText", "Whatever is changed can be put back.")},
    OperationRow{
        Operation::CheckKeyArea, QT_TRANSLATE_NOOP("CureText", "Look at keys and settings"),
        QT_TRANSLATE_NOOP("CureText", "It turns the guess into knowledge before anything is written.")},
    OperationRow{
        Operation::ReenterDfu, QT_TRANSLATE_NOOP("CureText", "Restart into repair mode once more"),
        QT_TRANSLATE_NOOP(
            "CureText",
            "Keys are reached through the system software, so the new software has to be running first.")},
    OperationRow{Operation::WriteSystem, QT_TRANSLATE_NOOP("CureText", "Write the system software"),
                 QT_TRANSLATE_NOOP("CureText", "All parts then belong together again. Your program stays.")},
    OperationRow{Operation::WriteTinker, QT_TRANSLATE_NOOP("CureText", "Write a known good program"),
                 QT_TRANSLATE_NOOP(
                     "CureText",
                     "It takes the place of the one that causes the trouble. The old one is saved before.")},
    OperationRow{Operation::WriteServer, QT_TRANSLATE_NOOP("CureText", "Write the cloud's key and address"),
                 QT_TRANSLATE_NOOP(
                     "CureText", "Only if they are damaged. The device needs them to recognise the cloud.")},
    OperationRow{
        Operation::RegisterKey, QT_TRANSLATE_NOOP("CureText", "Tell the cloud the device's key"),
        QT_TRANSLATE_NOOP("CureText",
                          "The key that is there is tried first, so that nothing changes without need.")},
    OperationRow{Operation::NewKey, QT_TRANSLATE_NOOP("CureText", "Make a new device key"),
                 QT_TRANSLATE_NOOP("CureText", "Only if the old one cannot be saved.")},
    OperationRow{Operation::LeaveDfu, QT_TRANSLATE_NOOP("CureText", "Restart the device"),
                 QT_TRANSLATE_NOOP("CureText", "It takes up what was written.")},
    OperationRow{
        Operation::ClearWifi, QT_TRANSLATE_NOOP("CureText", "Remove the stored Wi-Fi"),
        QT_TRANSLATE_NOOP("CureText",
                          "Damaged settings stand in the way. The Wi-Fi is entered again afterwards.")},
    OperationRow{
        Operation::SetWifi, QT_TRANSLATE_NOOP("CureText", "Enter the Wi-Fi name and password"),
        QT_TRANSLATE_NOOP("CureText", "The device needs both, in capitals and small letters as they are.")},
    OperationRow{Operation::ClearAddress,
                 QT_TRANSLATE_NOOP("CureText", "Let the router choose the address again"),
                 QT_TRANSLATE_NOOP("CureText", "A fixed address that does not fit keeps the device out. You "
                                               "are asked first, for it may be on purpose.")},
    OperationRow{Operation::ChooseAntenna, QT_TRANSLATE_NOOP("CureText", "Choose the antenna"),
                 QT_TRANSLATE_NOOP("CureText",
                                   "The device may be listening at a socket that nothing is plugged into.")},
    OperationRow{Operation::LookAtAntenna, QT_TRANSLATE_NOOP("CureText", "Look at the antenna"),
                 QT_TRANSLATE_NOOP("CureText",
                                   "It has to sit on the right socket. Without it the radio hears nothing.")},
    OperationRow{Operation::PutClaimCode, QT_TRANSLATE_NOOP("CureText", "Prepare it for your account"),
                 QT_TRANSLATE_NOOP("CureText", "The device then claims itself when it connects.")},
    OperationRow{Operation::Claim, QT_TRANSLATE_NOOP("CureText", "Add it to your account"),
                 QT_TRANSLATE_NOOP("CureText", "That is possible only while it is online.")},
    OperationRow{Operation::CheckProduct,
                 QT_TRANSLATE_NOOP("CureText", "See whether it belongs to a product"),
                 QT_TRANSLATE_NOOP("CureText", "Then only the maker's account may register keys for it.")},
    OperationRow{Operation::TrySafeMode, QT_TRANSLATE_NOOP("CureText", "Try safe mode"),
                 QT_TRANSLATE_NOOP("CureText", "Hold the second button, tap RESET, let go at magenta. "
                                               "Breathing magenta means that all but the program is well.")},
    OperationRow{Operation::ColdBoot, QT_TRANSLATE_NOOP("CureText", "Disconnect all power for some seconds"),
                 QT_TRANSLATE_NOOP("CureText", "Battery too. Some parts start afresh only then.")},
    OperationRow{Operation::BetterPower, QT_TRANSLATE_NOOP("CureText", "Give it better power"),
                 QT_TRANSLATE_NOOP("CureText",
                                   "A supply of at least 1 A, a short thick cable, nothing else attached.")},
    OperationRow{Operation::TryHotspot, QT_TRANSLATE_NOOP("CureText", "Try a phone's hotspot"),
                 QT_TRANSLATE_NOOP("CureText", "Set it to 2.4 GHz, with a short name and password. It shows "
                                               "whether the network or the device is at fault.")},
    OperationRow{
        Operation::CheckPort, QT_TRANSLATE_NOOP("CureText", "Look at the way to the cloud"),
        QT_TRANSLATE_NOOP("CureText",
                          "From this computer it shows whether the router lets the connection through.")},
    OperationRow{Operation::CheckStatus, QT_TRANSLATE_NOOP("CureText", "See whether the cloud is well"),
                 QT_TRANSLATE_NOOP("CureText", "During an outage a repair would change what is sound.")},
    OperationRow{Operation::ReadLog, QT_TRANSLATE_NOOP("CureText", "Read the device's own log"),
                 QT_TRANSLATE_NOOP("CureText", "It says what the lamp cannot.")},
    OperationRow{Operation::Verify, QT_TRANSLATE_NOOP("CureText", "See it online"),
                 QT_TRANSLATE_NOOP("CureText", "Only then is it repaired.")},
    OperationRow{
        Operation::Bundle, QT_TRANSLATE_NOOP("CureText", "Save a report"),
        QT_TRANSLATE_NOOP("CureText", "It holds what was found and tried, without passwords and keys.")},
    OperationRow{Operation::Replace,
                 QT_TRANSLATE_NOOP("CureText", "Replace the board, or have it programmed"),
                 QT_TRANSLATE_NOOP("CureText", "Only when nothing else is left.")},
    OperationRow{Operation::SignIn, QT_TRANSLATE_NOOP("CureText", "Sign in to your account"),
                 QT_TRANSLATE_NOOP(
                     "CureText", "Before anything is written, it has to be sure that the cloud will agree.")},
    OperationRow{Operation::SetSetupDone, QT_TRANSLATE_NOOP("CureText", "Mark its set-up as finished"),
                 QT_TRANSLATE_NOOP("CureText", "Without the mark it waits for set-up at each start.")},
    OperationRow{
        Operation::RebuildKeyArea, QT_TRANSLATE_NOOP("CureText", "Lay the settings out anew"),
        QT_TRANSLATE_NOOP("CureText",
                          "Keys and claim are put back as they were. The Wi-Fi has to be entered again.")},
    OperationRow{Operation::PressReset, QT_TRANSLATE_NOOP("CureText", "Tap RESET once"),
                 QT_TRANSLATE_NOOP("CureText", "What comes then is what counts.")},
    OperationRow{Operation::WatchOneMinute, QT_TRANSLATE_NOOP("CureText", "Watch the lamp for one minute"),
                 QT_TRANSLATE_NOOP("CureText", "The flashes that tell most come in the first minute.")},
    OperationRow{Operation::HoldButtonAtPlugIn,
                 QT_TRANSLATE_NOOP("CureText", "Hold the second button while plugging it in"),
                 QT_TRANSLATE_NOOP("CureText", "Any colour means that it can be repaired.")},
    OperationRow{Operation::Wait, QT_TRANSLATE_NOOP("CureText", "Wait, with the power on"),
                 QT_TRANSLATE_NOOP("CureText", "It can end by itself. Cutting the power now would do harm.")},
    OperationRow{
        Operation::ChangeRouter, QT_TRANSLATE_NOOP("CureText", "Look at the router"),
        QT_TRANSLATE_NOOP(
            "CureText",
            "2.4 GHz on, WPA2, room for one more device, and outgoing TCP 5683 and UDP 5684 allowed.")},
    OperationRow{
        Operation::CheckSim, QT_TRANSLATE_NOOP("CureText", "Look at the SIM card"),
        QT_TRANSLATE_NOOP("CureText", "Take it out and put it back. It has to be active, with data left.")},
    OperationRow{Operation::AskVendor, QT_TRANSLATE_NOOP("CureText", "Ask the maker of the product"),
                 QT_TRANSLATE_NOOP("CureText", "What the device is set to is theirs to change.")},
    OperationRow{Operation::AskFormerOwner,
                 QT_TRANSLATE_NOOP("CureText", "Ask the former owner to release it"),
                 QT_TRANSLATE_NOOP("CureText", "The cloud gives a device to one account at a time.")},
    OperationRow{Operation::Explain, QT_TRANSLATE_NOOP("CureText", "Read what it means"),
                 QT_TRANSLATE_NOOP("CureText", "There may be nothing to repair.")},
};

struct CureRow {
    Cure cure;
    const char* title;
    const char* byHand; ///< for those that are not built yet; nullptr: they are
};

/// One row for each cure, in the order of the enumeration.
constexpr std::array cureRows{
    CureRow{Cure::Keys, QT_TRANSLATE_NOOP("CureText", "Repair the cloud keys"), nullptr},
    CureRow{Cure::KeysSys, QT_TRANSLATE_NOOP("CureText", "Write the system software, then repair the keys"),
            nullptr},
    CureRow{Cure::Net, QT_TRANSLATE_NOOP("CureText", "Look at the network"), nullptr},
    CureRow{Cure::Wifi, QT_TRANSLATE_NOOP("CureText", "Enter the Wi-Fi again"),
            QT_TRANSLATE_NOOP("CureText", "Hold SETUP until the lamp blinks blue. Then enter the Wi-Fi with "
                                          "Particle's phone app or its command line.")},
    CureRow{Cure::Claim, QT_TRANSLATE_NOOP("CureText", "Add it to your account"), nullptr},
    CureRow{Cure::Sys, QT_TRANSLATE_NOOP("CureText", "Write the system software again"), nullptr},
    CureRow{Cure::App, QT_TRANSLATE_NOOP("CureText", "Replace the program on it"), nullptr},
    CureRow{Cure::Power, QT_TRANSLATE_NOOP("CureText", "Give it better power"), nullptr},
    CureRow{Cure::WaitOta, QT_TRANSLATE_NOOP("CureText", "Wait until the update is done"), nullptr},
    CureRow{Cure::Usb, QT_TRANSLATE_NOOP("CureText", "Get the computer to see it"), nullptr},
    CureRow{Cure::Dead, QT_TRANSLATE_NOOP("CureText", "Look for any sign of life"), nullptr},
    CureRow{Cure::OfflineOk, QT_TRANSLATE_NOOP("CureText", "Nothing to repair"), nullptr},

    CureRow{Cure::PressReset, QT_TRANSLATE_NOOP("CureText", "Tap RESET and look again"), nullptr},
    CureRow{Cure::DescribeAgain, QT_TRANSLATE_NOOP("CureText", "Describe the lamp again"), nullptr},
    CureRow{Cure::Watch, QT_TRANSLATE_NOOP("CureText", "Tap RESET and watch for one minute"), nullptr},
    CureRow{Cure::Hotspot, QT_TRANSLATE_NOOP("CureText", "Try a phone's hotspot"), nullptr},
    CureRow{Cure::SafeMode, QT_TRANSLATE_NOOP("CureText", "Try safe mode"), nullptr},
    CureRow{Cure::VerifyByUsb, QT_TRANSLATE_NOOP("CureText", "Ask the device over USB"), nullptr},
    CureRow{
        Cure::Log, QT_TRANSLATE_NOOP("CureText", "Read the device's log"),
        QT_TRANSLATE_NOOP(
            "CureText", "Save a report, and show it with a short film of the lamp where you ask for help.")},

    CureRow{Cure::SignIn, QT_TRANSLATE_NOOP("CureText", "Sign in"), nullptr},
    CureRow{Cure::RegisterKey, QT_TRANSLATE_NOOP("CureText", "Tell the cloud the device's key"), nullptr},
    CureRow{Cure::OwnerRegisters,
            QT_TRANSLATE_NOOP("CureText", "Repair the keys, and send the new one to the maker"), nullptr},
    CureRow{Cure::ProductRepair, QT_TRANSLATE_NOOP("CureText", "Take it out of its product for the repair"),
            nullptr},
    CureRow{Cure::ToParticleCloud, QT_TRANSLATE_NOOP("CureText", "Move it back to Particle's cloud"),
            nullptr},
    CureRow{Cure::ClearAddress, QT_TRANSLATE_NOOP("CureText", "Let the router choose the address again"),
            QT_TRANSLATE_NOOP("CureText", "Enter the Wi-Fi again with Particle's command line, and choose an "
                                          "address given by the router.")},
    CureRow{Cure::ClearWifi, QT_TRANSLATE_NOOP("CureText", "Remove the damaged Wi-Fi settings"),
            QT_TRANSLATE_NOOP("CureText",
                              "Hold SETUP about ten seconds, until the lamp races blue. If the crash comes "
                              "before that, hold SETUP during the start until the lamp races white.")},
    CureRow{Cure::FirstSetUp, QT_TRANSLATE_NOOP("CureText", "Set it up"),
            QT_TRANSLATE_NOOP("CureText", "Particle's phone app or its set-up page leads through it.")},
    CureRow{Cure::ClaimCode, QT_TRANSLATE_NOOP("CureText", "Let it claim itself"), nullptr},
    CureRow{Cure::SetUpDone, QT_TRANSLATE_NOOP("CureText", "Mark its set-up as finished"),
            QT_TRANSLATE_NOOP("CureText", "Particle's set-up page, or \"particle usb setup-done\" on its "
                                          "command line, sets the mark. Then enter the Wi-Fi.")},
    CureRow{Cure::Tinker, QT_TRANSLATE_NOOP("CureText", "Write a known good program"), nullptr},
    CureRow{Cure::Radio, QT_TRANSLATE_NOOP("CureText", "Look at antenna and radio"),
            QT_TRANSLATE_NOOP(
                "CureText",
                "Look at the antenna. Then remove the stored Wi-Fi and enter it again, near the router.")},
    CureRow{
        Cure::RebuildKeyArea, QT_TRANSLATE_NOOP("CureText", "Lay its settings out anew"),
        QT_TRANSLATE_NOOP("CureText", "This cannot be done by hand. A report tells support what was found.")},
    CureRow{Cure::ColdBoot, QT_TRANSLATE_NOOP("CureText", "Disconnect all power once"), nullptr},

    CureRow{Cure::WaitOutage, QT_TRANSLATE_NOOP("CureText", "Wait until the cloud is back"), nullptr},
    CureRow{Cure::Router, QT_TRANSLATE_NOOP("CureText", "Get the Wi-Fi and its internet working"), nullptr},
    CureRow{Cure::RouterSettings, QT_TRANSLATE_NOOP("CureText", "Change the Wi-Fi's settings"), nullptr},
    CureRow{Cure::RouterPort, QT_TRANSLATE_NOOP("CureText", "Open the way to the cloud"), nullptr},
    CureRow{Cure::RouterAddress, QT_TRANSLATE_NOOP("CureText", "Get an address from the router"), nullptr},
    CureRow{Cure::Cellular, QT_TRANSLATE_NOOP("CureText", "Look at antenna, battery and SIM"), nullptr},
    CureRow{Cure::Sim, QT_TRANSLATE_NOOP("CureText", "Look at the SIM card"), nullptr},
    CureRow{Cure::Antenna, QT_TRANSLATE_NOOP("CureText", "Plug the antenna in"), nullptr},
    CureRow{Cure::SlowConnect, QT_TRANSLATE_NOOP("CureText", "Find out what takes so long"), nullptr},
    CureRow{Cure::Ping, QT_TRANSLATE_NOOP("CureText", "Ask it to answer"), nullptr},
    CureRow{Cure::Transfer, QT_TRANSLATE_NOOP("CureText", "Have it released"), nullptr},
    CureRow{Cure::AskVendor, QT_TRANSLATE_NOOP("CureText", "Ask the maker of the product"), nullptr},
    CureRow{Cure::UpdateCore, QT_TRANSLATE_NOOP("CureText", "Restart it"), nullptr},
    CureRow{Cure::WaitRadioUpdate, QT_TRANSLATE_NOOP("CureText", "Wait a minute"), nullptr},
    CureRow{Cure::Explain, QT_TRANSLATE_NOOP("CureText", "Look again without a button pressed"), nullptr},
    CureRow{Cure::GoOn, QT_TRANSLATE_NOOP("CureText", "Look at its keys"), nullptr},
    CureRow{Cure::Healthy, QT_TRANSLATE_NOOP("CureText", "Nothing to repair"), nullptr},
    CureRow{Cure::Bundle, QT_TRANSLATE_NOOP("CureText", "Save a report for support"), nullptr},
    CureRow{Cure::Replace, QT_TRANSLATE_NOOP("CureText", "Replace the board"), nullptr},
};

template <typename Rows, typename Key, typename Row>
constexpr bool inOrder(const Rows& rows, Key Row::*key, Key last)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].*key != static_cast<Key>(i))
            return false;
    return rows.size() == static_cast<std::size_t>(last) + 1;
}
static_assert(inOrder(operationRows, &OperationRow::operation, diagnosis::lastOperation));
static_assert(inOrder(cureRows, &CureRow::cure, diagnosis::lastCure));

QString translated(const char* text)
{
    return QCoreApplication::translate("CureText", text);
}

} // namespace

OperationText operationText(Operation operation)
{
    const OperationRow& row = operationRows.at(static_cast<std::size_t>(operation));
    return {translated(row.title), translated(row.reason)};
}

QString cureTitle(Cure cure)
{
    return translated(cureRows.at(static_cast<std::size_t>(cure)).title);
}

QStringList notBuiltTexts(Cure cure)
{
    const char* byHand = cureRows.at(static_cast<std::size_t>(cure)).byHand;
    if (diagnosis::isBuilt(cure) || byHand == nullptr)
        return {};
    return {QCoreApplication::translate("CureText", "This program cannot do all of this yet."),
            translated(byHand)};
}

} // namespace rescue
