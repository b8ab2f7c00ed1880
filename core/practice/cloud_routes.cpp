// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_routes.h"

#include "core/keys/der.h"
#include "core/practice/cloud_state.h"
#include "core/practice/program_news.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rescue::practice {

namespace {

using Verdict = CloudState::Verdict;

Answer answer(int status, const QJsonObject& body)
{
    return {status, QJsonDocument(body)};
}

Answer errors(int status, const char* text)
{
    return answer(
        status, {{QStringLiteral("ok"), false}, {QStringLiteral("errors"), QJsonArray{QLatin1String(text)}}});
}

/// The same words whether the device is another account's, unknown, or misspelt.
Answer permissionDenied()
{
    return answer(403, {{QStringLiteral("error"), QStringLiteral("Permission Denied")},
                        {QStringLiteral("info"),
                         QStringLiteral("I didn't recognize that device name or ID, try opening "
                                        "https://api.particle.io/v1/devices?access_token=your_token")}});
}

QJsonObject deviceJson(const VirtualCloud::Device& device)
{
    const bool inProduct = device.productId != 0;
    return {{QStringLiteral("id"), device.id},
            {QStringLiteral("name"), device.name.isEmpty() ? QJsonValue() : device.name},
            {QStringLiteral("last_ip_address"), QStringLiteral("127.0.0.1")},
            {QStringLiteral("last_heard"), device.lastHeard.isEmpty() ? QJsonValue() : device.lastHeard},
            // outside of a product the platform stands in its place
            {QStringLiteral("product_id"), inProduct ? device.productId : device.platformId},
            {QStringLiteral("connected"), device.online},
            {QStringLiteral("online"), device.online},
            {QStringLiteral("platform_id"), device.platformId},
            {QStringLiteral("cellular"), false},
            {QStringLiteral("notes"), QJsonValue()},
            {QStringLiteral("status"), QStringLiteral("normal")}};
}

QJsonArray deviceList(const std::vector<VirtualCloud::Device>& devices)
{
    QJsonArray list;
    for (const auto& device : devices)
        list.append(deviceJson(device));
    return list;
}

/// Nothing unless it is the PEM of an RSA public key.
std::optional<Bytes> publicKeyFromPem(const QString& pem)
{
    QByteArray base64;
    const QStringList lines = pem.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (!line.startsWith(QLatin1String("-----")))
            base64 += line.trimmed().toLatin1();
    }
    const Bytes der = toBytes(QByteArray::fromBase64(base64));
    return keys::derKind(der) == keys::DerKind::RsaSpki ? std::optional(der) : std::nullopt;
}

bool isKnownClient(const Call& call)
{
    if (call.basicClient == "particle:particle") // as the documentation has it
        return true;
    const std::pair client(call.field("client_id"), call.field("client_secret"));
    return client == std::pair(QStringLiteral("particle-cli"), QStringLiteral("particle-cli")) ||
           client == std::pair(QStringLiteral("CLI2"), QStringLiteral("client_secret_here"));
}

// ---- the account

Answer token(CloudState& state, const Call& call)
{
    if (!isKnownClient(call))
        return oauthError(400, "invalid_client", "Client credentials are invalid");
    CloudState::SignInResult result;
    if (call.field("grant_type") == QLatin1String("password"))
        result = state.signIn(call.field("username"), call.field("password"));
    else if (call.field("grant_type") == QLatin1String("urn:custom:mfa-otp"))
        result = state.answerOtp(call.field("mfa_token"), call.field("otp"));
    else
        return oauthError(400, "unsupported_grant_type", "Unsupported grant type");

    switch (result.verdict) {
    case CloudState::SignIn::Done:
        return answer(200, {{QStringLiteral("token_type"), QStringLiteral("bearer")},
                            {QStringLiteral("access_token"), result.token},
                            {QStringLiteral("expires_in"), 7776000},
                            {QStringLiteral("refresh_token"), QString(40, QLatin1Char('0'))}});
    case CloudState::SignIn::NeedsOtp:
        return answer(403, {{QStringLiteral("error"), QStringLiteral("mfa_required")},
                            {QStringLiteral("error_description"),
                             QStringLiteral("Multi-factor authentication required")},
                            {QStringLiteral("mfa_token"), result.token}});
    case CloudState::SignIn::Refused:
        break;
    }
    if (call.field("grant_type") == QLatin1String("password"))
        return oauthError(400, "invalid_grant", "User credentials are invalid");
    return oauthError(403, "invalid_grant", "The one-time password is invalid");
}

Answer currentToken(CloudState&, const Call&)
{
    return answer(200, {{QStringLiteral("expires_at"), QJsonValue()},
                        {QStringLiteral("client"), QStringLiteral("particle-cli")},
                        {QStringLiteral("scopes"), QJsonArray()}});
}

Answer revokeToken(CloudState& state, const Call& call)
{
    state.revoke(call.token);
    return answer(200, {{QStringLiteral("ok"), true}});
}

