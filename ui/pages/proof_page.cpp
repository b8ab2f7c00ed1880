// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/proof_page.h"

#include "core/support/failure_text.h"
#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/report_row.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace rescue::ui {

namespace {

/// Enough of a fingerprint to compare by eye; the whole is copied.
QString shortened(const QString& fingerprint)
{
    if (fingerprint.isEmpty())
        return ProofPage::tr("none", "no readable key");
    return fingerprint.left(8) + QLatin1Char(' ') + fingerprint.mid(8, 8) + QStringLiteral(" …");
}

/// What happened, as a heading: without the full stop that ends it in a list of messages.
QString headingOf(const repair::Outcome& outcome)
{
    if (outcome.ending != repair::Ending::Failed || !outcome.failure)
        return endingTitle(outcome);
    QString what = failureText(*outcome.failure).what;
    if (what.endsWith(QLatin1Char('.')))
        what.chop(1);
    return what;
}

QString whatTheDeviceHolds(const repair::Outcome& outcome)
{
    return outcome.changed.empty()
               ? ProofPage::tr("Nothing was changed: the device holds what it held before.")
               : ProofPage::tr("Some things are changed already. The repair goes on where it "
                               "stopped.");
}

QString leadOf(const repair::Outcome& outcome)
{
    switch (outcome.ending) {
    case repair::Ending::Healed:
        return outcome.changed.empty() ? ProofPage::tr("Its keys were sound: nothing had to be written.")
                                       : ProofPage::tr("The keys are written, checked, and used.");
    case repair::Ending::NotSeenOnline: {
        const FailureText text = failureText(outcome.failure.value_or(Failure(FailureCode::NotSeenOnline)));
        return ProofPage::tr("%1 %2", "what it means, then what to do").arg(text.meaning, text.action);
    }
    case repair::Ending::Done:
        return ProofPage::tr("The device restarts with the keys it had before.");
    case repair::Ending::Failed: {
        const FailureText text = failureText(outcome.failure.value_or(Failure(FailureCode::Internal)));
        return QStringList{text.meaning, text.action, whatTheDeviceHolds(outcome)}.join(QLatin1Char('\n'));
    }
    case repair::Ending::Cancelled:
    case repair::Ending::Unfinished:
        return ProofPage::tr("You can start again whenever you like.");
    }
    return {};
}

} // namespace

ProofPage::ProofPage(QWidget* parent)
    : Page(Stage::Proof, QStringLiteral("proofPage"), parent), m_layers(new LayerPicture(this)),
      m_lists(new QBoxLayout(QBoxLayout::LeftToRight)), m_changed(new TextList(this)),
      m_proved(new TextList(this)), m_prints(new QWidget(this)), m_printGrid(new QGridLayout(m_prints)),
      m_report(new ReportRow(this)), m_undo(new QPushButton(this)), m_startOver(new QPushButton(this))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_startOver->setObjectName(QStringLiteral("startOver"));
    m_printGrid->setContentsMargins(0, 0, 0, 0);
    m_printGrid->setHorizontalSpacing(2 * unit);
    m_printGrid->setVerticalSpacing(unit / 2);
    m_printGrid->setColumnStretch(3, 1);
    m_lists->setSpacing(2 * unit);
    m_lists->addWidget(m_changed, 1);
    m_lists->addWidget(m_proved, 1);
    auto* results = new QHBoxLayout;
    results->setSpacing(3 * unit);
    results->addWidget(m_layers, 4);
    results->addLayout(m_lists, 5);
    for (QPushButton* button : {m_undo, m_startOver})
        m_report->addButton(button);
    content()->addLayout(results);
    content()->addWidget(m_prints);
    content()->addWidget(m_report);
    content()->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &ProofPage::undoWanted);
    connect(m_startOver, &QPushButton::clicked, this, &ProofPage::startOverWanted);
    retranslate();
}

