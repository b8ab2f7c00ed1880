// SPDX-License-Identifier: Apache-2.0
#include "core/support/diagnosis_text.h"

#include <QCoreApplication>

#include <array>

namespace rescue {

namespace {

using diagnosis::Cause;

struct Row {
    Cause cause;
    const char* heading;
    const char* explanation;
};

/// One row for each cause, in the order of the enumeration. %1 is the model's name, or "device".
constexpr std::array rows{
    Row{Cause::SecondFault, QT_TRANSLATE_NOOP("CauseText", "Your %1 shows something else now"),
        QT_TRANSLATE_NOOP("CauseText",
                          "The first trouble is gone, and a second one has come to light. That is common: "
                          "what damages one thing often damages two. Describe the lamp again.")},
    Row{Cause::LimitReached, QT_TRANSLATE_NOOP("CauseText", "It is time to let somebody else have a look"),
        QT_TRANSLATE_NOOP("CauseText", "Two attempts changed nothing, or an hour has passed. A report with "
                                       "all that was found saves the next person the same way.")},
    Row{Cause::LampNotTold, QT_TRANSLATE_NOOP("CauseText", "The lamp has not been described yet"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "Tap RESET and watch the lamp for one minute. What it does from the start on tells most.")},
    Row{Cause::NotWatched, QT_TRANSLATE_NOOP("CauseText", "The first minute after RESET tells what is wrong"),
        QT_TRANSLATE_NOOP("CauseText", "A short flash between the cyan says whether keys or network fail. It "
                                       "becomes rare after some minutes, so it is easily missed later.")},
    Row{Cause::NotRestarted, QT_TRANSLATE_NOOP("CauseText", "A restart comes first"),
        QT_TRANSLATE_NOOP("CauseText", "The lamp may still show something that is long over. Tap RESET once "
                                       "and describe what comes then.")},
    Row{Cause::Unknown, QT_TRANSLATE_NOOP("CauseText", "What the lamp shows fits nothing that is known"),
        QT_TRANSLATE_NOOP("CauseText", "A report with a short film of the lamp helps others to find out.")},

    Row{Cause::Outage, QT_TRANSLATE_NOOP("CauseText", "The cloud itself has trouble"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Your %1 is probably well. Repairs made now could damage it, so nothing is "
                          "written. When the cloud is back, disconnect all power for some seconds once.")},
    Row{Cause::NotSeenOverUsb, QT_TRANSLATE_NOOP("CauseText", "The computer does not see your %1"),
        QT_TRANSLATE_NOOP("CauseText", "The lamp is lit, so there is power. Most often the cable has no data "
                                       "wires, or a hub is in the way.")},
    Row{Cause::ComputerRefuses, QT_TRANSLATE_NOOP("CauseText", "The computer sees your %1 but cannot use it"),
        QT_TRANSLATE_NOOP("CauseText",
                          "A driver or a permission is missing, or another program is using the device.")},
    Row{Cause::NotSignedIn, QT_TRANSLATE_NOOP("CauseText", "Sign in to your account first"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "The cloud has to be told the device's key. Only the account that owns the device may do that.")},

    Row{Cause::PowerDips, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not get enough power"),
        QT_TRANSLATE_NOOP("CauseText", "It starts, draws more than the supply gives, and starts again. Each "
                                       "such dip can also damage its keys.")},
    Row{Cause::NoPower, QT_TRANSLATE_NOOP("CauseText", "Your %1 gets no power"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Cable, supply and battery come first. A device in this state is rarely broken.")},
    Row{Cause::Asleep, QT_TRANSLATE_NOOP("CauseText", "Your %1 is probably asleep"),
        QT_TRANSLATE_NOOP("CauseText",
                          "A product that runs on a battery switches its lamp off between its tasks.")},
    Row{Cause::NoBootloader, QT_TRANSLATE_NOOP("CauseText", "The first piece of software in your %1 is gone"),
        QT_TRANSLATE_NOOP("CauseText", "No colour comes, whatever is pressed. It can be put back with a "
                                       "programming device, or the board is replaced.")},
    Row{Cause::BootloaderUnsure,
        QT_TRANSLATE_NOOP("CauseText", "Your %1 may have lost the software it starts with"),
        QT_TRANSLATE_NOOP("CauseText", "The weak blue lamp is a sign of it. Whether a colour comes with the "
                                       "second button held tells if it can be repaired over USB.")},
    Row{Cause::LampDark, QT_TRANSLATE_NOOP("CauseText", "Your %1 runs, but its lamp is dark"),
        QT_TRANSLATE_NOOP("CauseText",
                          "USB answers. A program can switch the lamp off, or the lamp itself is broken.")},
    Row{Cause::BrokenLamp, QT_TRANSLATE_NOOP("CauseText", "Your %1 waits for repair, with its lamp dark"),
        QT_TRANSLATE_NOOP("CauseText",
                          "USB shows it in repair mode (DFU). Its software is to be written again.")},
    Row{Cause::RadioBroken, QT_TRANSLATE_NOOP("CauseText", "The radio of your %1 does not answer"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "White that goes on after RESET is how a Core says so. That cannot be repaired by software.")},

    Row{Cause::SystemDamaged, QT_TRANSLATE_NOOP("CauseText", "The system software of your %1 is damaged"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "Parts of it are incomplete or do not fit together, often after an update that was cut short.")},
    Row{Cause::SystemAndKeysDamaged,
        QT_TRANSLATE_NOOP("CauseText", "System software and cloud keys of your %1 are damaged"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "The software has to be written first. Keys can only be read and written safely with it.")},
    Row{Cause::KeyAreaWorn, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not keep its settings"),
        QT_TRANSLATE_NOOP("CauseText", "Two attempts changed nothing. The place where settings and keys are "
                                       "kept may have to be laid out anew.")},
    Row{Cause::Crash, QT_TRANSLATE_NOOP("CauseText", "The software of your %1 crashes"),
        QT_TRANSLATE_NOOP("CauseText", "Red SOS flashes are its call for help. It then starts again, and "
                                       "crashes again. The system software is written anew.")},
    Row{Cause::ProgramCrash, QT_TRANSLATE_NOOP("CauseText", "The program on your %1 crashes"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "Keys, Wi-Fi and system software are probably well. Safe mode starts without the program.")},
    Row{Cause::ProgramGuilty,
        QT_TRANSLATE_NOOP("CauseText", "The program on your %1 keeps it from the cloud"),
        QT_TRANSLATE_NOOP("CauseText", "What the device does without its program decides. Safe mode shows "
                                       "that: breathing magenta means that all the rest is well.")},
    Row{Cause::ProgramOffline, QT_TRANSLATE_NOOP("CauseText", "This is how your %1 is meant to look"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "Its program does not want the cloud, or not now. The lamp says that nothing is wrong.")},
    Row{Cause::ProgramShows,
        QT_TRANSLATE_NOOP("CauseText", "The program on your %1 uses the lamp for itself"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "Its colours then mean what the maker of the program chose. Safe mode gives the lamp back.")},
    Row{Cause::HelperLeft, QT_TRANSLATE_NOOP("CauseText", "A repair tool has left its helper on your %1"),
        QT_TRANSLATE_NOOP("CauseText", "The tool replaced the program by one that switches the radio off, "
                                       "and did not finish. A usual program has to be put back.")},
    Row{Cause::CannotStore, QT_TRANSLATE_NOOP("CauseText", "Your %1 forgets the Wi-Fi it was told"),
        QT_TRANSLATE_NOOP("CauseText", "It asks for Wi-Fi again at every start. Its system software cannot "
                                       "store it, or its program asks on purpose, or the button is stuck.")},
    Row{Cause::Frozen, QT_TRANSLATE_NOOP("CauseText", "Your %1 is frozen"),
        QT_TRANSLATE_NOOP("CauseText", "A lamp that stands still means software that stands still. All power "
                                       "off for some seconds comes first.")},
    Row{Cause::UpdateRuns, QT_TRANSLATE_NOOP("CauseText", "Your %1 is being updated"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Leave the power on. An update that is cut short is what damages most.")},
    Row{Cause::UpdateFails, QT_TRANSLATE_NOOP("CauseText", "An update does not come to its end"),
        QT_TRANSLATE_NOOP("CauseText", "It is tried again and again, or has stopped. Written over USB, it "
                                       "does not depend on the network.")},
    Row{Cause::RadioUpdate, QT_TRANSLATE_NOOP("CauseText", "The radio of your Core is being updated"),
        QT_TRANSLATE_NOOP("CauseText", "That takes about a minute. Leave the power on.")},
    Row{Cause::NoProgram, QT_TRANSLATE_NOOP("CauseText", "Your %1 is in the cloud, without a program"),
        QT_TRANSLATE_NOOP("CauseText", "Nobody chose safe mode, so the program is missing or does not fit "
                                       "the system software. Keys and Wi-Fi are well.")},
    Row{Cause::NoSystem, QT_TRANSLATE_NOOP("CauseText", "Your %1 finds no software it can start"),
        QT_TRANSLATE_NOOP("CauseText", "It waits in repair mode (DFU) by itself. The system software is "
                                       "written again, and the keys are looked at.")},
    Row{Cause::StartHangs, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not get through its start"),
        QT_TRANSLATE_NOOP("CauseText", "Most often the power is too weak. If a better supply does not help, "
                                       "the system software is damaged.")},

    Row{Cause::OtherCloud, QT_TRANSLATE_NOOP("CauseText", "Your %1 belongs to another cloud"),
        QT_TRANSLATE_NOOP("CauseText", "It is set to a company's own server. Writing Particle's keys would "
                                       "take it away from there, so the maker of the product decides.")},
    Row{Cause::OtherCloudMine, QT_TRANSLATE_NOOP("CauseText", "Your %1 is still set to another server"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "You said that this server was yours. The device can be moved back to Particle's cloud.")},
    Row{Cause::KeysMeasured, QT_TRANSLATE_NOOP("CauseText", "Your %1's cloud key is damaged"),
        QT_TRANSLATE_NOOP("CauseText", "Its key area was read, and what should be there is not. Without "
                                       "sound keys the cloud hangs up.")},
    Row{Cause::Keys, QT_TRANSLATE_NOOP("CauseText", "Your %1's cloud key is damaged"),
        QT_TRANSLATE_NOOP("CauseText", "The device reaches the cloud, and the two do not recognise each "
                                       "other. Wi-Fi and internet are fine.")},
    Row{Cause::KeysByStory, QT_TRANSLATE_NOOP("CauseText", "Your %1 has probably lost a cloud key"),
        QT_TRANSLATE_NOOP("CauseText", "It used to connect, or others do at the same place. So the network "
                                       "is well, and the keys are what is left.")},
    Row{Cause::KeysUnregistered, QT_TRANSLATE_NOOP("CauseText", "The cloud does not know your %1's new key"),
        QT_TRANSLATE_NOOP("CauseText", "The device made itself a key, or a tool did, and the cloud was not "
                                       "told. Telling it is enough.")},
    Row{Cause::KeysOfProduct,
        QT_TRANSLATE_NOOP("CauseText", "The maker of the product has to take the new key"),
        QT_TRANSLATE_NOOP("CauseText", "Your %1's cloud key is damaged. It belongs to a product, so only the "
                                       "maker's account may register keys for it.")},
    Row{Cause::KeysAndVersion, QT_TRANSLATE_NOOP("CauseText", "Keys are sound, but the cloud still hangs up"),
        QT_TRANSLATE_NOOP("CauseText", "The system software of your %1 may be too old or mixed. It is "
                                       "written first, and the keys after it.")},

    Row{Cause::NetworkFilter, QT_TRANSLATE_NOOP("CauseText", "The network holds your %1 back"),
        QT_TRANSLATE_NOOP("CauseText", "With a phone's hotspot it works, so the device is well. The usual "
                                       "router or its owner blocks the way to the cloud.")},
    Row{Cause::MaybeFilter, QT_TRANSLATE_NOOP("CauseText", "The network may be swallowing the connection"),
        QT_TRANSLATE_NOOP("CauseText", "About twenty seconds of fast cyan before the flash are typical of a "
                                       "filter. A phone's hotspot shows whether it is one.")},
    Row{Cause::StaticAddress, QT_TRANSLATE_NOOP("CauseText", "Your %1 insists on a fixed network address"),
        QT_TRANSLATE_NOOP("CauseText", "A fixed address is stored in it and may not fit this network. If "
                                       "that is not on purpose, it is removed.")},
    Row{Cause::NoInternet, QT_TRANSLATE_NOOP("CauseText", "There is no internet behind the Wi-Fi"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Your %1 is well. The router, or the line behind it, needs attention.")},
    Row{Cause::NoInternetCellular,
        QT_TRANSLATE_NOOP("CauseText", "Your %1 gets no data over the mobile network"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "It has joined the network but finds no internet: SIM, data limit, antenna or battery.")},
    Row{Cause::NetworkUnclear, QT_TRANSLATE_NOOP("CauseText", "Your %1 finds no internet"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Its Wi-Fi works. Something between the router and the internet stops it.")},
    Row{Cause::PortClosed, QT_TRANSLATE_NOOP("CauseText", "The way to the cloud is blocked"),
        QT_TRANSLATE_NOOP("CauseText", "Your %1 has internet, but the cloud's door does not open. A router "
                                       "or firewall often blocks it.")},
    Row{Cause::HandshakeHangs, QT_TRANSLATE_NOOP("CauseText", "The cloud does not answer your %1"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "The connection opens and then nothing comes. Another network shows which side it is.")},
    Row{Cause::NoWayKnown, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not find the way to the cloud"),
        QT_TRANSLATE_NOOP("CauseText", "No flash came in a minute, so it does not get as far as the keys. "
                                       "Name lookup, router or the stored address are the causes.")},

    Row{Cause::OtherOwner, QT_TRANSLATE_NOOP("CauseText", "Your %1 is online, in somebody else's account"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "The device is well. Its former owner or the maker of the product has to let it go.")},
    Row{Cause::NotInAccount, QT_TRANSLATE_NOOP("CauseText", "Your %1 is online, but not in your account"),
        QT_TRANSLATE_NOOP("CauseText", "The device is well. It has to be claimed once, while it is online.")},
    Row{Cause::ProgramBusy, QT_TRANSLATE_NOOP("CauseText", "Your %1 is connected but does not answer"),
        QT_TRANSLATE_NOOP("CauseText",
                          "The display may lag behind. Otherwise its program is too busy to listen.")},
    Row{Cause::Slow, QT_TRANSLATE_NOOP("CauseText", "Your %1 takes long to connect"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "Weak Wi-Fi, old networks still stored, or old system software are the usual reasons.")},
    Row{Cause::Healthy, QT_TRANSLATE_NOOP("CauseText", "Your %1 is connected"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Breathing cyan means that everything works. There is nothing to repair.")},

    Row{Cause::WrongPassword,
        QT_TRANSLATE_NOOP("CauseText", "The Wi-Fi name or password in your %1 is wrong"),
        QT_TRANSLATE_NOOP("CauseText", "It tries to join and gives up. Enter both again.")},
    Row{Cause::CellularAway, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not find its mobile network"),
        QT_TRANSLATE_NOOP("CauseText", "Antenna, battery, SIM or the data limit are the usual reasons. The "
                                       "first connection can take several minutes.")},
    Row{Cause::AntennaMissing, QT_TRANSLATE_NOOP("CauseText", "The antenna of your %1 is not connected"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Without it nothing is heard. Look whether it sits on the right socket.")},
    Row{Cause::RouterDown, QT_TRANSLATE_NOOP("CauseText", "The Wi-Fi itself is the trouble"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Other devices fail at the same Wi-Fi too. The router needs attention.")},
    Row{Cause::RouterChanged, QT_TRANSLATE_NOOP("CauseText", "Your %1 still looks for the old Wi-Fi"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Router, name or password have changed. It needs to be told the new ones.")},
    Row{Cause::RouterSettings, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not understand this Wi-Fi"),
        QT_TRANSLATE_NOOP("CauseText", "It needs 2.4 GHz, the b or g standard allowed, and WPA2 with a "
                                       "password. Newer or company settings shut it out.")},
    Row{Cause::RadioWeak, QT_TRANSLATE_NOOP("CauseText", "Your %1 joins no Wi-Fi at all"),
        QT_TRANSLATE_NOOP(
            "CauseText", "Two different networks fail. Antenna, stored settings or radio are what is left.")},
    Row{Cause::WifiUnreached, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not get into the Wi-Fi"),
        QT_TRANSLATE_NOOP("CauseText",
                          "The Wi-Fi is out of reach, or the stored name and password do not fit it.")},
    Row{Cause::AddressDamaged, QT_TRANSLATE_NOOP("CauseText", "The network settings in your %1 are damaged"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "It joins the Wi-Fi but gets no address. What is stored about its address is probably wrong.")},
    Row{Cause::NoAddress, QT_TRANSLATE_NOOP("CauseText", "The router gives your %1 no address"),
        QT_TRANSLATE_NOOP("CauseText", "It has joined the Wi-Fi and waits. The router's list may be full, or "
                                       "it lets only known devices in.")},
    Row{Cause::CloudLost, QT_TRANSLATE_NOOP("CauseText", "Your %1 has Wi-Fi but no cloud"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "Its program does not ask for the cloud, or the connection was lost. Safe mode shows which.")},

    Row{Cause::SimMissing, QT_TRANSLATE_NOOP("CauseText", "Your %1 does not find its SIM card"),
        QT_TRANSLATE_NOOP("CauseText", "On this model blinking blue means the SIM, not Wi-Fi.")},
    Row{Cause::SetUpFlag, QT_TRANSLATE_NOOP("CauseText", "Your %1 waits for its set-up to be finished"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "A mark inside says that set-up was never done. It gets lost by a reset or by flashing.")},
    Row{Cause::NeverSetUp, QT_TRANSLATE_NOOP("CauseText", "Your %1 waits to be set up"),
        QT_TRANSLATE_NOOP("CauseText", "It has never been told a Wi-Fi. Nothing is wrong.")},
    Row{Cause::SettingsHurt, QT_TRANSLATE_NOOP("CauseText", "The Wi-Fi settings in your %1 are damaged"),
        QT_TRANSLATE_NOOP("CauseText", "The software crashes while it reads them. Removing them ends that; "
                                       "the Wi-Fi is entered again afterwards.")},
    Row{Cause::SettingsLost, QT_TRANSLATE_NOOP("CauseText", "Your %1 has lost its Wi-Fi settings"),
        QT_TRANSLATE_NOOP("CauseText", "What happened before can erase them, and often damages the keys as "
                                       "well. A red burst may follow once the Wi-Fi is back.")},
    Row{Cause::SettingsErased, QT_TRANSLATE_NOOP("CauseText", "Your %1 has no Wi-Fi stored"),
        QT_TRANSLATE_NOOP("CauseText", "It waits to be told a Wi-Fi name and password.")},
    Row{Cause::EraseFailed, QT_TRANSLATE_NOOP("CauseText", "Your %1 cannot erase its settings"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "The red race of the lamp says that writing failed. The system software is written anew first.")},
    Row{Cause::ListeningChosen, QT_TRANSLATE_NOOP("CauseText", "Your %1 listens because the button was held"),
        QT_TRANSLATE_NOOP("CauseText", "Nothing is wrong. RESET leads out of it.")},
    Row{Cause::RadioOnOnly, QT_TRANSLATE_NOOP("CauseText", "Your %1 runs without the network"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Its program has not asked for it. Safe mode shows whether the rest is well.")},

    Row{Cause::SafeModeChosen, QT_TRANSLATE_NOOP("CauseText", "Wi-Fi, keys and cloud of your %1 are well"),
        QT_TRANSLATE_NOOP("CauseText",
                          "Safe mode connected. Whatever was wrong before comes from the program on it.")},
    Row{Cause::DfuChosen, QT_TRANSLATE_NOOP("CauseText", "Your %1 is ready to be looked at"),
        QT_TRANSLATE_NOOP("CauseText", "It is in repair mode (DFU), as you wanted.")},
    Row{Cause::ButtonMenu, QT_TRANSLATE_NOOP("CauseText", "A button has been pressed"),
        QT_TRANSLATE_NOOP("CauseText", "The lamp answers to the button. Let go, tap RESET, and look again.")},
    Row{Cause::ShowsItself, QT_TRANSLATE_NOOP("CauseText", "Somebody asked your %1 to show itself"),
        QT_TRANSLATE_NOOP(
            "CauseText",
            "An app or the console does that to tell devices apart. Nothing is wrong. RESET ends it.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].cause != static_cast<Cause>(i))
            return false;
    return rows.size() == static_cast<std::size_t>(diagnosis::lastCause) + 1;
}
static_assert(inOrder(), "one text for each cause, in the order of diagnosis::Cause");

QString translated(const char* text)
{
    return QCoreApplication::translate("CauseText", text);
}

} // namespace

CauseText causeText(Cause cause, std::optional<Model> model)
{
    const Row& row = rows.at(static_cast<std::size_t>(cause));
    const QString name = model ? modelInfo(*model).name
                               //: stands for a model's name in "Your device shows something else now"
                               : QCoreApplication::translate("CauseText", "device");
    CauseText text{translated(row.heading), translated(row.explanation)};
    text.heading.replace(QStringLiteral("%1"), name);
    text.explanation.replace(QStringLiteral("%1"), name);
    return text;
}

QString confidenceText(diagnosis::Confidence confidence)
{
    switch (confidence) {
    case diagnosis::Confidence::High:
        return QCoreApplication::translate("CauseText", "This is very probably it.");
    case diagnosis::Confidence::Medium:
        return QCoreApplication::translate("CauseText", "This is the most likely cause, not the only one.");
    case diagnosis::Confidence::Low:
        break;
    }
    return QCoreApplication::translate("CauseText", "This is a guess. The next step shows more.");
}

} // namespace rescue
