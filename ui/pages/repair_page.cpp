// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/repair_page.h"

#include "core/support/step_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace rescue::ui {

namespace {
constexpr int barParts = 1000;
} // namespace

RepairPage::RepairPage(LampClock& clock, QWidget* parent)
    : Page(Stage::Repair, QStringLiteral("repairPage"), parent), m_steps(new MarkList(this)),
      m_bar(new QProgressBar(this)), m_wait(new WaitPanel(clock, this)),
      m_buttons(new ButtonsPanel(clock, this)), m_question(new QuestionPanel(this)),
      m_findings(new TextList(tr("Found"), this))
{
    m_bar->setAccessibleName(tr("Progress of the repair"));
    m_bar->setRange(0, barParts);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(unit);
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
    content()->addWidget(m_bar);
    content()->addLayout(row);
    content()->addWidget(m_buttons, 1);
    connect(m_question, &QuestionPanel::changed, this, [this] {
        if (m_asking)
            setPrimary(m_question->verb(), m_question->complete());
    });
}

void RepairPage::begin(const repair::Plan& plan)
{
    m_plan = plan;
    m_step = 0;
    m_device = tr("device", "until its model is known");
    QStringList titles;
    for (const repair::StepId step : plan.steps)
        titles << stepTitle(step);
    m_steps->setLines(titles);
    m_bar->setValue(0);
    m_found.clear();
    m_findings->setLines({});
    setBack(tr("Stop safely"));
    messages().clear();
    endQuestion();
}

void RepairPage::show(const repair::Event& event)
{
    std::visit([this](const auto& one) { on(one); }, event);
}

void RepairPage::on(const repair::StepStarted& step)
{
    m_step = step.index;
    for (int line = 0; line < m_steps->count(); ++line) {
        if (line < step.index)
            m_steps->setProgress(line, Progress::Done);
        else if (line == step.index)
            m_steps->setProgress(line, Progress::Now);
    }
    m_bar->setValue(barParts * step.index / step.count);
    m_wait->showWork(stepTitle(step.step));
}

void RepairPage::on(const repair::StepProgress& progress)
{
    const double done = (m_step + progress.fraction) / static_cast<double>(m_plan.steps.size());
    m_bar->setValue(static_cast<int>(barParts * done));
}

void RepairPage::on(const repair::DeviceSeen& seen)
{
    m_device = modelInfo(seen.model).name;
    if (!m_asking && m_buttons->isHidden())
        backToWork();
}

void RepairPage::on(const repair::WaitStarted& wait)
{
    if (wait.what == repair::WaitFor::DfuByButtons) {
        showPanel(m_buttons);
        return needYou(true, tr("Hold SETUP, tap RESET, let go at yellow"));
    }
    m_wait->showWait(wait);
    if (wait.what == repair::WaitFor::Replug)
        needYou(true, tr("Plug your %1 in again").arg(m_device));
}

void RepairPage::on(const repair::WaitEnded& /*wait*/)
{
    m_wait->showWork(stepTitle(m_plan.steps.at(static_cast<std::size_t>(m_step))));
    backToWork();
}

void RepairPage::on(const repair::LampExpected& lamp)
{
    m_wait->setLamp(lamp.pattern);
}

void RepairPage::on(const repair::KeysFound& keys)
{
    m_found = findingTexts(keys.check);
    m_findings->setLines(m_found);
}

void RepairPage::on(const repair::KeysChecked& keys)
{
    m_found = findingTexts(keys.check) + decisionTexts(keys.decision);
    m_findings->setLines(m_found);
}

void RepairPage::ask(const repair::Question& question)
{
    m_asking = true;
    showPanel(m_question);
    m_question->ask(question);
    needYou(true, m_question->heading());
    setPrimary(m_question->verb(), m_question->complete());
}

void RepairPage::endQuestion()
{
    m_asking = false;
    setPrimary({});
    backToWork();
}

/// The buttons of the device need the whole page; everything else stands beside the steps.
void RepairPage::showPanel(const QWidget* panel)
{
    m_buttons->setVisible(panel == m_buttons);
    m_wait->setVisible(panel == m_wait);
    m_question->setVisible(panel == m_question);
    m_steps->setVisible(panel != m_buttons);
    m_findings->setVisible(panel != m_buttons && !m_found.isEmpty());
}

void RepairPage::backToWork()
{
    showPanel(m_wait);
    const bool undo = m_plan.task == repair::KeyTask::Restore;
    needYou(false, undo ? tr("The old keys of your %1 are being put back").arg(m_device)
                        : tr("Your %1 is being repaired").arg(m_device));
}

void RepairPage::needYou(bool needed, const QString& heading)
{
    setHeading(heading);
    setProgress(needed ? Progress::NeedsYou : Progress::Now);
    if (m_step < m_steps->count())
        m_steps->setProgress(m_step, needed ? Progress::NeedsYou : Progress::Now);
}

void RepairPage::showStopping()
{
    setBack(tr("Stopping at the next safe point…"), false);
}

QString RepairPage::help() const
{
    return tr("Leave the cable in until the last step is done. Should it slip out, plug it in again: the "
              "repair goes "
              "on. The old keys are saved before anything is written, so every change can be undone.");
}

void RepairPage::accept()
{
    if (!m_asking || !m_question->complete())
        return;
    const QString answer = m_question->answer();
    endQuestion();
    Q_EMIT answered(answer);
}

} // namespace rescue::ui
