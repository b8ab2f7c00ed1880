// SPDX-License-Identifier: Apache-2.0
// Platforms without a known way.
#include "ui/desktop/awake.h"

namespace rescue::ui {

class Awake::Request {};

Awake::Awake(const QString& /*reason*/) {}

Awake::~Awake() = default;

} // namespace rescue::ui
