// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard.h"

#include "core/repair/repair_folder.h"
#include "ui/pages/connect_page.h"
#include "ui/pages/guide_page.h"
#include "ui/pages/movement_page.h"
#include "ui/pages/proof_page.h"
#include "ui/pages/repair_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/understand_page.h"

#include <QDir>

#include <utility>

namespace rescue::ui {

Wizard::Wizard(World& world, LampClock& clock, WizardSetup setup, QObject* parent)
    : QObject(parent), m_world(world), m_setup(std::move(setup)),
      m_window(std::make_unique<WizardWindow>(clock, m_setup.practice)),
      m_connectPage(new ConnectPage(clock)),
      m_signInPage(new SignInPage(world.cloud().api.host(), m_setup.mayRemember && TokenStore::available())),
      m_understandPage(new UnderstandPage), m_repairPage(new RepairPage(clock)),
      m_proofPage(new ProofPage(clock)), m_guidePage(new GuidePage(clock)), m_watcher(world.usb()),
      m_identifier(world.usb()), m_account(world.cloud()), m_ruleInstaller(world),
      m_flow(world, *m_window, *m_repairPage, *m_proofPage,
             m_setup.mayRemember ? repair::StepTimes::filePath(m_setup.dataFolder) : QString()),
      m_history(*m_window, *m_connectPage, m_setup.dataFolder), m_diagnosis(world, *m_window),
      m_pick(*m_window, clock, m_setup.watchClock)
{
    for (Page* page : std::initializer_list<Page*>{m_connectPage, m_signInPage, m_understandPage,
                                                   m_repairPage, m_proofPage, m_guidePage})
        m_window->addPage(page);
    m_connectPage->preferDevice(m_setup.deviceId);
    m_window->help().setDataFolder(QDir::toNativeSeparators(repair::RepairFolder::root(m_setup.dataFolder)));
    connectPages();
    connectWorkers();
    connectIdentifier();
    connectHistory();
    connectDiagnosis();
    startOver();
    if (m_setup.mayRemember && TokenStore::remembers())
        m_store.load();
}

Wizard::~Wizard() = default;

void Wizard::connectPages()
{
    connect(m_window.get(), &WizardWindow::backWanted, this, &Wizard::goBack);
    connect(&m_pick, &PickFlow::picked, this, [this](const diagnosis::Picked& picked) {
        m_picked = picked;
        m_connectPage->setLamp(picked.lamp);
        diagnosis::Evidence told;
        tell(told, picked, QDateTime::currentDateTimeUtc());
        m_diagnosis.told(told);
        refreshStrip();
        m_window->show(m_connectPage);
    });
    MovementPage& firstPage = m_pick.firstPage();
    connect(&firstPage, &MovementPage::showHowWanted, this, &Wizard::showHow);
    connect(m_connectPage, &ConnectPage::showHowWanted, this, &Wizard::showHow);
    connect(m_guidePage, &GuidePage::finished, this, &Wizard::goBack);
    firstPage.setOffersPractice(m_setup.offersPractice);
    connect(&firstPage, &MovementPage::practiceWanted, this, &Wizard::practiceWanted);
    connect(&firstPage, &MovementPage::practiceDeclined, this, &Wizard::practiceDeclined);
    connect(m_connectPage, &ConnectPage::deviceChosen, this, &Wizard::chooseDevice);
    connect(m_connectPage, &ConnectPage::lookWanted, &m_watcher, &DeviceWatcher::start);
    connect(m_connectPage, &ConnectPage::ruleWanted, &m_ruleInstaller, &RuleInstaller::start);
    connect(m_signInPage, &SignInPage::signInWanted, &m_account, &Account::signIn);
    connect(m_signInPage, &SignInPage::otpGiven, this, [this](const QString& user, const QString& code) {
        m_account.answerOtp(user, m_mfaToken, code);
    });
    connect(m_understandPage, &UnderstandPage::repairWanted, this, &Wizard::startRepair);
    connect(m_proofPage, &ProofPage::actionWanted, this, &Wizard::act);
    connect(m_proofPage, &ProofPage::undoWanted, this, [this] { startUndo(outcome()); });
    connect(m_proofPage, &ProofPage::startOverWanted, this, &Wizard::startOver);
}

void Wizard::connectWorkers()
{
    connect(&m_watcher, &DeviceWatcher::seen, this, &Wizard::seenOnUsb);
    connect(&m_watcher, &DeviceWatcher::troubled, this,
            [this](const QString& technical) { m_window->appendDetail(technical); });
    connect(&m_account, &Account::signedIn, this, &Wizard::signedIn);
    connect(&m_account, &Account::otpNeeded, this, [this](const QString& mfaToken) {
        m_mfaToken = mfaToken;
        m_signInPage->askOtp();
    });
    connect(&m_account, &Account::failed, this, [this](const Failure& failure) {
        m_window->appendDetail(failure.technical());
        m_signInPage->showFailure(failure);
    });
    connect(&m_store, &TokenStore::loaded, this, [this](const Session& session) { m_session = session; });
    connect(&m_ruleInstaller, &RuleInstaller::granted, &m_watcher, &DeviceWatcher::start);
    connect(&m_ruleInstaller, &RuleInstaller::failed, this,
            [this](const Failure& failure) { m_connectPage->messages().tell(failure); });
    connect(&m_flow, &RepairFlow::ended, this, &Wizard::repairEnded);
}

void Wizard::connectIdentifier()
{
    DevicePicker& picker = m_connectPage->picker();
    connect(m_connectPage, &ConnectPage::blinkWanted, &m_identifier,
            [this, &picker](const repair::AttachedDevice& device) {
                picker.showBlinking(device, Blinking::Now);
                m_identifier.show(device);
            });
    connect(m_connectPage, &ConnectPage::left, &m_identifier, [this, &picker] {
        m_identifier.stop();
        picker.clearBlinking();
    });
    connect(&m_identifier, &Identifier::ended, &picker,
            [&picker](const repair::AttachedDevice& device) { picker.showBlinking(device, Blinking::Over); });
    connect(&m_identifier, &Identifier::cannot, &picker, [&picker](const repair::AttachedDevice& device) {
        picker.showBlinking(device, Blinking::Cannot);
    });
    connect(&m_identifier, &Identifier::failed, &picker,
            [&picker](const repair::AttachedDevice& device, const Failure& failure) {
                picker.showBlinking(device, Blinking::Failed, failure);
            });
}

void Wizard::connectHistory()
{
    connect(&m_pick.firstPage(), &MovementPage::historyWanted, &m_history, &HistoryFlow::open);
    connect(&m_watcher, &DeviceWatcher::seen, &m_history, &HistoryFlow::seen);
    connect(&m_history, &HistoryFlow::undoConfirmed, this,
            [this](const repair::Outcome& of, bool needsAccount) {
                if (needsAccount && m_session.token.empty())
                    signInThen([this, of] { startUndo(of); });
                else
                    startUndo(of);
            });
    connect(&m_history, &HistoryFlow::repairWanted, this, [this](const QString& deviceId) {
        m_connectPage->preferDevice(deviceId);
        m_finishing = true;
        m_window->show(m_connectPage);
    });
}

void Wizard::connectDiagnosis()
{
    connect(&m_watcher, &DeviceWatcher::seen, &m_diagnosis, &DiagnosisFlow::seen);
    connect(&m_diagnosis, &DiagnosisFlow::noted, m_window.get(), &WizardWindow::appendDetail);
    connect(&m_diagnosis, &DiagnosisFlow::repairWanted, this, &Wizard::prepareRepair);
    connect(&m_diagnosis, &DiagnosisFlow::signInWanted, this,
            [this] { signInThen([this] { m_diagnosis.signedIn(m_session); }); });
    connect(&m_diagnosis, &DiagnosisFlow::lampWanted, &m_pick, &PickFlow::begin);
    connect(&m_diagnosis, &DiagnosisFlow::showHowWanted, this, &Wizard::showHow);
}

void Wizard::startOver()
{
    m_device.reset();
    m_finishing = false;
    m_window->help().setPlan(std::nullopt);
    m_afterSignIn = nullptr;
    m_picked = {};
    m_signInPage->reset();
    m_signInPage->prefill(m_setup.user, m_setup.password);
    m_pick.begin();
    m_watcher.start();
}

void Wizard::seenOnUsb(const SeenOnUsb& usb)
{
    m_connectPage->showSeen(usb);
    m_guidePage->showSeen(usb);
    m_pick.seen(usb);
    const auto seen = m_connectPage->chosen();
    m_window->setStripShown(seen.has_value());
    if (!seen)
        return;
    m_window->strip().setDevice(seen->model, seen->mode);
    refreshStrip();
}

void Wizard::refreshStrip()
{
    const auto seen = m_connectPage->chosen();
    const bool dfu = seen && seen->mode == DeviceMode::Dfu;
    m_window->strip().setLamp(dfu ? led::Pattern::YellowBlink : m_picked.lamp);
}

void Wizard::chooseDevice(const repair::AttachedDevice& device)
{
    m_device = device;
    if (m_finishing)
        prepareRepair();
    else
        m_diagnosis.begin(device, knownDeviceId(), m_session);
}

void Wizard::prepareRepair()
{
    if (m_session.token.empty())
        signInThen([this] { explain(); });
    else
        explain();
}

QString Wizard::knownDeviceId() const
{
    return m_device ? m_device->id.value_or(m_setup.deviceId) : m_setup.deviceId;
}

void Wizard::signInThen(std::function<void()> next)
{
    m_afterSignIn = std::move(next);
    m_signInFrom = m_window->page();
    m_window->show(m_signInPage);
}

void Wizard::signedIn(const Session& session)
{
    m_session = session;
    if (m_signInPage->remember())
        m_store.save(session);
    m_signInPage->reset();
    if (const auto next = std::exchange(m_afterSignIn, nullptr))
        next();
}

repair::RepairOptions Wizard::options() const
{
    repair::RepairOptions options;
    options.deviceId = knownDeviceId();
    options.dataFolder = m_setup.dataFolder;
    options.onlineTimeout = m_setup.onlineTimeout;
    options.confirm = m_understandPage->confirmFirst();
    return options;
}

void Wizard::explain()
{
    m_understandPage->explain(m_picked.lamp, repair::keyRepairPlan(options()), *m_device, m_session.account);
    m_window->help().setPlan(m_understandPage->facts());
    m_window->show(m_understandPage);
}

void Wizard::startRepair()
{
    m_watcher.stop();
    m_flow.start(repair::keyRepairPlan(options()), options(), m_session);
}

void Wizard::startUndo(const repair::Outcome& of)
{
    m_undone = of;
    repair::RepairOptions undo = options();
    undo.undoFolder = of.folder;
    undo.deviceId = of.deviceId;
    m_watcher.stop();
    m_flow.start(repair::undoPlan(of), undo, m_session);
}

void Wizard::repairEnded()
{
    if (outcome().ending == repair::Ending::Healed)
        m_picked.lamp = led::Pattern::CyanBreathe;
    m_diagnosis.repaired(outcome());
    m_watcher.start();
}

void Wizard::act(NextAction action)
{
    switch (action) {
    case NextAction::SignIn:
        m_session = {};
        m_store.forget();
        return signInThen([this] {
            m_watcher.stop();
            m_flow.again(m_session);
        });
    case NextAction::ConnectDevice:
        if (outcome().task == repair::KeyTask::Restore)
            return m_history.openUndo(m_undone);
        return m_window->show(m_connectPage);
    case NextAction::SaveReport:
        return; // the proof page does it
    case NextAction::TryAgain:
        m_watcher.stop();
        return m_flow.again(m_session);
    }
}

void Wizard::showHow()
{
    m_beforeGuide = m_window->page();
    m_guidePage->begin(diagnosis::ButtonGoal::Dfu);
    m_window->show(m_guidePage);
}

void Wizard::goBack()
{
    const Page* page = m_window->page();
    if (page == m_guidePage)
        return m_window->show(m_beforeGuide);
    if (page == m_repairPage)
        return m_flow.stop();
    m_account.stop();
    m_afterSignIn = nullptr;
    if (m_history.goBack(page) || m_pick.goBack(page) || m_diagnosis.goBack(page))
        return;
    if (page == m_connectPage) {
        m_finishing = false;
        m_pick.reopen();
    } else if (m_diagnosis.isOurs(page) || (page == m_understandPage && m_finishing))
        m_window->show(m_connectPage);
    else if (page == m_understandPage)
        m_diagnosis.reopen();
    else if (page == m_signInPage)
        m_window->show(m_signInFrom);
    m_signInPage->reset();
    m_signInPage->prefill(m_setup.user, m_setup.password);
}

} // namespace rescue::ui
