// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/rule_examples.h" // stops the build at a rule nobody can reach
#include "core/diagnosis/rules.h"

namespace rescue::diagnosis {

namespace {

QString ruleId(const tables::Rule& rule)
{
    return QString::fromLatin1(rule.id.data(), static_cast<qsizetype>(rule.id.size()));
}

const tables::Rule& ruleWithout(Evidence evidence, FactId fact)
{
    forget(evidence, fact);
    return tables::ruleFor(factsOf(evidence));
}

} // namespace

Diagnosis diagnose(const Evidence& evidence)
{
    const tables::Rule& rule = tables::ruleFor(factsOf(evidence));
    Diagnosis diagnosis{ruleId(rule), rule.cause, rule.confidence, rule.cure, {}, {}, {}};
    diagnosis.ifItFails.assign(rule.ifItFails.begin(), rule.ifItFails.end());
    for (std::size_t i = 0; i < factCount; ++i) {
        const auto fact = static_cast<FactId>(i);
        if (isKnown(evidence, fact) && ruleWithout(evidence, fact).id != rule.id)
            diagnosis.because.push_back(fact);
    }
    if (rule.obstacle) {
        const Cure next = ruleWithout(evidence, *rule.obstacle).cure;
        if (next != rule.cure)
            diagnosis.afterwards = next;
    }
    return diagnosis;
}

QStringList ruleIds()
{
    QStringList ids;
    tables::firstRule([&](const tables::Rule& rule) {
        ids << ruleId(rule);
        return false;
    });
    return ids;
}

} // namespace rescue::diagnosis
