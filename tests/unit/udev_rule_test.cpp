// SPDX-License-Identifier: Apache-2.0
#include "core/support/udev_rule.h"

#include "core/device/models.h"
#include "core/failure.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace rescue;
using namespace Qt::StringLiterals;

namespace {

QStringList ruleLines()
{
    QStringList lines = QString::fromUtf8(udevRule()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

/// Does a line of this subsystem match the ids?
bool matches(const QString& subsystem, std::uint16_t vendor, std::uint16_t product)
{
    const auto hex = [](std::uint16_t id) { return QString::number(id, 16).rightJustified(4, u'0'); };
    static const QRegularExpression attribute(u"ATTRS?\\{(idVendor|idProduct)\\}==\"([^\"]*)\""_s);
    for (const QString& line : ruleLines()) {
        if (!line.startsWith(u"SUBSYSTEM==\"%1\""_s.arg(subsystem)))
            continue;
        bool all = true;
        for (auto found = attribute.globalMatch(line); found.hasNext();) {
            const auto match = found.next();
            const QString id = hex(match.captured(1) == u"idVendor"_s ? vendor : product);
            all =
                all && QRegularExpression(QRegularExpression::wildcardToRegularExpression(match.captured(2)))
                           .match(id)
                           .hasMatch();
        }
        if (all)
            return true;
    }
    return false;
}

/// A stand-in for pkexec in a folder of its own: notes what it is given and never runs it.
class InstallUdevRule : public testing::Test {
protected:
    void SetUp() override { qputenv("PATH", QFile::encodeName(m_folder.path())); }
    void TearDown() override { qputenv("PATH", m_path); }

    void havePkexec(const QByteArray& ending)
    {
        QFile file(m_folder.filePath(u"pkexec"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const QByteArray folder = QFile::encodeName(m_folder.path());
        file.write("#!/bin/sh\nPATH=/usr/bin:/bin\nprintf '%s\\n' \"$@\" > '" + folder +
                   "/arguments'\ncat > '" + folder + "/input'\n" + ending + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray noted(const QString& name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static FailureCode codeOf(const WaitLimit& limit)
    {
        try {
            installUdevRule(limit);
        } catch (const Failure& failure) {
            return failure.code();
        }
        return FailureCode::Internal;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");
};

constexpr Milliseconds longEnough{60000};

} // namespace

TEST(UdevRule, CoversEveryModelInBothModes)
{
    for (const ModelInfo& model : allModels()) {
        EXPECT_TRUE(matches(u"usb"_s, model.vendorId, model.normalProductId)) << model.name.toStdString();
        EXPECT_TRUE(matches(u"usb"_s, model.vendorId, model.dfuProductId)) << model.name.toStdString();
        EXPECT_TRUE(matches(u"tty"_s, model.vendorId, model.normalProductId)) << model.name.toStdString();
    }
    EXPECT_FALSE(matches(u"usb"_s, 0x1d50, 0x6018));
    EXPECT_FALSE(matches(u"usb"_s, 0x2b04, 0xe006));
    EXPECT_FALSE(matches(u"usb"_s, 0x2b05, 0xd006));
}

TEST(UdevRule, EveryLineGivesAccessToThePersonAtTheScreenAndSaysWhy)
{
    ASSERT_FALSE(ruleLines().isEmpty());
    for (const QString& line : ruleLines()) {
        EXPECT_TRUE(line.contains(u"TAG+=\"uaccess\""_s)) << line.toStdString();
        EXPECT_TRUE(line.contains(u"ENV{ID_MM_DEVICE_IGNORE}=\"1\""_s)) << line.toStdString();
        EXPECT_FALSE(line.contains(u"MODE"_s)) << line.toStdString();
    }
    const QStringList all = QString::fromUtf8(udevRule()).split(u'\n');
    for (qsizetype i = 1; i < all.size(); ++i) {
        if (all[i].startsWith(u"SUBSYSTEM"_s)) {
            EXPECT_TRUE(all[i - 1].startsWith(u'#')) << all[i].toStdString();
        }
    }
}

TEST(UdevRule, TheCommandForTheTerminalHoldsTheWholeRule)
{
    const QString command = installCommand();
    EXPECT_TRUE(command.contains(QString::fromUtf8(udevRule())));
    EXPECT_TRUE(command.startsWith(u"sudo tee "_s + udevRulePath()));
    EXPECT_TRUE(command.contains(u"udevadm control --reload"_s));
    EXPECT_TRUE(command.contains(u"udevadm trigger --action=add"_s));
}

TEST_F(InstallUdevRule, HandsTheRuleToRootAndReloads)
{
    havePkexec("exit 0");
    EXPECT_TRUE(installUdevRule(WaitLimit::in(longEnough)));
    EXPECT_EQ(noted(u"input"_s), udevRule());
    const QString arguments = QString::fromUtf8(noted(u"arguments"_s));
    EXPECT_TRUE(arguments.startsWith(u"/bin/sh\n-c\ninstall -m 644 /dev/stdin "_s + udevRulePath()));
    EXPECT_TRUE(arguments.contains(u"udevadm trigger --action=add --subsystem-match=usb"_s));
}

TEST_F(InstallUdevRule, ADismissedQuestionIsNoFailure)
{
    havePkexec("exit 126");
    EXPECT_FALSE(installUdevRule(WaitLimit::in(longEnough)));
}

TEST_F(InstallUdevRule, WhatCannotBeDoneIsAFailure)
{
    EXPECT_EQ(codeOf(WaitLimit::in(longEnough)), FailureCode::FileUnwritable); // no pkexec at all
    havePkexec("echo no agent >&2; exit 127");
    EXPECT_EQ(codeOf(WaitLimit::in(longEnough)), FailureCode::FileUnwritable);
    havePkexec("exit 1");
    EXPECT_EQ(codeOf(WaitLimit::in(longEnough)), FailureCode::FileUnwritable);
    havePkexec("kill -9 $$");
    EXPECT_EQ(codeOf(WaitLimit::in(longEnough)), FailureCode::FileUnwritable);
}

TEST_F(InstallUdevRule, EndsAtTheLimitAndOnAStop)
{
    havePkexec("exec tail -f /dev/null"); // a question that nobody answers
    EXPECT_EQ(codeOf(WaitLimit::in(Milliseconds(50))), FailureCode::FileUnwritable);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(codeOf(WaitLimit::in(longEnough, stop.get_token())), FailureCode::Cancelled);
}
