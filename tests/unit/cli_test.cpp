// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "core/failure.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::cli;

namespace {

struct Parsed {
    std::optional<Arguments> arguments;
    int exitCode = -1;
};

Parsed parse(std::vector<std::string> words)
{
    words.insert(words.begin(), "photon-rescue-cli");
    std::vector<char*> argv;
    argv.reserve(words.size());
    for (std::string& word : words)
        argv.push_back(word.data());
    Parsed parsed;
    parsed.arguments = parseArguments(static_cast<int>(argv.size()), argv.data(), parsed.exitCode);
    return parsed;
}

FailureCode failureOf(const std::vector<std::string>& words)
{
    try {
        parse(words);
    } catch (const Failure& failure) {
        return failure.code();
    }
    return FailureCode::Internal;
}

const std::string serverKey = RESCUE_VECTORS "/srv-rsa2048.pub.der";
const std::string otherKindOfKey = RESCUE_VECTORS "/dev-ec.pub.der";

} // namespace

TEST(Arguments, EveryCommandIsKnownByItsWords)
{
    const std::pair<std::vector<std::string>, Command> commands[] = {
        {{"list"}, Command::List},
        {{"diagnose"}, Command::Diagnose},
        {{"repair", "keys"}, Command::RepairKeys},
        {{"keys", "show"}, Command::KeysShow},
        {{"keys", "save", "f"}, Command::KeysSave},
        {{"keys", "load", "f"}, Command::KeysLoad},
        {{"keys", "server"}, Command::KeysServer},
        {{"keys", "register"}, Command::KeysRegister},
        {{"backup", "d"}, Command::Backup},
        {{"restore", "f"}, Command::Restore},
        {{"history"}, Command::History},
        {{"dfu"}, Command::Dfu},
        {{"reset"}, Command::Reset},
        {{"claim"}, Command::Claim},
        {{"login"}, Command::Login},
        {{"logout"}, Command::Logout},
    };
    for (const auto& [words, command] : commands) {
        const auto parsed = parse(words);
        ASSERT_TRUE(parsed.arguments) << words[0];
        EXPECT_EQ(parsed.arguments->command, command);
    }
    EXPECT_EQ(parse({"repair", "keys"}).arguments->commandName, QStringLiteral("repair keys"));
}

TEST(Arguments, GlobalOptionsAreTakenBeforeAndBehindTheCommand)
{
    EXPECT_TRUE(parse({"--json", "list"}).arguments->json);
    EXPECT_TRUE(parse({"list", "--json"}).arguments->json);
    const auto behind = parse({"repair", "keys", "--json", "--device", "350026001547343339383037", "--yes"});
    ASSERT_TRUE(behind.arguments);
    EXPECT_TRUE(behind.arguments->json && behind.arguments->yes);
    EXPECT_EQ(behind.arguments->repair.deviceId, QStringLiteral("350026001547343339383037"));
}

TEST(Arguments, WrongUsageEndsWithTwoAndHelpWithZero)
{
    for (const std::vector<std::string>& words : {std::vector<std::string>{},
                                                  {"frobnicate"},
                                                  {"repair"},
                                                  {"keys"},
                                                  {"backup"},
                                                  {"repair", "keys", "--new-key", "maybe"},
                                                  {"list", "--online-timeout", "-1"},
                                                  {"list", "--online-timeout", "soon"},
                                                  {"list", "--no-such-option"}}) {
        const auto parsed = parse(words);
        EXPECT_FALSE(parsed.arguments);
        EXPECT_EQ(parsed.exitCode, 2);
    }
    EXPECT_EQ(parse({"--help"}).exitCode, 0);
    EXPECT_EQ(parse({"repair", "keys", "--help"}).exitCode, 0);
    EXPECT_EQ(parse({"--version"}).exitCode, 0);
}

TEST(Arguments, WrongUsageIsAFailureWhereJsonWasAskedFor)
{
    EXPECT_EQ(failureOf({"--json", "frobnicate"}), FailureCode::BadUsage);
    EXPECT_EQ(failureOf({"--json", "repair"}), FailureCode::BadUsage);
}

