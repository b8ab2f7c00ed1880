// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rhythm.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace rescue::diagnosis {

namespace {

/// Who can only just follow drums as fast as fingers go, five to seven times a second, whatever the lamp
/// does: below this the taps say nothing about the lamp but that it is fast.
constexpr double fingersEnd = 185;
/// Countable flashes come each 500 ms (from 0.6.1 on) or each 1000 ms (before); what parts two series of them
/// is at least the second that a device waits before it tries again.
constexpr double slowestFlash = 1'300;
constexpr double partsSeries = 1'800;
/// Fewer taps have no rhythm.
constexpr std::size_t fewest = 4;

struct Range {
    TapRhythm rhythm;
    double from, to; ///< ms from tap to tap
};
constexpr Range ranges[] = {
    {TapRhythm::NormalBlink, fingersEnd, 300},
    {TapRhythm::SlowBlink, 350, 750},
    {TapRhythm::Breathing, 2'800, 5'500},
};

std::vector<double> intervals(std::span<const Milliseconds> taps)
{
    std::vector<double> all;
    for (std::size_t i = 1; i < taps.size(); ++i)
        all.push_back(static_cast<double>((taps[i] - taps[i - 1]).count()));
    return all;
}

double middle(std::vector<double> values)
{
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    return *half;
}

/// How far the interval is from the period, or from twice or three times it where taps were missed.
double strays(double interval, double period)
{
    if (period <= 0)
        return 0;
    const double times = std::clamp(std::round(interval / period), 1.0, 3.0);
    return std::abs(interval / times - period) / period;
}

/// How many taps stand together each time: pairs of flashes with a pause between them are 2, 2, 2.
std::vector<int> series(const std::vector<double>& between)
{
    std::vector<int> sizes{1};
    for (const double interval : between) {
        if (interval >= partsSeries)
            sizes.push_back(1);
        else
            ++sizes.back();
    }
    return sizes;
}

/// Two or three flashes, seen once and followed by quiet, or again and again.
std::optional<TapRhythm> countable(const std::vector<double>& between, double quiet)
{
    std::vector<int> sizes = series(between);
    if (quiet < partsSeries)
        sizes.pop_back(); // it may go on
    if (sizes.empty())
        return std::nullopt;
    for (const double interval : between) {
        if (interval < fingersEnd * 3 / 2 || (interval > slowestFlash && interval < partsSeries))
            return std::nullopt;
    }
    const auto most = [&sizes](int count) {
        return std::ranges::count(sizes, count) * 3 >= static_cast<std::ptrdiff_t>(sizes.size()) * 2;
    };
    if (most(2))
        return TapRhythm::TwoFlashes;
    if (most(3))
        return TapRhythm::ThreeFlashes;
    return std::nullopt;
}

} // namespace

Tapping judgeTaps(std::span<const Milliseconds> taps, Milliseconds now)
{
    const std::vector<double> between = intervals(taps);
    if (between.empty())
        return {};
    const double period = middle(between);
    std::vector<double> straying;
    straying.reserve(between.size());
    for (const double interval : between)
        straying.push_back(strays(interval, period));
    Tapping tapping{TapRhythm::Irregular, Milliseconds(std::llround(period)), middle(straying)};

    const double quiet = static_cast<double>((now - taps.back()).count());
    if (const auto flashes = countable(between, quiet)) {
        tapping.rhythm = *flashes;
        return tapping;
    }
    if (taps.size() < fewest)
        return {};
    constexpr double mayStray = 0.3;
    if (period < fingersEnd) {
        tapping.rhythm = TapRhythm::TooFast; // drumming is seldom even
        return tapping;
    }
    const auto steady = std::ranges::count_if(straying, [](double share) { return share <= mayStray; });
    if (steady * 4 < static_cast<std::ptrdiff_t>(straying.size()) * 3)
        return tapping;
    for (const Range& range : ranges) {
        if (period >= range.from && period < range.to)
            tapping.rhythm = range.rhythm;
    }
    return tapping;
}

} // namespace rescue::diagnosis
