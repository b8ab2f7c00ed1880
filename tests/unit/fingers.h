// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/photon_watch.h"
#include "tests/unit/repair_bench.h"

namespace rescue::test {

/// Presses the buttons when the plan asks for it: for safe mode, and for listening mode.
class Fingers : public Recorder {
public:
    explicit Fingers(practice::VirtualPhoton& photon) : m_photon(photon) {}
    void tell(const Event& event) override
    {
        Recorder::tell(event);
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (wait && wait->what == WaitFor::SafeModeByButtons)
            holdSetup(led::Pattern::MagentaMenu, true);
        if (wait && wait->what == WaitFor::ListenByButton)
            holdSetup(led::Pattern::BlueBlink, false);
    }

private:
    void holdSetup(led::Pattern until, bool tapReset)
    {
        practice::PhotonWatch watch(m_photon);
        m_photon.setSetupButton(true);
        if (tapReset) {
            m_photon.setResetButton(true);
            m_photon.setResetButton(false);
        }
        watch.until([&] { return m_photon.lamp().pattern == until; });
        m_photon.setSetupButton(false);
    }

    practice::VirtualPhoton& m_photon;
};

} // namespace rescue::test
