// SPDX-License-Identifier: Apache-2.0
#include "tests/umockdev/bench_photon.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rescue::bench {
namespace {

/// The unmodified dfu-util, as a person would run it.
class DfuUtil : public testing::Test {
protected:
    void SetUp() override
    {
        m_program = QStandardPaths::findExecutable(QStringLiteral("dfu-util"));
        if (m_program.isEmpty())
            GTEST_SKIP() << "dfu-util is not installed";
        m_bench.plugDfu();
        ASSERT_TRUE(m_folder.isValid());
    }

    /// Its exit code; -1 where it did not end by itself.
    int run(const QStringList& arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), UmockdevBench::preload());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_program, arguments);
        const bool ended = process.waitForFinished(60000);
        m_output = QString::fromLocal8Bit(process.readAll());
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    Bench m_bench;
    QTemporaryDir m_folder;
    QString m_program;
    QString m_output;
};

TEST_F(DfuUtil, ListsBothMemories)
{
    ASSERT_EQ(run({QStringLiteral("-l")}), 0) << m_output.toStdString();
    const QString found = QStringLiteral("Found DFU: [2b04:d006] ver=0250");
    const QString tail = QStringLiteral("path=\"1-7\", alt=%1, name=\"%2\", serial=\"%3\"");
    EXPECT_TRUE(m_output.contains(found)) << m_output.toStdString();
    for (const auto& line :
         {tail.arg(QStringLiteral("0"),
                   QStringLiteral("@Internal Flash   /0x08000000/03*016Ka,01*016Kg,01*064Kg,07*128Kg"),
                   m_bench.photon.deviceId()),
          tail.arg(QStringLiteral("1"), QStringLiteral("@DCT Flash   /0x00000000/01*016Kg"),
                   m_bench.photon.deviceId())})
        EXPECT_TRUE(m_output.contains(line)) << line.toStdString() << "\n in\n" << m_output.toStdString();
}

TEST_F(DfuUtil, UploadsWhatTheFlashHolds)
{
    ASSERT_EQ(run({QStringLiteral("-d"), QStringLiteral("2b04:d006"), QStringLiteral("-a"),
                   QStringLiteral("0"), QStringLiteral("-s"), QStringLiteral("0x08020000:20000"),
                   QStringLiteral("-U"), path("flash.bin")}),
              0)
        << m_output.toStdString();
    QFile file(path("flash.bin"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(toBytes(file.readAll()), m_bench.photon.readFlash(0x08020000, 20000));
}

TEST_F(DfuUtil, DownloadsIntoTheKeyArea)
{
    Bytes key(612);
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(i * 13 + 1);
    QFile file(path("key.bin"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(toQByteArray(key));
    file.close();

    ASSERT_EQ(
        run({QStringLiteral("-d"), QStringLiteral("2b04:d006"), QStringLiteral("-a"), QStringLiteral("1"),
             QStringLiteral("-s"), QStringLiteral("34"), QStringLiteral("-D"), path("key.bin")}),
        0)
        << m_output.toStdString();
    EXPECT_EQ(m_bench.photon.readDct(34, key.size()), key);
}

} // namespace
} // namespace rescue::bench
