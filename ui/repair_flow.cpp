// SPDX-License-Identifier: Apache-2.0
#include "ui/repair_flow.h"

#include "core/repair/names.h"
#include "core/support/ending_text.h"
#include "core/support/event_text.h"
#include "ui/pages/proof_page.h"
#include "ui/pages/repair_page.h"

namespace rescue::ui {

RepairFlow::RepairFlow(World& world, WizardWindow& window, RepairPage& repairPage, ProofPage& proofPage,
                       const QString& timesFile, QObject* parent)
    : QObject(parent), m_window(window), m_repairPage(repairPage), m_proofPage(proofPage),
      m_timeLeft(timesFile), m_runner(world)
{
    connect(&m_window, &WizardWindow::leaveWanted, this, &RepairFlow::stop);
    connect(&m_repairPage, &RepairPage::answered, &m_runner, &repair::Runner::answer);
    connect(&m_repairPage, &RepairPage::answered, &m_timeLeft, &TimeLeft::resume);
    connect(&m_timeLeft, &TimeLeft::changed, &m_repairPage, &RepairPage::setTimeLeft);
    connect(&m_runner, &repair::Runner::asked, &m_timeLeft, &TimeLeft::pause);
    connect(&m_runner, &repair::Runner::happened, &m_timeLeft, &TimeLeft::hear);
    connect(&m_runner, &repair::Runner::finished, &m_timeLeft, &TimeLeft::finish);
    connect(&m_runner, &repair::Runner::happened, this, &RepairFlow::happened);
    connect(&m_repairPage, &RepairPage::progressed, this, [this](double share) {
        if (m_taskbar)
            m_taskbar->set(share);
    });
    connect(&m_runner, &repair::Runner::asked, this, &RepairFlow::asked);
    connect(&m_runner, &repair::Runner::finished, this, &RepairFlow::finished);
}

void RepairFlow::start(const repair::Plan& plan, const repair::RepairOptions& options, const Session& session)
{
    m_plan = plan;
    m_options = options;
    m_options.askSignIn = true;
    m_stopping = false;
    m_repairPage.begin(plan);
    m_timeLeft.begin(plan);
    m_awake.emplace(tr("A device is being repaired.", "to whoever asks what keeps the computer awake"));
    m_taskbar.emplace(m_window);
    m_window.show(&m_repairPage);
    m_window.setBusy(true);
    m_window.appendDetail(plan.id);
    m_runner.start(plan, m_options, session);
}

void RepairFlow::again(const Session& session)
{
    start(repair::Plan(m_plan), repair::RepairOptions(m_options), session);
}

void RepairFlow::stop()
{
    m_stopping = true;
    m_repairPage.showStopping();
    if (m_window.page() != &m_repairPage) // it waits for a sign-in
        m_window.show(&m_repairPage);
    m_runner.cancel();
}

void RepairFlow::asked(const repair::Question& question)
{
    if (question.kind != repair::QuestionKind::SignInAgain)
        m_repairPage.ask(question);
    else if (!m_stopping) // else the question ends by itself
        Q_EMIT signInWanted(question.arguments.value(0), question.arguments.value(1));
}

void RepairFlow::signedIn(const Session& session)
{
    m_window.show(&m_repairPage);
    m_timeLeft.resume();
    m_runner.answerSignIn(session);
}

void RepairFlow::happened(const repair::Event& event)
{
    m_repairPage.show(event);
    if (const QString line = plainText(event); !line.isEmpty())
        m_window.appendPlain(line);
    if (const QString line = technicalText(event); !line.isEmpty())
        m_window.appendDetail(line);
    if (const auto* lamp = std::get_if<repair::LampExpected>(&event))
        m_window.strip().setLamp(lamp->pattern);
    if (const auto* seen = std::get_if<repair::DeviceSeen>(&event))
        m_window.strip().setDevice(seen->model, seen->mode);
}

void RepairFlow::finished(const repair::Outcome& outcome)
{
    m_outcome = outcome;
    m_awake.reset();
    m_taskbar.reset();
    m_window.appendPlain(endingTitle(outcome));
    m_window.appendDetail(endingName(outcome.ending));
    if (outcome.failure)
        m_window.appendDetail(outcome.failure->technical());
    m_proofPage.show(outcome, m_window.details());
    m_window.show(&m_proofPage);
    Q_EMIT ended();
    m_window.setBusy(false);
}

} // namespace rescue::ui
