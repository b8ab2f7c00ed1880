// SPDX-License-Identifier: Apache-2.0
#include "core/support/module_text.h"
#include "core/support/report.h"
#include "core/support/step_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::repair;

namespace {

Outcome healed()
{
    Outcome outcome;
    outcome.ending = Ending::Healed;
    outcome.deviceId = QStringLiteral("350026001547343339383037");
    outcome.changed = {Item::ServerKey, Item::DeviceKey};
    outcome.deviceKeyAfter = QString(64, u'a');
    outcome.readBack = outcome.rawCopyChecked = outcome.registered = outcome.seenByCloud = true;
    outcome.claim = ClaimResult::AlreadyYours;
    outcome.folder =
        QStringLiteral("/home/somebody/data/repairs/350026001547343339383037/20260102-030405-678");
    outcome.totalTime = Milliseconds(12'345);
    outcome.plan = QStringLiteral("PL-KEYS");
    outcome.bootloaderRelease = 0x0250;
    outcome.began = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    outcome.found = diagnosis::Findings{keys::StoredKeyState::Damaged, diagnosis::ServerVerdict::Right, {}};
    return outcome;
}

} // namespace

TEST(Report, SaysWhatWasChangedAndProvedButNotWhereFilesLie)
{
    for (const QString& report : {reportHtml(healed()), QString::fromUtf8(reportJson(healed()))}) {
        EXPECT_TRUE(report.contains(QStringLiteral("350026001547343339383037")));
        EXPECT_TRUE(report.contains(QString(64, u'a')));
        EXPECT_TRUE(report.contains(QStringLiteral("20260102-030405-678")));
        EXPECT_FALSE(report.contains(QStringLiteral("somebody")));
    }
    EXPECT_TRUE(reportHtml(healed()).contains(itemText(Item::DeviceKey)));
}

TEST(Report, AFailureIsToldInWordsAndCodesWithoutItsArguments)
{
    Outcome outcome = healed();
    outcome.ending = Ending::Failed;
    outcome.failedStep = StepId::BackUp;
    outcome.failure = Failure(FailureCode::FileUnwritable, {QStringLiteral("/home/somebody/secret")})
                          .causedBy(Failure(FailureCode::Internal, {QStringLiteral("somebody")}));
    const QString html = reportHtml(outcome);
    EXPECT_TRUE(html.contains(QStringLiteral("FileUnwritable &lt;- Internal")));
    EXPECT_FALSE(html.contains(QStringLiteral("somebody")));
    const QJsonObject json = QJsonDocument::fromJson(reportJson(outcome)).object();
    EXPECT_EQ(json[QStringLiteral("failure")].toObject()[QStringLiteral("code")],
              QStringLiteral("FileUnwritable"));
    EXPECT_EQ(json[QStringLiteral("failure")].toObject()[QStringLiteral("step")], QStringLiteral("BackUp"));
    EXPECT_FALSE(reportJson(outcome).contains("somebody"));
}

TEST(Report, SaysWhatWasFoundWhenItWasAndWhichProgramMadeIt)
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    const QString html = reportHtml(healed());
    const Outcome outcome = healed();
    const QString began = QLocale().toString(outcome.began.toLocalTime(), QLocale::LongFormat);
    for (const QString& said :
         {findingTexts(*outcome.found).first(), began.toHtmlEscaped(), durationText(outcome.totalTime),
          QStringLiteral("0x0250"), QStringLiteral("9.8.7"), QStringLiteral("PL-KEYS")})
        EXPECT_TRUE(html.contains(said)) << said.toStdString();
    const QJsonObject json = QJsonDocument::fromJson(reportJson(outcome)).object();
    EXPECT_EQ(json[QStringLiteral("found")].toObject()[QStringLiteral("deviceKey")],
              QStringLiteral("damaged"));
    EXPECT_EQ(json[QStringLiteral("began")], QStringLiteral("2026-01-02T03:04:05.678Z"));
    EXPECT_EQ(json[QStringLiteral("programVersion")], QStringLiteral("9.8.7"));
    EXPECT_EQ(json[QStringLiteral("platform")], 6);
}

