// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/judge.h"
#include "core/diagnosis/cure.h"
#include "core/failure.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/typed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::cli;
using test::typed;

namespace {

std::optional<FailureCode> failureOf(const std::vector<std::string>& words)
{
    return test::failureCodeOf([&] { typed(words); });
}

const std::string serverKey = RESCUE_VECTORS "/srv-rsa2048.pub.der";
const std::string otherKindOfKey = RESCUE_VECTORS "/dev-ec.pub.der";

} // namespace

TEST(Arguments, EveryCommandIsKnownByItsWords)
{
    const std::pair<std::vector<std::string>, Command> commands[] = {
        {{"list"}, Command::List},
        {{"wifi", "scan"}, Command::WifiScan},
        {{"wifi", "set", "--ssid", "s"}, Command::RepairCure},
        {{"wifi", "clear"}, Command::RepairCure},
        {{"wifi", "clear-address"}, Command::RepairCure},
        {{"serial", "identify"}, Command::SerialIdentify},
        {{"serial", "version"}, Command::SerialVersion},
        {{"serial", "mac"}, Command::SerialMac},
        {{"serial", "describe"}, Command::SerialDescribe},
        {{"mode", "normal"}, Command::ModeNormal},
        {{"mode", "dfu"}, Command::Dfu},
        {{"mode", "safe"}, Command::ModeSafe},
        {{"mode", "listening"}, Command::ModeListening},
        {{"diagnose"}, Command::Diagnose},
        {{"repair", "keys"}, Command::RepairKeys},
        {{"keys", "show"}, Command::KeysShow},
        {{"keys", "save", "f"}, Command::KeysSave},
        {{"keys", "load", "f"}, Command::KeysLoad},
        {{"keys", "server"}, Command::KeysServer},
        {{"keys", "register"}, Command::KeysRegister},
        {{"backup", "d"}, Command::Backup},
        {{"restore", "f"}, Command::Restore},
        {{"flash", "a.bin", "b.bin"}, Command::Flash},
        {{"update"}, Command::Update},
        {{"update", "--from", "d"}, Command::Update},
        {{"update", "--to", "2.3.1"}, Command::Update},
        {{"dump", "--all", "f"}, Command::Dump},
        {{"history"}, Command::History},
        {{"dfu"}, Command::Dfu},
        {{"reset"}, Command::Reset},
        {{"repair", "product"}, Command::RepairCure},
        {{"claim"}, Command::Claim},
        {{"claim", "--code"}, Command::Claim},
        {{"unclaim"}, Command::Unclaim},
        {{"rename", "porch"}, Command::Rename},
        {{"product", "show"}, Command::ProductShow},
        {{"product", "remove"}, Command::ProductRemove},
        {{"product", "add", "4321"}, Command::ProductAdd},
        {{"product", "note", "n.txt"}, Command::ProductNote},
        {{"net", "check"}, Command::NetCheck},
        {{"handshake"}, Command::Handshake},
        {{"login"}, Command::Login},
        {{"logout"}, Command::Logout},
    };
    for (const auto& [words, command] : commands) {
        const auto parsed = test::typed(words);
        ASSERT_TRUE(parsed.arguments) << words[0];
        EXPECT_EQ(parsed.arguments->command, command);
    }
    EXPECT_EQ(typed({"repair", "keys"}).arguments->commandName, QStringLiteral("repair keys"));
}

TEST(Arguments, ANetworkIsNamedWithItsSecurityAndNeverItsPassword)
{
    const auto parsed =
        typed({"wifi", "set", "--ssid", "Kitchen", "--security", "WPA2-Enterprise", "--cipher", "tkip",
               "--user", "kim", "--antenna", "external", "--password-stdin"});
    ASSERT_TRUE(parsed.arguments);
    EXPECT_EQ(parsed.arguments->wifi.ssid, QStringLiteral("Kitchen"));
    EXPECT_EQ(parsed.arguments->wifi.security, WifiSecurity::Wpa2Enterprise);
    EXPECT_EQ(parsed.arguments->wifi.cipher, WifiCipher::Tkip);
    EXPECT_EQ(parsed.arguments->wifi.user, QStringLiteral("kim"));
    EXPECT_EQ(parsed.arguments->repair.antenna, dct::Antenna::External);
    EXPECT_EQ(parsed.arguments->cure, diagnosis::Cure::Wifi);
    EXPECT_EQ(typed({"wifi", "set"}).exitCode, 2) << "a network has a name";
    EXPECT_EQ(typed({"wifi", "clear", "--security", "wpa2"}).exitCode, 2) << "and whose security is that?";
    EXPECT_EQ(typed({"wifi", "set", "--ssid", "s", "--security", "wpa9"}).exitCode, 2);
    EXPECT_EQ(typed({"wifi", "set", "--ssid", "s", "--password", "p"}).exitCode, 2);
}

