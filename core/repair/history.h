// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

#include <vector>

namespace rescue::repair {

/// A run that came at least as far as its backup, as the journal in its folder tells it. What it was, found,
/// changed and proved is in `outcome`, as far as it came; Ending::Unfinished when the program was ended
/// before the run was (or when it still runs). `outcome.undoable`: it wrote, was not undone since, and its
/// backup is there.
struct PastRepair {
    Outcome outcome;
    bool wrote = false;  ///< something arrived in the device, or may have
    bool undone = false; ///< the old keys were put back later
    /// The cloud knows another key than the device had before, or may know it; or the device is still outside
    /// of its product.
    bool accountAhead = false;
    bool halfDone = false; ///< a repair that stopped after it had begun to change things, or was cut short,
                           ///< and nothing came after it on that device: it can be finished
    bool operator==(const PastRepair& other) const { return outcome.folder == other.outcome.folder; }
};

/// All runs of all devices, newest first. Reads the journals, never a backup: hundreds take a moment. Folders
/// that are damaged or not ours are left out; never throws.
std::vector<PastRepair> pastRepairs(const QString& dataFolder);
std::vector<PastRepair> pastRepairsOf(const QString& dataFolder, const QString& deviceId);

/// The repair whose folder that backup still lies in, if it is one that changed something. Nothing for a
/// copy.
std::optional<PastRepair> repairThatSaved(const QString& backupFile);

/// It put back what an earlier repair had changed, or the keys of a file.
bool isUndo(const Outcome& outcome);

/// It wrote firmware to its place, and what lay there before was sound: a broken part is not put back, and a
/// bootloader goes forward only.
bool firmwareUndoable(const Outcome& outcome);

/// The newest that was begun and not finished.
std::optional<PastRepair> unfinishedRepair(const QString& dataFolder);

/// Is there any? Cheaper than listing them.
bool hasPastRepairs(const QString& dataFolder);

/// Deletes its folder: journal and backup. It cannot be undone after that. Throws FileUnwritable.
void forgetRepair(const PastRepair& repair);

/// What happened when in a run, one line per record of its journal, for support; not translated, no secrets.
/// Empty where there is no journal.
QStringList journalLines(const QString& folder);

/// Must the cloud be told of the device key that an undo would put back? No where the device has it already,
/// and where the backup has none that can be read. Reads the backup: throws BadBackupFile or FileUnreadable.
bool undoNeedsAccount(const QString& dataFolder, const PastRepair& repair);

} // namespace rescue::repair
