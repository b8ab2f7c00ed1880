// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rescue::practice {

/// True when Device OS `release` ("0.6.4", "2.3.1") is this one or newer. A pre-release counts as the release
/// it leads to.
bool atLeast(const QString& release, int major, int minor, int micro);

} // namespace rescue::practice
