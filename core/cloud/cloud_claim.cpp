// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_client.h"
#include "core/cloud/cloud_reply.h"

#include <algorithm>

namespace rescue {

namespace {

using namespace cloud;

constexpr qsizetype claimCodeLength = 63; // particle-iot/device-os system/src/system_setup.cpp v2.3.1

bool isClaimCode(const QString& code)
{
    return code.size() == claimCodeLength &&
           std::ranges::all_of(code, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QByteArray productPath(int productId)
{
    return "/v1/products/" + QByteArray::number(productId) + "/devices";
}

/// A product says nothing but "no" to those outside of its team.
Failure outsideProduct(const Failure& refused, int productId)
{
    const bool noRole =
        refused.code() == FailureCode::NotOwner || refused.code() == FailureCode::OwnedByOther;
    return noRole ? Failure(FailureCode::InProduct, {QString::number(productId)}, refused.detail()) : refused;
}

} // namespace

// ---- whose a device is

void CloudClient::claim(const QString& id)
{
    const QString wanted = checkedId(id);
    const HttpReply reply = send("POST", "/v1/devices", {{"id", Secret::fromText(wanted)}});
    const auto refused = refusalIn(reply, About::Claim);
    if (!refused)
        return;
    // Asked by the owner, clouds answer differently: Brewskey's "already claimed", others "must be online".
    const bool mayBeOurs =
        refused->code() == FailureCode::RejectedByCloud || refused->code() == FailureCode::DeviceOffline;
    if (!mayBeOurs || !device(wanted))
        throw *refused;
}

void CloudClient::requestTransfer(const QString& id)
{
    const QString wanted = checkedId(id);
    contentOf(
        send("POST", "/v1/devices", {{"id", Secret::fromText(wanted)}, {"request_transfer", wire("true")}}),
        About::Claim);
}

void CloudClient::unclaim(const QString& id)
{
    contentOf(send("DELETE", devicePath(checkedId(id))), About::Device);
}

void CloudClient::rename(const QString& id, const QString& name)
{
    const QString wanted = checkedId(id);
    const HttpReply reply = send("PUT", devicePath(wanted), {{"name", Secret::fromText(name)}});
    const QJsonValue stored = contentOf(reply, About::Device).toObject().value(QLatin1String("name"));
    // particle-cli@2.16.0 src/lib/api-client.js renameDevice takes another name in the answer for a refusal.
    if (stored.isString() && stored.toString() != name)
        throw Failure(FailureCode::RejectedByCloud, {stored.toString()});
}

Secret CloudClient::makeClaimCode()
{
    const HttpReply reply = send("POST", "/v1/device_claims");
    const QString code =
        contentOf(reply, About::Account).toObject().value(QLatin1String("claim_code")).toString();
    if (!isClaimCode(code))
        throw broken(QStringLiteral("no claim code in the answer"), reply);
    return Secret::fromText(code);
}

// ---- products

std::vector<CloudProduct> CloudClient::products()
{
    const HttpReply reply = send("GET", "/v1/user/products");
    const auto refused = refusalIn(reply, About::Account);
    if (notOffered(reply) || (refused && refused->code() == FailureCode::RejectedByCloud))
        return {};
    auto products = readProducts(contentOf(reply, About::Account));
    if (!products)
        throw broken(QStringLiteral("no list of products in the answer"), reply);
    return *std::move(products);
}

std::optional<CloudDevice> CloudClient::productDevice(int productId, const QString& id)
{
    const QString wanted = checkedId(id);
    const HttpReply reply = send("GET", productPath(productId) + '/' + wanted.toLatin1());
    if (const auto refused = refusalIn(reply, About::Device)) {
        // Brewskey's server says 400 "hasn't been assigned to a product".
        if (refused->code() == FailureCode::NotOwner || refused->code() == FailureCode::RejectedByCloud ||
            refused->code() == FailureCode::OwnedByOther)
            return std::nullopt;
        throw *refused;
    }
    auto device = readDevice(contentOf(reply, About::Device));
    if (!device)
        throw broken(QStringLiteral("no device in the answer"), reply);
    device->id = wanted; // Brewskey's server puts the membership's own id there
    device->productId = productId;
    return device;
}

Membership CloudClient::membership(const QString& id)
{
    Membership found;
    found.device = device(id);
    found.inAccount = found.device.has_value();
    if (found.device && found.device->inProduct())
        found.productId = found.device->productId;
    for (const CloudProduct& product : products()) {
        if (found.inAccount && product.id != found.productId)
            continue;
        auto member = productDevice(product.id, id);
        if (!member)
            continue;
        found.productId = product.id;
        found.productName = product.name;
        found.role = true;
        if (!found.device)
            found.device = std::move(member);
        break;
    }
    return found;
}

void CloudClient::addToProduct(int productId, const QString& id)
{
    const QString wanted = checkedId(id);
    const HttpReply reply = send("POST", productPath(productId), {{"id", Secret::fromText(wanted)}});
    if (const auto refused = refusalIn(reply, About::Device))
        throw outsideProduct(*refused, productId);
    switch (readProductImport(contentOf(reply, About::Device), wanted)) {
    case ProductImport::Added:
    case ProductImport::AlreadyIn:
        return;
    case ProductImport::NotAllowed:
        throw Failure(FailureCode::NotOwner, {}, QStringLiteral("its owner is outside of the product"));
    case ProductImport::Invalid:
        throw Failure(FailureCode::RejectedByCloud, {QStringLiteral("invalid device id")});
    case ProductImport::Unsaid:
        break;
    }
    throw broken(QStringLiteral("the answer does not say what became of the device"), reply);
}

void CloudClient::removeFromProduct(int productId, const QString& id)
{
    const HttpReply reply = send("DELETE", productPath(productId) + '/' + checkedId(id).toLatin1());
    if (const auto refused = refusalIn(reply, About::Device))
        throw outsideProduct(*refused, productId);
}

void CloudClient::removeOwner(int productId, const QString& id)
{
    const HttpReply reply =
        send("DELETE", productPath(productId) + '/' + checkedId(id).toLatin1() + "/owner");
    if (const auto refused = refusalIn(reply, About::Device))
        throw outsideProduct(*refused, productId);
}

} // namespace rescue
