// SPDX-License-Identifier: Apache-2.0
#include "core/device/system_releases.h"

#include <algorithm>
#include <vector>

namespace rescue {

std::span<const SystemRelease> systemReleases()
{
    static const std::vector<SystemRelease> table{
        {{0, 4, 4}, 5, 3},       {{0, 4, 5}, 6, 4},       {{0, 4, 6}, 7, 5},       {{0, 4, 7}, 8, 6},
        {{0, 4, 9}, 11, 7},      {{0, 5, 0}, 13, 7},      {{0, 5, 1}, 15, 7},      {{0, 5, 2}, 17, 7},
        {{0, 5, 3}, 21, 7},      {{0, 5, 4}, 22, 7},      {{0, 5, 5}, 23, 7},      {{0, 6, 0}, 102, 8},
        {{0, 6, 1}, 105, 11},    {{0, 6, 2}, 108, 11},    {{0, 6, 3}, 109, 11},    {{0, 6, 4}, 110, 11},
        {{0, 7, 0}, 207, 101},   {{1, 0, 0}, 1000, 201},  {{1, 0, 1}, 1002, 201},  {{1, 1, 0}, 1102, 301},
        {{1, 1, 1}, 1104, 301},  {{1, 2, 1}, 1213, 311},  {{1, 3, 1}, 1321, 401},  {{1, 4, 0}, 1401, 500},
        {{1, 4, 4}, 1406, 501},  {{1, 5, 0}, 1502, 501},  {{1, 5, 2}, 1512, 502},  {{2, 0, 0}, 2008, 1003},
        {{2, 0, 1}, 2011, 1005}, {{2, 1, 0}, 2101, 1005}, {{2, 2, 0}, 2202, 1006}, {{2, 3, 0}, 2301, 1006},
        {{2, 3, 1}, 2302, 1006}, {{3, 0, 0}, 3005, 1005}, {{3, 1, 0}, 3103, 1100}, {{3, 2, 0}, 3201, 1100},
        {{3, 3, 1}, 3302, 1100}};
    return table;
}

QString systemReleaseName(int module)
{
    const auto all = systemReleases();
    const auto found =
        std::ranges::find_if(all, [module](const SystemRelease& one) { return one.system == module; });
    return found == all.end() ? QString() : found->number.toString();
}

} // namespace rescue
