// SPDX-License-Identifier: Apache-2.0
// The version file, when it is asked for, and what the request tells.
#include "core/support/update_notice.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/fake_cloud.h"

#include <QSettings>
#include <QTemporaryDir>

#include <set>

using namespace rescue;
using namespace rescue::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl file(u"https://example.org/version.json"_s);
const QByteArray good =
    R"({"version":"1.2.3","page":"/news/1.2.3","news":{"en":["New."],"de":["Neu.","Gut."]},"later":1})";

/// `good` with one part of it another way.
QByteArray with(const char* part, const QByteArray& instead)
{
    return QByteArray(good).replace(part, instead);
}

QByteArray repeated(const QByteArray& item, int times)
{
    QByteArrayList items;
    for (int i = 0; i < times; ++i)
        items << QByteArray(item).replace("#", QByteArray::number(i));
    return items.join(',');
}

QDateTime at(const char* moment)
{
    return QDateTime::fromString(QLatin1StringView(moment), Qt::ISODate);
}

/// Settings as the program has them.
class UpdateMemoryTest : public testing::Test {
protected:
    UpdateMemory agreed()
    {
        UpdateMemory memory(&m_settings);
        memory.setConsent(true);
        return memory;
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

} // namespace

TEST(VersionFile, TellsVersionPageAndNewsInThePersonsLanguage)
{
    const auto release = programReleaseIn(good, file);
    ASSERT_TRUE(release);
    EXPECT_EQ(release->version, QVersionNumber(1, 2, 3));
    EXPECT_EQ(release->page, QUrl(u"https://example.org/news/1.2.3"_s));
    EXPECT_EQ(release->newsIn(u"de"_s), (QStringList{u"Neu."_s, u"Gut."_s}));
    EXPECT_EQ(release->newsIn(u"ar"_s), QStringList{u"New."_s}) << "English is for all others";
}

TEST(VersionFile, AnythingElseIsNone)
{
    const QByteArray long201(201, 'a');
    const std::pair<const char*, QByteArray> table[] = {
        {"empty", ""},
        {"no JSON", "<html>503</html>"},
        {"cut", good.left(good.size() - 1)},
        {"a list", "[" + good + "]"},
        {"more behind it", good + "{}"},
        {"too long", good + QByteArray(16384, ' ')},
        {"no version", with("\"version\"", "\"versions\"")},
        {"a number as version", with("\"1.2.3\"", "123")},
        {"two parts", with("\"1.2.3\"", "\"1.2\"")},
        {"four parts", with("\"1.2.3\"", "\"1.2.3.4\"")},
        {"a suffix", with("\"1.2.3\"", "\"1.2.3-rc1\"")},
        {"a line end", with("\"1.2.3\"", "\"1.2.3\\n\"")},
        {"a leading zero", with("\"1.2.3\"", "\"1.02.3\"")},
        {"huge", with("\"1.2.3\"", "\"1.2.99999\"")},
        {"negative", with("\"1.2.3\"", "\"1.2.-3\"")},
        {"other digits", with("\"1.2.3\"", "\"1.2.\u0663\"")},
        {"no page", with("\"page\"", "\"pages\"")},
        {"a page elsewhere", with("/news/1.2.3", "https://other.example/")},
        {"a page elsewhere by two slashes", with("/news/1.2.3", "//other.example/")},
        {"a page by backslash", with("/news/1.2.3", "/\\\\other.example/")},
        {"a page with a query", with("/news/1.2.3", "/news?who=you")},
        {"a page with a program", with("/news/1.2.3", "javascript:alert(1)")},
        {"an encoded page", with("/news/1.2.3", "/%2F%2Fother.example")},
        {"a page without root", with("/news/1.2.3", "news")},
        {"a long page", with("/news/1.2.3", "/a" + QByteArray(60, 'a'))},
        {"no news", with("\"news\"", "\"new\"")},
        {"news as text", with(R"({"en":["New."],"de":["Neu.","Gut."]})", "\"New.\"")},
        {"no English", with("\"en\"", "\"fr\"")},
        {"no lines", with("[\"New.\"]", "[]")},
        {"a line as text", with("[\"New.\"]", "\"New.\"")},
        {"an empty line", with("\"New.\"", "\"\"")},
        {"a number as line", with("\"New.\"", "1")},
        {"a long line", with("New.", long201)},
        {"many lines", with("\"New.\"", repeated("\"New.\"", 9))},
        {"a broken line", with("New.", "New.\\nNewer.")},
        {"a line separator", with("New.", "New.\\u2028Newer.")},
        {"a turned line", with("New.", "New.\\u202e")},
        {"a control character", with("New.", "New.\\u0007")},
        {"half a character", with("New.", "New.\\ud800")},
        {"no UTF-8", with("New.", "New.\xc3(")},
        {"a strange language", with("\"de\"", "\"../de\"")},
        {"many languages", with("\"de\":", repeated("\"a#\":[\"New.\"]", 60) + ",\"de\":")},
    };
    for (const auto& [what, json] : table)
        EXPECT_FALSE(programReleaseIn(json, file)) << what;
}

TEST(VersionFile, OnlyAHigherVersionIsNewer)
{
    const auto release = programReleaseIn(good, file);
    for (const auto& running : {u"1.2.2"_s, u"1.1.9"_s, u"0.10.0"_s})
        EXPECT_TRUE(release->newerThan(running)) << running.toStdString();
    for (const auto& running : {u"1.2.3"_s, u"1.2.10"_s, u"2.0.0"_s, QString()})
        EXPECT_FALSE(release->newerThan(running)) << running.toStdString();
}

TEST(VersionFile, OfThisBuildIsReachedByTlsOrNotAtAll)
{
    EXPECT_TRUE(versionFile().isEmpty() || versionFile().scheme() == u"https"_s);
}

TEST(VersionRequest, CarriesThePathAndNothingElse)
{
    FakeCloud server;
    server.answer("GET /a/version.json", {200, good.toStdString()});
    QUrl from = server.settings().api;
    from.setPath(u"/a/version.json"_s);
    from.setQuery(u"who=you"_s);
    from.setUserName(u"you"_s);
    EXPECT_EQ(fetchVersionFile(from, {}), good);
    const httplib::Request request = server.lastRequest();
    EXPECT_EQ(request.target, "/a/version.json");
    EXPECT_EQ(request.body, "");
    std::set<std::string> headers;
    for (const auto& [name, value] : request.headers)
        headers.insert(name);
    for (const char* own : {"REMOTE_ADDR", "REMOTE_PORT", "LOCAL_ADDR", "LOCAL_PORT"}) // the server's library
        headers.erase(own);
    EXPECT_EQ(headers, (std::set<std::string>{"Accept", "Accept-Encoding", "Accept-Language", "Connection",
                                              "Content-Length", "Host", "User-Agent"}));
    EXPECT_EQ(request.get_header_value("Content-Length"), "0");
    EXPECT_EQ(request.get_header_value("User-Agent"), "PhotonRescue");
    EXPECT_EQ(request.get_header_value("Accept-Language"), "*");
}

TEST(VersionRequest, WhatIsNoVersionFileIsRefused)
{
    FakeCloud server;
    FakeCloud other;
    other.answer("GET /version.json", {200, good.toStdString()});
    const std::string elsewhere = other.settings().api.toString().toStdString() + "/version.json";
    const FakeCloud::Answer table[] = {
        {404, "Not Found"},
        {503, good.toStdString()},
        {200, "{}"},
        {200, std::string(2 << 20, ' ')},
        {302, "", {{"Location", elsewhere}}},
    };
    QUrl from = server.settings().api;
    from.setPath(u"/version.json"_s);
    for (const FakeCloud::Answer& answer : table) {
        server.answer("GET /version.json", answer);
        EXPECT_EQ(codeOf([&] { fetchVersionFile(from, {}); }), "CloudBroken") << answer.status;
    }
    EXPECT_TRUE(other.requests().empty());
}

TEST(VersionRequest, GoesToNobodyWithoutTls)
{
    EXPECT_EQ(codeOf([] { fetchVersionFile(QUrl(u"http://example.org/version.json"_s), {}); }),
              "UntrustedServer");
}

TEST_F(UpdateMemoryTest, NothingIsDueBeforeConsentOrAfterItWasTakenBack)
{
    UpdateMemory memory(&m_settings);
    EXPECT_EQ(memory.consent(), std::nullopt);
    EXPECT_FALSE(memory.due(at("2026-01-01T12:00:00Z")));
    memory.setConsent(true);
    EXPECT_TRUE(memory.due(at("2026-01-01T12:00:00Z")));
    memory.setFound(good);
    EXPECT_TRUE(memory.found(file, u"1.0.0"_s));
    memory.setConsent(false);
    EXPECT_FALSE(memory.due(at("2026-01-05T12:00:00Z")));
    EXPECT_FALSE(memory.found(file, u"1.0.0"_s));
    memory.setConsent(true);
    EXPECT_FALSE(memory.found(file, u"1.0.0"_s)) << "it was forgotten";
}

TEST_F(UpdateMemoryTest, OneLookADayIsEnoughWhateverCameOfIt)
{
    agreed().setLooked(at("2026-01-01T12:00:00Z"));
    const UpdateMemory next(&m_settings);
    EXPECT_FALSE(next.due(at("2026-01-01T12:00:01Z")));
    EXPECT_FALSE(next.due(at("2026-01-02T11:59:59Z")));
    EXPECT_TRUE(next.due(at("2026-01-02T12:00:00Z")));
    EXPECT_EQ(next.looked(), at("2026-01-01T12:00:00Z"));
}

TEST_F(UpdateMemoryTest, AClockThatWasAheadDoesNotStopItForYears)
{
    UpdateMemory memory = agreed();
    memory.setLooked(at("2050-01-01T12:00:00Z"));
    EXPECT_TRUE(memory.due(at("2026-01-01T12:00:00Z")));
    memory.setLooked(at("2026-01-01T12:00:00Z"));
    EXPECT_FALSE(memory.due(at("2026-01-01T12:00:01Z"))) << "and only once";
}

TEST_F(UpdateMemoryTest, AClockThatWasBehindCostsOneLook)
{
    UpdateMemory memory = agreed();
    memory.setLooked(at("1970-01-01T00:00:10Z"));
    EXPECT_TRUE(memory.due(at("2026-01-01T12:00:00Z")));
    memory.setLooked(at("2026-01-01T12:00:00Z"));
    EXPECT_FALSE(memory.due(at("2026-01-01T13:00:00Z")));
}

TEST_F(UpdateMemoryTest, StrangeSettingsAreNoConsent)
{
    for (const QVariant& word : {QVariant(true), QVariant(1), QVariant(u"YES"_s), QVariant(u""_s)}) {
        m_settings.setValue(u"updates/consent"_s, word);
        EXPECT_EQ(UpdateMemory(&m_settings).consent(), std::nullopt) << word.toString().toStdString();
    }
    UpdateMemory memory = agreed();
    m_settings.setValue(u"updates/looked"_s, u"yesterday"_s);
    EXPECT_TRUE(memory.due(at("2026-01-01T12:00:00Z")));
    m_settings.setValue(u"updates/found"_s, u"{}"_s);
    EXPECT_FALSE(memory.found(file, u"1.0.0"_s));
}

TEST_F(UpdateMemoryTest, ANewerVersionIsKnownAtTheNextStartUntilItRunsOrIsHidden)
{
    agreed().setFound(good);
    UpdateMemory next(&m_settings);
    const auto found = next.found(file, u"1.0.0"_s);
    ASSERT_TRUE(found);
    EXPECT_FALSE(next.found(file, u"1.2.3"_s));
    next.hide(*found);
    EXPECT_FALSE(next.found(file, u"1.0.0"_s));
    next.setFound(with("\"1.2.3\"", "\"1.2.4\""));
    EXPECT_TRUE(next.found(file, u"1.0.0"_s)) << "the one after it is told of again";
}

TEST_F(UpdateMemoryTest, WithoutSettingsItIsForgotten)
{
    UpdateMemory practice;
    practice.setConsent(true);
    practice.setFound(good);
    EXPECT_TRUE(practice.found(file, u"1.0.0"_s));
    EXPECT_EQ(UpdateMemory().consent(), std::nullopt);
    EXPECT_TRUE(m_settings.allKeys().isEmpty());
}
