// SPDX-License-Identifier: Apache-2.0
#include "core/led/era.h"

#include <array>

namespace rescue::led {

Era eraOf(const QVersionNumber& version)
{
    if (version.isNull())
        return newestEra;
    struct Row {
        Era era;
        QVersionNumber first;
    };
    static const std::array rows{
        Row{Era::From2_0, {2, 0, 0}},   Row{Era::From0_6_1, {0, 6, 1}}, Row{Era::From0_6_0, {0, 6, 0}},
        Row{Era::From0_4_6, {0, 4, 6}}, Row{Era::From0_4_5, {0, 4, 5}}, Row{Era::From0_4_4, {0, 4, 4}},
    };
    for (const Row& row : rows) {
        if (version >= row.first)
            return row.era;
    }
    return Era::From0_4_0;
}

} // namespace rescue::led
