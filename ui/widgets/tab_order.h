// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rescue::ui {

/// The Tab key goes through `stops` from first to last. They have to lie in one window. (Qt has this
/// from 6.6.)
void orderTabs(const QWidgetList& stops);

} // namespace rescue::ui
