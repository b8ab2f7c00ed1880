// SPDX-License-Identifier: Apache-2.0
#include "ui/fact_lines.h"

#include "core/support/fact_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace rescue::ui {

using diagnosis::FactId;

namespace {

struct FactLines {
    Q_DECLARE_TR_FUNCTIONS(FactLines)
};

} // namespace

QStringList factLines(const diagnosis::Evidence& evidence, const std::vector<FactId>& facts)
{
    QStringList lines;
    for (const FactId fact : facts) {
        const auto source = sourceOf(evidence, fact);
        if (!source)
            continue;
        const QString time =
            QLocale().toString(timeOf(evidence, fact).toLocalTime().time(), QLocale::ShortFormat);
        lines << FactLines::tr("%1 (%2, %3)", "a fact as a sentence, who says so, at what time")
                     .arg(factSentence(evidence, fact), factSourceText(*source), time);
    }
    return lines;
}

std::vector<FactId> measuredFacts(const diagnosis::Evidence& evidence)
{
    std::vector<FactId> facts;
    for (std::size_t i = 0; i < diagnosis::factCount; ++i) {
        const auto id = static_cast<FactId>(i);
        const auto source = sourceOf(evidence, id);
        if (source && *source != diagnosis::FactSource::Person)
            facts.push_back(id);
    }
    return facts;
}

} // namespace rescue::ui
