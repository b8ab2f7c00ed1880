// SPDX-License-Identifier: Apache-2.0
// Any text that is about to be shown to others, with something in it that must not be.
#include "core/support/redaction.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    const QString known = QStringLiteral("zaphod-beeblebrox");
    const QString text = textOf(input);
    const qsizetype middle = text.size() / 2;
    promise(!redacted(text.left(middle) + known + text.mid(middle), {known}).contains(known));
}
