// SPDX-License-Identifier: Apache-2.0
#include "core/repair/step_times.h"

#include "core/failure.h"
#include "core/repair/durable_file.h"
#include "core/repair/names.h"
#include "core/repair/repair_folder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rescue::repair {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 65'536;
constexpr Milliseconds longest = std::chrono::hours(24);
// A step that is a little late is about to end; one that is very late says nothing about when.
constexpr Milliseconds patience{2'000};

std::optional<QJsonArray> stepsIn(const QString& path)
{
    const QJsonObject all = QJsonDocument::fromJson(toQByteArray(readWhole(path, largestFile))).object();
    if (all.value("version"_L1) != version || !all.value("steps"_L1).isArray())
        return std::nullopt;
    return all.value("steps"_L1).toArray();
}

} // namespace

QString StepTimes::filePath(const QString& dataFolder)
{
    return QFileInfo(RepairFolder::root(dataFolder)).path() + u"/step-times.json"_s;
}

StepTimes StepTimes::load(const QString& path)
{
    StepTimes times;
    try {
        const QJsonArray steps = stepsIn(path).value_or(QJsonArray());
        for (const auto& value : steps) {
            const QJsonObject one = value.toObject();
            const QJsonArray taken = one.value("ms"_L1).toArray();
            const auto step = stepFrom(one.value("step"_L1).toString());
            if (!step)
                continue;
            for (const auto& took : taken)
                times.add({*step, one.value("byHand"_L1).toBool()}, Milliseconds(took.toInteger(-1)));
        }
    } catch (const Failure&) {
        return {}; // as the contract says: an estimate is not worth a message
    }
    return times;
}

void StepTimes::save(const QString& path) const
{
    QJsonArray steps;
    for (const auto& [work, taken] : m_taken) {
        QJsonArray times;
        for (const Milliseconds took : taken)
            times.append(static_cast<qint64>(took.count()));
        steps.append(
            QJsonObject{{u"step"_s, stepName(work.step)}, {u"byHand"_s, work.byHand}, {u"ms"_s, times}});
    }
    const QJsonObject all{{u"version"_s, version}, {u"steps"_s, steps}};
    makePrivateFolder(QFileInfo(path).path());
    writeDurably(path, toBytes(QJsonDocument(all).toJson()));
}

void StepTimes::add(Work work, Milliseconds took)
{
    if (took < Milliseconds::zero() || took > longest)
        return;
    auto& taken = m_taken[work];
    taken.push_back(took);
    if (taken.size() > kept)
        taken.erase(taken.begin());
}

std::optional<Milliseconds> StepTimes::left(Work work, Milliseconds elapsed, Milliseconds unmeasured) const
{
    const auto known = m_taken.find(work);
    std::vector<Milliseconds> times = known != m_taken.end() ? known->second : std::vector{unmeasured};
    std::ranges::sort(times);
    const auto longer = std::ranges::upper_bound(times, elapsed);
    if (longer != times.end())
        return *(longer + (times.end() - longer - 1) / 2) - elapsed;
    const Milliseconds given = times.back() + times.back() / 2 + patience;
    return elapsed < given ? std::optional(Milliseconds::zero()) : std::nullopt;
}

Milliseconds unmeasuredTime(Work work)
{
    // Without a note: `key_repair_benchmark` on the virtual Photon with true flash times, rounded up.
    switch (work.step) {
    case StepId::FindDevice:
        return Milliseconds(300);
    case StepId::EnterDfu:
        // By hand: what the wait for the buttons names as usual (dfu_entry.cpp).
        return work.byHand ? Milliseconds(15'000) : Milliseconds(1'400);
    case StepId::ReadKeys:
    case StepId::ClearAddress:
    case StepId::ChooseAntenna:
    case StepId::BackUp:
    case StepId::CheckKeys:
    case StepId::SeeNetworks:
        return Milliseconds(100);
    case StepId::CheckAccount:
    case StepId::RegisterKey:
    case StepId::Claim:
    case StepId::ConfirmOnline: // of a device that is online already
    case StepId::RemoveFromProduct:
    case StepId::AddToProduct:
    case StepId::ProbeHandshake:
    case StepId::CheckNetwork:
        // The benchmark's cloud is next door. Some requests to a far one: a second.
        return Milliseconds(1'000);
    case StepId::WriteKeys:
    case StepId::PutSettingsBack:
        return Milliseconds(400);
    case StepId::LeaveDfu:
        return Milliseconds(900);
    case StepId::SetClaimCode:
        return Milliseconds(3'000); // a request and what asking the cloud takes
    case StepId::VerifyClaim:
    case StepId::SeeOnline:
    case StepId::TrySafeMode:
        // What the wait names as usual (online_step.cpp): the benchmark's Wi-Fi is faster than life.
        return Milliseconds(20'000);
    case StepId::SetWifi:
    case StepId::ClearWifi:
    case StepId::PutNetworksBack:
        // By hand: to find the button, to hold it, and what the dialogue takes.
        return work.byHand ? Milliseconds(15'000) : Milliseconds(4'000);
    case StepId::SeeJoined:
        return Milliseconds(8'000); // a restart and four seconds to the address
    case StepId::FetchFirmware:
        return Milliseconds(5'000);
    case StepId::ReadFirmware:
        return Milliseconds(1'200);
    case StepId::CheckFirmware:
    case StepId::KeepSettings:
        return Milliseconds(100);
    case StepId::WriteFirmware:
        // Four sectors of 128 KiB at 1.5 s each, and the reading back (STM32F2 data sheet, typical values).
        return Milliseconds(8'000);
    case StepId::ReenterDfu:
    case StepId::WriteBootloader:
    case StepId::SeeRunning:
        return Milliseconds(2'500);
    }
    return Milliseconds::zero();
}

} // namespace rescue::repair
