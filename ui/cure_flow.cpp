// SPDX-License-Identifier: Apache-2.0
#include "ui/cure_flow.h"

#include "core/repair/cure_plans.h"
#include "core/repair/history.h"
#include "core/repair/step_times.h"
#include "core/repair/undo_networks.h"
#include "ui/pages/proof_page.h"
#include "ui/pages/repair_page.h"
#include "ui/pages/understand_page.h"

#include <algorithm>

namespace rescue::ui {

using diagnosis::Cure;

namespace {

bool has(const repair::Plan& plan, repair::StepId step)
{
    return std::ranges::find(plan.steps, step) != plan.steps.end();
}

/// What its plan cannot do without is asked for before.
bool needsWifi(Cure cure)
{
    return cure == Cure::Wifi || cure == Cure::FirstSetUp || cure == Cure::ClearWifi || cure == Cure::Radio;
}

SignInFor purposeOf(const repair::Plan& plan)
{
    return has(plan, repair::StepId::RegisterKey) ? SignInFor::Keys : SignInFor::Claim;
}

} // namespace

CureFlow::CureFlow(World& world, WizardWindow& window, LampClock& clock, SignInFlow& signIn,
                   const WizardSetup& setup, QObject* parent)
    : QObject(parent), m_window(window), m_signIn(signIn), m_dataFolder(setup.dataFolder),
      m_onlineTimeout(setup.onlineTimeout), m_understandPage(new UnderstandPage),
      m_repairPage(new RepairPage(clock)), m_proofPage(new ProofPage(clock)),
      m_flow(world, window, *m_repairPage, *m_proofPage,
             setup.mayRemember ? repair::StepTimes::filePath(setup.dataFolder) : QString()),
      m_wifi(world, window)
{
    for (Page* page : std::initializer_list<Page*>{m_understandPage, m_repairPage, m_proofPage})
        m_window.addPage(page);
    connect(m_understandPage, &UnderstandPage::repairWanted, this, &CureFlow::startCure);
    connect(m_understandPage, &UnderstandPage::antennaChanged, this, &CureFlow::showPlan);
    connect(m_proofPage, &ProofPage::actionWanted, this, &CureFlow::act);
    connect(m_proofPage, &ProofPage::undoWanted, this, [this] {
        if (repair::networksOutOfReach(outcome()).isEmpty())
            undo(outcome());
        else // that is to be said first
            Q_EMIT undoPageWanted(outcome());
    });
    connect(m_proofPage, &ProofPage::packWanted, this, &CureFlow::packWanted);
    connect(m_proofPage, &ProofPage::startOverWanted, this, &CureFlow::startOverWanted);
    connect(&m_flow, &RepairFlow::signInWanted, this, [this](const QString& account, const QString& wrong) {
        m_signIn.again(account, wrong, [this] { m_flow.signedIn(m_signIn.session()); });
    });
    connect(&m_flow, &RepairFlow::ended, this, [this] {
        m_signIn.reset();
        Q_EMIT ended();
    });
    connect(&m_wifi, &WifiFlow::noted, &m_window, &WizardWindow::appendDetail);
    connect(&m_wifi, &WifiFlow::chosen, this, [this](const WifiNetwork& network) {
        m_network = network;
        prepare();
    });
}

bool CureFlow::canRun(Cure cure)
{
    return repair::planFor(cure, {}).has_value();
}

void CureFlow::begin(const CureTask& task)
{
    m_task = task;
    m_proofPage->setProduct(task.product);
    m_from = m_window.page();
    m_network.reset();
    m_understandPage->forgetAntenna();
    if (needsWifi(task.cure))
        m_wifi.ask(task.device);
    else
        prepare();
}

void CureFlow::prepare()
{
    const auto plan = repair::planFor(m_task.cure, options());
    if (plan && has(*plan, repair::StepId::CheckAccount))
        m_signIn.then(purposeOf(*plan), [this] { explain(); });
    else
        explain();
}

repair::RepairOptions CureFlow::options() const
{
    repair::RepairOptions options;
    options.deviceId = m_task.deviceId;
    options.dataFolder = m_dataFolder;
    options.onlineTimeout = m_onlineTimeout;
    options.wifi = m_network;
    options.antenna = m_understandPage->antenna();
    options.firmware = m_understandPage->ownFirmware();
    options.confirm = m_understandPage->confirmFirst();
    options.trySafeMode = !m_task.safeModeTried;
    return repair::optionsFor(m_task.cure, options);
}

void CureFlow::explain()
{
    showPlan();
    m_window.show(m_understandPage);
}

void CureFlow::showPlan()
{
    const auto plan = repair::planFor(m_task.cure, options());
    if (!plan)
        return;
    m_understandPage->setWifi(m_network ? m_network->ssid : QString());
    m_understandPage->explain(m_task.cure, *plan, m_task.device, m_signIn.session().account);
    m_window.help().setPlan(m_understandPage->facts());
}

void CureFlow::startCure()
{
    const repair::RepairOptions chosen = options();
    const auto plan = repair::planFor(m_task.cure, chosen);
    if (!plan)
        return;
    const auto go = [this, plan, chosen] { start(*plan, chosen); };
    // Whoever has the files needs no account for them.
    if (has(*plan, repair::StepId::FetchFirmware) && chosen.firmware.empty())
        m_signIn.then(SignInFor::Firmware, go);
    else
        go();
}

void CureFlow::start(const repair::Plan& plan, const repair::RepairOptions& options)
{
    Q_EMIT starting();
    m_withAccount = m_signIn.signedIn();
    m_flow.start(plan, options, m_signIn.session());
}

void CureFlow::undo(const repair::Outcome& of)
{
    m_undone = of;
    repair::RepairOptions options;
    options.deviceId = of.deviceId;
    options.dataFolder = m_dataFolder;
    options.undoFolder = of.folder;
    start(repair::undoPlan(of), options);
}

void CureFlow::again()
{
    Q_EMIT starting();
    m_withAccount = m_signIn.signedIn();
    m_flow.again(m_signIn.session());
}

void CureFlow::act(NextAction action)
{
    switch (action) {
    case NextAction::SignIn:
        return m_signIn.afresh(SignInFor::Keys, [this] { again(); });
    case NextAction::ConnectDevice:
        if (repair::isUndo(outcome()))
            Q_EMIT undoPageWanted(m_undone);
        else
            Q_EMIT connectionWanted();
        return;
    case NextAction::WriteSystem:
        return begin({Cure::Sys, m_task.device, m_task.deviceId});
    case NextAction::HandOver:
        return begin({Cure::OwnerRegisters, m_task.device, m_task.deviceId,
                      outcome().failure ? outcome().failure->arguments().value(0).toInt() : 0});
    case NextAction::LeaveProduct:
        return begin({Cure::ProductRepair, m_task.device, m_task.deviceId});
    case NextAction::BackToPlan:
        return explain();
    case NextAction::OtherWifi:
        return m_wifi.reopen();
    case NextAction::SaveReport:
        return;                // the proof page does it
    case NextAction::TryAgain: // it may have been stopped when the sign-in had run out
        return m_withAccount ? m_signIn.then(SignInFor::Keys, [this] { again(); }) : again();
    }
}

bool CureFlow::goBack(const Page* page)
{
    if (m_flow.running())
        m_flow.stop();
    else if (page == m_understandPage && needsWifi(m_task.cure))
        m_wifi.reopen();
    else if (page == m_understandPage || m_wifi.isOurs(page))
        m_window.show(m_from);
    else
        return false;
    return true;
}

} // namespace rescue::ui