void ProofPage::show(const repair::Outcome& outcome, const QString& log)
{
    m_outcome = outcome;
    m_report->setReport(outcome, log);
    // The other endings are about the failure from the heading on.
    if (outcome.failure && outcome.ending == repair::Ending::Healed)
        messages().tell(*outcome.failure);
    else
        messages().clear();
    m_layers->setLayers(layersFrom(outcome));
    const bool showLayers = outcome.ending == repair::Ending::NotSeenOnline;
    m_layers->setVisible(showLayers);
    m_lists->setDirection(showLayers ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_undo->setVisible(outcome.undoable && outcome.ending != repair::Ending::Done);
    m_startOver->setVisible(!wentWell());
    setProgress(wentWell() ? Progress::Done : Progress::NeedsYou);
    retranslate();
}

bool ProofPage::wentWell() const
{
    return m_outcome.ending == repair::Ending::Healed || m_outcome.ending == repair::Ending::Done;
}

void ProofPage::retranslate()
{
    setHeading(headingOf(m_outcome), leadOf(m_outcome));
    QStringList changed;
    for (const repair::Item item : m_outcome.changed)
        changed << itemText(item);
    m_changed->setTexts(tr("Changed"), changed);
    QStringList proved = proofTexts(m_outcome);
    if (const QString claim = claimText(m_outcome.claim); !claim.isEmpty())
        proved << claim;
    m_proved->setTexts(tr("Proved"), proved);
    showFingerprints();
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleDescription(tr("Puts the old keys back"));
    m_undo->setToolTip(tr("Puts the old keys back"));
    m_startOver->setText(tr("Start over"));
    if (wentWell())
        setPrimary(tr("Finish"));
    else
        setPrimary(nextActionText(failureCode()));
}

FailureCode ProofPage::failureCode() const
{
    return m_outcome.failure ? m_outcome.failure->code() : FailureCode::Cancelled;
}

void ProofPage::showFingerprints()
{
    const repair::Outcome& outcome = m_outcome;
    while (const QLayoutItem* item = m_printGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!outcome.deviceId.isEmpty())
        addFact(tr("Device id"), outcome.deviceId, outcome.deviceId);
    addFingerprint(tr("Device key"), outcome.deviceKeyBefore, outcome.deviceKeyAfter);
    addFingerprint(tr("Cloud key"), outcome.serverKeyBefore, outcome.serverKeyAfter);
    m_prints->setVisible(m_printGrid->count() > 0);
    orderTabs();
}

/// The copy buttons are made anew each time, and would come last.
void ProofPage::orderTabs()
{
    QWidget* before = nullptr;
    QWidgetList order;
    for (auto* copy : m_prints->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly))
        order << copy;
    for (QWidget* next : order += m_report->stops()) {
        if (before != nullptr)
            setTabOrder(before, next);
        before = next;
    }
}

void ProofPage::addFingerprint(const QString& name, const QString& before, const QString& after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    QString text = shortened(before);
    if (!after.isEmpty() && after != before)
        text = tr("%1  →  %2", "fingerprints before and after").arg(shortened(before), shortened(after));
    addFact(name, text, before + QLatin1Char('\n') + after);
}

void ProofPage::addFact(const QString& name, const QString& text, const QString& whole)
{
    const int row = m_printGrid->rowCount();
    auto* label = new QLabel(text, m_prints);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setToolTip(whole);
    label->setAccessibleName(tr("%1: %2", "name of a number: the number").arg(name, text));
    auto* copy = new QPushButton(tr("Copy"), m_prints);
    copy->setAccessibleName(tr("Copy: %1", "name of a number").arg(name));
    connect(copy, &QPushButton::clicked, this, [whole] { QGuiApplication::clipboard()->setText(whole); });
    m_printGrid->addWidget(new QLabel(name, m_prints), row, 0);
    m_printGrid->addWidget(label, row, 1);
    m_printGrid->addWidget(copy, row, 2);
}

HelpId ProofPage::help() const
{
    switch (m_outcome.ending) {
    case repair::Ending::Healed:
    case repair::Ending::Done:
        return HelpId::Proof;
    case repair::Ending::NotSeenOnline:
        return HelpId::NotSeenOnline;
    case repair::Ending::Failed:
    case repair::Ending::Cancelled:
    case repair::Ending::Unfinished:
        break;
    }
    return HelpId::FailsAgain;
}

void ProofPage::accept()
{
    if (wentWell())
        Q_EMIT startOverWanted();
    else if (nextAction(failureCode()) == NextAction::SaveReport)
        m_report->save();
    else
        Q_EMIT actionWanted(nextAction(failureCode()));
}

} // namespace rescue::ui
