// SPDX-License-Identifier: Apache-2.0
#include "ui/wifi_flow.h"

#include "core/repair/give_network.h"

namespace rescue::ui {

using namespace std::chrono_literals;

namespace {
constexpr Milliseconds listenTime = 15s;
constexpr Milliseconds passwordTime = 60s; ///< the system may ask the person for a password of its own
} // namespace

WifiFlow::WifiFlow(World& world, WizardWindow& window, QObject* parent)
    : QObject(parent), m_world(world), m_window(window), m_page(new WifiPage)
{
    m_window.addPage(m_page);
    connect(m_page, &WifiPage::searchWanted, this, &WifiFlow::search);
    connect(m_page, &WifiPage::storedPasswordWanted, this, &WifiFlow::askComputer);
    connect(m_page, &WifiPage::chosen, this, &WifiFlow::chosen);
    connect(this, &WifiFlow::heard, m_page,
            [this](HeardBy heardBy, const std::vector<SeenNetwork>& networks, bool offersStored) {
                m_page->setOffersStored(offersStored);
                m_page->setNetworks(heardBy, networks);
            });
    connect(this, &WifiFlow::told, m_page, &WifiPage::setStoredPassword);
}

WifiFlow::~WifiFlow() = default; // the jthread stops and joins

void WifiFlow::ask(const repair::AttachedDevice& device)
{
    m_device = device;
    m_page->begin(device.model);
    m_window.show(m_page);
    search();
}

void WifiFlow::reopen()
{
    m_window.show(m_page);
}

void WifiFlow::search()
{
    m_thread = std::jthread([this, device = m_device](const std::stop_token& stop) {
        try {
            const auto byDevice = repair::scanByDevice(m_world, device, stop);
            const auto byComputer = m_world.wifi()->networks(WaitLimit::in(listenTime, stop));
            if (stop.stop_requested())
                return;
            if (byDevice)
                Q_EMIT heard(HeardBy::Device, *byDevice, byComputer.has_value());
            else if (byComputer)
                Q_EMIT heard(HeardBy::Computer, *byComputer, true);
            else
                Q_EMIT heard(HeardBy::Nobody, {}, false);
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                return; // nobody waits for it
            Q_EMIT noted(failure.technical());
            Q_EMIT heard(HeardBy::Nobody, {}, false);
        }
    });
}

void WifiFlow::askComputer(const QString& ssid)
{
    m_thread = std::jthread([this, ssid](const std::stop_token& stop) {
        try {
            const auto password = m_world.wifi()->storedPassword(ssid, WaitLimit::in(passwordTime, stop));
            if (!stop.stop_requested())
                Q_EMIT told(password);
        } catch (const Failure&) { // told to stop: nobody waits for it
        }
    });
}

} // namespace rescue::ui
