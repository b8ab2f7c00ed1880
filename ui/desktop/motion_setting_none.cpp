// SPDX-License-Identifier: Apache-2.0
// Platforms without a known way.
#include "ui/desktop/reduced_motion.h"

namespace rescue::ui {

std::unique_ptr<QObject> followMotionSetting(std::function<void(bool)> /*tell*/)
{
    return nullptr;
}

} // namespace rescue::ui
