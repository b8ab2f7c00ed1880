// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/practice_world.h"
#include "core/repair/runner.h"

#include <QTemporaryDir>

namespace rescue::kills {

/// A run that is killed, and what its device has before.
struct Errand {
    const char* name;
    practice::Fault fault;
    practice::BootloaderEra bootloader = practice::BootloaderEra::From1_3;
    const char* version = "2.3.1";
    repair::Plan (*plan)(const repair::RepairOptions& options);
    bool newKey =
        false; ///< a new one even where the old one is sound: undo has to register the old one again
    /// Options that both processes need.
    void (*choose)(repair::RepairOptions& options) = nullptr;
    /// What came before: repairs in `options.dataFolder`, products. May set undoFolder and backupFile.
    void (*arrange)(practice::PracticeWorld& world, repair::RepairOptions& options) = nullptr;
    /// It keeps no journal, and nothing to undo: it is killed at every message instead of at every sync.
    bool journalless = false;
};

/// What lies where a repair writes, and where the account has the device.
struct Contents {
    Bytes keys, deviceKey, modules, settings;
    std::vector<WifiNetwork> networks;
    int product = 0;
    QString owner;
};

std::vector<Errand> errands();

/// What befalls the program.
enum class Blow { Kill, FullDisk };

/// What the person does when the program is there again.
enum class Then { Finish, Undo };

/// How it ended; `why` is empty where that is one of the two good states.
struct Verdict {
    enum class State { Finished, AsBefore, Third };
    State state = State::Third;
    QString why;
    bool struck = false; ///< the blow fell
    int points = 0;      ///< there were so many, where it was not
    Contents left;       ///< by the errand
};

/// Runs the errand in a process of its own on a fresh device, lets the blow fall at `point` (of a full disk:
/// every second one; negative: never), and lets the person go on in this process. `right` is what an
/// undisturbed errand leaves.
Verdict strikeAndGoOn(const Errand& errand, Blow blow, int point, Then then, const Contents* right);

/// The other process. The options name the world that it was lent.
int runErrand(const QStringList& arguments);

} // namespace rescue::kills
