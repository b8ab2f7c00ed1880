// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/repair_page.h"

#include "core/support/module_text.h"
#include "core/support/plan_text.h"
#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace rescue::ui {

namespace {
constexpr int barParts = 1000;

std::optional<diagnosis::ButtonGoal> goalOf(repair::WaitFor wait)
{
    switch (wait) {
    case repair::WaitFor::DfuByButtons:
        return diagnosis::ButtonGoal::Dfu;
    case repair::WaitFor::SafeModeByButtons:
        return diagnosis::ButtonGoal::SafeMode;
    case repair::WaitFor::ListenByButton:
        return diagnosis::ButtonGoal::Listening;
    case repair::WaitFor::ClearByButton:
        return diagnosis::ButtonGoal::ClearWifi;
    default:
        return std::nullopt;
    }
}
} // namespace

RepairPage::RepairPage(LampClock& clock, QWidget* parent)
    : Page(Stage::Repair, QStringLiteral("repairPage"), parent), m_steps(new MarkList(this)),
      m_bar(new QProgressBar(this)), m_timeLeft(new TimeLeftLabel(this)), m_wait(new WaitPanel(clock, this)),
      m_buttons(new ButtonPanel(clock, Occasion::Repair, this)), m_question(new QuestionPanel(this)),
      m_findings(new TextList(this))
{
    m_bar->setRange(0, barParts);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(unit);
    auto* progress = new QHBoxLayout;
    progress->setSpacing(2 * unit);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_timeLeft);
    auto* right = new QVBoxLayout;
    right->setSpacing(2 * unit);
    right->addWidget(m_wait);
    right->addWidget(m_question);
    right->addWidget(m_findings);
    right->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addWidget(m_steps, 2, Qt::AlignTop);
    row->addLayout(right, 3);
    content()->addLayout(progress);
    content()->addLayout(row);
    content()->addWidget(m_buttons, 1);
    connect(m_bar, &QProgressBar::valueChanged, this,
            [this](int parts) { Q_EMIT progressed(static_cast<double>(parts) / barParts); });
    connect(m_question, &QuestionPanel::changed, this, &RepairPage::retranslate);
    retranslate();
}

void RepairPage::begin(const repair::Plan& plan)
{
    m_plan = plan;
    m_step = 0;
    m_stopping = false;
    m_model.reset();
    m_check.reset();
    m_decision.reset();
    m_modules.clear();
    m_steps->setLines({});
    m_bar->setValue(0);
    messages().clear();
    setScene(Scene::Work);
}

void RepairPage::retranslate()
{
    QStringList titles;
    for (const repair::StepId step : m_plan.steps)
        titles << stepTitle(step);
    m_steps->setLines(titles);
    m_steps->setAccessibleName(tr("Steps"));
    m_bar->setAccessibleName(tr("Progress of the repair"));
    showFindings();
    setHeading(headingNow());
    setBack(m_stopping ? tr("Stopping at the next safe point…") : tr("Stop safely"), !m_stopping);
    if (m_scene == Scene::Question)
        setPrimary(m_question->verb(), m_question->complete());
    else
        setPrimary({});
}

bool RepairPage::followsSafeMode() const
{
    return m_scene == Scene::Buttons && m_buttons->guide().goal == diagnosis::ButtonGoal::SafeMode;
}

QString RepairPage::headingNow() const
{
    const QString device = m_model ? modelInfo(*m_model).name : tr("device", "until its model is known");
    switch (m_scene) {
    case Scene::Buttons:
        return guideHeading(m_buttons->guide());
    case Scene::Question:
        return m_question->heading();
    case Scene::Replug:
        return tr("Plug your %1 in again").arg(device);
    case Scene::Work:
        break;
    }
    return runningTitle(m_plan, device);
}

void RepairPage::showFindings()
{
    QStringList lines;
    if (m_check)
        lines << findingTexts(*m_check);
    if (m_decision)
        lines << decisionTexts(*m_decision, m_plan.task);
    lines << moduleChangeTexts(m_modules);
    m_findings->setTexts(tr("Found"), lines);
    m_findings->setVisible(!lines.isEmpty() && m_scene != Scene::Buttons);
}

