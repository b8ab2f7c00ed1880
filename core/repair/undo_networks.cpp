// SPDX-License-Identifier: Apache-2.0
#include "core/repair/undo_networks.h"

#include "core/repair/give_network.h"
#include "core/repair/read_dct.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rescue::repair {

namespace {

bool same(const WifiNetwork& one, const WifiNetwork& other)
{
    return one.ssid == other.ssid && opensAlike(one, other);
}

bool contains(const std::vector<WifiNetwork>& all, const WifiNetwork& network)
{
    return std::ranges::any_of(all, [&](const WifiNetwork& one) { return same(one, network); });
}

bool sameNames(const std::vector<WifiNetwork>& one, const std::vector<WifiNetwork>& other)
{
    return std::ranges::equal(one, other, {}, &WifiNetwork::ssid, &WifiNetwork::ssid);
}

bool endsWith(const std::vector<WifiNetwork>& all, const std::vector<WifiNetwork>& end)
{
    return end.size() <= all.size() &&
           std::equal(end.rbegin(), end.rend(), all.rbegin(),
                      [](const WifiNetwork& one, const WifiNetwork& other) { return same(one, other); });
}

Backup backupToPutBack(const RepairContext& repair)
{
    return loadBackup(RepairFolder::open(repair.options.undoFolder).backupPath());
}

SavedNetworks networksThere(const Backup& backup)
{
    const auto networks = savedNetworks(backup);
    if (!networks)
        throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("the raw copies cannot be read")});
    return *networks;
}

SavedNetworks networksBefore(const Backup& old, const RepairContext& repair)
{
    const auto networks = savedNetworks(old);
    if (!networks)
        throw Failure(FailureCode::BadBackupFile,
                      {RepairFolder::open(repair.options.undoFolder).backupPath(),
                       QStringLiteral(QT_TRANSLATE_NOOP("BackupText", "The networks are missing in it."))});
    return *networks;
}

class PutNetworksBack : public Step {
public:
    StepId id() const override { return StepId::PutNetworksBack; }

    bool needed(RepairContext& repair) override
    {
        m_change = changeBack(networksBefore(backupToPutBack(repair), repair), networksThere(*repair.backup));
        return !m_change.nothing();
    }

    void run(RepairContext& repair) override
    {
        if (m_change.clear)
            makeClearWifi()->run(repair);
        for (const WifiNetwork& network : m_change.given)
            giveNetwork(repair, network);
        repair.record(QStringLiteral("networks-given"));
    }

private:
    NetworkChange m_change;
};

/// The firmware tells no password: the flash does.
class SeeNetworks : public Step {
public:
    StepId id() const override { return StepId::SeeNetworks; }
    bool needed(RepairContext&) override { return true; }

    void run(RepairContext& repair) override
    {
        Backup now = emptyBackup(repair);
        readSettings(repair, now, id());
        const SavedNetworks before = networksBefore(backupToPutBack(repair), repair);
        if (!changeBack(before, networksThere(now)).nothing())
            throw Failure(FailureCode::VerifyFailed, {}, QStringLiteral("networks"));
        repair.outcome.readBack = true;
        repair.record(QStringLiteral("networks-read-back"));
    }
};

} // namespace

NetworkChange changeBack(const SavedNetworks& before, const SavedNetworks& now)
{
    const auto wasThere = [&](const QString& name) { return before.inPart.contains(name); };
    const bool foreign = !std::ranges::all_of(now.inPart, wasThere);
    const bool irreplaceable = std::ranges::any_of(now.inPart, wasThere);
    NetworkChange change;
    std::ranges::copy_if(before.whole, std::back_inserter(change.given),
                         [&](const WifiNetwork& network) { return !contains(now.whole, network); });
    std::ranges::reverse(change.given); // the last that is given will be the first that is tried
    const bool fewer = sameNames(before.whole, now.whole) || endsWith(before.whole, now.whole);
    if ((fewer && !foreign) || irreplaceable)
        return change;
    change.clear = true;
    change.given.assign(before.whole.rbegin(), before.whole.rend());
    return change;
}

void refuseOtherNetworks(const RepairContext& repair, const Backup& old)
{
    QSet<QString> given;
    for (const QJsonObject& record : RepairFolder::open(repair.options.undoFolder).records()) {
        if (record[QStringLiteral("event")].toString() == QStringLiteral("giving-network"))
            given.insert(record[QStringLiteral("sha256")].toString());
    }
    const SavedNetworks before = networksBefore(old, repair), now = networksThere(*repair.backup);
    const auto known = [&](const WifiNetwork& network) {
        return contains(before.whole, network) || given.contains(networkSum(network, old));
    };
    const auto knownByName = [&](const QString& name) {
        WifiNetwork network;
        network.ssid = name;
        return before.inPart.contains(name) || given.contains(networkSum(network, old));
    };
    if (!std::ranges::all_of(now.whole, known) || !std::ranges::all_of(now.inPart, knownByName))
        throw Failure(FailureCode::ChangedSince,
                      {QStringLiteral(QT_TRANSLATE_NOOP(
                          "BackupText", "The device was given other network settings since."))});
}

QStringList networksOutOfReach(const Outcome& past)
{
    if (!past.networksSaved)
        return {};
    try {
        const auto networks = savedNetworks(loadBackup(RepairFolder::open(past.folder).backupPath()));
        return networks ? networks->inPart : QStringList();
    } catch (const Failure&) {
        return {}; // whoever undoes it says so
    }
}

std::unique_ptr<Step> makePutNetworksBack()
{
    return std::make_unique<PutNetworksBack>();
}

std::unique_ptr<Step> makeSeeNetworks()
{
    return std::make_unique<SeeNetworks>();
}

} // namespace rescue::repair
