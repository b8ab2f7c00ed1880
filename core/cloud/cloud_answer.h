// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"

#include <QJsonObject>

namespace rescue::cloud {

// How answers of Particle and of compatible clouds are read. They differ in shape, so each reader takes every
// spelling seen (protocol 6; Brewskey/spark-server src/lib/deviceToAPI.js and RouteConfig.js).

/// The refusal in an answer.
struct Refusal {
    QString code;     ///< `error` when it is a word, such as "invalid_grant"
    QString text;     ///< the words for people, one line, at most 300 characters; may be empty
    QString mfaToken; ///< with code "mfa_required"
};
/// Looks for words in `errors` first, then `info`, `error_description`, `error`; each may be a text, an
/// object or a list. An answer that is no JSON object gives its own text, unless that is a web page.
Refusal readRefusal(const QByteArray& body);

/// True for an object that says `"ok": false` or names an error: some clouds do so with status 200.
bool saysRefused(const QJsonObject& object);

/// A number, or a text that is one.
int numberOr(const QJsonValue& value, int otherwise);

/// `online` or `connected`; nothing when it has neither. `last_heard` alone proves nothing: whether it is
/// recent depends on two clocks.
std::optional<bool> readOnline(const QJsonObject& object);

/// Nothing when there is no id in it.
std::optional<CloudDevice> readDevice(const QJsonValue& value);
/// A list, or an object with a list under `devices`; members that are no device are left out.
/// Nothing for any other shape.
std::optional<std::vector<CloudDevice>> readDevices(const QJsonValue& value);
/// The same for `products`.
std::optional<std::vector<CloudProduct>> readProducts(const QJsonValue& value);

/// What became of one device in POST /v1/products/:p/devices.
enum class ProductImport {
    Added,
    AlreadyIn,
    NotAllowed, ///< it belongs to somebody outside of the product's team
    Invalid,    ///< the cloud takes this for no device id
    Unsaid,     ///< the answer does not name it
};
/// Looks for the id in updatedDeviceIds, existingDeviceIds, nonmemberDeviceIds, invalidDeviceIds; an answer
/// without any of these lists that says "ok" counts as Added.
ProductImport readProductImport(const QJsonValue& value, const QString& id);

} // namespace rescue::cloud
