// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_reply.h"

#include "core/device/models.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rescue::cloud {

Secret wire(const char* value)
{
    return Secret::fromText(QLatin1String(value));
}

QString checkedId(const QString& id)
{
    const std::optional<QString> checked = deviceIdFrom(id);
    if (!checked)
        throw Failure(FailureCode::UnknownDeviceId, {}, QStringLiteral("no device id: ") + id);
    return *checked;
}

QByteArray devicePath(const QString& checkedId)
{
    return "/v1/devices/" + checkedId.toLatin1();
}

Failure broken(const QString& what, const HttpReply& reply)
{
    return Failure(FailureCode::CloudBroken, {what}, QStringLiteral("HTTP %1").arg(reply.status));
}

bool notOffered(const HttpReply& reply)
{
    return reply.status == 404 || reply.status == 405 || reply.status == 501;
}

namespace {

bool isTokenRefused(int status, const Refusal& refusal)
{
    return status == 401 || refusal.code == QLatin1String("invalid_token") ||
           refusal.code == QLatin1String("expired_token");
}

Failure refusedDevice(int status, const QString& words, About about)
{
    const auto says = [&](const char* what) {
        return words.contains(QLatin1String(what), Qt::CaseInsensitive);
    };
    // The second are Brewskey's words for a device of another account. They must be understood: that server
    // hands such a device over to whoever registers a key for it.
    if (says("belongs to someone else") || says("doesn't have access"))
        return Failure(FailureCode::OwnedByOther, {}, words);
    if (status == 408 || (about == About::Claim && status == 404))
        return Failure(FailureCode::DeviceOffline, {}, words);
    if (status == 403 || status == 404 || says("permission denied"))
        return Failure(FailureCode::NotOwner, {}, words);
    return Failure(FailureCode::RejectedByCloud, {words}, QStringLiteral("HTTP %1").arg(status));
}

/// What a refusal with this status means (protocol 6, "Map").
Failure failureFor(int status, const Refusal& refusal, About about)
{
    const QString words = refusal.text.isEmpty() ? QStringLiteral("HTTP %1").arg(status) : refusal.text;
    if (isTokenRefused(status, refusal))
        return Failure(FailureCode::TokenExpired, {}, words);
    if (words.contains(QLatin1String("access token was not found"), Qt::CaseInsensitive))
        return Failure(FailureCode::NotSignedIn, {}, words);
    if (status == 429)
        return Failure(FailureCode::RateLimited, {}, words);
    if (status >= 500)
        return Failure(FailureCode::CloudBroken, {QStringLiteral("HTTP %1").arg(status)}, refusal.text);
    if (about == About::Account)
        return Failure(FailureCode::RejectedByCloud, {words}, QStringLiteral("HTTP %1").arg(status));
    return refusedDevice(status, words, about);
}

} // namespace

std::optional<Failure> refusalIn(const HttpReply& reply, About about)
{
    if (!reply.good())
        return failureFor(reply.status, readRefusal(reply.body), about);
    if (saysRefused(QJsonDocument::fromJson(reply.body).object()))
        return failureFor(400, readRefusal(reply.body), about);
    return std::nullopt;
}

QJsonValue contentOf(const HttpReply& reply, About about)
{
    if (const auto refused = refusalIn(reply, about))
        throw *refused;
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (json.isArray())
        return json.array();
    if (json.isObject())
        return json.object();
    if (!reply.body.trimmed().isEmpty())
        throw broken(QStringLiteral("the answer is no JSON"), reply);
    return {};
}

bool saysTokenRefused(const HttpReply& reply)
{
    return !reply.good() && isTokenRefused(reply.status, readRefusal(reply.body));
}

std::vector<CloudDevice> listIn(const HttpReply& reply)
{
    auto devices = readDevices(contentOf(reply, About::Account));
    if (!devices)
        throw broken(QStringLiteral("no list of devices in the answer"), reply);
    return *std::move(devices);
}

} // namespace rescue::cloud