TEST(Arguments, GlobalOptionsAreTakenBeforeAndBehindTheCommand)
{
    EXPECT_TRUE(typed({"--json", "list"}).arguments->json);
    EXPECT_TRUE(typed({"list", "--json"}).arguments->json);
    const auto behind = typed({"repair", "keys", "--json", "--device", "350026001547343339383037", "--yes"});
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
        const auto parsed = test::typed(words);
        EXPECT_FALSE(parsed.arguments);
        EXPECT_EQ(parsed.exitCode, 2);
    }
    EXPECT_EQ(typed({"--help"}).exitCode, 0);
    EXPECT_EQ(typed({"repair", "keys", "--help"}).exitCode, 0);
    EXPECT_EQ(typed({"--version"}).exitCode, 0);
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
    for (const auto& [option, possible] :
         {std::pair{"--practice-fault", "both-keys-damaged"}, std::pair{"--trouble", "charge-only-cable"}}) {
        try {
            typed({"list", "--practice", option, "gremlins"});
            ADD_FAILURE() << option;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.code(), FailureCode::BadUsage);
            EXPECT_TRUE(failure.arguments().value(0).contains(QLatin1StringView(possible))) << option;
        }
    }
    EXPECT_EQ(failureOf({"list", "--trouble", "in-use"}), FailureCode::BadUsage)
        << "a real device's troubles are not chosen";
}

TEST(Arguments, APrivateCloudIsNamedByKeyHostAndPort)
{
    const auto parsed = typed(
        {"repair", "keys", "--server-key", serverKey, "--server-host", "10.0.0.7", "--server-port", "5700"});
    ASSERT_TRUE(parsed.arguments);
    EXPECT_EQ(parsed.arguments->cloud.deviceServer.address,
              (keys::ServerAddress{QStringLiteral("10.0.0.7"), 5700}));
    EXPECT_EQ(parsed.arguments->cloud.deviceServer.publicKey.size(), 294U);
    EXPECT_EQ(parsed.arguments->repair.privateServer, diagnosis::PrivateServer::Replace);
    EXPECT_EQ(typed({"repair", "keys"}).arguments->repair.privateServer, diagnosis::PrivateServer::Ask);
    EXPECT_EQ(typed({"repair", "keys"}).arguments->cloud.deviceServer, keys::particleTcpCloud());
}

TEST(Arguments, EveryTroubleOfThePracticeWorldCanBeRehearsed)
{
    for (const practice::Trouble trouble : practice::allTroubles()) {
        const std::string id = practice::troubleId(trouble).toStdString();
        const auto parsed = typed({"repair", "keys", "--practice", "--trouble", id});
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

namespace {

/// What judging prints, line by line.
QStringList judged(std::vector<std::string> words)
{
    words.insert(words.begin(), "diagnose");
    const auto parsed = test::typed(words);
    if (!parsed.arguments)
        return {};
    Printer printer(parsed.arguments->json);
    testing::internal::CaptureStdout();
    EXPECT_EQ(judge(*parsed.arguments, printer), ExitCode::Ok);
    return QString::fromStdString(testing::internal::GetCapturedStdout()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST(Judge, WhatIsTypedBecomesEvidence)
{
    const auto parsed =
        typed({"diagnose", "--lamp", "C+1", "--fact", "event=power", "--fact", "others=fine"});
    ASSERT_TRUE(parsed.arguments && parsed.arguments->told);
    const diagnosis::Evidence& told = *parsed.arguments->told;
    EXPECT_EQ(told.lamp->value, led::Pattern::CyanRedBurst);
    EXPECT_EQ(told.others->value, diagnosis::Others::Fine);
    EXPECT_TRUE(told.before->value.has(diagnosis::Happened::Power));
    EXPECT_FALSE(typed({"diagnose"}).arguments->told);
}

TEST(Judge, WordsNameTheCauseThePlanAndWhatComesIfItFails)
{
    const QString text =
        judged({"--lamp", "C+1", "--fact", "model=photon", "--fact", "event=power"}).join(u'\n');
    for (const char* part : {"Your Photon's cloud key is damaged", "R22", "Repair the cloud keys", "1. ",
                             "If that does not help", "others=same|fine|only-one|unknown"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(part))) << part << "\n" << text.toStdString();
}

TEST(Judge, JsonHasStableNames)
{
    const QStringList lines = judged({"--json", "--lamp", "C+1", "--fact", "hotspot=works"});
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject data = QJsonDocument::fromJson(lines.first().toUtf8()).object();
    EXPECT_EQ(data[QStringLiteral("event")].toString(), QStringLiteral("diagnosis"));
    EXPECT_EQ(data[QStringLiteral("rule")].toString(), QStringLiteral("R17"));
    EXPECT_EQ(data[QStringLiteral("cure")].toString(), QStringLiteral("O-PORT"));
    EXPECT_EQ(data[QStringLiteral("built")].toBool(true), diagnosis::isBuilt(diagnosis::Cure::RouterPort));
    EXPECT_EQ(data[QStringLiteral("because")].toArray().size(), 2);
    EXPECT_EQ(data[QStringLiteral("ifItFails")].toArray().first().toString(), QStringLiteral("PL-KEYS"));
    const QJsonObject result = QJsonDocument::fromJson(lines.last().toUtf8()).object();
    EXPECT_EQ(result[QStringLiteral("event")].toString(), QStringLiteral("result"));
}

TEST(Judge, ACureThatIsNotBuiltSaysSo)
{
    const QString text = judged({"--lamp", "B-BLINK", "--fact", "model=xenon"}).join(u'\n');
    EXPECT_TRUE(text.contains(QStringLiteral("This program cannot do all of this yet.")))
        << text.toStdString();
}

TEST(Judge, UnknownNamesAreWrongUsageAndNameThePossibleOnes)
{
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"diagnose", "--lamp", "C+9"},
                                               {"diagnose", "--fact", "weather=fine"},
                                               {"diagnose", "--fact", "others"},
                                               {"diagnose", "--fact", "others=many"}})
        EXPECT_EQ(failureOf(words), FailureCode::BadUsage) << words.back();
}
