// SPDX-License-Identifier: Apache-2.0
#include "ui/print/pdf.h"

#include "core/failure.h"
#include "core/led/sos.h"
#include "core/repair/runner.h"
#include "core/support/pattern_facts.h"
#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"
#include "ui/print/lamp_sheet.h"
#include "ui/print/plan_card.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

qsizetype pagesOf(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST(Pdf, IsWrittenWithItsTitle)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"card.pdf"_s);
    savePdf(u"<html><head><title>A card</title></head><body><p>Text</p></body></html>"_s, path);
    const QByteArray pdf = contentOf(path);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains(QByteArray("\0A\0 \0c\0a\0r\0d", 12)));
    EXPECT_EQ(pagesOf(pdf), 1);
}

TEST(Pdf, TakesAsManyPagesAsTheTextNeeds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.pdf"_s);
    savePdf(u"<p>One line.</p>"_s.repeated(100), path);
    EXPECT_GT(pagesOf(contentOf(path)), 1);
}

TEST(Pdf, SaysThatTheFileCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/card.pdf"_s);
    try {
        savePdf(u"<p>Text</p>"_s, path);
        FAIL() << "written to a folder that does not exist";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::FileUnwritable);
        EXPECT_EQ(failure.arguments(), QStringList{path});
    }
}

TEST(PlanCard, TellsTheWholePlanAndWhichDevice)
{
    const repair::Plan plan = repair::keyRepairPlan({});
    const QString html = planCardHtml({plan, Model::P1, u"350026001547343339383037"_s, u"you@example.com"_s},
                                      QDate(2026, 11, 21));
    QStringList wanted{
        u"P1"_s,   u"350026001547343339383037"_s,          u"you@example.com"_s,
        u"2026"_s, patternText(led::Pattern::YellowBlink), patternText(led::Pattern::CyanBreathe)};
    for (const repair::StepId step : plan.steps)
        wanted << stepTitle(step);
    for (const auto& items : {plan.mayChange, plan.willStay})
        for (const repair::Item item : items)
            wanted << itemText(item);
    for (const QString& words : wanted)
        EXPECT_TRUE(html.contains(words.toHtmlEscaped())) << words.toStdString();
}

TEST(PlanCard, FitsOneSheetOfEitherPaper)
{
    const QTemporaryDir folder;
    for (const auto& [language, width] : {std::pair("en_US", "612"), std::pair("de_DE", "595")}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        const QString path = folder.filePath(u"card.pdf"_s);
        savePdf(planCardHtml({repair::keyRepairPlan({}), Model::Photon, {}, {}}, QDate(2026, 11, 21)), path);
        const QByteArray pdf = contentOf(path);
        EXPECT_EQ(pagesOf(pdf), 1) << language;
        EXPECT_TRUE(pdf.contains(QByteArray("/MediaBox [0 0 ") + width)) << language;
    }
    QLocale::setDefault(QLocale::c());
}

TEST(LampSheet, HasEveryPatternWithItsMeaning)
{
    const QString html = lampSheetHtml();
    for (const led::Pattern pattern : led::allPatterns()) {
        EXPECT_TRUE(html.contains(patternText(pattern).toHtmlEscaped()))
            << patternText(pattern).toStdString();
        EXPECT_TRUE(html.contains(patternMeaning(pattern).toHtmlEscaped()));
        for (const QString& note : patternNotes(pattern))
            EXPECT_TRUE(html.contains(note.toHtmlEscaped())) << note.toStdString();
    }
}

TEST(LampSheet, HasEveryMovementAndEveryCrashCode)
{
    const QString html = lampSheetHtml();
    for (int i = 0; i <= static_cast<int>(led::lastMovement); ++i)
        EXPECT_TRUE(html.contains(movementText(static_cast<led::Movement>(i))));
    for (int code = 1; code <= led::lastSosCode; ++code)
        EXPECT_TRUE(html.contains(sosName(code))) << code;
}

TEST(LampSheet, BreaksItsPagesBetweenThePatterns)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lamps.pdf"_s);
    const QString html = lampSheetHtml();
    for (const char* paper : {"en_US", "de_DE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(paper)));
        savePdf(html, path);
        EXPECT_EQ(pagesOf(contentOf(path)), 1 + html.count(u"page-break-before"_s)) << paper;
    }
    QLocale::setDefault(QLocale::c());
}

} // namespace rescue::ui
