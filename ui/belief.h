// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

#include <QString>

#include <optional>

namespace rescue::ui {

/// What the lamp makes us think, before anything was measured.
struct Belief {
    QString heading;
    QString text;
    bool keysLikely; ///< the key repair is the likely cure, not only a look
};
/// Nothing: the person is not sure what the lamp does.
Belief beliefFrom(std::optional<led::Pattern> lamp);

} // namespace rescue::ui
