// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"
#include "core/world.h"
#include "ui/pages/wifi_page.h"
#include "ui/wizard_window.h"

#include <thread>

namespace rescue::ui {

/// Which Wi-Fi a device shall join: what it hears, or else this computer, is listed while the page stands.
class WifiFlow : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow.
    WifiFlow(World& world, WizardWindow& window, QObject* parent = nullptr);
    ~WifiFlow() override;

    void ask(const repair::AttachedDevice& device);
    /// The page again, as it was.
    void reopen();
    bool isOurs(const Page* page) const { return page == m_page; }

Q_SIGNALS:
    void chosen(const rescue::WifiNetwork& network);
    void noted(const QString& technical);
    // from the thread that listens
    void heard(rescue::ui::HeardBy heardBy, const std::vector<rescue::SeenNetwork>& networks,
               bool offersStored);
    void told(const std::optional<rescue::Secret>& password);

private:
    void search();
    /// Only after the person asked for it.
    void askComputer(const QString& ssid);

    World& m_world;
    WizardWindow& m_window;
    WifiPage* m_page;
    repair::AttachedDevice m_device;
    std::jthread m_thread; ///< last: ends before what it reports to does
};

} // namespace rescue::ui
