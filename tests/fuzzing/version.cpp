// SPDX-License-Identifier: Apache-2.0
// What a server may say about newer versions of this program, and what the settings may hold of it.
#include "core/support/update_notice.h"
#include "tests/fuzzing/fuzzed.h"

#include <algorithm>

void rescue::fuzzing::feed(ByteView input)
{
    const QUrl file(QStringLiteral("https://example.org/version.json"));
    const auto release = programReleaseIn(toQByteArray(input), file);
    if (!release)
        return;
    promise(!release->version.isNull() && !release->newsIn(QStringLiteral("xx")).isEmpty());
    promise(release->page.isValid() && release->page.host() == file.host() &&
            release->page.scheme() == file.scheme());
    for (const QStringList& lines : release->news)
        promise(std::ranges::none_of(lines, [](const QString& line) { return line.contains(u'\n'); }));
}
