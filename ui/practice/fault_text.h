// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/provision.h"

namespace rescue::ui {

/// A fault in the words of somebody who has it: what the lamp does, and since when.
QString faultText(practice::Fault fault);
/// What lies behind it.
QString faultNote(practice::Fault fault);

} // namespace rescue::ui