TEST(Arguments, ValuesThatCannotBeAreRefused)
{
    EXPECT_EQ(failureOf({"list", "--device", "kitchen lamp"}), FailureCode::BadUsage);
    EXPECT_EQ(failureOf({"list", "--device", "00000000010C"}), FailureCode::BadUsage);
    EXPECT_EQ(failureOf({"keys", "server", "/no/such/file"}), FailureCode::FileUnreadable);
    EXPECT_EQ(failureOf({"keys", "server", otherKindOfKey, "--host", "h"}), FailureCode::BadKeyFile);
    EXPECT_EQ(failureOf({"keys", "server", serverKey, "--host", "fe80::1"}), FailureCode::BadServerAddress);
    EXPECT_EQ(failureOf({"keys", "server", serverKey, "--host", "h", "--port", "70000"}),
              FailureCode::BadServerAddress);
    EXPECT_EQ(failureOf({"repair", "keys", "--server-key", serverKey}), FailureCode::BadUsage)
        << "a private key without the host it belongs to";
    EXPECT_EQ(failureOf({"list", "--practice", "--practice-fault", "gremlins"}), FailureCode::BadUsage);
    EXPECT_EQ(failureOf({"list", "--practice", "--trouble", "gremlins"}), FailureCode::BadUsage);
    EXPECT_EQ(failureOf({"list", "--trouble", "in-use"}), FailureCode::BadUsage)
        << "a real device's troubles are not chosen";
}

TEST(Arguments, APrivateCloudIsNamedByKeyHostAndPort)
{
    const auto parsed = parse(
        {"repair", "keys", "--server-key", serverKey, "--server-host", "10.0.0.7", "--server-port", "5700"});
    ASSERT_TRUE(parsed.arguments);
    EXPECT_EQ(parsed.arguments->cloud.deviceServer.address,
              (keys::ServerAddress{QStringLiteral("10.0.0.7"), 5700}));
    EXPECT_EQ(parsed.arguments->cloud.deviceServer.publicKey.size(), 294U);
    EXPECT_EQ(parsed.arguments->repair.privateServer, diagnosis::PrivateServer::Replace);
    EXPECT_EQ(parse({"repair", "keys"}).arguments->repair.privateServer, diagnosis::PrivateServer::Ask);
    EXPECT_EQ(parse({"repair", "keys"}).arguments->cloud.deviceServer, keys::particleTcpCloud());
}

TEST(Arguments, EveryTroubleOfThePracticeWorldCanBeRehearsed)
{
    for (const practice::Trouble trouble : practice::allTroubles()) {
        const std::string id = practice::troubleId(trouble).toStdString();
        const auto parsed = parse({"repair", "keys", "--practice", "--trouble", id});
        ASSERT_TRUE(parsed.arguments) << id;
        EXPECT_EQ(parsed.arguments->practiceTrouble, trouble) << id;
    }
}

TEST(ExitCode, EveryFailureHasOne)
{
    for (int i = 0; i <= static_cast<int>(lastFailureCode); ++i) {
        const auto code = static_cast<FailureCode>(i);
        const auto exit = exitCodeOf(code);
        EXPECT_NE(exit, ExitCode::Ok) << failureCodeName(code).toStdString();
        EXPECT_EQ(exit == ExitCode::Internal, code == FailureCode::Internal)
            << failureCodeName(code).toStdString();
    }
}

TEST(ExitCode, TheDocumentedEndingsKeepTheirNumbers)
{
    repair::Outcome outcome;
    outcome.ending = repair::Ending::Healed;
    EXPECT_EQ(static_cast<int>(exitCodeOf(outcome)), 0);
    outcome.ending = repair::Ending::NotSeenOnline;
    EXPECT_EQ(static_cast<int>(exitCodeOf(outcome)), 6);
    outcome.ending = repair::Ending::Cancelled;
    EXPECT_EQ(static_cast<int>(exitCodeOf(outcome)), 7);
    EXPECT_EQ(static_cast<int>(exitCodeOf(FailureCode::NoDevice)), 3);
    EXPECT_EQ(static_cast<int>(exitCodeOf(FailureCode::NotOwner)), 4);
    EXPECT_EQ(static_cast<int>(exitCodeOf(FailureCode::DeviceGone)), 5);
    EXPECT_EQ(static_cast<int>(exitCodeOf(FailureCode::PrivateCloud)), 8);
    EXPECT_EQ(static_cast<int>(exitCodeOf(FailureCode::CloudUnreachable)), 9);
    EXPECT_EQ(static_cast<int>(exitCodeOf(FailureCode::BadKeyFile)), 10);
}
