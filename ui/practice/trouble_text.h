// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/trouble.h"

#include <QString>

namespace rescue::ui {

/// A trouble in the words of somebody who has it.
QString troubleText(practice::Trouble trouble);
/// What one has to know to practise it: what shows, or what to type. `deviceId` is the practice device's.
QString troubleNote(practice::Trouble trouble, const QString& deviceId);

} // namespace rescue::ui
