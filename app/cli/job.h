// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/desk.h"
#include "app/cli/exit_code.h"
#include "app/cli/printer.h"
#include "app/cli/sign_in.h"
#include "core/repair/history.h"

namespace rescue::cli {

/// What every command works with.
struct Job {
    Arguments& arguments;
    World& world;
    Printer& printer;
    std::stop_token stop;
    Desk desk;

    repair::Outcome run(const repair::Plan& plan, const Session& session);
    Session session() { return sessionFor(arguments, world.cloud(), stop); }
    ExitCode report(const repair::Outcome& outcome);
    /// Throws FileUnwritable where there is something already, unless --yes was given.
    void refuseToOverwrite(const QString& path) const;
};

// Each carries one command out. Throws Failure.
ExitCode repairByCure(Job& job); // repair_commands.cpp
ExitCode repairAuto(Job& job);
ExitCode undo(Job& job);
ExitCode undo(Job& job, const repair::PastRepair& past);
ExitCode listHistory(Job& job); // history_commands.cpp
ExitCode showHistory(Job& job);
ExitCode forgetHistory(Job& job);
ExitCode packBundle(Job& job);
ExitCode flash(Job& job); // firmware_commands.cpp
ExitCode update(Job& job);
ExitCode dump(Job& job);
ExitCode claim(Job& job); // account_commands.cpp
ExitCode unclaim(Job& job);
ExitCode rename(Job& job);
ExitCode showProduct(Job& job);
ExitCode removeFromProduct(Job& job);
ExitCode addToProduct(Job& job);
ExitCode writeHandoverNote(Job& job);
ExitCode checkNet(Job& job); // network_commands.cpp
ExitCode tryHandshake(Job& job);

ExitCode serialIdentify(Job& job); // serial_commands.cpp
ExitCode serialVersion(Job& job);
ExitCode serialMac(Job& job);
ExitCode serialDescribe(Job& job);
enum class Mode { Normal, Safe, Listening };
ExitCode changeMode(Job& job, Mode mode);
ExitCode scanWifi(Job& job); // wifi_commands.cpp

/// Adds to `evidence` all that can be measured now, and says each fact. Throws as chooseDevice does.
void measure(Job& job, diagnosis::Evidence& evidence);
/// What of these can be written is in the options then; what is left out is said.
void takeModules(Job& job, firmware::GivenSet set);
/// The network that was named, if one was, with its password, becomes an option of the repair. What standard
/// input held is used up then: the account is the one that is remembered.
void takeNetwork(Job& job);
/// What a run found out about network and handshake, if it looked.
void sayNetwork(Job& job, const repair::Outcome& outcome);
/// What is typed behind "repair": "keys-sys" for PL-KEYS-SYS, unless another word tells more.
QString commandNameOf(diagnosis::Cure cure);

/// The id of the device that is meant: --device, or the only one attached. Throws as chooseDevice does, and
/// UnknownDeviceId.
QString deviceIdFor(Job& job);

} // namespace rescue::cli
