// SPDX-License-Identifier: Apache-2.0
#include "ui/wifi_flow.h"

namespace rescue::ui {

WifiFlow::WifiFlow(World& world, WizardWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_page(new WifiPage), m_finder(world)
{
    m_window.addPage(m_page);
    connect(m_page, &WifiPage::searchWanted, this, [this] { m_finder.search(m_device); });
    connect(m_page, &WifiPage::storedPasswordWanted, &m_finder, &WifiFinder::askPassword);
    connect(m_page, &WifiPage::chosen, this, [this](const WifiNetwork& network) {
        m_finder.stop();
        if (m_next)
            m_next(network);
    });
    connect(&m_finder, &WifiFinder::found, m_page, &WifiPage::setNetworks);
    connect(&m_finder, &WifiFinder::computerHears, m_page, &WifiPage::setOffersStored);
    connect(&m_finder, &WifiFinder::answered, m_page, &WifiPage::setStoredPassword);
}

void WifiFlow::then(const repair::AttachedDevice& device, std::function<void(const WifiNetwork&)> next)
{
    m_device = device;
    m_next = std::move(next);
    if (m_window.page() != m_page)
        m_from = m_window.page();
    m_page->begin(device.model);
    m_window.show(m_page);
    m_finder.search(device);
}

bool WifiFlow::goBack(const Page* page)
{
    if (page != m_page)
        return false;
    m_finder.stop();
    m_window.show(m_from);
    return true;
}

} // namespace rescue::ui
