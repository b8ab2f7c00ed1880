// SPDX-License-Identifier: Apache-2.0
#include "core/support/update_notice.h"

#include "core/cloud/http.h"
#include "core/failure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 16'384;
constexpr qsizetype mostLanguages = 40;
constexpr qsizetype mostLines = 8;
constexpr qsizetype longestLine = 200;
constexpr qint64 oneDay = 86'400; // seconds
constexpr Milliseconds timeLimit{10'000};

const auto consentKey = u"updates/consent"_s;
const auto lookedKey = u"updates/looked"_s;
const auto foundKey = u"updates/found"_s;
const auto hiddenKey = u"updates/hidden"_s;
// Words of our own in place of true and false: whatever else stands there is no consent.
const auto agreedWord = u"yes"_s;
const auto declinedWord = u"no"_s;

bool matches(const QRegularExpression& whole, const QString& text)
{
    return whole.match(text).hasMatch();
}

QVersionNumber versionIn(const QJsonValue& value)
{
    static const QRegularExpression three(u"\\A(?:0|[1-9][0-9]{0,3})(?:\\.(?:0|[1-9][0-9]{0,3})){2}\\z"_s);
    const QString text = value.toString();
    return matches(three, text) ? QVersionNumber::fromString(text) : QVersionNumber();
}

/// A path and no more: it can lead to no other server.
QUrl pageIn(const QJsonValue& value, const QUrl& file)
{
    static const QRegularExpression path(u"\\A/[A-Za-z0-9][A-Za-z0-9._~/-]{0,59}\\z"_s);
    const QString text = value.toString();
    if (!matches(path, text))
        return {};
    QUrl page = file;
    page.setUserInfo({});
    page.setQuery(QString());
    page.setFragment({});
    page.setPath(text);
    return page;
}

/// Nothing that a window would not show as it is, or that turns what stands around it; and no mark of what
/// was no character.
bool isPlainLine(const QString& line)
{
    const auto shown = [](char32_t c) {
        return QChar::isPrint(c) && c != U'\u2028' && c != U'\u2029' && c != U'\ufffd';
    };
    const auto points = line.toUcs4();
    return !line.isEmpty() && line.size() <= longestLine && std::ranges::all_of(points, shown);
}

std::optional<QStringList> linesIn(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > mostLines)
        return std::nullopt;
    QStringList lines;
    for (const auto& line : array) {
        if (!isPlainLine(line.toString()))
            return std::nullopt;
        lines << line.toString();
    }
    return lines;
}

/// Empty where any of it is wrong.
QMap<QString, QStringList> newsIn(const QJsonValue& value)
{
    static const QRegularExpression code(u"\\A[a-z]{2,3}\\z"_s);
    const QJsonObject object = value.toObject();
    if (object.size() > mostLanguages || !object.contains("en"_L1))
        return {};
    QMap<QString, QStringList> news;
    for (auto language = object.begin(); language != object.end(); ++language) {
        const auto lines = linesIn(language.value());
        if (!matches(code, language.key()) || !lines)
            return {};
        news.insert(language.key(), *lines);
    }
    return news;
}

} // namespace

bool ProgramRelease::newerThan(const QString& running) const
{
    const QVersionNumber other = QVersionNumber::fromString(running);
    return !other.isNull() && version > other;
}

QStringList ProgramRelease::newsIn(const QString& language) const
{
    return news.value(language, news.value(u"en"_s));
}

QUrl versionFile()
{
    return QUrl(QStringLiteral(RESCUE_VERSION_FILE), QUrl::StrictMode);
}

std::optional<ProgramRelease> programReleaseIn(const QByteArray& json, const QUrl& file)
{
    if (json.size() > longestFile)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ProgramRelease release{versionIn(object.value("version"_L1)), newsIn(object.value("news"_L1)),
                           pageIn(object.value("page"_L1), file)};
    if (release.version.isNull() || release.news.isEmpty() || release.page.isEmpty())
        return std::nullopt;
    return release;
}

QByteArray fetchVersionFile(const QUrl& file, const std::stop_token& stop)
{
    Http http(file.adjusted(QUrl::RemovePath), timeLimit, stop);
    const HttpReply reply = http.send({"GET", file.path(QUrl::FullyEncoded).toLatin1()}, {});
    if (!reply.good() || !programReleaseIn(reply.body, file))
        throw Failure(FailureCode::CloudBroken, {u"no version file"_s}, u"HTTP %1"_s.arg(reply.status));
    return reply.body;
}

std::optional<bool> UpdateMemory::consent() const
{
    const QString word = value(consentKey).toString();
    if (word == agreedWord)
        return true;
    return word == declinedWord ? std::optional(false) : std::nullopt;
}

void UpdateMemory::setConsent(bool agreed)
{
    setValue(consentKey, agreed ? agreedWord : declinedWord);
    if (agreed)
        return;
    for (const QString& key : {lookedKey, foundKey, hiddenKey})
        remove(key);
}

bool UpdateMemory::due(const QDateTime& now) const
{
    if (!consent().value_or(false))
        return false;
    const QDateTime last = looked();
    return !last.isValid() || last > now || last.secsTo(now) >= oneDay;
}

void UpdateMemory::setLooked(const QDateTime& now)
{
    setValue(lookedKey, now.toUTC().toString(Qt::ISODate));
}

QDateTime UpdateMemory::looked() const
{
    return QDateTime::fromString(value(lookedKey).toString(), Qt::ISODate);
}

void UpdateMemory::setFound(const QByteArray& json)
{
    setValue(foundKey, QString::fromUtf8(json));
}

std::optional<ProgramRelease> UpdateMemory::found(const QUrl& file, const QString& running) const
{
    if (!consent().value_or(false))
        return std::nullopt;
    auto release = programReleaseIn(value(foundKey).toString().toUtf8(), file);
    if (!release || !release->newerThan(running) ||
        release->version.toString() == value(hiddenKey).toString())
        return std::nullopt;
    return release;
}

void UpdateMemory::hide(const ProgramRelease& release)
{
    setValue(hiddenKey, release.version.toString());
}

QVariant UpdateMemory::value(const QString& key) const
{
    return m_settings != nullptr ? m_settings->value(key) : m_unkept.value(key);
}

void UpdateMemory::setValue(const QString& key, const QVariant& value)
{
    if (m_settings != nullptr)
        m_settings->setValue(key, value);
    else
        m_unkept.insert(key, value);
}

void UpdateMemory::remove(const QString& key)
{
    if (m_settings != nullptr)
        m_settings->remove(key);
    else
        m_unkept.remove(key);
}

} // namespace rescue
