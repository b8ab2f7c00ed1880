// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard.h"

#include "core/repair/history.h"
#include "core/repair/repair_folder.h"
#include "core/support/log_file.h"
#include "ui/pages/connect_page.h"
#include "ui/pages/guide_page.h"
#include "ui/pages/movement_page.h"

#include <QDir>

#include <utility>

namespace rescue::ui {

Wizard::Wizard(World& world, LampClock& clock, WizardSetup setup, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)),
      m_window(std::make_unique<WizardWindow>(clock, m_setup.practice)),
      m_connectPage(new ConnectPage(clock)), m_guidePage(new GuidePage(clock)), m_bundle(*m_window),
      m_watcher(world.usb()), m_identifier(world.usb()), m_access(world), m_signIn(world, *m_window, m_setup),
      m_cure(world, *m_window, clock, m_signIn, m_setup),
      m_history(*m_window, *m_connectPage, m_setup.dataFolder), m_diagnosis(world, *m_window),
      m_trial(world, *m_window), m_pick(*m_window, clock, m_setup.watchClock),
      m_updates(*m_window, m_pick.firstPage(), m_setup)
{
    m_window->addPage(m_connectPage);
    m_window->addPage(m_guidePage);
    m_connectPage->preferDevice(m_setup.deviceId);
    m_window->help().setDataFolder(QDir::toNativeSeparators(repair::RepairFolder::root(m_setup.dataFolder)));
    connectPages();
    connectWorkers();
    connectAccess();
    connectIdentifier();
    connectHistory();
    connectDiagnosis();
    connectTrial();
    connectCure();
    connectBundle();
    startOver();
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
    connect(&firstPage, &MovementPage::showHowWanted, this, [this] { showHow(diagnosis::ButtonGoal::Dfu); });
    connect(m_connectPage, &ConnectPage::showHowWanted, this,
            [this] { showHow(diagnosis::ButtonGoal::Dfu); });
    connect(m_guidePage, &GuidePage::finished, this, &Wizard::goBack);
    firstPage.setOffersPractice(m_setup.offersPractice);
    connect(&firstPage, &MovementPage::practiceWanted, this, &Wizard::practiceWanted);
    connect(&firstPage, &MovementPage::practiceDeclined, this, &Wizard::practiceDeclined);
    connect(m_connectPage, &ConnectPage::deviceChosen, this, &Wizard::chooseDevice);
    connect(m_connectPage, &ConnectPage::lookWanted, &m_watcher, &DeviceWatcher::start);
}

void Wizard::connectWorkers()
{
    connect(&m_watcher, &DeviceWatcher::seen, this, &Wizard::seenOnUsb);
    connect(&m_watcher, &DeviceWatcher::troubled, this,
            [this](const QString& technical) { m_window->appendDetail(technical); });
    if (m_setup.mayRemember)
        connect(
            m_window.get(), &WizardWindow::detailAppended, this,
            [log = LogFile(LogFile::folderIn(m_setup.dataFolder))](const QString& line) { log.add(line); });
    connect(&m_signIn, &SignInFlow::noted, m_window.get(), &WizardWindow::appendDetail);
    connect(&m_updates, &UpdateFlow::noted, m_window.get(), &WizardWindow::appendDetail);
}

void Wizard::connectAccess()
{
    connect(m_connectPage, &ConnectPage::accessWanted, &m_access, &AccessRequest::start);
    connect(&m_access, &AccessRequest::granted, this, [this] {
        m_connectPage->accessGranted();
        m_watcher.start();
    });
    connect(&m_access, &AccessRequest::turnedDown, m_connectPage, &ConnectPage::accessTurnedDown);
    connect(&m_access, &AccessRequest::failed, this, [this](const Failure& failure) {
        m_window->appendDetail(failure.technical());
        m_connectPage->accessFailed(failure);
    });
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
                if (needsAccount)
                    m_signIn.then(SignInFor::Keys, [this, of] { m_cure.undo(of); });
                else
                    m_cure.undo(of);
            });
    connect(&m_history, &HistoryFlow::repairWanted, this, [this](const repair::Outcome& of) {
        m_connectPage->preferDevice(of.deviceId);
        m_finishing = diagnosis::cureFromId(of.plan).value_or(diagnosis::Cure::Keys);
        m_window->show(m_connectPage);
    });
}

void Wizard::connectDiagnosis()
{
    connect(&m_watcher, &DeviceWatcher::seen, &m_diagnosis, &DiagnosisFlow::seen);
    connect(&m_diagnosis, &DiagnosisFlow::noted, m_window.get(), &WizardWindow::appendDetail);
    connect(&m_diagnosis, &DiagnosisFlow::cureWanted, this, &Wizard::cure);
    connect(&m_diagnosis, &DiagnosisFlow::signInWanted, this, [this] {
        m_signIn.then(SignInFor::Diagnosis, [this] { m_diagnosis.signedIn(m_signIn.session()); });
    });
    connect(&m_diagnosis, &DiagnosisFlow::lampWanted, &m_pick, &PickFlow::begin);
    connect(&m_diagnosis, &DiagnosisFlow::showHowWanted, this,
            [this] { showHow(diagnosis::ButtonGoal::Dfu); });
}

