// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/wifi_page.h"
#include "ui/wifi_finder.h"
#include "ui/wizard_window.h"

#include <functional>

namespace rescue::ui {

/// Which Wi-Fi a device shall join: asked for where a plan sets it.
class WifiFlow : public QObject {
    Q_OBJECT

public:
    /// `world` and `window` outlive the flow.
    WifiFlow(World& world, WizardWindow& window, QObject* parent = nullptr);

    void then(const repair::AttachedDevice& device, std::function<void(const WifiNetwork&)> next);
    /// Is this page ours? Then back to the page that wanted a network.
    bool goBack(const Page* page);

private:
    WizardWindow& m_window;
    WifiPage* m_page;
    Page* m_from = nullptr;
    repair::AttachedDevice m_device;
    std::function<void(const WifiNetwork&)> m_next; ///< what waits for it
    WifiFinder m_finder;                            ///< last: its thread ends before what it reports to does
};

} // namespace rescue::ui
