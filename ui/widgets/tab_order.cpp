// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tab_order.h"

namespace rescue::ui {

void orderTabs(const QWidgetList& stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace rescue::ui
