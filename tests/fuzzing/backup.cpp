// SPDX-License-Identifier: Apache-2.0
// A backup file, perhaps edited, cut off or of another program.
#include "core/repair/backup.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    mayRefuse([&] {
        const repair::Backup backup = repair::parseBackup(input, QStringLiteral("backup"));
        // What was accepted can be kept and read again, unchanged.
        const Bytes kept = repair::serialise(backup);
        promise(repair::serialise(repair::parseBackup(kept, QStringLiteral("kept"))) == kept);
    });
}
