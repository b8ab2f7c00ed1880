// SPDX-License-Identifier: Apache-2.0
#include "core/repair/outcome_json.h"

#include "core/repair/names.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace rescue::repair {

using namespace Qt::StringLiterals;

namespace {

const QString causeArrow = u" <- "_s;

QJsonObject toJson(const Failure& failure, std::optional<StepId> step)
{
    QJsonObject json{{u"code"_s, failureCodeName(failure.code())}, {u"technical"_s, codesOf(failure)}};
    if (step)
        json[u"step"_s] = stepName(*step);
    return json;
}

std::optional<Failure> failureFrom(const QJsonObject& json)
{
    std::optional<Failure> failure;
    const QStringList codes = json[u"technical"_s].toString().split(causeArrow);
    for (auto name = codes.rbegin(); name != codes.rend(); ++name) {
        const auto code = failureCodeFrom(*name);
        if (!code)
            return std::nullopt;
        failure = failure ? Failure(*code).causedBy(*failure) : Failure(*code);
    }
    return failure;
}

QJsonObject toJson(const diagnosis::Findings& found)
{
    return {{u"deviceKey"_s, keyStateName(found.deviceKey)},
            {u"server"_s, verdictName(found.server)},
            {u"serverHost"_s, found.serverHost}};
}

std::optional<diagnosis::Findings> findingsFrom(const QJsonObject& json)
{
    const auto deviceKey = keyStateFrom(json[u"deviceKey"_s].toString());
    const auto server = verdictFrom(json[u"server"_s].toString());
    if (!deviceKey || !server)
        return std::nullopt;
    return diagnosis::Findings{*deviceKey, *server, json[u"serverHost"_s].toString().left(64)};
}

QJsonArray itemsToJson(const std::vector<Item>& items)
{
    QJsonArray json;
    for (const Item item : items)
        json.append(itemName(item));
    return json;
}

std::vector<Item> itemsFrom(const QJsonArray& json)
{
    std::vector<Item> items;
    for (const auto& name : json) {
        if (const auto item = itemFrom(name.toString()))
            items.push_back(*item);
    }
    return items;
}

QJsonArray firmwareToJson(const std::vector<ModuleChange>& changes)
{
    QJsonArray json;
    for (const ModuleChange& change : changes) {
        QJsonObject one{{u"function"_s, functionName(change.function)},
                        {u"index"_s, change.index},
                        {u"after"_s, change.after},
                        {u"written"_s, change.written}};
        if (change.before)
            one[u"before"_s] = *change.before;
        json.append(one);
    }
    return json;
}

std::vector<ModuleChange> firmwareFrom(const QJsonArray& json)
{
    std::vector<ModuleChange> changes;
    for (const auto& value : json) {
        const QJsonObject one = value.toObject();
        const auto function = functionFrom(one[u"function"_s].toString());
        if (!function)
            continue;
        ModuleChange change{
            *function, one[u"index"_s].toInt(), {}, one[u"after"_s].toInt(), one[u"written"_s].toBool()};
        if (one.contains(u"before"_s))
            change.before = one[u"before"_s].toInt();
        changes.push_back(change);
    }
    return changes;
}

Model modelFrom(const QString& name)
{
    const auto models = allModels();
    const auto found = std::ranges::find(models, name, &ModelInfo::name);
    return found == models.end() ? Model::Photon : found->model;
}

QString fingerprintFrom(const QJsonValue& value)
{
    const QString text = value.toString();
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::ranges::all_of(text, isHex) ? text : QString();
}

Milliseconds spanFrom(const QJsonValue& value)
{
    return Milliseconds(std::max<qint64>(0, value.toInteger()));
}

} // namespace

QString codesOf(const Failure& failure)
{
    QStringList codes;
    for (const Failure* cause = &failure; cause; cause = cause->cause())
        codes << failureCodeName(cause->code());
    return codes.join(causeArrow);
}

