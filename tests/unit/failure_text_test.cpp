// SPDX-License-Identifier: Apache-2.0
#include "core/support/failure_text.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <vector>

using namespace rescue;
using namespace Qt::StringLiterals;

namespace {

std::vector<FailureCode> allCodes()
{
    std::vector<FailureCode> codes;
    for (int i = 0; i <= static_cast<int>(lastFailureCode); ++i)
        codes.push_back(static_cast<FailureCode>(i));
    return codes;
}

FailureText textOf(FailureCode code, const QStringList& arguments = {u"first"_s, u"Second."_s})
{
    return failureText(Failure(code, arguments));
}

QStringList parts(const FailureText& text)
{
    return {text.what, text.meaning, text.action};
}

std::string name(FailureCode code)
{
    return failureCodeName(code).toStdString();
}

} // namespace

TEST(FailureText, EveryCodeHasATextOfItsOwn)
{
    QSet<QString> seen;
    for (const FailureCode code : allCodes()) {
        for (const QString& part : parts(textOf(code, {failureCodeName(code), failureCodeName(code)}))) {
            EXPECT_FALSE(part.trimmed().isEmpty()) << name(code);
            EXPECT_FALSE(seen.contains(part)) << name(code) << ": " << part.toStdString();
            seen.insert(part);
        }
    }
    EXPECT_EQ(seen.size(), 3 * static_cast<qsizetype>(allCodes().size()));
}

TEST(FailureText, SpeaksCalmlyAndPlainly)
{
    static const QRegularExpression banned(
        u"!|\\b(simply|just|oops|please|error|invalid|illegal|failed|USB stack|DFU|DCT|TLS|DER|PEM|HTTP)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const FailureCode code : allCodes())
        for (const QString& part : parts(textOf(code)))
            EXPECT_FALSE(banned.match(part).hasMatch()) << name(code) << ": " << part.toStdString();
}

TEST(FailureText, NamesExactlyOneNextActionThatBeginsWithAVerb)
{
    const QSet<QString> verbs{u"Allow"_s,  u"Ask"_s,      u"Check"_s, u"Choose"_s, u"Close"_s,   u"Connect"_s,
                              u"Decide"_s, u"Describe"_s, u"Enter"_s, u"Hold"_s,   u"Install"_s, u"Look"_s,
                              u"Plug"_s,   u"Run"_s,      u"Save"_s,  u"Send"_s,   u"Sign"_s,    u"Start"_s,
                              u"Tap"_s,    u"Try"_s,      u"Undo"_s,  u"Unplug"_s, u"Wait"_s,    u"Watch"_s};
    for (const FailureCode code : allCodes()) {
        const QString action = textOf(code).action;
        EXPECT_TRUE(verbs.contains(action.section(u' ', 0, 0))) << action.toStdString();
        EXPECT_TRUE(action.endsWith(u'.')) << action.toStdString();
        EXPECT_FALSE(action.contains(u". "_s)) << "two sentences: " << action.toStdString();
    }
}

TEST(FailureText, SentencesAreShort)
{
    for (const FailureCode code : allCodes())
        for (const QString& part : parts(textOf(code)))
            for (const QString& sentence : part.split(u". "_s))
                EXPECT_LE(sentence.split(u' ').size(), 18) << sentence.toStdString();
}

TEST(FailureText, ArgumentsStandWhereTheyBelong)
{
    EXPECT_EQ(textOf(FailureCode::BadKeyFile, {u"/a/%2.der"_s, u"It is empty."_s}).what,
              u"The file /a/%2.der holds no usable key."_s);
    EXPECT_EQ(textOf(FailureCode::BadKeyFile, {u"/a.der"_s, u"It is empty."_s}).meaning, u"It is empty."_s);
    EXPECT_TRUE(
        textOf(FailureCode::CloudUnreachable, {u"api.particle.io"_s}).what.contains(u"api.particle.io"_s));
}

TEST(FailureText, NothingIsLeftOpenWhenArgumentsAreMissing)
{
    for (const FailureCode code : allCodes())
        for (const QString& part : parts(textOf(code, {})))
            EXPECT_FALSE(part.contains(u'%')) << name(code) << ": " << part.toStdString();
}

TEST(FailureText, TheSignInTokenIsNeverShown)
{
    for (const QString& part : parts(textOf(FailureCode::OtpNeeded, {u"mfa-token"_s})))
        EXPECT_FALSE(part.contains(u"mfa-token"_s));
}

namespace {

/// Of a device whose driver was looked at.
FailureText driverText(const QStringList& seen)
{
    return textOf(FailureCode::WrongDriver, seen);
}

} // namespace

TEST(FailureText, ADriverThatWindowsWasNeverToldIsOneToLetItUse)
{
    const FailureText text = driverText({u"0200"_s});
    EXPECT_EQ(text.what, u"Windows sees the device, but has no driver for it."_s);
    EXPECT_TRUE(text.meaning.contains(u"before 2017"_s));
    EXPECT_TRUE(text.action.startsWith(u"Let Windows use its own driver"_s));
    EXPECT_TRUE(text.action.contains(u"photon-rescue-driver.exe"_s));
}

TEST(FailureText, ADriverThatWindowsHasYetToTakeIsMetByPluggingInAgain)
{
    const FailureText text = driverText({u"0250"_s});
    EXPECT_EQ(text.what, driverText({u"0200"_s}).what);
    EXPECT_FALSE(text.meaning.contains(u"2017"_s));
    EXPECT_TRUE(text.action.startsWith(u"Unplug"_s));
}

TEST(FailureText, AnotherDriverIsNamedAndLeftToThePerson)
{
    const FailureText text = driverText({u"0200"_s, u"usbser"_s});
    EXPECT_TRUE(text.what.contains(u"usbser"_s));
    EXPECT_TRUE(text.action.contains(u"Device Manager"_s));
    EXPECT_FALSE(text.action.contains(u"photon-rescue-driver"_s));
}

TEST(FailureText, ADriverThatFitsAndDoesNotStartIsToldApart)
{
    EXPECT_NE(driverText({u"0250"_s, u"WinUSB"_s}).what, driverText({u"0250"_s}).what);
}

TEST(FailureText, WhatIsSaidOfDriversIsShortAndOneNextActionToo)
{
    const std::vector<QStringList> seen{
        {u"0200"_s}, {u"0250"_s}, {u"0200"_s, u"usbser"_s}, {u"0250"_s, u"WinUSB"_s}};
    for (const QStringList& arguments : seen) {
        const FailureText text = driverText(arguments);
        EXPECT_TRUE(text.action.endsWith(u'.') && !text.action.contains(u". "_s))
            << text.action.toStdString();
        for (const QString& part : parts(text))
            for (const QString& sentence : part.split(u". "_s))
                EXPECT_LE(sentence.split(u' ').size(), 18) << sentence.toStdString();
    }
}

#ifdef Q_OS_LINUX
TEST(FailureText, RefusedAccessOffersTheRuleOnLinux)
{
    EXPECT_TRUE(textOf(FailureCode::AccessRefused).action.startsWith(u"Install the access rule"_s));
}
#endif
