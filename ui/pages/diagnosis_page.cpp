// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis_page.h"

#include "core/support/diagnosis_text.h"
#include "core/support/plan_text.h"
#include "core/support/step_text.h"
#include "ui/cure_flow.h"
#include "ui/fact_lines.h"
#include "ui/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/report_row.h"
#include "ui/widgets/show_how_button.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rescue::ui {

using diagnosis::Cure;
using diagnosis::Operation;

namespace {

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

bool hasButtons(Cure cure)
{
    const auto& operations = cureInfo(cure).operations;
    return operations.has(Operation::TrySafeMode) || operations.has(Operation::HoldButtonAtPlugIn) ||
           operations.has(Operation::SetWifi);
}

} // namespace

DiagnosisPage::DiagnosisPage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("diagnosisPage"), parent), m_confidence(wrapped(this)),
      m_honest(wrapped(this)), m_why(new TextList(this)), m_steps(new TextList(this)),
      m_changes(new TextList(this)), m_stays(new TextList(this)), m_fails(wrapped(this)),
      m_keysAnyway(new QPushButton(this)), m_network(new QPushButton(this)), m_hotspot(new QPushButton(this)),
      m_lookAgain(new QPushButton(this)), m_report(new ReportRow(this)), m_showHow(new ShowHowButton(this))
{
    m_confidence->setObjectName(QStringLiteral("confidence"));
    m_honest->setObjectName(QStringLiteral("notBuilt"));
    m_why->setObjectName(QStringLiteral("why"));
    m_steps->setObjectName(QStringLiteral("planSteps"));
    m_fails->setObjectName(QStringLiteral("ifItFails"));
    m_keysAnyway->setObjectName(QStringLiteral("keysAnyway"));
    m_network->setObjectName(QStringLiteral("checkNetwork"));
    m_hotspot->setObjectName(QStringLiteral("tryHotspot"));
    m_lookAgain->setObjectName(QStringLiteral("lookAgain"));
    connect(m_lookAgain, &QPushButton::clicked, this, &DiagnosisPage::lookAgainWanted);
    connect(m_report, &ReportRow::packWanted, this, &DiagnosisPage::packWanted);
    m_report->addButton(m_lookAgain);
    for (QPushButton* button : {m_keysAnyway, m_network, m_hotspot})
        button->setMinimumHeight(4 * unit);
    connect(m_network, &QPushButton::clicked, this, &DiagnosisPage::networkWanted);
    connect(m_hotspot, &QPushButton::clicked, this, [this] { Q_EMIT trialWanted(Trial::Hotspot); });
    connect(m_keysAnyway, &QPushButton::clicked, this, [this] { Q_EMIT cureWanted(Cure::Keys); });
    connect(m_showHow, &QPushButton::clicked, this, &DiagnosisPage::showHowWanted);
    auto* about = new QVBoxLayout;
    about->setSpacing(2 * unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_confidence, m_why, m_changes, m_stays})
        about->addWidget(part);
    about->addStretch(1);
    auto* plan = new QVBoxLayout;
    plan->setSpacing(2 * unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_honest, m_steps, m_fails})
        plan->addWidget(part);
    auto* ways = new FlowRow;
    for (QPushButton* way : {m_showHow, m_network, m_hotspot, m_keysAnyway})
        ways->addWidget(way);
    plan->addLayout(ways);
    orderTabs(QWidgetList{m_showHow, m_network, m_hotspot, m_keysAnyway} + m_report->stops());
    plan->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addLayout(about, 1);
    row->addLayout(plan, 1);
    content()->addLayout(row);
    content()->addWidget(m_report);
    content()->addStretch(1);
    retranslate();
}

void DiagnosisPage::show(const diagnosis::Diagnosis& diagnosis, const diagnosis::Evidence& evidence,
                         const QString& deviceId)
{
    m_diagnosis = diagnosis;
    m_evidence = evidence;
    m_report->setReport(
        reportOf(DiagnosisReport{diagnosis, evidence, deviceId, QDateTime::currentDateTimeUtc()}));
    retranslate();
}

DiagnosisPage::Way DiagnosisPage::way() const
{
    if (m_diagnosis.cure == Cure::SignIn)
        return Way::SignIn;
    const auto& operations = cureInfo(m_diagnosis.cure).operations;
    // What costs nothing comes first.
    if (operations.has(Operation::CheckPort) && !networkKnown())
        return Way::Network;
    if (cure())
        return Way::Cure;
    const bool tries = m_diagnosis.cure == Cure::Hotspot || m_diagnosis.cure == Cure::Net;
    if (m_diagnosis.cure == Cure::SafeMode || (tries && !m_evidence.hotspot))
        return Way::Trial;
    return m_diagnosis.cure == Cure::Bundle || m_diagnosis.cure == Cure::Log ? Way::Report : Way::ByHand;
}

Trial DiagnosisPage::trial() const
{
    return m_diagnosis.cure == Cure::SafeMode ? Trial::SafeMode : Trial::Hotspot;
}

