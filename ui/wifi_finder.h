// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"
#include "core/world.h"
#include "ui/pages/wifi_page.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

/// Looks for networks, and asks this computer for a password, on a thread of its own. One thing at a time; a
/// new one ends the one before. Signals come from that thread.
class WifiFinder : public QObject {
    Q_OBJECT

public:
    /// `world` outlives the finder.
    explicit WifiFinder(World& world, QObject* parent = nullptr);
    ~WifiFinder() override;

    /// What the device hears, where its firmware can be asked for that; else what this computer hears.
    void search(const repair::AttachedDevice& device);
    /// For somebody who pressed the button that says so.
    void askPassword(const QString& ssid);
    /// Nothing is told any more, but what is on its way already.
    void stop();

Q_SIGNALS:
    void found(rescue::ui::HeardBy heardBy, const std::vector<rescue::SeenNetwork>& networks);
    /// Has this computer Wi-Fi of its own, and so perhaps passwords?
    void computerHears(bool hears);
    void answered(const std::optional<rescue::Secret>& password);

private:
    World& m_world;
    std::jthread m_thread;
};

} // namespace rescue::ui
