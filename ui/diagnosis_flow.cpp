// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnosis_flow.h"

#include "core/evidence/repair_facts.h"
#include "ui/pages/ask_page.h"
#include "ui/pages/diagnosis_page.h"
#include "ui/pages/measure_page.h"

#include <utility>

namespace rescue::ui {

using diagnosis::Evidence;
using diagnosis::Fact;
using diagnosis::FactId;
using diagnosis::FactSource;

namespace {

/// Nobody answers more questions than that before hearing what is wrong.
constexpr std::size_t mostQuestions = 3;

QString keyOf(const repair::AttachedDevice& device, const QString& deviceId)
{
    return !deviceId.isEmpty() ? deviceId : device.id.value_or(device.usb.port);
}

} // namespace

DiagnosisFlow::DiagnosisFlow(World& world, WizardWindow& window, QObject* parent)
    : QObject(parent), m_world(world), m_window(window), m_measurePage(new MeasurePage),
      m_askPage(new AskPage), m_diagnosisPage(new DiagnosisPage)
{
    for (Page* page : std::initializer_list<Page*>{m_measurePage, m_askPage, m_diagnosisPage})
        m_window.addPage(page);
    connect(&m_collector, &Collector::looking, m_measurePage, &MeasurePage::setLooking);
    connect(&m_collector, &Collector::learnt, m_measurePage, &MeasurePage::setLearnt);
    connect(&m_collector, &Collector::noted, this, &DiagnosisFlow::noted);
    connect(&m_collector, &Collector::ended, this, &DiagnosisFlow::measured);
    connect(m_askPage, &AskPage::answered, this, &DiagnosisFlow::answered);
    connect(m_diagnosisPage, &DiagnosisPage::cureWanted, this, &DiagnosisFlow::cureWanted);
    connect(m_diagnosisPage, &DiagnosisPage::signInWanted, this, &DiagnosisFlow::signInWanted);
    connect(m_diagnosisPage, &DiagnosisPage::networkWanted, this,
            [this] { Q_EMIT networkWanted(m_device.model); });
    connect(m_diagnosisPage, &DiagnosisPage::trialWanted, this,
            [this](Trial trial) { Q_EMIT trialWanted(trial, m_device.model); });
    connect(m_diagnosisPage, &DiagnosisPage::lookAgainWanted, this, &DiagnosisFlow::lookAgain);
    connect(m_diagnosisPage, &DiagnosisPage::packWanted, this, &DiagnosisFlow::packWanted);
    connect(m_diagnosisPage, &DiagnosisPage::showHowWanted, this, &DiagnosisFlow::showHowWanted);
}

void DiagnosisFlow::seen(const SeenOnUsb& usb)
{
    m_bus.saw(usb.devices, std::chrono::steady_clock::now());
}

void DiagnosisFlow::begin(const repair::AttachedDevice& device, const QString& deviceId,
                          const Session& session)
{
    m_device = device;
    m_deviceId = deviceId;
    m_session = session;
    m_known = m_remembered[keyOf(m_device, m_deviceId)];
    addAll(m_known, m_told);
    if (m_lampBefore) {
        const bool same = m_told.lamp && m_told.lamp->value == *m_lampBefore;
        const int cycles = m_known.cyclesWithoutChange ? m_known.cyclesWithoutChange->value : 0;
        m_known.cyclesWithoutChange =
            Fact{same ? cycles + 1 : 0, FactSource::Person, QDateTime::currentDateTimeUtc()};
        m_lampBefore.reset();
    }
    measure();
}

void DiagnosisFlow::signedIn(const Session& session)
{
    m_session = session;
    measure();
}

void DiagnosisFlow::measure()
{
    m_asked.clear();
    m_askedFrom = nullptr;
    const evidence::CollectTask task{
        m_world,    m_device,
        m_deviceId, m_bus.flapping(m_device.usb.port, std::chrono::steady_clock::now()),
        m_session,  m_known.lamp ? std::optional(m_known.lamp->value) : std::nullopt};
    m_measurePage->begin(m_device.model, plannedLooks(task));
    m_window.show(m_measurePage);
    m_collector.start(task);
}

void DiagnosisFlow::measured(const Evidence& evidence)
{
    addAll(m_known, evidence);
    keep();
    if (m_window.page() == m_measurePage) // nobody went back meanwhile
        goOn();
}

void DiagnosisFlow::goOn()
{
    const diagnosis::Diagnosis diagnosis = diagnose(m_known);
    const auto question = nextQuestion(m_known);
    if (question && worthAsking(*question, diagnosis)) {
        m_askPage->ask(*question);
        return m_window.show(m_askPage);
    }
    m_diagnosisPage->show(diagnosis, m_known, m_deviceId);
    m_window.show(m_diagnosisPage);
}

bool DiagnosisFlow::worthAsking(const diagnosis::Question& question,
                                const diagnosis::Diagnosis& diagnosis) const
{
    // The lamp is asked for by pictures. What has to be tried first is a step of a plan, not a question.
    if (question.answers.isEmpty() || question.effort == diagnosis::Effort::Tried)
        return false;
    // Where the keys are to blame anyway, their story or the owner matters, and one of them has to do.
    if (touchesKeys(diagnosis.cure) && diagnosis.confidence == diagnosis::Confidence::High)
        return (question.fact == FactId::Before && !isAnswered(m_known, FactId::Account)) ||
               (question.fact == FactId::Account && !isAnswered(m_known, FactId::Before));
    return m_asked.size() < mostQuestions;
}

void DiagnosisFlow::answered(FactId fact, const QStringList& values)
{
    for (const QString& value : values)
        setFact(m_known, fact, value, FactSource::Person, QDateTime::currentDateTimeUtc());
    m_askedFrom = nullptr;
    m_asked.push_back(fact);
    keep();
    goOn();
}

void DiagnosisFlow::add(const Evidence& evidence)
{
    addAll(m_known, evidence);
    keep();
}

void DiagnosisFlow::diagnoseAgain()
{
    m_askedFrom = nullptr;
    goOn();
}

void DiagnosisFlow::askAbout(Trial trial)
{
    const FactId fact = trial == Trial::Hotspot ? FactId::Hotspot : FactId::SafeMode;
    forget(m_known, fact);
    m_askedFrom = m_window.page();
    m_askPage->ask({fact, diagnosis::Effort::Tried, diagnosis::valueNames(fact)});
    m_window.show(m_askPage);
}

void DiagnosisFlow::keep()
{
    m_remembered[keyOf(m_device, m_deviceId)] = m_known;
}

/// What the lamp did is no longer known; everything else stays.
void DiagnosisFlow::lookAgain()
{
    if (m_known.lamp)
        m_lampBefore = m_known.lamp->value;
    for (const FactId fact : {FactId::Lamp, FactId::Flash, FactId::WatchedFromReset, FactId::FastCyan,
                              FactId::BackToGreen, FactId::Lasting, FactId::SosCode})
        forget(m_known, fact);
    m_told = {};
    keep();
    Q_EMIT lampWanted();
}

void DiagnosisFlow::repaired(const repair::Outcome& outcome)
{
    m_bus.forget(); // it restarted because it was told to
    if (outcome.ending == repair::Ending::NotSeenOnline && m_known.lamp)
        m_lampBefore = m_known.lamp->value;
    evidence::addOutcome(m_known, outcome, QDateTime::currentDateTimeUtc());
    keep();
}

DiagnosisReport DiagnosisFlow::report() const
{
    return {diagnose(m_known), m_known, m_deviceId.isEmpty() ? m_device.id.value_or(QString()) : m_deviceId,
            QDateTime::currentDateTimeUtc()};
}

void DiagnosisFlow::reopen()
{
    m_window.show(m_diagnosisPage);
}

bool DiagnosisFlow::isOurs(const Page* page) const
{
    return page == m_measurePage || page == m_askPage || page == m_diagnosisPage;
}

bool DiagnosisFlow::goBack(const Page* page)
{
    m_collector.stop();
    if (page == m_askPage && m_askedFrom != nullptr) {
        m_window.show(std::exchange(m_askedFrom, nullptr));
        return true;
    }
    if (!isOurs(page) || page == m_measurePage || m_asked.empty())
        return false;
    forget(m_known, m_asked.back());
    m_asked.pop_back();
    goOn();
    return true;
}

} // namespace rescue::ui