void Wizard::connectTrial()
{
    connect(&m_diagnosis, &DiagnosisFlow::networkWanted, &m_trial, &TrialFlow::checkNetwork);
    connect(&m_diagnosis, &DiagnosisFlow::trialWanted, &m_trial, &TrialFlow::tryOut);
    connect(&m_trial, &TrialFlow::learnt, &m_diagnosis, &DiagnosisFlow::add);
    connect(&m_trial, &TrialFlow::diagnosisWanted, &m_diagnosis, &DiagnosisFlow::diagnoseAgain);
    connect(&m_trial, &TrialFlow::tried, &m_diagnosis, &DiagnosisFlow::askAbout);
    connect(&m_trial, &TrialFlow::wifiWanted, this, [this] { cure(diagnosis::Cure::Wifi); });
    connect(&m_trial, &TrialFlow::showHowWanted, this, [this] { showHow(diagnosis::ButtonGoal::SafeMode); });
    connect(&m_trial, &TrialFlow::noted, m_window.get(), &WizardWindow::appendDetail);
}

void Wizard::connectCure()
{
    connect(&m_cure, &CureFlow::starting, &m_watcher, &DeviceWatcher::stop);
    connect(&m_cure, &CureFlow::ended, this, &Wizard::repairEnded);
    connect(&m_cure, &CureFlow::connectionWanted, this, [this] { m_window->show(m_connectPage); });
    connect(&m_cure, &CureFlow::undoPageWanted, &m_history, &HistoryFlow::openUndo);
    connect(&m_cure, &CureFlow::startOverWanted, this, &Wizard::startOver);
}

void Wizard::connectBundle()
{
    connect(&m_diagnosis, &DiagnosisFlow::packWanted, &m_bundle, &BundleFlow::open);
    connect(&m_history, &HistoryFlow::packWanted, &m_bundle, &BundleFlow::open);
    connect(&m_history, &HistoryFlow::forgotten, this, &Wizard::tellUnfinished);
    connect(&m_cure, &CureFlow::packWanted, this, [this](BundleSource source) {
        // What was repaired may be another device than what was diagnosed.
        if (DiagnosisReport diagnosed = m_diagnosis.report(); diagnosed.deviceId == outcome().deviceId)
            source.diagnosis = std::move(diagnosed);
        m_bundle.open(std::move(source));
    });
}

void Wizard::startOver()
{
    m_device.reset();
    m_finishing.reset();
    m_window->help().setPlan(std::nullopt);
    m_picked = {};
    m_signIn.reset();
    m_pick.begin();
    tellUnfinished();
    m_updates.begin();
    m_watcher.start();
}

void Wizard::tellUnfinished()
{
    m_pick.firstPage().setUnfinished(repair::unfinishedRepair(m_setup.dataFolder));
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
        cure(*m_finishing);
    else
        m_diagnosis.begin(device, knownDeviceId(), m_signIn.session());
}

QString Wizard::knownDeviceId() const
{
    return m_device ? m_device->id.value_or(m_setup.deviceId) : m_setup.deviceId;
}

void Wizard::cure(diagnosis::Cure cure)
{
    m_cure.begin({.cure = cure,
                  .device = *m_device,
                  .deviceId = knownDeviceId(),
                  .safeModeTried = m_diagnosis.evidence().safeMode.has_value()});
}

void Wizard::repairEnded()
{
    if (outcome().ending == repair::Ending::Healed)
        m_picked.lamp = led::Pattern::CyanBreathe;
    m_diagnosis.repaired(outcome());
    m_watcher.start();
}

void Wizard::showHow(diagnosis::ButtonGoal goal)
{
    m_beforeGuide = m_window->page();
    m_guidePage->begin(goal);
    m_window->show(m_guidePage);
}

void Wizard::goBack()
{
    const Page* page = m_window->page();
    if (page == m_guidePage)
        return m_window->show(m_beforeGuide);
    if (m_bundle.goBack(page) || m_updates.goBack(page))
        return;
    m_signIn.reset();
    if (m_cure.goBack(page) || m_signIn.goBack(page) || m_history.goBack(page) || m_pick.goBack(page) ||
        m_trial.goBack(page) || m_diagnosis.goBack(page))
        return;
    if (page == m_connectPage) {
        m_finishing.reset();
        m_pick.reopen();
    } else {
        m_window->show(m_connectPage);
    }
}

} // namespace rescue::ui