Answer user(CloudState&, const Call& call)
{
    return answer(200, {{QStringLiteral("username"), call.user},
                        {QStringLiteral("subscription_ids"), QJsonArray()},
                        {QStringLiteral("account_info"), QJsonObject()}});
}

// ---- its devices

Answer devices(CloudState& state, const Call& call)
{
    return {200, QJsonDocument(deviceList(state.devicesOf(call.user)))};
}

Answer device(CloudState& state, const Call& call)
{
    const auto device = state.ownDevice(call.user, call.parts[1]);
    return device ? answer(200, deviceJson(*device)) : permissionDenied();
}

Answer changeDevice(CloudState& state, const Call& call)
{
    const QString id = call.parts[1];
    const auto device = state.ownDevice(call.user, id);
    if (!device)
        return permissionDenied();
    if (const QString name = call.field("name"); !name.isEmpty()) {
        if (state.rename(call.user, id, name) != Verdict::Done)
            return permissionDenied();
        return answer(200, {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}});
    }
    if (const QString signal = call.field("signal"); !signal.isEmpty()) {
        if (!device->online)
            return answer(408, {{QStringLiteral("ok"), false},
                                {QStringLiteral("error"), QStringLiteral("Timed out.")}});
        return answer(200, {{QStringLiteral("id"), id},
                            {QStringLiteral("connected"), true},
                            {QStringLiteral("signaling"), signal == QLatin1String("1")}});
    }
    return errors(400, "Nothing to do?");
}

Answer ping(CloudState& state, const Call& call)
{
    const auto device = state.ownDevice(call.user, call.parts[1]);
    if (!device)
        return permissionDenied();
    return answer(200, {{QStringLiteral("online"), device->online}, {QStringLiteral("ok"), true}});
}

Answer claim(CloudState& state, const Call& call)
{
    const QString id = call.field("id");
    switch (state.claim(call.user, id)) {
    case Verdict::Done:
        break;
    case Verdict::OwnedByOther:
        if (call.field("request_transfer") == QLatin1String("true"))
            return answer(
                200, {{QStringLiteral("ok"), true}, {QStringLiteral("transfer_id"), QStringLiteral("1")}});
        return errors(403, "That device belongs to someone else. To request a transfer add "
                           "?request_transfer=true to the URL.");
    case Verdict::NotYours:
    case Verdict::Offline:
        return errors(404, "Device is not connected to the cloud. Make sure it is online and try again.");
    }
    return answer(
        200, {{QStringLiteral("ok"), true}, {QStringLiteral("id"), id}, {QStringLiteral("connected"), true}});
}

Answer unclaim(CloudState& state, const Call& call)
{
    if (state.unclaim(call.user, call.parts[1]) != Verdict::Done)
        return permissionDenied();
    return answer(200, {{QStringLiteral("ok"), true}});
}

Answer claimCode(CloudState& state, const Call& call)
{
    QJsonArray ids;
    for (const auto& device : state.devicesOf(call.user))
        ids.append(device.id);
    return answer(200, {{QStringLiteral("claim_code"), state.makeClaimCode(call.user)},
                        {QStringLiteral("device_ids"), ids}});
}

Answer provision(CloudState& state, const Call& call)
{
    const QString pem = call.field("publicKey");
    if (pem.isEmpty() || call.field("deviceID") != call.parts[1])
        return errors(400, "Missing publicKey or deviceID");
    const auto publicKey = publicKeyFromPem(pem);
    if (!publicKey || call.field("algorithm") != QLatin1String("rsa"))
        return errors(400, "That is not a public key of this kind of device");
    const int productId = call.field("product_id").toInt();
    if (state.registerKey(call.user, call.parts[1], productId, *publicKey) != Verdict::Done)
        return permissionDenied();
    return answer(200, {{QStringLiteral("ok"), true}, {QStringLiteral("id"), call.parts[1]}});
}

// ---- products

Answer products(CloudState& state, const Call& call)
{
    QJsonArray list;
    for (const auto& product : state.productsOf(call.user))
        list.append(QJsonObject{{QStringLiteral("id"), product.id},
                                {QStringLiteral("name"), product.name},
                                {QStringLiteral("platform_id"), 6}});
    return answer(200, {{QStringLiteral("products"), list}});
}

Answer productDevices(CloudState& state, const Call& call)
{
    const int product = call.parts[1].toInt();
    if (!state.inTeam(call.user, product))
        return errors(403, "You do not have permission to view this product");
    return answer(200, {{QStringLiteral("devices"), deviceList(state.productDevices(product))},
                        {QStringLiteral("customers"), QJsonArray()},
                        {QStringLiteral("meta"), QJsonObject{{QStringLiteral("total_pages"), 1}}}});
}

Answer productDevice(CloudState& state, const Call& call)
{
    const int product = call.parts[1].toInt();
    if (!state.inTeam(call.user, product))
        return errors(403, "You do not have permission to view this product");
    const auto device = state.device(call.parts[2]);
    if (!device || device->productId != product)
        return errors(404, "No such device in this product");
    return answer(200, deviceJson(*device));
}

