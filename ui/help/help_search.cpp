// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_search.h"

#include "core/support/pattern_facts.h"
#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"

#include <algorithm>

namespace rescue::ui {

namespace {

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

QString bodyOf(const HelpTopic& topic)
{
    QString body = topic.words;
    for (const HelpParagraph& paragraph : topic.body)
        body += QLatin1Char(' ') + paragraph.text;
    return body;
}

QString bodyOf(led::Pattern pattern)
{
    QStringList body{patternMeaning(pattern)};
    body << patternNotes(pattern);
    if (pattern == led::Pattern::RedSos)
        body << sosNotes();
    return body.join(QLatin1Char(' '));
}

/// Two lists, so that titles come first and the order within stays.
struct Hits {
    QStringList words;
    std::vector<HelpHit> inTitle, inBody;

    void look(const HelpHit& hit, const QString& title, const QString& body)
    {
        const QString plainTitle = searchable(title);
        if (holdsAll(plainTitle, words))
            inTitle.push_back(hit);
        else if (holdsAll(plainTitle + QLatin1Char(' ') + searchable(body), words))
            inBody.push_back(hit);
    }
};

} // namespace

QString searchable(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toUpper(); // unlike toCaseFolded it knows that ß is ss
}

std::vector<HelpHit> searchHelp(const std::vector<HelpTopic>& topics, const QString& query)
{
    Hits hits{searchable(query).split(QLatin1Char(' '), Qt::SkipEmptyParts), {}, {}};
    if (hits.words.isEmpty())
        return {};
    for (const HelpTopic& topic : topics)
        hits.look(topic.id, topic.title, bodyOf(topic));
    for (const led::Pattern pattern : led::allPatterns())
        hits.look(pattern, patternText(pattern), bodyOf(pattern));
    hits.inTitle.insert(hits.inTitle.end(), hits.inBody.begin(), hits.inBody.end());
    return hits.inTitle;
}

} // namespace rescue::ui
