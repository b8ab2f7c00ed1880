// SPDX-License-Identifier: Apache-2.0
// Failures that files and words on the command line bring about.
#include "app/cli/arguments.h"
#include "core/repair/durable_file.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/firmware_bench.h"
#include "tests/unit/provoked.h"

namespace rescue::test {

namespace {

using Code = FailureCode;
using Ended = std::optional<Failure>;

const std::string serverKey = RESCUE_VECTORS "/srv-rsa2048.pub.der";
const std::string otherKindOfKey = RESCUE_VECTORS "/dev-ec.pub.der";

Ended typed(std::vector<std::string> words)
{
    words.insert(words.begin(), "photon-rescue-cli");
    std::vector<char*> argv;
    argv.reserve(words.size());
    for (std::string& word : words)
        argv.push_back(word.data());
    int exitCode = 0;
    return failureOf([&] { cli::parseArguments(static_cast<int>(argv.size()), argv.data(), exitCode); });
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
             return typed({"keys", "server", "/no/such/file"});
         }},
        {Code::FileUnwritable, "a file where the folder should be", noPlaceForTheBackup},
        {Code::BadKeyFile, "a key of another kind",
         [] {
             return typed({"keys", "server", otherKindOfKey, "--host", "h"});
         }},
        {Code::BadBackupFile, "a backup that was cut short", backupCutShort},
        {Code::BadFirmware, "firmware of another model", firmwareOfAnotherModel},
        {Code::BadServerAddress, "an address that no device can use",
         [] {
             return typed({"keys", "server", serverKey, "--host", "fe80::1"});
         }},
        {Code::BadUsage, "a word that no command has",
         [] {
             return typed({"--json", "frobnicate"});
         }},
    };
}

} // namespace rescue::test
