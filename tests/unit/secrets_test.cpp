// SPDX-License-Identifier: Apache-2.0
// Plants secrets in a whole run of the command line and looks for them, in every form they could take, in all
// that it says and leaves behind.
#include "core/repair/history.h"
#include "core/support/bundle.h"
#include "core/support/report.h"
#include "core/support/support_text.h"
#include "tests/unit/command_bench.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>

#include <iostream>
#include <sstream>

using namespace Qt::StringLiterals;

namespace rescue::test {

namespace {

const QString user = u"planted.person@example.org"_s;
const QString password = u"Planted-Account-7431"_s;
const QString ssid = u"Planted House 12"_s;
const QString wifiPassword = u"Planted-Wifi-9988"_s;

/// A text or some bytes that nobody may see, as they would look in whatever holds them.
std::vector<QByteArray> formsOf(const QByteArray& secret)
{
    std::vector<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(),
                                  secret.toPercentEncoding()};
    // In base64, by where it starts within three bytes; the ends depend on what stands around it.
    for (int before = 0; before < 3; ++before) {
        const QByteArray text = (QByteArray(before, '\0') + secret).toBase64();
        forms.push_back(text.mid(4, text.size() - 8));
    }
    return forms;
}

struct Planted {
    const char* what;
    QByteArray content;
};

/// The half of a private key that nobody else can compute.
QByteArray insideOf(const keys::DeviceKey& key)
{
    const Secret pkcs1 = key.pkcs1();
    return toQByteArray(pkcs1.reveal()).mid(200, 48);
}

/// Files whose purpose it is to hold secrets; they are for their owner only.
bool keepsSecrets(const QFileInfo& file)
{
    const QStringList names{u"backup.json"_s, u"backup-first.json"_s, u"new-key.der"_s, u"sessions.json"_s};
    return names.contains(file.fileName());
}

class PlantedSecrets : public testing::Test {
protected:
    PlantedSecrets() : bench(Fault::BothKeysDamaged)
    {
        before = bench.world.photon().readDct(dct::devicePrivateKey.offset, 600);
        bench.world.virtualCloud().addUser({user, password, {}});
        bench.changeDevice([](auto& device) { device.owner = user; });
        bench.arguments.practice = false;
        bench.arguments.json = false;
        bench.arguments.yes = true;
    }

    /// Carries it out with `typed` on standard input; all it prints is added to `said`.
    void run(cli::Command command, const QString& typed)
    {
        bench.arguments.command = command;
        std::istringstream in(typed.toStdString());
        std::ostringstream out;
        std::streambuf* const stdIn = std::cin.rdbuf(in.rdbuf());
        std::streambuf* const stdOut = std::cout.rdbuf(out.rdbuf());
        std::streambuf* const stdErr = std::cerr.rdbuf(out.rdbuf());
        cli::Printer printer(bench.arguments.json);
        printer.keepLog(LogFile(LogFile::folderIn(bench.data.path())));
        try {
            cli::runCommand(bench.arguments, bench.world, printer, bench.stop.get_token());
        } catch (const Failure& failure) {
            printer.failure({}, failure);
            said += failure.what();
        }
        std::cin.rdbuf(stdIn);
        std::cout.rdbuf(stdOut);
        std::cerr.rdbuf(stdErr);
        said += QByteArray::fromStdString(out.str());
    }

    void repairWithPassword(const QString& typed)
    {
        bench.arguments.userName = user;
        bench.arguments.passwordFromStdin = true;
        bench.arguments.password.reset();
        bench.arguments.commandName = u"repair keys"_s;
        run(cli::Command::RepairKeys, typed + u'\n');
    }

    std::vector<Planted> planted()
    {
        std::vector<Planted> all{{"the account's password", password.toUtf8()},
                                 {"the Wi-Fi password", wifiPassword.toUtf8()},
                                 {"the old key", toQByteArray(before).mid(300, 48)}};
        if (const auto key = bench.storedKey().key)
            all.push_back({"the new key", insideOf(*key)});
        return all;
    }

    void expectNothingOf(const Planted& secret, const QByteArray& content, const QString& where)
    {
        for (const QByteArray& form : formsOf(secret.content))
            EXPECT_FALSE(content.contains(form)) << secret.what << " in " << where.toStdString();
    }