QJsonObject toJson(const Outcome& outcome)
{
    QJsonObject json{
        {u"ending"_s, endingName(outcome.ending)},
        {u"plan"_s, outcome.plan},
        {u"task"_s, taskName(outcome.task)},
        {u"began"_s, outcome.began.toString(Qt::ISODateWithMs)},
        {u"model"_s, modelInfo(outcome.model).name},
        {u"deviceId"_s, outcome.deviceId},
        {u"bootloaderRelease"_s, outcome.bootloaderRelease},
        {u"changed"_s, itemsToJson(outcome.changed)},
        {u"deviceKeyBefore"_s, outcome.deviceKeyBefore},
        {u"deviceKeyAfter"_s, outcome.deviceKeyAfter},
        {u"serverKeyBefore"_s, outcome.serverKeyBefore},
        {u"serverKeyAfter"_s, outcome.serverKeyAfter},
        {u"readBack"_s, outcome.readBack},
        {u"rawCopyChecked"_s, outcome.rawCopyChecked},
        {u"registered"_s, outcome.registered},
        {u"seenByCloud"_s, outcome.seenByCloud},
        {u"seenByUsb"_s, outcome.seenByUsb},
        {u"joinedWifi"_s, outcome.joinedWifi},
        {u"claim"_s, claimName(outcome.claim)},
        {u"inAccount"_s, outcome.inAccount},
        {u"outsideProduct"_s, outcome.outsideProduct},
        {u"backup"_s, QFileInfo(outcome.folder).fileName()},
        {u"undoable"_s, outcome.undoable},
        {u"deviceMilliseconds"_s, static_cast<qint64>(outcome.deviceTime.count())},
        {u"totalMilliseconds"_s, static_cast<qint64>(outcome.totalTime.count())},
    };
    if (outcome.networksSaved)
        json[u"networksSaved"_s] = true;
    if (outcome.handshake)
        json[u"handshake"_s] = probeVerdictName(*outcome.handshake);
    if (outcome.found)
        json[u"found"_s] = toJson(*outcome.found);
    if (!outcome.firmware.empty())
        json[u"firmware"_s] = firmwareToJson(outcome.firmware);
    if (outcome.failure)
        json[u"failure"_s] = toJson(*outcome.failure, outcome.failedStep);
    return json;
}

Outcome outcomeFrom(const QJsonObject& json)
{
    Outcome outcome;
    outcome.ending = endingFrom(json[u"ending"_s].toString()).value_or(Ending::Failed);
    outcome.plan = json[u"plan"_s].toString().left(64);
    outcome.task = taskFrom(json[u"task"_s].toString()).value_or(KeyTask::Repair);
    outcome.began = QDateTime::fromString(json[u"began"_s].toString(), Qt::ISODateWithMs);
    outcome.model = modelFrom(json[u"model"_s].toString());
    outcome.deviceId = deviceIdFrom(json[u"deviceId"_s].toString()).value_or(QString());
    outcome.bootloaderRelease = static_cast<std::uint16_t>(json[u"bootloaderRelease"_s].toInt());
    outcome.found = findingsFrom(json[u"found"_s].toObject());
    outcome.changed = itemsFrom(json[u"changed"_s].toArray());
    outcome.deviceKeyBefore = fingerprintFrom(json[u"deviceKeyBefore"_s]);
    outcome.deviceKeyAfter = fingerprintFrom(json[u"deviceKeyAfter"_s]);
    outcome.serverKeyBefore = fingerprintFrom(json[u"serverKeyBefore"_s]);
    outcome.serverKeyAfter = fingerprintFrom(json[u"serverKeyAfter"_s]);
    outcome.readBack = json[u"readBack"_s].toBool();
    outcome.rawCopyChecked = json[u"rawCopyChecked"_s].toBool();
    outcome.registered = json[u"registered"_s].toBool();
    outcome.seenByCloud = json[u"seenByCloud"_s].toBool();
    outcome.seenByUsb = json[u"seenByUsb"_s].toBool();
    outcome.joinedWifi = json[u"joinedWifi"_s].toBool();
    outcome.claim = claimFrom(json[u"claim"_s].toString()).value_or(ClaimResult::NotTried);
    outcome.inAccount = json[u"inAccount"_s].toBool();
    outcome.outsideProduct = std::max(0, json[u"outsideProduct"_s].toInt());
    outcome.firmware = firmwareFrom(json[u"firmware"_s].toArray());
    outcome.networksSaved = json[u"networksSaved"_s].toBool();
    outcome.undoable = json[u"undoable"_s].toBool();
    outcome.deviceTime = spanFrom(json[u"deviceMilliseconds"_s]);
    outcome.totalTime = spanFrom(json[u"totalMilliseconds"_s]);
    outcome.failure = failureFrom(json[u"failure"_s].toObject());
    if (outcome.failure)
        outcome.failedStep = stepFrom(json[u"failure"_s].toObject()[u"step"_s].toString());
    return outcome;
}

} // namespace rescue::repair
