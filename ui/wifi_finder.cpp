// SPDX-License-Identifier: Apache-2.0
#include "ui/wifi_finder.h"

#include "core/failure.h"
#include "core/repair/give_network.h"

namespace rescue::ui {

namespace {
constexpr Milliseconds searchMost{15'000};
constexpr Milliseconds passwordMost{120'000}; // the system may ask the person first
} // namespace

WifiFinder::WifiFinder(World& world, QObject* parent) : QObject(parent), m_world(world) {}

WifiFinder::~WifiFinder()
{
    stop();
}

void WifiFinder::stop()
{
    m_thread = {};
}

void WifiFinder::search(const repair::AttachedDevice& device)
{
    stop();
    m_thread = std::jthread([this, device](const std::stop_token& stop) {
        try {
            const auto byComputer = m_world.wifi()->networks(WaitLimit::in(searchMost, stop));
            Q_EMIT computerHears(byComputer.has_value());
            if (const auto byDevice = repair::scanByDevice(m_world, device, stop))
                Q_EMIT found(HeardBy::Device, *byDevice);
            else if (byComputer)
                Q_EMIT found(HeardBy::Computer, *byComputer);
            else
                Q_EMIT found(HeardBy::Nobody, {});
        } catch (const Failure&) { // told to stop: nobody waits for it
        }
    });
}

void WifiFinder::askPassword(const QString& ssid)
{
    stop();
    m_thread = std::jthread([this, ssid](const std::stop_token& stop) {
        try {
            Q_EMIT answered(m_world.wifi()->storedPassword(ssid, WaitLimit::in(passwordMost, stop)));
        } catch (const Failure&) { // told to stop
        }
    });
}

} // namespace rescue::ui
