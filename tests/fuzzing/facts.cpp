// SPDX-License-Identifier: Apache-2.0
// Facts as somebody types them, one in each line, and what is made of them.
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/question.h"
#include "tests/fuzzing/fuzzed.h"

#include <QStringList>

void rescue::fuzzing::feed(ByteView input)
{
    diagnosis::Evidence evidence;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(0);
    for (const QString& line : textOf(input).split(QLatin1Char('\n')))
        mayRefuse([&] { diagnosis::addTypedFact(evidence, line, now); });
    const diagnosis::Diagnosis diagnosis = diagnose(evidence);
    promise(diagnose(evidence).cure == diagnosis.cure);
    nextQuestion(evidence);
}
