// SPDX-License-Identifier: Apache-2.0
// Failures that files and words on the command line bring about.
#include "core/repair/durable_file.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/firmware_bench.h"
#include "tests/unit/provoked.h"
#include "tests/unit/typed.h"

namespace rescue::test {

namespace {

using Code = FailureCode;
using Ended = std::optional<Failure>;

const std::string serverKey = RESCUE_VECTORS "/srv-rsa2048.pub.der";
const std::string otherKindOfKey = RESCUE_VECTORS "/dev-ec.pub.der";

Ended endOf(const std::vector<std::string>& words)
{
    return failureOf([&] { typed(words); });
}

/// A file lies where the folder of the repairs should be.
Ended noPlaceForTheBackup()
{
    Bench bench(Fault::BothKeysDamaged);
    bench.options.dataFolder = bench.data.filePath(QStringLiteral("taken"));
    writeDurably(bench.options.dataFolder, Bytes{'x'});
    return bench.repairKeys().failure;
}

Ended backupCutShort()
{
    Bench bench(Fault::BothKeysDamaged);
    const Outcome outcome = bench.repairKeys();
    const QString path = RepairFolder::open(outcome.folder).backupPath();
    const Bytes whole = readWhole(path, 1 << 20);
    writeDurably(path, ByteView(whole).first(whole.size() / 2));
    bench.options.undoFolder = outcome.folder;
    return bench.run(undoPlan(outcome), bench.signIn()).failure;
}

Ended firmwareOfAnotherModel()
{
    FirmwareBench bench("2.3.1", Fault::None);
    bench.options.firmware = releaseFiles("2.3.1", Model::P1);
    return bench.repairFirmware().failure;
}

} // namespace

std::vector<Provocation> provokedByFiles()
{
    return {
        {Code::FileUnreadable, "no such file",
         [] {
             return endOf({"keys", "server", "/no/such/file"});
         }},
        {Code::FileUnwritable, "a file where the folder should be", noPlaceForTheBackup},
        {Code::BadKeyFile, "a key of another kind",
         [] {
             return endOf({"keys", "server", otherKindOfKey, "--host", "h"});
         }},
        {Code::BadBackupFile, "a backup that was cut short", backupCutShort},
        {Code::BadFirmware, "firmware of another model", firmwareOfAnotherModel},
        {Code::BadServerAddress, "an address that no device can use",
         [] {
             return endOf({"keys", "server", serverKey, "--host", "fe80::1"});
         }},
        {Code::BadUsage, "a word that no command has",
         [] {
             return endOf({"--json", "frobnicate"});
         }},
    };
}

} // namespace rescue::test
