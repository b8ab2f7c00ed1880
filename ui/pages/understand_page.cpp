// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/understand_page.h"

#include "core/support/diagnosis_text.h"
#include "core/support/plan_text.h"
#include "core/support/step_text.h"
#include "ui/pages/firmware_choice.h"
#include "ui/print/print_page.h"
#include "ui/print/save_pdf.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace rescue::ui {

namespace {

QStringList texts(const std::vector<repair::Item>& items)
{
    QStringList lines;
    for (const repair::Item item : items)
        lines << itemText(item);
    return lines;
}

bool has(const repair::Plan& plan, repair::StepId step)
{
    return std::ranges::find(plan.steps, step) != plan.steps.end();
}

/// Something is judged before it is written.
bool mayAsk(const repair::Plan& plan)
{
    return has(plan, repair::StepId::CheckFirmware) || has(plan, repair::StepId::WriteKeys);
}

} // namespace

UnderstandPage::UnderstandPage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("understandPage"), parent), m_steps(new MarkList(this)),
      m_changes(new TextList(this)), m_stays(new TextList(this)), m_facts(new QLabel(this)),
      m_antenna(new AntennaChoice(this)), m_firmware(new FirmwareChoice(this)),
      m_confirm(new QCheckBox(this)), m_print(new QPushButton(this)), m_save(new QPushButton(this))
{
    m_steps->setObjectName(QStringLiteral("steps"));
    m_confirm->setObjectName(QStringLiteral("confirmFirst"));
    m_facts->setWordWrap(true);
    m_print->setObjectName(QStringLiteral("printPlan"));
    m_save->setObjectName(QStringLiteral("savePlan"));
    for (QAbstractButton* choice : std::initializer_list<QAbstractButton*>{m_confirm, m_print, m_save})
        choice->setMinimumHeight(4 * unit);
    connect(m_print, &QPushButton::clicked, this,
            [this] { askAndPrint(messages(), planCardHtml(facts(), QDate::currentDate())); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        askAndSavePdf(messages(), planCardHtml(facts(), QDate::currentDate()), tr("repair plan"));
    });
    connect(m_antenna, &AntennaChoice::changed, this, &UnderstandPage::antennaChanged);
    auto* lists = new QVBoxLayout;
    lists->setSpacing(2 * unit);
    lists->addWidget(m_changes);
    lists->addWidget(m_stays);
    lists->addWidget(m_facts);
    lists->addWidget(m_antenna);
    lists->addWidget(m_firmware);
    lists->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addWidget(m_steps, 1, Qt::AlignTop);
    row->addLayout(lists, 1);
    content()->addLayout(row);
    content()->addWidget(m_confirm);
    auto* paper = new QHBoxLayout;
    paper->setSpacing(unit);
    paper->addWidget(m_print);
    paper->addWidget(m_save);
    paper->addStretch(1);
    content()->addLayout(paper);
    content()->addStretch(1);
    retranslate();
}

void UnderstandPage::explain(diagnosis::Cure cure, const repair::Plan& plan,
                             const repair::AttachedDevice& device, const QString& account)
{
    m_cure = cure;
    m_plan = plan;
    m_device = device;
    m_account = account;
    m_confirm->setVisible(mayAsk(plan));
    m_firmware->setVisible(has(plan, repair::StepId::FetchFirmware));
    m_firmware->setModel(device.model);
    m_antenna->setVisible(cure == diagnosis::Cure::Wifi || cure == diagnosis::Cure::Radio);
    retranslate();
}

QStringList UnderstandPage::factLines() const
{
    QStringList facts{tr("Device: %1, %2", "a model, its id")
                          .arg(modelInfo(m_device.model).name, m_device.id.value_or(tr("id unknown")))};
    if (!m_account.isEmpty())
        facts << tr("Account: %1").arg(m_account);
    if (!m_wifi.isEmpty())
        facts << tr("Wi-Fi: %1").arg(m_wifi);
    return facts;
}

void UnderstandPage::retranslate()
{
    QStringList steps;
    for (const repair::StepId step : m_plan.steps)
        steps << stepTitle(step);
    setHeading(cureTitle(m_cure), planReason(m_cure));
    m_steps->setLines(steps);
    m_steps->setAccessibleName(tr("What will be done"));
    m_changes->setTexts(tr("Will change, where needed"), texts(m_plan.mayChange));
    m_stays->setTexts(tr("Will stay"), texts(m_plan.willStay));
    m_confirm->setText(tr("Show me what was found before anything is written"));
    m_print->setText(tr("Print this plan…"));
    m_save->setText(tr("Save as PDF…"));
    m_save->setAccessibleDescription(tr("Saves what this repair does as a page to print"));
    m_facts->setText(factLines().join(u'\n'));
    setPrimary(startVerb(m_cure));
    setBack(tr("Back"));
}

const std::vector<firmware::GivenModule>& UnderstandPage::ownFirmware() const
{
    return m_firmware->modules();
}

bool UnderstandPage::confirmFirst() const
{
    return mayAsk(m_plan) && m_confirm->isChecked();
}

PlanFacts UnderstandPage::facts() const
{
    return {m_plan, m_device.model, m_device.id.value_or(QString()), m_account};
}

HelpId UnderstandPage::help() const
{
    return HelpId::Understand;
}

} // namespace rescue::ui