    void expectNothingAnywhere()
    {
        for (const Planted& secret : planted()) {
            expectNothingOf(secret, said, u"what it said"_s);
            QDirIterator files(bench.data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                const QFileInfo info(file);
                EXPECT_FALSE(info.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
                    << info.fileName().toStdString();
                ASSERT_TRUE(file.open(QIODevice::ReadOnly));
                if (!keepsSecrets(info))
                    expectNothingOf(secret, file.readAll(), info.fileName());
            }
        }
    }

    CommandBench bench;
    Bytes before;
    QByteArray said;
};

TEST_F(PlantedSecrets, AreInNothingThatARepairSaysOrLeaves)
{
    repairWithPassword(password);
    ASSERT_TRUE(bench.storedKey().key) << said.toStdString();
    bench.arguments.json = true;
    run(cli::Command::History, {});
    run(cli::Command::KeysShow, {});
    expectNothingAnywhere();
    EXPECT_TRUE(said.contains("PL-KEYS") || said.contains("keys")) << "the test would look at nothing";
}

TEST_F(PlantedSecrets, AreInNothingThatAFailedRepairSaysOrLeaves)
{
    repairWithPassword(password + u"-but-wrong"_s);
    EXPECT_FALSE(said.isEmpty());
    expectNothingAnywhere();
}

TEST_F(PlantedSecrets, OfTheWifiAreInNothingThatItsSettingSaysOrLeaves)
{
    practice::AccessPoint home;
    home.ssid = ssid;
    home.password = wifiPassword;
    bench.world.photon().setAir({home});
    bench.world.setFault(Fault::None);
    bench.changeDevice([](auto& device) { device.owner = user; });
    bench.arguments.wifi.ssid = ssid;
    bench.arguments.passwordFromStdin = true;
    bench.arguments.commandName = u"wifi set"_s;
    bench.arguments.cure = diagnosis::Cure::Wifi;
    run(cli::Command::RepairCure, wifiPassword + u'\n');
    expectNothingAnywhere();
    const QByteArray log = LogFile(LogFile::folderIn(bench.data.path())).tail(1000).join(u'\n').toUtf8();
    EXPECT_FALSE(log.isEmpty());
    EXPECT_FALSE(log.contains(ssid.toUtf8())) << "the name of a network tells where somebody lives";
}

TEST_F(PlantedSecrets, AreInNoReportAndNoBundle)
{
    repairWithPassword(password);
    const auto past = repair::pastRepairs(bench.data.path());
    ASSERT_FALSE(past.empty()) << said.toStdString();
    const repair::Outcome& outcome = past.front().outcome;
    BundleSource source;
    source.outcome = outcome;
    source.log = LogFile(LogFile::folderIn(bench.data.path())).tail(1000).join(u'\n');
    QByteArray all = reportHtml(outcome).toUtf8() + reportJson(outcome) + reportLines(outcome).toUtf8() +
                     supportText(outcome, source.log).toUtf8();
    for (const BundleFile& file : bundleFiles(source))
        all += file.content.toUtf8();
    for (const Planted& secret : planted())
        expectNothingOf(secret, all, u"report or bundle"_s);
    EXPECT_FALSE(all.contains(user.toUtf8())) << "the account";
}

TEST_F(PlantedSecrets, TokensAreInNothingThatARepairSaysOrLeaves)
{
    CloudClient client(bench.world.cloud());
    client.signIn(user, Secret::fromText(password));
    const QString token = client.session().token.revealText();
    ASSERT_GE(token.size(), 20);
    qputenv("PHOTON_RESCUE_TOKEN", token.toUtf8());
    bench.arguments.commandName = u"repair keys"_s;
    run(cli::Command::RepairKeys, {});
    qunsetenv("PHOTON_RESCUE_TOKEN");
    ASSERT_TRUE(bench.storedKey().key) << said.toStdString();
    expectNothingOf({"the token", token.toUtf8()}, said, u"what it said"_s);
    QDirIterator files(bench.data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        expectNothingOf({"the token", token.toUtf8()}, file.readAll(), file.fileName());
    }
}

// The thread sanitizer does not let a program with threads start another.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_THREAD__)
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_F(PlantedSecrets, AreInNoProcessList)
{
    QProcess program;
    program.start(QStringLiteral(PHOTON_RESCUE_CLI),
                  {u"--practice"_s, u"--data-folder"_s, bench.data.path(), u"login"_s, u"--username"_s, user,
                   u"--password-stdin"_s});
    ASSERT_TRUE(program.waitForStarted());
    // It waits for the password; between fork and exec these files still tell of this test's own process.
    const QString process = u"/proc/%1/"_s.arg(program.processId());
    QByteArray list;
    for (QDeadlineTimer soon(10'000); !list.contains("--password-stdin") && !soon.hasExpired();)
        list = contentOf(process + u"cmdline"_s);
    list += contentOf(process + u"environ"_s);
    program.write((password + u'\n').toUtf8());
    program.closeWriteChannel();
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_TRUE(list.contains("--password-stdin")) << "the test would look at nothing";
    expectNothingOf({"the password", password.toUtf8()},
                    list + program.readAllStandardOutput() + program.readAllStandardError(),
                    u"the process"_s);
}
#endif

} // namespace

} // namespace rescue::test
