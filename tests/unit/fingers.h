// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/photon_watch.h"
#include "tests/unit/repair_bench.h"

namespace rescue::test {

/// Presses the buttons for safe mode when the plan asks for it.
class Fingers : public Recorder {
public:
    explicit Fingers(practice::VirtualPhoton& photon) : m_photon(photon) {}
    void tell(const Event& event) override
    {
        Recorder::tell(event);
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (!wait || wait->what != WaitFor::SafeModeByButtons)
            return;
        practice::PhotonWatch watch(m_photon);
        m_photon.setSetupButton(true);
        m_photon.setResetButton(true);
        m_photon.setResetButton(false);
        watch.until([&] { return m_photon.lamp().pattern == led::Pattern::MagentaMenu; });
        m_photon.setSetupButton(false);
    }

private:
    practice::VirtualPhoton& m_photon;
};

} // namespace rescue::test
