// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/server_keys.h"

#include <QFile>

namespace rescue::test {

/// From now on practice clouds have the pair in tests/vectors. Elsewhere, as in an installed copy, one is
/// drawn.
inline void useKnownServerKeys()
{
    const auto content = [](const char* name) {
        QFile file(QStringLiteral(RESCUE_VECTORS "/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? toBytes(file.readAll()) : Bytes();
    };
    Bytes secret = content("practice-cloud.key.der");
    const Bytes shown = content("practice-cloud.pub.der");
    if (!secret.empty() && !shown.empty())
        practice::useServerKeys({Secret(std::move(secret)), shown});
}

} // namespace rescue::test