TEST(Report, LinesForSupportHoldEveryFactOfTheJson)
{
    const QString lines = reportLines(healed());
    const QJsonObject json = QJsonDocument::fromJson(reportJson(healed())).object();
    for (const QString& name : json.keys())
        EXPECT_TRUE(lines.contains(name)) << name.toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("changed: ServerKey, DeviceKey\n")));
    EXPECT_TRUE(lines.contains(QStringLiteral("found.deviceKey: damaged\n")));
    EXPECT_TRUE(lines.contains(QStringLiteral("deviceKeyAfter: ") + QString(64, u'a')));
    EXPECT_FALSE(lines.contains(QStringLiteral("somebody")));
}

TEST(Report, ReadsInTheDirectionOfItsLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString arabic = reportHtml(healed());
    QLocale::setDefault(QLocale(QLocale::German));
    const QString german = reportHtml(healed());
    QLocale::setDefault(before);
    EXPECT_TRUE(arabic.contains(QStringLiteral("lang=\"ar")));
    EXPECT_TRUE(arabic.contains(QStringLiteral("<body dir=\"rtl\">")));
    EXPECT_TRUE(arabic.contains(QStringLiteral("<code dir=\"ltr\">") + QString(64, u'a')))
        << "fingerprints are read from left to right everywhere";
    EXPECT_TRUE(german.contains(QStringLiteral("<body dir=\"ltr\">")));
    EXPECT_TRUE(german.contains(QStringLiteral("2. Januar 2026")));
}

TEST(Report, TextFromOutsideCannotBecomeMarkup)
{
    Outcome outcome = healed();
    outcome.deviceId = QStringLiteral("<script>alert(1)</script>");
    EXPECT_FALSE(reportHtml(outcome).contains(QStringLiteral("<script>")));
}

TEST(Report, JsonNamesAreStable)
{
    const QJsonObject json = QJsonDocument::fromJson(reportJson(healed())).object();
    EXPECT_EQ(json[QStringLiteral("ending")], QStringLiteral("Healed"));
    EXPECT_EQ(json[QStringLiteral("claim")], QStringLiteral("AlreadyYours"));
    EXPECT_EQ(json[QStringLiteral("changed")].toArray(),
              (QJsonArray{QStringLiteral("ServerKey"), QStringLiteral("DeviceKey")}));
    EXPECT_TRUE(json[QStringLiteral("readBack")].toBool());
}

TEST(Report, APartWrittenAnewIsNotToldAsTheOneThatWasThere)
{
    repair::ModuleChange change{firmware::ModuleFunction::Application, 1, 6, 6};
    EXPECT_EQ(moduleChangeText(change), QStringLiteral("Program: version 6, as before"));
    change.written = true;
    EXPECT_EQ(moduleChangeText(change), QStringLiteral("Program: version 6, written anew"));
    change.before = 5;
    EXPECT_EQ(moduleChangeText(change), QStringLiteral("Program: version 5 → 6"));
    change.before.reset();
    EXPECT_EQ(moduleChangeText(change), QStringLiteral("Program: damaged → version 6"));
}

TEST(StepText, EveryStepItemWaitAndPatternHasItsOwnWords)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(lastStepId); ++i)
        words << stepTitle(static_cast<StepId>(i));
    for (int i = 0; i <= static_cast<int>(lastItem); ++i)
        words << itemText(static_cast<Item>(i));
    for (int i = 0; i <= static_cast<int>(WaitFor::Replug); ++i)
        words << waitText(static_cast<WaitFor>(i)).what;
    for (const led::Pattern pattern : led::allPatterns())
        words << patternText(pattern);
    const auto unique = QSet<QString>(words.begin(), words.end());
    EXPECT_EQ(unique.size(), words.size());
    for (const QString& text : words) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(text.contains(u'!')) << text.toStdString();
    }
}
