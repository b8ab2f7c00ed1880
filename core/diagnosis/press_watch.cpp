// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/press_watch.h"

#include <algorithm>

namespace rescue::diagnosis {

namespace {

// USB shows RESET going down; the device counts from its coming up.
constexpr Milliseconds aTap{300};
// After the last thing that the running firmware does about the button.
constexpr Milliseconds countsOn{2'000};

} // namespace

void PressWatch::begin(const ButtonGuide& guide, std::optional<DeviceMode> mode, Milliseconds at)
{
    m_guide = guide;
    m_sights.clear();
    m_countedFrom.reset();
    m_sights.push_back({at, mode});
    look(at);
}

void PressWatch::see(std::optional<DeviceMode> mode, Milliseconds at)
{
    if (m_sights.empty() || m_sights.back().mode != mode)
        m_sights.push_back({at, mode});
    if (!mode)
        m_countedFrom.reset();
    look(at);
}

void PressWatch::look(Milliseconds at)
{
    m_now = at;
    if (!m_guide.exists)
        return;
    m_verdict = judge(m_guide, m_sights, m_now);
    if (m_countedFrom && m_now - *m_countedFrom > m_guide.stages.back().from + countsOn)
        m_countedFrom.reset();
}

void PressWatch::count(bool on, Milliseconds at)
{
    m_countedFrom = on ? std::optional(at) : std::nullopt;
    look(at);
}

bool PressWatch::everSeen() const
{
    return std::any_of(m_sights.begin(), m_sights.end(),
                       [](const UsbSight& sight) { return sight.mode.has_value(); });
}

std::optional<Milliseconds> PressWatch::held() const
{
    if (m_countedFrom)
        return m_now - *m_countedFrom;
    const bool away = m_verdict == ButtonVerdict::Holding || m_verdict == ButtonVerdict::StillAway;
    const auto gone = awayFor(m_sights, m_now);
    if (!m_guide.exists || !m_guide.tapReset || !away || !gone)
        return std::nullopt;
    return std::max(Milliseconds(0), *gone - aTap);
}

} // namespace rescue::diagnosis
