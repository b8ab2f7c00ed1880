// SPDX-License-Identifier: Apache-2.0
// Whom the program believes, how much it takes from them, and who may read what it keeps.
#include "app/cli/commands.h"
#include "core/cloud/cloud_client.h"
#include "tests/unit/command_bench.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/fake_cloud.h"
#include "tests/unit/tls_server.h"

#include <QDirIterator>
#include <QSslConfiguration>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

#include <zlib.h>

using namespace rescue;
using namespace rescue::test;
using namespace Qt::StringLiterals;

namespace {

/// This computer trusts a certificate while it lives.
class Trusting {
public:
    explicit Trusting(const Certificate& certificate)
    {
        QSslConfiguration with = m_before;
        with.addCaCertificate(certificate.trusted());
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trusting(const Trusting&) = delete;
    Trusting& operator=(const Trusting&) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

std::string codeAt(const CloudSettings& settings)
{
    return codeOf([&] { CloudClient(settings, someSession()).devices(); });
}

/// The strictest files come from the program itself, not from how the person's system happens to be set.
class LooseUmask {
public:
    ~LooseUmask() { ::umask(m_before); }

private:
    mode_t m_before = ::umask(0);
};

std::string gzipOf(std::size_t zeros)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    std::string from(zeros, ' ');
    std::string to(deflateBound(&stream, zeros) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(from.data());
    stream.avail_in = static_cast<uInt>(from.size());
    stream.next_out = reinterpret_cast<Bytef*>(to.data());
    stream.avail_out = static_cast<uInt>(to.size());
    deflate(&stream, Z_FINISH);
    to.resize(stream.total_out);
    deflateEnd(&stream);
    return to;
}

/// Files that are not 0600 and folders that are not 0700, below `root` and itself.
QStringList openToOthers(const QString& root)
{
    QStringList open;
    const auto look = [&](const QFileInfo& info) {
        struct stat status {};
        const mode_t wanted = info.isDir() ? 0700 : 0600;
        if (::stat(QFile::encodeName(info.filePath()).constData(), &status) != 0 ||
            (status.st_mode & 07777) != wanted)
            open << u"%1 %2"_s.arg(info.filePath()).arg(status.st_mode & 07777, 0, 8);
    };
    look(QFileInfo(root));
    for (QDirIterator all(root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
         all.hasNext();)
        look(QFileInfo(all.next()));
    return open;
}

} // namespace

// ---- who the server is

TEST(Tls, AServerThatTheComputerTrustsIsAsked)
{
    const Certificate certificate("127.0.0.1");
    const Trusting computer(certificate);
    for (const int version : {TLS1_3_VERSION, TLS1_2_VERSION}) {
        const TlsServer server(certificate, version);
        EXPECT_EQ(codeAt(server.settings()), "nothing");
        EXPECT_TRUE(server.asked());
    }
}

TEST(Tls, ACertificateNobodyVouchesForIsRefusedBeforeTheTokenIsSent)
{
    const Certificate certificate("127.0.0.1");
    const TlsServer server(certificate);
    EXPECT_EQ(codeAt(server.settings()), "UntrustedServer");
    EXPECT_FALSE(server.asked());
}

TEST(Tls, ATrustedCertificateOfAnotherServerIsRefused)
{
    for (const char* name : {"example.org", "127.0.0.2", "*.0.0.1"}) {
        const Certificate certificate(name);
        const Trusting computer(certificate);
        const TlsServer server(certificate);
        EXPECT_EQ(codeAt(server.settings()), "UntrustedServer") << name;
        EXPECT_FALSE(server.asked());
    }
}

TEST(Tls, ATrustedCertificateOutsideOfItsTimeIsRefused)
{
    for (const auto& [from, until] : {std::pair(-7200L, -3600L), std::pair(3600L, 7200L)}) {
        const Certificate certificate("127.0.0.1", from, until);
        const Trusting computer(certificate);
        const TlsServer server(certificate);
        EXPECT_EQ(codeAt(server.settings()), "UntrustedServer") << from;
        EXPECT_FALSE(server.asked());
    }
}

TEST(Tls, AServerThatSpeaksOnlyWhatIsBrokenIsRefused)
{
    const Certificate certificate("127.0.0.1");
    const Trusting computer(certificate);
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
        const TlsServer server(certificate, version);
        EXPECT_EQ(codeAt(server.settings()), "UntrustedServer");
        EXPECT_FALSE(server.asked());
    }
}

TEST(Tls, AServerThatSpeaksNoTlsGetsNothing)
{
    FakeCloud plain;
    CloudSettings settings = plain.settings();
    settings.api.setScheme(u"https"_s);
    EXPECT_NE(codeAt(settings), "nothing");
    EXPECT_TRUE(plain.requests().empty());
}

// ---- where it sends us

TEST(Redirect, ToAnotherHostOrWithoutTlsIsNotFollowed)
{
    FakeCloud cloud;
    FakeCloud other;
    const std::string elsewhere = other.settings().api.toString().toStdString() + "/v1/devices";
    for (const int status : {301, 302, 303, 307, 308}) {
        cloud.answer("GET /v1/devices", {status, "", {{"Location", elsewhere}}});
        EXPECT_EQ(codeAt(cloud.settings()), "CloudBroken") << status;
        cloud.answer("POST /oauth/token", {status, "", {{"Location", elsewhere}}});
        EXPECT_EQ(
            codeOf([&] { CloudClient(cloud.settings()).signIn(u"you"_s, Secret::fromText(u"password"_s)); }),
            "CloudBroken");
    }
    EXPECT_TRUE(other.requests().empty()) << "neither token nor password went there";
}

TEST(Redirect, OfADownloadIsNotFollowed)
{
    FakeCloud cloud;
    FakeCloud other;
    cloud.answer("GET /part1.bin", {302, "", {{"Location", other.settings().api.toString().toStdString()}}});
    CloudRelease release;
    release.base = cloud.settings().api;
    CloudClient client(cloud.settings());
    EXPECT_EQ(codeOf([&] { client.download(release, {u"part1.bin"_s, {}}, {}); }), "CloudBroken");
    EXPECT_TRUE(other.requests().empty());
}

TEST(Download, WithoutTlsItIsNotBegun)
{
    CloudRelease release;
    release.base = QUrl(u"http://binaries.example.org/device-os"_s);
    FakeCloud cloud;
    CloudClient client(cloud.settings());
    EXPECT_EQ(codeOf([&] { client.download(release, {u"part1.bin"_s, {}}, {}); }), "UntrustedServer");
}

TEST(Download, CarriesNoToken)
{
    FakeCloud cloud;
    cloud.answer("GET /part1.bin", {200, "bytes"});
    CloudRelease release;
    release.base = cloud.settings().api;
    CloudClient client(cloud.settings(), someSession());
    EXPECT_EQ(client.download(release, {u"part1.bin"_s, {}}, {}).size(), 5U);
    EXPECT_FALSE(cloud.lastRequest().has_header("Authorization"));
}

// ---- how much is taken

TEST(Answer, WhatUnpacksToMoreThanTheLimitIsNotTaken)
{
    FakeCloud cloud;
    cloud.answer("GET /v1/devices", {200, gzipOf(std::size_t{64} << 20), {{"Content-Encoding", "gzip"}}});
    EXPECT_EQ(codeAt(cloud.settings()), "CloudBroken");
}

TEST(Answer, WithoutAnEndIsGivenUpAtTheLimit)
{
    httplib::Server server;
    std::atomic<std::size_t> sent = 0;
    server.Get(".*", [&](const httplib::Request&, httplib::Response& response) {
        response.set_chunked_content_provider("application/json", [&](std::size_t, httplib::DataSink& sink) {
            const std::string spaces(1 << 16, ' ');
            sent += spaces.size();
            return sink.write(spaces.data(), spaces.size());
        });
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    std::thread thread([&] { server.listen_after_bind(); });
    while (!server.is_running())
        std::this_thread::yield();
    EXPECT_EQ(codeAt(CloudSettings{.api = QUrl(u"http://127.0.0.1:%1"_s.arg(port)), .deviceServer = {}}),
              "CloudBroken");
    server.stop();
    thread.join();
    EXPECT_LT(sent, std::size_t{64} << 20);
}

// ---- who may read what is kept

TEST(Kept, WhatARepairAndItsUndoLeaveIsForTheOwnerAlone)
{
    const LooseUmask loose;
    Bench bench(Fault::DeviceKeyDamaged);
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    bench.options.undoFolder = outcome.folder;
    const Outcome undone = bench.run(undoPlan(outcome), bench.signIn());
    EXPECT_TRUE(undone.readBack) << describe(undone);
    EXPECT_EQ(openToOthers(RepairFolder::root(bench.data.path())).join(u'\n').toStdString(), "");
}

TEST(Kept, AKeyThatIsSavedIsForTheOwnerAlone)
{
    const LooseUmask loose;
    CommandBench bench;
    bench.arguments.file = bench.data.filePath(u"key.der"_s);
    ASSERT_EQ(bench.run(cli::Command::KeysSave), cli::ExitCode::Ok);
    EXPECT_TRUE(openToOthers(bench.arguments.file).isEmpty());
}
