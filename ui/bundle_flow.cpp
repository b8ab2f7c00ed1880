// SPDX-License-Identifier: Apache-2.0
#include "ui/bundle_flow.h"

#include "ui/pages/bundle_page.h"

namespace rescue::ui {

BundleFlow::BundleFlow(WizardWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_page(new BundlePage)
{
    m_window.addPage(m_page);
}

void BundleFlow::open(BundleSource source)
{
    source.log = m_window.details();
    m_openedFrom = m_window.page();
    m_page->show(source);
    m_window.show(m_page);
}

bool BundleFlow::goBack(const Page* page)
{
    if (page != m_page)
        return false;
    m_window.show(m_openedFrom);
    return true;
}

} // namespace rescue::ui