bool DiagnosisPage::networkKnown() const
{
    return m_evidence.cloudPort && m_evidence.cloudPort->source == diagnosis::FactSource::Network;
}

std::optional<Cure> DiagnosisPage::cure() const
{
    // One that is built and has no plan is done by hand; in place of one that is not built, there is another.
    for (std::optional<Cure> cure = m_diagnosis.cure; cure; cure = cureInfo(*cure).instead) {
        if (CureFlow::canRun(*cure))
            return cure;
        if (isBuilt(*cure))
            break;
    }
    return std::nullopt;
}

void DiagnosisPage::accept()
{
    switch (way()) {
    case Way::Cure:
        Q_EMIT cureWanted(*cure());
        return;
    case Way::SignIn:
        Q_EMIT signInWanted();
        return;
    case Way::Network:
        Q_EMIT networkWanted();
        return;
    case Way::Trial:
        Q_EMIT trialWanted(trial());
        return;
    case Way::Report:
        m_report->save();
        return;
    case Way::ByHand:
        Q_EMIT lookAgainWanted();
        return;
    }
}

QString DiagnosisPage::verb() const
{
    switch (way()) {
    case Way::Cure:
        return cureVerb(*cure());
    case Way::SignIn:
        return tr("Sign in");
    case Way::Network:
        return tr("Look at the network");
    case Way::Trial:
        return trial() == Trial::Hotspot ? tr("Try a phone's hotspot") : tr("Try safe mode");
    case Way::Report:
        return tr("Save a report…");
    case Way::ByHand:
        break;
    }
    return tr("Done: look again");
}

QStringList DiagnosisPage::stepLines() const
{
    QStringList lines;
    for (const Operation operation : cureInfo(m_diagnosis.cure).operations) {
        const OperationText text = operationText(operation);
        lines << (operationInfo(operation).built
                      ? tr("%1: %2", "a step, and why it is done").arg(text.title, text.reason)
                      : tr("%1 (not built into this program yet): %2", "a step, and why it is done")
                            .arg(text.title, text.reason));
    }
    return lines;
}

QString DiagnosisPage::whatIfItFails() const
{
    QStringList cures;
    for (const Cure cure : m_diagnosis.ifItFails)
        cures << cureTitle(cure);
    if (cures.isEmpty())
        return {};
    return tr("If that does not help: %1", "a list").arg(QLocale().createSeparatedList(cures));
}

void DiagnosisPage::retranslate()
{
    const std::optional<Model> model =
        m_evidence.model ? std::optional(m_evidence.model->value) : std::nullopt;
    const CauseText cause = causeText(m_diagnosis.cause, model);
    setHeading(cause.heading, cause.explanation);
    m_confidence->setText(confidenceText(m_diagnosis.confidence));
    m_why->setTexts(tr("Why we think so"), factLines(m_evidence, m_diagnosis.because));
    m_steps->setTexts(cureTitle(m_diagnosis.cure), stepLines());
    // The way to a repair leads over a page that tells what it changes, once the account is known.
    const bool told = way() == Way::Cure || !writes(m_diagnosis.cure);
    QStringList changes, stays;
    for (int i = 0; i <= static_cast<int>(diagnosis::lastItem); ++i) {
        const auto item = static_cast<diagnosis::Item>(i);
        (overwrites(m_diagnosis.cure, item) ? changes : stays) << itemText(item);
    }
    m_changes->setTexts(tr("Will change, where needed"), told ? QStringList() : changes);
    m_stays->setTexts(tr("Will stay"), told ? QStringList() : stays);
    m_honest->setText(notBuiltTexts(m_diagnosis.cure).join(u'\n'));
    m_honest->setVisible(!m_honest->text().isEmpty());
    m_fails->setText(whatIfItFails());
    const auto& operations = cureInfo(m_diagnosis.cure).operations;
    m_network->setText(tr("Look at the network"));
    m_network->setVisible(way() != Way::Network &&
                          (operations.has(Operation::CheckPort) || operations.has(Operation::ChangeRouter)));
    m_hotspot->setText(tr("Try a phone's hotspot"));
    m_hotspot->setVisible(operations.has(Operation::TryHotspot) &&
                          !(way() == Way::Trial && trial() == Trial::Hotspot));
    m_lookAgain->setText(tr("Done: look again"));
    m_lookAgain->setVisible(way() == Way::Report);
    m_report->setVisible(way() == Way::ByHand || way() == Way::Report || way() == Way::Trial);
    m_keysAnyway->setText(tr("Check the keys anyway"));
    m_keysAnyway->setVisible(way() != Way::SignIn && !(cure() && touchesKeys(*cure())) && m_evidence.usb &&
                             m_evidence.usb->value != diagnosis::Usb::CannotOpen &&
                             m_evidence.usb->value != diagnosis::Usb::None);
    m_showHow->setVisible(hasButtons(m_diagnosis.cure));
    setPrimary(verb());
    setBack(tr("Back"));
}

} // namespace rescue::ui
