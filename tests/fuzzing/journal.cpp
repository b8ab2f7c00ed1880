// SPDX-License-Identifier: Apache-2.0
// A repair's journal, as the history reads it after a crash.
#include "core/repair/history.h"
#include "core/repair/step_times.h"
#include "tests/fuzzing/fuzzed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

void rescue::fuzzing::feed(ByteView input)
{
    static const QTemporaryDir data(QStringLiteral("/dev/shm/journal-XXXXXX"));
    static const QString folder =
        data.filePath(QStringLiteral("repairs/350026001547343339383037/20260101-000000"));
    static const bool made = QDir().mkpath(folder);
    promise(made);
    QFile file(folder + QStringLiteral("/journal.jsonl"));
    promise(file.open(QIODevice::WriteOnly));
    file.write(toQByteArray(input));
    file.close();
    repair::pastRepairs(data.path());
    repair::journalLines(folder);
    repair::StepTimes::load(file.fileName()); // the other file that every start reads
}
