// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/button_guide.h"

namespace rescue::diagnosis {

/// Follows the presses of one person from begin() on: what USB shows, how long the button has been held by
/// now, and what became of it. Times have any common zero and never go back.
class PressWatch {
public:
    /// `mode`: what USB shows at that moment; nothing: the device is not there.
    void begin(const ButtonGuide& guide, std::optional<DeviceMode> mode, Milliseconds at);
    /// What USB shows from `at` on.
    void see(std::optional<DeviceMode> mode, Milliseconds at);
    /// Time has passed.
    void look(Milliseconds at);
    /// The person says when the button goes down: for listening mode, of which USB shows nothing. Ends by
    /// itself when the button has long done what it can do, or when USB shows a restart.
    void count(bool on, Milliseconds at);

    const ButtonGuide& guide() const { return m_guide; }
    /// Only where the mode exists.
    ButtonVerdict verdict() const { return m_verdict; }
    bool counting() const { return m_countedFrom.has_value(); }
    /// Whether the device has been on the bus since begin().
    bool everSeen() const;
    /// How long the second button has been down, as far as can be known; nothing while nobody holds it.
    std::optional<Milliseconds> held() const;

private:
    ButtonGuide m_guide = guideFor(Model::Photon, ButtonGoal::Dfu);
    std::vector<UsbSight> m_sights;
    std::optional<Milliseconds> m_countedFrom;
    Milliseconds m_now{0};
    ButtonVerdict m_verdict = ButtonVerdict::NotAttached;
};

} // namespace rescue::diagnosis
