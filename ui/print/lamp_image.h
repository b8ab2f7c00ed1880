// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

#include <QString>

namespace rescue::ui {

// Pictures for printed pages, as <img> elements that carry their data along. Sizes in px (1/96 inch); drawn
// four times as fine. No alternative text: the words stand beside them.

/// The lamp at the beginning of a pattern; where the pattern has a flash that tells it apart, a second lamp
/// beside it shows that.
QString lampImage(led::Pattern pattern, int size);
/// Its rhythm.
QString rhythmImage(led::Pattern pattern, int width, int height);

} // namespace rescue::ui
