// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_settings.h"
#include "core/diagnosis/cure.h"
#include "core/diagnosis/evidence.h"
#include "core/practice/practice_world.h"
#include "core/repair/runner.h"

namespace rescue::cli {

enum class Command {
    List,
    Diagnose,
    RepairKeys,
    KeysShow,
    KeysSave,
    KeysLoad,
    KeysServer,
    KeysRegister,
    Backup,
    Restore,
    Flash,
    Update,
    Dump,
    History,
    HistoryShow,
    HistoryForget,
    Bundle,
    Dfu,
    Reset,
    RepairCure,
    RepairAuto,
    Undo,
    Claim,
    Unclaim,
    Rename,
    ProductShow,
    ProductRemove,
    ProductAdd,
    ProductNote,
    NetCheck,
    Handshake,
    SerialIdentify,
    SerialVersion,
    SerialMac,
    SerialDescribe,
    ModeNormal,
    ModeSafe,
    ModeListening,
    WifiScan,
    Login,
    Logout,
};

/// The network that a plan is to enter, as typed; passwords are none of it.
struct WifiArguments {
    QString ssid; ///< empty: none was named
    WifiSecurity security = WifiSecurity::Wpa2;
    WifiCipher cipher = WifiCipher::Automatic;
    QString user, outerIdentity;
    QString certificate, privateKey, rootCertificate; ///< files
};

/// What was typed, checked and turned into values.
struct Arguments {
    Command command = Command::List;
    QString commandName; ///< "repair keys", as typed
    bool json = false;
    bool yes = false;
    bool practice = false;
    practice::Fault practiceFault = practice::Fault::BothKeysDamaged;
    practice::Trouble practiceTrouble = practice::Trouble::None;
    QString userName;
    bool passwordFromStdin = false;
    diagnosis::Cure cure = diagnosis::Cure::Bundle; ///< of repair PLAN
    QStringList files;                              ///< FILE… of flash
    QString file;                                   ///< FILE or DIR of the command
    QString folder;                                 ///< FOLDER of the command: an earlier repair
    QString name;                                   ///< NAME of rename
    int product = 0;                                ///< PRODUCT of the command; 0: the one it is in
    bool byCode = false;                            ///< claim by a code in the device
    bool writeKeys = false;         ///< product note: do the device's part of the repair first
    QString portal, timeServer;     ///< of net check; empty: the cloud's own, and the firmware's
    std::optional<Secret> password; ///< from standard input, for a sign-in that runs out in the middle
    std::optional<diagnosis::Evidence> told; ///< by --lamp and --fact; nothing: neither was given
    bool measure = false;                    ///< ask device and account first
    bool serverGiven = false;                ///< a private cloud was named on the command line
    WifiArguments wifi;
    CloudSettings cloud;
    repair::RepairOptions repair;
};

/// Reads the command line. Nothing when the program is done already (help, version, wrong usage); `exitCode`
/// then says with what. Throws Failure (BadKeyFile, BadServerAddress …) for values that do not hold.
std::optional<Arguments> parseArguments(int argc, char** argv, int& exitCode);

} // namespace rescue::cli
