// SPDX-License-Identifier: Apache-2.0
#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"
#include "ui/help/failure_help.h"
#include "ui/help/help_html.h"
#include "ui/help/help_search.h"
#include "ui/next_action.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<HelpTopic> topics()
{
    return helpTopics(u"the data folder"_s);
}

std::vector<HelpHit> search(const QString& query)
{
    return searchHelp(topics(), query);
}

bool finds(const QString& query, const HelpHit& hit)
{
    return std::ranges::count(search(query), hit) == 1;
}

QStringList textsOf(const HelpTopic& topic)
{
    QStringList texts{topic.title};
    for (const HelpParagraph& paragraph : topic.body)
        texts << paragraph.text;
    return texts;
}

} // namespace

TEST(HelpTopics, AreAllThereInTheirOrder)
{
    const auto all = topics();
    ASSERT_EQ(all.size(), static_cast<std::size_t>(lastHelpId) + 1);
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].id, static_cast<HelpId>(i));
        EXPECT_FALSE(all[i].title.isEmpty()) << i;
        EXPECT_FALSE(all[i].body.empty()) << i;
    }
}

TEST(HelpTopics, HaveTitlesOfTheirOwn)
{
    std::set<QString> titles;
    for (const HelpTopic& topic : topics())
        EXPECT_TRUE(titles.insert(topic.title).second) << topic.title.toStdString();
}

TEST(HelpTopics, LeadToOtherTopicsByLinksThatResolve)
{
    const auto all = topics();
    for (const HelpTopic& topic : all) {
        EXPECT_FALSE(topic.related.empty()) << topic.title.toStdString();
        for (const HelpId link : topic.related)
            EXPECT_NE(link, topic.id) << topic.title.toStdString();
        const QString html = topicHtml(topic, all);
        static const QRegularExpression anchor(u"href=\"([^\"]*)\""_s);
        int links = 0;
        for (const auto& match : anchor.globalMatch(html)) {
            EXPECT_EQ(topicOfLink(match.captured(1)), static_cast<HelpId>(links));
            ++links;
        }
        EXPECT_EQ(links, static_cast<int>(all.size()));
    }
    EXPECT_EQ(topicOfLink(u"topic:999"_s), std::nullopt);
    EXPECT_EQ(topicOfLink(u"topic:"_s), std::nullopt);
    EXPECT_EQ(topicOfLink(u"https://example.org"_s), std::nullopt);
}

TEST(HelpTopics, NeedNothingFromOutside)
{
    for (const HelpTopic& topic : topics()) {
        const QString html = topicHtml(topic, topics());
        EXPECT_FALSE(html.contains(u"src="_s) || html.contains(u"http"_s)) << topic.title.toStdString();
    }
}

TEST(HelpTopics, KeepToTheWordsOfTheHouse)
{
    static const QRegularExpression forbidden(u"!|\\b(simply|just|oops|please|LED)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList texts;
    for (const HelpTopic& topic : topics())
        texts << textsOf(topic);
    for (const led::Pattern pattern : led::allPatterns())
        texts << patternMeaning(pattern);
    for (const QString& text : texts)
        EXPECT_FALSE(forbidden.match(text).hasMatch()) << text.toStdString();
}

TEST(HelpTopics, SayWhereRepairsAreKept)
{
    const auto all = topics();
    const QStringList texts = textsOf(all[static_cast<std::size_t>(HelpId::WhatIsKept)]);
    EXPECT_TRUE(texts.contains(u"the data folder"_s));
}

TEST(FailureHelp, EveryFailureLeadsToATopicThatIsThere)
{
    const auto all = topics();
    for (int i = 0; i <= static_cast<int>(lastFailureCode); ++i) {
        const auto code = static_cast<FailureCode>(i);
        const auto topic = static_cast<std::size_t>(failureHelp(code));
        ASSERT_LT(topic, all.size()) << failureCodeName(code).toStdString();
        EXPECT_EQ(all[topic].id, failureHelp(code));

        repair::Outcome outcome;
        outcome.failure = Failure(code);
        EXPECT_FALSE(nextActionText(outcome).isEmpty()) << failureCodeName(code).toStdString();
    }
}

TEST(HelpSearch, FindsEveryTopicByItsOwnTitle)
{
    for (const HelpTopic& topic : topics())
        EXPECT_TRUE(finds(topic.title, topic.id)) << topic.title.toStdString();
}

TEST(HelpSearch, FindsEveryPatternByItsNameAndByWhatItMeans)
{
    for (const led::Pattern pattern : led::allPatterns()) {
        EXPECT_TRUE(finds(patternText(pattern), pattern)) << patternText(pattern).toStdString();
        EXPECT_TRUE(finds(patternMeaning(pattern), pattern)) << patternText(pattern).toStdString();
    }
}

TEST(HelpSearch, IsNotParticularAboutCaseAndAccents)
{
    EXPECT_TRUE(finds(u"UNDOING"_s, HelpId::Undo));
    EXPECT_TRUE(finds(u"uñdöing"_s, HelpId::Undo));
    EXPECT_EQ(searchable(u"Straße ÉTÉ"_s), searchable(u"STRASSE été"_s));
    EXPECT_EQ(searchable(u"مِفْتَاح"_s), searchable(u"مفتاح"_s));
}

TEST(HelpSearch, WantsEveryWordAndTakesPartsOfThem)
{
    EXPECT_TRUE(finds(u"cabl data"_s, HelpId::Cable));
    EXPECT_TRUE(finds(u"  data   cabl "_s, HelpId::Cable));
    EXPECT_FALSE(finds(u"cable keyring"_s, HelpId::Cable));
}

TEST(HelpSearch, KnowsWordsThatTheTextsAvoid)
{
    EXPECT_TRUE(finds(u"LED"_s, HelpId::Lamp));
}

TEST(HelpSearch, PutsTitlesFirst)
{
    const auto hits = search(u"driver"_s);
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front(), HelpHit(HelpId::WindowsDriver));
    const auto magenta = search(u"magenta"_s);
    ASSERT_FALSE(magenta.empty());
    EXPECT_EQ(magenta.front(), HelpHit(HelpId::SafeMode));
}

TEST(HelpSearch, FindsNothingForNonsenseAndForNothing)
{
    EXPECT_TRUE(search(u"xyzzy"_s).empty());
    EXPECT_TRUE(search(u"   "_s).empty());
}

} // namespace rescue::ui
