// SPDX-License-Identifier: Apache-2.0
#include "core/practice/release.h"

#include <QVersionNumber>

namespace rescue::practice {

bool atLeast(const QString& release, int major, int minor, int micro)
{
    return QVersionNumber::fromString(release) >= QVersionNumber(major, minor, micro);
}

} // namespace rescue::practice