void RepairPage::setScene(Scene scene)
{
    m_scene = scene;
    // The buttons of the device need the whole page; everything else stands beside the steps.
    m_buttons->setVisible(scene == Scene::Buttons);
    m_wait->setVisible(scene == Scene::Work || scene == Scene::Replug);
    m_question->setVisible(scene == Scene::Question);
    m_steps->setVisible(scene != Scene::Buttons);
    retranslate();
    const Progress progress = scene == Scene::Work ? Progress::Now : Progress::NeedsYou;
    setProgress(progress);
    if (m_step < m_steps->count())
        m_steps->setProgress(m_step, progress);
}

void RepairPage::show(const repair::Event& event)
{
    std::visit([this](const auto& one) { on(one); }, event);
}

void RepairPage::on(const repair::StepStarted& step)
{
    m_step = step.index;
    if (m_scene == Scene::Buttons)
        setScene(Scene::Work);
    for (int line = 0; line < m_steps->count(); ++line) {
        if (line < step.index)
            m_steps->setProgress(line, Progress::Done);
        else if (line == step.index)
            m_steps->setProgress(line, Progress::Now);
    }
    m_bar->setValue(barParts * step.index / step.count);
    m_wait->showWork(step.step);
    Q_EMIT changed(); // the help may be another now
    announce(this, stepTitle(step.step));
}

void RepairPage::on(const repair::StepProgress& progress)
{
    const double done = (m_step + progress.fraction) / static_cast<double>(m_plan.steps.size());
    m_bar->setValue(static_cast<int>(barParts * done));
}

void RepairPage::on(const repair::DeviceSeen& seen)
{
    m_model = seen.model;
    m_mode = seen.mode;
    if (m_scene == Scene::Buttons)
        m_buttons->see(seen.mode);
    if (m_scene == Scene::Work)
        setHeading(headingNow());
}

void RepairPage::on(const repair::WaitStarted& wait)
{
    m_wait->showWait(wait);
    if (const auto goal = goalOf(wait.what); goal && !followsSafeMode()) {
        m_buttons->begin(m_model.value_or(Model::Photon), *goal, m_mode);
        setScene(Scene::Buttons);
    } else if (wait.what == repair::WaitFor::Replug)
        setScene(Scene::Replug);
}

void RepairPage::on(const repair::WaitEnded& /*wait*/)
{
    m_wait->showWork(m_plan.steps.at(static_cast<std::size_t>(m_step)));
    if (!followsSafeMode())
        setScene(Scene::Work);
}

void RepairPage::on(const repair::LampExpected& lamp)
{
    m_wait->setLamp(lamp.pattern);
}

void RepairPage::on(const repair::KeysFound& keys)
{
    m_check = keys.check;
    showFindings();
}

void RepairPage::on(const repair::KeysChecked& keys)
{
    m_check = keys.check;
    m_decision = keys.decision;
    showFindings();
}

void RepairPage::on(const repair::FirmwareChecked& firmware)
{
    m_modules = firmware.modules;
    showFindings();
}

void RepairPage::ask(const repair::Question& question)
{
    m_question->ask(question);
    setScene(Scene::Question);
}

void RepairPage::showStopping()
{
    m_stopping = true;
    retranslate();
}

HelpId RepairPage::help() const
{
    switch (m_scene) {
    case Scene::Buttons:
        return buttonHelp(m_buttons->guide().goal);
    case Scene::Question:
        return m_question->help();
    case Scene::Replug:
        return HelpId::CableOut;
    case Scene::Work:
        break;
    }
    const auto writes = [](repair::StepId step) {
        return step == repair::StepId::RegisterKey || step == repair::StepId::WriteKeys ||
               step == repair::StepId::PutSettingsBack || step == repair::StepId::WriteFirmware ||
               step == repair::StepId::WriteBootloader;
    };
    const auto step = static_cast<std::size_t>(m_step);
    return step < m_plan.steps.size() && writes(m_plan.steps[step]) ? HelpId::Writing : HelpId::Waiting;
}

void RepairPage::accept()
{
    if (m_scene != Scene::Question || !m_question->complete())
        return;
    const QString answer = m_question->answer();
    setScene(Scene::Work);
    Q_EMIT answered(answer);
}

} // namespace rescue::ui
