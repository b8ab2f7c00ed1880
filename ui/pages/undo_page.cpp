// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/undo_page.h"

#include "core/support/history_text.h"
#include "core/support/step_text.h"
#include "core/usb/driver_check.h"
#include "ui/pages/history_entry.h"
#include "ui/theme.h"
#include "ui/widgets/board_picture.h"
#include "ui/widgets/copy_field.h"

#include <algorithm>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const std::vector<repair::Item>& items)
{
    QStringList lines;
    for (const repair::Item item : items)
        lines << itemText(item);
    return lines;
}

} // namespace

UndoPage::UndoPage(QWidget* parent)
    : Page(Stage::Connect, u"undoPage"_s, parent), m_picture(new BoardPicture(this)),
      m_facts(new QLabel(this)), m_id(new CopyField(this)), m_changes(new TextList(this)),
      m_stays(new TextList(this))
{
    m_facts->setWordWrap(true);
    auto* device = new QHBoxLayout;
    device->setSpacing(2 * unit);
    auto* words = new QVBoxLayout;
    words->setSpacing(unit);
    words->addWidget(m_facts);
    words->addWidget(m_id, 0, Qt::AlignLeading);
    words->addStretch(1);
    device->addWidget(m_picture, 0, Qt::AlignTop);
    device->addLayout(words, 1);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(2 * unit);
    lists->addWidget(m_changes, 1);
    lists->addWidget(m_stays, 1);
    content()->addLayout(device);
    content()->addLayout(lists);
    content()->addStretch(1);
    retranslate();
}

void UndoPage::explain(const repair::PastRepair& past, const repair::Plan& plan, bool usable,
                       const QStringList& outOfReach)
{
    m_outOfReach = outOfReach;
    m_past = past;
    m_plan = plan;
    m_usable = usable;
    m_picture->setModel(past.outcome.model);
    retranslate();
}

void UndoPage::showSeen(const SeenOnUsb& seen)
{
    m_seen = seen;
    retranslate();
}

UndoPage::Face UndoPage::face() const
{
    if (!m_usable)
        return Face::Unusable;
    if (m_seen.devices.empty())
        return Face::Missing;
    try {
        return repair::chooseDevice(m_seen.devices, m_past.outcome.deviceId).usb.blocked ? Face::Blocked
                                                                                         : Face::Ready;
    } catch (const Failure&) {
        return Face::Other;
    }
}

void UndoPage::retranslate()
{
    const repair::Outcome& outcome = m_past.outcome;
    const Face now = face();
    QStringList facts{
        tr("%1, %2", "a model, date and time").arg(modelInfo(outcome.model).name, momentText(outcome.began)),
        pastTitle(outcome)};
    facts += pastFacts(m_past);
    if (!m_outOfReach.isEmpty())
        facts << outOfReachText(m_outOfReach);
    m_facts->setText(facts.join(u'\n'));
    m_id->setTexts(tr("Device id"), outcome.deviceId, outcome.deviceId);
    m_changes->setTexts(tr("Will change"), texts(m_plan.mayChange));
    m_stays->setTexts(tr("Will stay"), texts(m_plan.willStay));
    setProgress(now == Face::Ready ? Progress::Now : Progress::NeedsYou);
    setBack(tr("Back"));
    if (now == Face::Unusable)
        messages().tell(tr("The saved copy of its old keys cannot be used."),
                        tr("The file is damaged or was changed. What the device holds now stays."));
    else if (now == Face::Blocked)
        messages().tell(whyBlocked(repair::chooseDevice(m_seen.devices, outcome.deviceId).usb));
    else
        messages().clear();
    sayWhereItIs(now);
}

UndoPage::Kind UndoPage::kind() const
{
    const auto does = [this](repair::StepId step) {
        return std::ranges::find(m_plan.steps, step) != m_plan.steps.end();
    };
    if (m_plan.task == repair::KeyTask::Wifi)
        return Kind::Wifi;
    return does(repair::StepId::WriteFirmware) && !does(repair::StepId::WriteKeys) ? Kind::Software
                                                                                   : Kind::Keys;
}

UndoPage::Words UndoPage::words() const
{
    const QString& name = modelInfo(m_past.outcome.model).name;
    switch (kind()) {
    case Kind::Keys:
        break;
    case Kind::Software:
        return {tr("Connect the %1 that gets its earlier software back", "a model").arg(name),
                tr("Shall your %1 get its earlier software back?", "a model").arg(name),
                tr("Put the software back")};
    case Kind::Wifi:
        return {tr("Connect the %1 that gets its earlier Wi-Fi settings back", "a model").arg(name),
                tr("Shall your %1 get its earlier Wi-Fi settings back?", "a model").arg(name),
                tr("Put the settings back")};
    }
    return {tr("Connect the %1 that gets its old keys back", "a model").arg(name),
            tr("Shall your %1 get its old keys back?", "a model").arg(name), tr("Put the old keys back")};
}

void UndoPage::sayWhereItIs(Face face)
{
    const QString& name = modelInfo(m_past.outcome.model).name;
    const auto [connect, ask, verb] = words();
    switch (face) {
    case Face::Unusable:
        setHeading(tr("This repair cannot be undone"));
        return setPrimary({});
    case Face::Missing:
        setHeading(connect,
                   tr("It is the one with the id below. This page answers at once when it is seen."));
        return setPrimary(verb, false);
    case Face::Other:
        setHeading(connect,
                   tr("Another device is connected; it stays untouched. The right one has the id below."));
        return setPrimary(verb, false);
    case Face::Blocked:
        setHeading(tr("Your %1 is there, but cannot be opened", "a model").arg(name));
        return setPrimary(tr("Look at the connection"));
    case Face::Ready:
        setHeading(
            ask, tr("It will hold what it held before this repair, with its old fault. What it holds now is "
                    "saved first."));
        return setPrimary(verb);
    }
}

void UndoPage::accept()
{
    if (!primaryEnabled())
        return;
    if (face() == Face::Blocked)
        Q_EMIT connectionWanted();
    else if (face() == Face::Ready)
        Q_EMIT confirmed();
}

} // namespace rescue::ui
