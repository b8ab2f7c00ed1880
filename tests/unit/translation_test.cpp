// SPDX-License-Identifier: Apache-2.0
#include "core/support/failure_text.h"
#include "core/support/step_text.h"
#include "core/support/translation.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

/// Leaves the surroundings as they were for the next test.
class TranslationTest : public testing::Test {
protected:
    ~TranslationTest() override { QLocale::setDefault(m_before); }

    QTemporaryDir m_folder;
    QSettings m_memory{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};

private:
    QLocale m_before;
};

QString aText()
{
    return failureText(Failure(FailureCode::NoDevice)).what;
}

} // namespace

TEST_F(TranslationTest, ThePersonsFirstLanguageThatIsOursIsSpoken)
{
    EXPECT_EQ(fittingLanguage({u"de-AT"_s, u"en-GB"_s}), u"de"_s);
    EXPECT_EQ(fittingLanguage({u"fr-FR"_s, u"ar-Arab-MA"_s, u"de"_s}), u"ar"_s);
    EXPECT_EQ(fittingLanguage({u"en_GB"_s, u"de"_s}), u"en"_s);
    EXPECT_EQ(fittingLanguage({u"fr"_s, u"C"_s}), u"en"_s);
    EXPECT_EQ(fittingLanguage({}), u"en"_s);
}

TEST_F(TranslationTest, EachLanguageHasATextOfItsOwnAtOnce)
{
    Translation translation;
    QStringList texts;
    for (const Language& language : availableLanguages()) {
        translation.setLanguage(language.code);
        EXPECT_EQ(QLocale().language(), QLocale(language.code).language());
        EXPECT_FALSE(texts.contains(aText())) << language.code.toStdString();
        texts << aText();
    }
    translation.setLanguage(u"en"_s);
    EXPECT_EQ(aText(), texts.front());
}

TEST_F(TranslationTest, WhatWasChosenIsSpokenNextTime)
{
    {
        Translation translation(&m_memory);
        translation.setLanguage(u"de"_s);
    }
    EXPECT_EQ(Translation(&m_memory).language(), u"de"_s);
}

TEST_F(TranslationTest, WithoutMemoryNothingIsKept)
{
    Translation(nullptr).setLanguage(u"de"_s);
    EXPECT_EQ(Translation(nullptr).language(), u"en"_s);
}

TEST_F(TranslationTest, ALanguageThatIsNotOursChangesNothing)
{
    m_memory.setValue(u"language"_s, u"xx"_s);
    Translation translation(&m_memory);
    EXPECT_EQ(translation.language(), u"en"_s);
    translation.setLanguage(u"tlh"_s);
    EXPECT_EQ(translation.language(), u"en"_s);
}

TEST_F(TranslationTest, DurationsAreWrittenAsTheLanguageWritesNumbers)
{
    Translation translation;
    EXPECT_EQ(durationText(Milliseconds(1000)), u"1 s"_s);
    EXPECT_EQ(durationText(Milliseconds(120'000)), u"2 min"_s);
    translation.setLanguage(u"ar"_s);
    EXPECT_TRUE(durationText(Milliseconds(45'000)).contains(QLocale(u"ar"_s).toString(45)));
}

} // namespace rescue