/// Adds one device or several, and says of each what became of it.
Answer addToProduct(CloudState& state, const Call& call)
{
    const int product = call.parts[1].toInt();
    if (!state.inTeam(call.user, product))
        return errors(403, "You do not have permission to change this product");
    const QString given = call.field("ids").isEmpty() ? call.field("id") : call.field("ids");
    QJsonArray updated;
    QJsonArray existing;
    QJsonArray nonmember;
    QJsonArray invalid;
    const QStringList ids = given.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& id : ids) {
        switch (state.addToProduct(product, id)) {
        case CloudState::Import::Added:
            updated.append(id);
            break;
        case CloudState::Import::AlreadyIn:
            existing.append(id);
            break;
        case CloudState::Import::NotAllowed:
            nonmember.append(id);
            break;
        case CloudState::Import::Unknown:
            invalid.append(id);
            break;
        }
    }
    if (ids.isEmpty())
        return errors(400, "Must provide at least one device id");
    return answer(200, {{QStringLiteral("updated"), updated.size()},
                        {QStringLiteral("updatedDeviceIds"), updated},
                        {QStringLiteral("existingDeviceIds"), existing},
                        {QStringLiteral("nonmemberDeviceIds"), nonmember},
                        {QStringLiteral("invalidDeviceIds"), invalid}});
}

Answer changeMember(CloudState& state, const Call& call, Verdict (CloudState::*change)(int, const QString&))
{
    const int product = call.parts[1].toInt();
    if (!state.inTeam(call.user, product))
        return errors(403, "You do not have permission to change this product");
    if ((state.*change)(product, call.parts[2]) != Verdict::Done)
        return errors(404, "No such device in this product");
    return {204};
}

Answer removeFromProduct(CloudState& state, const Call& call)
{
    return changeMember(state, call, &CloudState::removeFromProduct);
}

Answer removeOwner(CloudState& state, const Call& call)
{
    return changeMember(state, call, &CloudState::removeOwner);
}

// ---- Device OS

Answer release(CloudState& state, const Call& call)
{
    const auto found = state.release(call.field("platform_id").toInt(), call.parts[1]);
    if (!found)
        return errors(404, "No such version");
    QJsonArray modules;
    for (const auto& [name, content] : found->files)
        modules.append(QJsonObject{
            {QStringLiteral("filename"), name},
            {QStringLiteral("crc"),
             QJsonObject{{QStringLiteral("storedCrc"), QString::fromLatin1(content.last(4).toHex())}}}});
    return answer(
        200,
        {{QStringLiteral("version"), found->version},
         {QStringLiteral("base_url"),
          QStringLiteral("%1/binaries/%2/%3").arg(call.origin).arg(found->platformId).arg(found->version)},
         {QStringLiteral("modules"), modules}});
}

Answer releaseFile(CloudState& state, const Call& call)
{
    const auto found = state.release(call.parts[1].toInt(), call.parts[2]);
    if (!found)
        return notFound();
    for (const auto& [name, content] : found->files) {
        if (name == call.parts[3])
            return {200, {}, content};
    }
    return notFound();
}

} // namespace

std::span<const Route> cloudRoutes()
{
    static constexpr Route routes[] = {
        {"GET", "/v1/device-os/versions/([^/]+)", release},
        {"GET", "/binaries/([0-9]+)/([^/]+)/([^/]+)", releaseFile, true},
        {"GET", programNewsPath, programNews, true},
        {"GET", programPagePath, programPage, true},
        {"POST", "/oauth/token", token, true},
        {"GET", "/v1/access_tokens/current", currentToken},
        {"DELETE", "/v1/access_tokens/current", revokeToken},
        {"GET", "/v1/user", user},
        {"GET", "/v1/devices", devices},
        {"GET", "/v1/devices/([^/]+)", device},
        {"PUT", "/v1/devices/([^/]+)", changeDevice},
        {"PUT", "/v1/devices/([^/]+)/ping", ping},
        {"POST", "/v1/devices", claim},
        {"DELETE", "/v1/devices/([^/]+)", unclaim},
        {"POST", "/v1/device_claims", claimCode},
        {"POST", "/v1/provisioning/([^/]+)", provision},
        {"GET", "/v1/user/products", products},
        {"GET", "/v1/products/([0-9]+)/devices", productDevices},
        {"GET", "/v1/products/([0-9]+)/devices/([^/]+)", productDevice},
        {"POST", "/v1/products/([0-9]+)/devices", addToProduct},
        {"DELETE", "/v1/products/([0-9]+)/devices/([^/]+)", removeFromProduct},
        {"DELETE", "/v1/products/([0-9]+)/devices/([^/]+)/owner", removeOwner},
    };
    return routes;
}

Answer oauthError(int status, const char* code, const char* description)
{
    return answer(status, {{QStringLiteral("error"), QLatin1String(code)},
                           {QStringLiteral("error_description"), QLatin1String(description)}});
}

Answer notFound()
{
    return answer(404,
                  {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QStringLiteral("Not Found")}});
}

} // namespace rescue::practice
