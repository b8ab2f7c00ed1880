// SPDX-License-Identifier: Apache-2.0
// Platforms without a known way; macOS too, whose dock tile can be drawn on from Objective-C only.
#include "ui/desktop/taskbar_progress.h"

namespace rescue::ui {

class TaskbarProgress::Icon {};

TaskbarProgress::TaskbarProgress(QWidget& /*window*/) {}

TaskbarProgress::~TaskbarProgress() = default;

void TaskbarProgress::set(double /*share*/) {}

} // namespace rescue::ui
