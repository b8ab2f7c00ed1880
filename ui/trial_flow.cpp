// SPDX-License-Identifier: Apache-2.0
#include "ui/trial_flow.h"

#include "core/evidence/network_facts.h"
#include "ui/cure_flow.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;

TrialFlow::TrialFlow(World& world, WizardWindow& window, QObject* parent)
    : QObject(parent), m_world(world), m_window(window), m_networkPage(new NetworkPage),
      m_tryPage(new TryPage)
{
    m_window.addPage(m_networkPage);
    m_window.addPage(m_tryPage);
    connect(&m_checker, &NetworkChecker::found, m_networkPage, &NetworkPage::setFound);
    connect(&m_checker, &NetworkChecker::ended, this, &TrialFlow::ended);
    connect(m_networkPage, &NetworkPage::checkWanted, this, &TrialFlow::look);
    connect(m_networkPage, &NetworkPage::hotspotWanted, this, [this] { tryOut(Trial::Hotspot, m_model); });
    connect(m_networkPage, &NetworkPage::goOnWanted, this, &TrialFlow::diagnosisWanted);
    connect(m_tryPage, &TryPage::tried, this, &TrialFlow::tried);
    connect(m_tryPage, &TryPage::wifiWanted, this, &TrialFlow::wifiWanted);
    connect(m_tryPage, &TryPage::showHowWanted, this, &TrialFlow::showHowWanted);
}

void TrialFlow::checkNetwork(Model model)
{
    m_model = model;
    m_from = m_window.page();
    m_window.show(m_networkPage);
    look();
}

void TrialFlow::look()
{
    m_networkPage->begin(m_model);
    m_checker.start(m_world.network());
}

void TrialFlow::ended(const std::vector<network::Result>& results)
{
    diagnosis::Evidence evidence;
    evidence::addNetwork(evidence, results, QDateTime::currentDateTimeUtc());
    Q_EMIT learnt(evidence);
    for (const network::Result& result : results)
        Q_EMIT noted(
            u"network %1: %2 %3"_s.arg(checkName(result.check), reasonName(result.reason), result.detail));
    m_networkPage->setEnded(results);
}

void TrialFlow::tryOut(Trial trial, Model model)
{
    m_model = model;
    m_tryFrom = m_window.page();
    m_tryPage->begin(trial, model, CureFlow::canRun(diagnosis::Cure::Wifi));
    m_window.show(m_tryPage);
}

bool TrialFlow::goBack(const Page* page)
{
    if (page != m_networkPage && page != m_tryPage)
        return false;
    m_checker.stop();
    m_window.show(page == m_tryPage ? m_tryFrom : m_from);
    return true;
}

} // namespace rescue::ui
