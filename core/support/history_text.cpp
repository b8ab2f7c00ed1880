// SPDX-License-Identifier: Apache-2.0
#include "core/support/history_text.h"

#include "core/support/step_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rescue {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString doneTitle(repair::KeyTask task)
{
    switch (task) {
    case repair::KeyTask::Restore:
        return HistoryText::tr("Saved keys put back");
    case repair::KeyTask::Look:
        return HistoryText::tr("A copy was saved; nothing was changed");
    case repair::KeyTask::LoadKey:
        return HistoryText::tr("A device key was written from a file");
    case repair::KeyTask::WriteServer:
        return HistoryText::tr("The cloud's key and address were written");
    case repair::KeyTask::Register:
        return HistoryText::tr("The cloud was told the device's key");
    case repair::KeyTask::Firmware:
        return HistoryText::tr("Firmware written and checked");
    case repair::KeyTask::Wifi:
        return HistoryText::tr("Wi-Fi settings changed");
    case repair::KeyTask::Repair:
        break;
    }
    return HistoryText::tr("Written and checked");
}

} // namespace

QString pastTitle(const repair::Outcome& outcome)
{
    const bool nothingChanged = outcome.changed.empty();
    switch (outcome.ending) {
    case repair::Ending::Healed:
        if (outcome.task == repair::KeyTask::Look)
            return HistoryText::tr("Seen in your account");
        return nothingChanged ? HistoryText::tr("The keys were sound; seen online")
                              : HistoryText::tr("Repaired and seen online");
    case repair::Ending::NotSeenOnline:
        return nothingChanged ? HistoryText::tr("The keys were sound; not seen online at that time")
                              : HistoryText::tr("Written and checked; not seen online at that time");
    case repair::Ending::Done:
        return doneTitle(outcome.task);
    case repair::Ending::Failed:
        return nothingChanged ? HistoryText::tr("Stopped by a fault; nothing was changed")
                              : HistoryText::tr("Stopped half way by a fault");
    case repair::Ending::Cancelled:
        return nothingChanged ? HistoryText::tr("Stopped on request; nothing was changed")
                              : HistoryText::tr("Stopped on request after a change");
    case repair::Ending::Unfinished:
        return HistoryText::tr("Not finished: the program was closed in the middle");
    }
    return {};
}

QString faultText(const repair::Outcome& outcome)
{
    if (!outcome.found || outcome.task != repair::KeyTask::Repair)
        return {};
    const bool sound = outcome.found->deviceKey == keys::StoredKeyState::Sound &&
                       outcome.found->server == diagnosis::ServerVerdict::Right;
    return sound ? HistoryText::tr("Both keys were sound.")
                 : findingTexts(*outcome.found).join(QLatin1Char(' '));
}

QString whyNotUndone(const repair::PastRepair& past)
{
    if (past.undone)
        return HistoryText::tr("What was there before was put back later.");
    const auto& changed = past.outcome.changed;
    if (!past.wrote && std::ranges::find(changed, repair::Item::WifiSettings) != changed.end())
        return HistoryText::tr(
            "An undo does not bring a network back. Enter the device's earlier network again.");
    if (!past.wrote)
        return HistoryText::tr("Nothing was written to the device: there is nothing to undo.");
    if (!past.outcome.undoable)
        return HistoryText::tr("Its saved copy is missing or damaged: it cannot be undone.");
    return {};
}

QString outOfReachText(const QStringList& networks)
{
    if (networks.isEmpty())
        return {};
    return HistoryText::tr("The saved copy is not enough to enter these networks again: %1. The device keeps "
                           "those of them that it still has.",
                           "names of Wi-Fi networks")
        .arg(networks.join(HistoryText::tr(", ", "between the entries of a list")));
}

QString itemsText(const std::vector<repair::Item>& items)
{
    QStringList texts;
    for (const repair::Item item : items)
        texts << itemText(item);
    return texts.join(HistoryText::tr(", ", "between the entries of a list"));
}

QString momentText(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace rescue
