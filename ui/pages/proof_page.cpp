// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/proof_page.h"

#include "core/repair/history.h"
#include "core/support/ending_text.h"
#include "core/support/failure_text.h"
#include "core/support/handover_note.h"
#include "core/support/module_text.h"
#include "core/support/step_text.h"
#include "ui/help/failure_help.h"
#include "ui/pages/fingerprint_table.h"
#include "ui/theme.h"
#include "ui/widgets/report_row.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>
#include <QRegularExpression>

namespace rescue::ui {

namespace {

/// Shown, a long number may go over to the next line wherever there is room for no more of it.
QString breakable(QString text)
{
    static const QRegularExpression block(QStringLiteral("[0-9A-Za-z+/]{16}"));
    return text.replace(block, QStringLiteral("\\0\u200b"));
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
    if (outcome.outsideProduct != 0)
        return ProofPage::tr(
                   "The device could not be put back into product %1: its team has to add it again.")
            .arg(outcome.outsideProduct);
    return outcome.changed.empty()
               ? ProofPage::tr("Nothing was changed: the device holds what it held before.")
               : ProofPage::tr("Some things are changed already. The repair goes on where it "
                               "stopped.");
}

bool aboutKeys(const repair::Outcome& outcome)
{
    return outcome.task == repair::KeyTask::Repair || outcome.task == repair::KeyTask::LoadKey ||
           outcome.task == repair::KeyTask::Restore;
}

QString leadOf(const repair::Outcome& outcome)
{
    switch (outcome.ending) {
    case repair::Ending::Healed:
    case repair::Ending::Done:
        return endingMeaning(outcome);
    case repair::Ending::NotSeenOnline: {
        const Failure failure = outcome.failure.value_or(Failure(FailureCode::NotSeenOnline));
        const FailureText text = failureText(failure);
        const bool keys = failure.code() == FailureCode::NotSeenOnline && aboutKeys(outcome);
        return ProofPage::tr("%1 %2", "what it means, then what to do")
            .arg(keys ? ProofPage::tr("The keys are in place. The cloud has not seen the device since.")
                      : text.meaning,
                 text.action);
    }
    case repair::Ending::Failed: {
        if (nextAction(outcome) == NextAction::LeaveProduct)
            return QStringList{
                ProofPage::tr("Your account has a part in that product, but the cloud takes no "
                              "key for a device that is inside."),
                ProofPage::tr("The device can leave it for the moment of the repair."),
                whatTheDeviceHolds(outcome)}
                .join(QLatin1Char('\n'));
        const FailureText text = failureText(outcome.failure.value_or(Failure(FailureCode::Internal)));
        return QStringList{text.meaning, text.action, whatTheDeviceHolds(outcome)}.join(QLatin1Char('\n'));
    }
    case repair::Ending::Cancelled:
    case repair::Ending::Unfinished:
        return ProofPage::tr("You can start again whenever you like.");
    }
    return {};
}

Handover handoverOf(const repair::Outcome& outcome, int product)
{
    return {.model = outcome.model,
            .deviceId = outcome.deviceId,
            .productId = product,
            .publicKeyPem = outcome.publicKeyPem,
            .fingerprint = outcome.deviceKeyAfter,
            .keyIsNew = outcome.deviceKeyAfter != outcome.deviceKeyBefore,
            .made = outcome.began};
}

} // namespace

ProofPage::ProofPage(LampClock& clock, QWidget* parent)
    : Page(Stage::Proof, QStringLiteral("proofPage"), parent), m_lamp(new LampWidget(clock, this)),
      m_layers(new LayerPicture(this)), m_lists(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_changed(new TextList(this)), m_proved(new TextList(this)), m_modules(new TextList(this)),
      m_note(new QFrame(this)), m_noteText(new QLabel(m_note)),
      m_noteRow(new ReportRow(m_note, ReportRow::Kind::Note)), m_prints(new FingerprintTable(this)),
      m_report(new ReportRow(this)), m_undo(new QPushButton(this)), m_startOver(new QPushButton(this))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_startOver->setObjectName(QStringLiteral("startOver"));
    m_lists->setSpacing(2 * unit);
    m_lists->addWidget(m_changed, 1);
    m_lists->addWidget(m_proved, 1);
    m_lamp->setFixedSize(12 * unit, 12 * unit);
    m_lamp->setPattern(led::Pattern::CyanBreathe);
    auto* results = new QHBoxLayout;
    results->setSpacing(3 * unit);
    results->addWidget(m_lamp, 0, Qt::AlignTop);
    results->addWidget(m_layers, 4);
    results->addLayout(m_lists, 5);
    for (QPushButton* button : {m_undo, m_startOver})
        m_report->addButton(button);
    m_modules->setObjectName(QStringLiteral("modules"));
    content()->addLayout(results);
    content()->addWidget(m_modules);
    m_note->setProperty("card", true);
    m_noteText->setObjectName(QStringLiteral("noteText"));
    m_noteText->setWordWrap(true);
    m_noteText->setTextFormat(Qt::PlainText);
    auto* note = new QVBoxLayout(m_note);
    note->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    note->setSpacing(unit);
    note->addWidget(m_noteText);
    note->addWidget(m_noteRow);
    content()->addWidget(m_note);
    content()->addWidget(m_prints);
    content()->addWidget(m_report);
    content()->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &ProofPage::undoWanted);
    connect(m_startOver, &QPushButton::clicked, this, &ProofPage::startOverWanted);
    connect(m_report, &ReportRow::packWanted, this, &ProofPage::packWanted);
    retranslate();
}

