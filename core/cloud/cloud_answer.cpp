// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rescue::cloud {

namespace {

constexpr qsizetype longestText = 300;

QString oneLine(const QString& text)
{
    return text.simplified().left(longestText);
}

/// The words in a text, {message}, {status}, {error: …} or a list of these (particle-cli@2.16.0
/// src/lib/api-client.js normalizedApiError). `depth` keeps a hostile nesting from running deep.
QString wordsIn(const QJsonValue& value, int depth = 0)
{
    if (value.isString())
        return value.toString();
    if (depth > 4)
        return {};
    QStringList words;
    for (const QJsonValue element : value.toArray())
        words += wordsIn(element, depth + 1);
    const QJsonObject object = value.toObject();
    for (const auto key : {QLatin1String("message"), QLatin1String("status"), QLatin1String("error")}) {
        if (words.isEmpty() && object.contains(key))
            words += wordsIn(object.value(key), depth + 1);
    }
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

QString textOr(const QJsonValue& value, const QString& otherwise)
{
    if (value.isDouble()) // last_heard as milliseconds
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString(otherwise);
}

std::optional<QJsonArray> listIn(const QJsonValue& value, QLatin1String key)
{
    if (value.isArray())
        return value.toArray();
    const QJsonValue member = value.toObject().value(key);
    return member.isArray() ? std::optional(member.toArray()) : std::nullopt;
}

} // namespace

Refusal readRefusal(const QByteArray& body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject()) {
        const QString text = oneLine(json.isArray() ? wordsIn(json.array()) : QString::fromUtf8(body));
        return {{}, text.startsWith(QLatin1Char('<')) ? QString() : text, {}};
    }
    const QJsonObject object = json.object();
    Refusal refusal;
    refusal.code = object.value(QLatin1String("error")).toString();
    refusal.mfaToken = object.value(QLatin1String("mfa_token")).toString();
    for (const auto key : {QLatin1String("errors"), QLatin1String("info"), QLatin1String("error_description"),
                           QLatin1String("error")}) {
        if (refusal.text.isEmpty())
            refusal.text = oneLine(wordsIn(object.value(key)));
    }
    return refusal;
}

bool saysRefused(const QJsonObject& object)
{
    const QJsonValue ok = object.value(QLatin1String("ok"));
    return (ok.isBool() && !ok.toBool()) || !wordsIn(object.value(QLatin1String("error"))).isEmpty() ||
           !wordsIn(object.value(QLatin1String("errors"))).isEmpty();
}

int numberOr(const QJsonValue& value, int otherwise)
{
    if (!value.isString())
        return value.toInt(otherwise);
    bool isNumber = false;
    const int number = value.toString().toInt(&isNumber);
    return isNumber ? number : otherwise;
}

std::optional<bool> readOnline(const QJsonObject& object)
{
    std::optional<bool> online;
    for (const auto key : {QLatin1String("online"), QLatin1String("connected")}) {
        const QJsonValue value = object.value(key);
        if (value.isBool())
            online = online.value_or(false) || value.toBool();
        else if (value.isString() || value.isDouble())
            online = online.value_or(false) || value.toString() == QLatin1String("true") ||
                     numberOr(value, 0) == 1;
    }
    return online;
}

std::optional<CloudDevice> readDevice(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QString id = object.value(QLatin1String("id")).toString().toLower();
    if (id.isEmpty())
        return std::nullopt;
    CloudDevice device;
    device.id = id;
    device.name = textOr(object.value(QLatin1String("name")), {});
    const auto online = readOnline(object);
    device.online = online.value_or(false);
    device.onlineKnown = online.has_value();
    device.lastHeard = textOr(object.value(QLatin1String("last_heard")), {});
    device.platformId = numberOr(object.value(QLatin1String("platform_id")), -1);
    device.productId = numberOr(object.value(QLatin1String("product_id")), -1);
    return device;
}

std::optional<std::vector<CloudDevice>> readDevices(const QJsonValue& value)
{
    const auto list = listIn(value, QLatin1String("devices"));
    if (!list)
        return std::nullopt;
    std::vector<CloudDevice> devices;
    for (const QJsonValue element : *list) {
        if (auto device = readDevice(element))
            devices.push_back(std::move(*device));
    }
    return devices;
}

std::optional<std::vector<CloudProduct>> readProducts(const QJsonValue& value)
{
    const auto list = listIn(value, QLatin1String("products"));
    if (!list)
        return std::nullopt;
    std::vector<CloudProduct> products;
    for (const QJsonValue element : *list) {
        const QJsonObject object = element.toObject();
        const int id = numberOr(object.value(QLatin1String("id")), 0);
        if (id > 0)
            products.push_back({id, textOr(object.value(QLatin1String("name")), {})});
    }
    return products;
}

ProductImport readProductImport(const QJsonValue& value, const QString& id)
{
    static constexpr std::pair<QLatin1String, ProductImport> lists[] = {
        {QLatin1String("updatedDeviceIds"), ProductImport::Added},
        {QLatin1String("existingDeviceIds"), ProductImport::AlreadyIn},
        {QLatin1String("nonmemberDeviceIds"), ProductImport::NotAllowed},
        {QLatin1String("invalidDeviceIds"), ProductImport::Invalid},
    };
    const QJsonObject object = value.toObject();
    bool anyList = false;
    for (const auto& [name, meaning] : lists) {
        anyList = anyList || object.value(name).isArray();
        const QJsonArray ids = object.value(name).toArray();
        for (const QJsonValue listed : ids) {
            if (listed.toString().toLower() == id)
                return meaning;
        }
    }
    return !anyList && object.value(QLatin1String("ok")).toBool() ? ProductImport::Added
                                                                  : ProductImport::Unsaid;
}

} // namespace rescue::cloud