void ProofPage::show(const repair::Outcome& outcome, const QString& log)
{
    m_outcome = outcome;
    m_report->setReport(reportOf(outcome, log));
    // The other endings are about the failure from the heading on.
    if (outcome.failure && outcome.ending == repair::Ending::Healed)
        messages().tell(*outcome.failure);
    else
        messages().clear();
    m_note->setVisible(isHandover());
    if (isHandover())
        m_noteRow->setReport(reportOf(handoverOf(outcome, m_product)));
    m_lamp->setVisible(outcome.ending == repair::Ending::Healed);
    m_layers->setLayers(layersFrom(outcome));
    const bool showLayers = outcome.ending == repair::Ending::NotSeenOnline;
    m_layers->setVisible(showLayers);
    m_lists->setDirection(showLayers ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_undo->setVisible(outcome.undoable && !repair::isUndo(outcome));
    m_startOver->setVisible(!wentWell() || isHandover());
    setProgress(wentWell() ? Progress::Done : Progress::NeedsYou);
    retranslate();
}

bool ProofPage::wentWell() const
{
    return m_outcome.ending == repair::Ending::Healed || m_outcome.ending == repair::Ending::Done;
}

bool ProofPage::isHandover() const
{
    return m_outcome.ending == repair::Ending::Done && !m_outcome.publicKeyPem.isEmpty() &&
           diagnosis::cureFromId(m_outcome.plan) == diagnosis::Cure::OwnerRegisters;
}

void ProofPage::retranslate()
{
    if (isHandover())
        m_noteText->setText(breakable(handoverText(handoverOf(m_outcome, m_product)).trimmed()));
    setHeading(headingOf(m_outcome), leadOf(m_outcome));
    QStringList changed;
    for (const repair::Item item : m_outcome.changed)
        changed << itemText(item);
    m_changed->setTexts(tr("Changed"), changed);
    QStringList proved = proofTexts(m_outcome);
    // Of a plan that was about the claim alone, the lead has said it.
    const QString claim = claimText(m_outcome.claim);
    if (!claim.isEmpty() && m_outcome.task != repair::KeyTask::Look)
        proved << claim;
    m_proved->setTexts(tr("Proved"), proved);
    m_modules->setTexts(tr("Parts of the software"), moduleChangeTexts(m_outcome.firmware));
    m_prints->setOutcome(m_outcome);
    // The copy buttons are made anew each time, and would come last.
    orderTabs(m_noteRow->stops() + m_prints->stops() + m_report->stops());
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleDescription(tr("Puts back what was there before"));
    m_undo->setToolTip(tr("Puts back what was there before"));
    m_startOver->setText(tr("Start over"));
    if (isHandover())
        setPrimary(tr("Save the note…"));
    else if (wentWell())
        setPrimary(tr("Finish"));
    else
        setPrimary(nextActionText(m_outcome));
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
    return m_outcome.failure ? failureHelp(m_outcome.failure->code()) : HelpId::FailsAgain;
}

void ProofPage::accept()
{
    if (isHandover())
        m_noteRow->save();
    else if (wentWell())
        Q_EMIT startOverWanted();
    else if (nextAction(m_outcome) == NextAction::SaveReport)
        m_report->save();
    else
        Q_EMIT actionWanted(nextAction(m_outcome));
}

} // namespace rescue::ui
