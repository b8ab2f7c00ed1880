// SPDX-License-Identifier: Apache-2.0
#include "core/repair/step.h"

namespace rescue::repair {

bool mayHaveHappened(FailureCode code)
{
    return code == FailureCode::CloudTimeout || code == FailureCode::CloudBroken ||
           code == FailureCode::CloudUnreachable || code == FailureCode::Cancelled;
}

namespace {

/// The product that an earlier run took it out of and, as far as that run knew, did not bring it back into:
/// the cloud was out of reach by then, or the program ended.
std::optional<int> leftBehind(const RepairContext& repair)
{
    std::optional<int> product;
    for (const RepairFolder& folder : RepairFolder::ofDevice(repair.options.dataFolder, repair.deviceId)) {
        bool told = false;
        for (const QJsonObject& record : folder.records()) {
            const QString event = record[QStringLiteral("event")].toString();
            const bool left = event == QStringLiteral("leaving-product");
            if (!left && event != QStringLiteral("back-in-product"))
                continue;
            product = left ? std::optional(record[QStringLiteral("product")].toInt()) : std::nullopt;
            told = true;
        }
        if (told) // the newest that knows
            break;
    }
    return product;
}

/// Where the cloud takes no key for a product's device, its owner can register one while it is outside
/// (protocol 6, "Meanings"; the way older tools had it, that knew no product_id).
class RemoveFromProduct : public Step {
public:
    StepId id() const override { return StepId::RemoveFromProduct; }
    bool needed(RepairContext& repair) override
    {
        if (!repair.authority.productId && !repair.removedFrom)
            repair.removedFrom = leftBehind(repair);
        // For the sake of a key: where an undo has none to register, the device stays in.
        return repair.authority.productId.has_value() && repair.key;
    }

    void run(RepairContext& repair) override
    {
        // Outside of the product only its owner may register a key; and a customer's device could not come
        // back into it.
        if (!repair.authority.inAccount)
            throw Failure(FailureCode::NotOwner, {}, QStringLiteral("not this account's: it stays in"));
        const int product = *repair.authority.productId;
        repair.record(QStringLiteral("leaving-product"), {{QStringLiteral("product"), product}});
        try {
            repair.cloud.removeFromProduct(product, repair.deviceId);
        } catch (const Failure& failure) {
            if (mayHaveHappened(failure.code()))
                repair.removedFrom = product;
            // A request that arrived twice is refused the second time: it is out.
            const bool out = failure.code() == FailureCode::InProduct &&
                             !repair.cloud.productDevice(product, repair.deviceId);
            if (!out)
                throw;
        }
        repair.removedFrom = product;
        repair.authority.productId.reset();
        repair.outcome.changed.push_back(Item::ProductMembership);
    }
};

class AddToProduct : public Step {
public:
    StepId id() const override { return StepId::AddToProduct; }
    bool needed(RepairContext& repair) override { return repair.removedFrom.has_value(); }
    bool uninterruptible() const override { return true; }

    void run(RepairContext& repair) override { putBackIntoProduct(repair, repair.cloud); }
};

} // namespace

void putBackIntoProduct(RepairContext& repair, CloudClient& cloud)
{
    const int product = *repair.removedFrom;
    cloud.addToProduct(product, repair.deviceId);
    if (!cloud.productDevice(product, repair.deviceId))
        throw Failure(FailureCode::VerifyFailed, {QStringLiteral("product %1").arg(product)});
    repair.record(QStringLiteral("back-in-product"), {{QStringLiteral("product"), product}});
    repair.removedFrom.reset();
    std::erase(repair.outcome.changed, Item::ProductMembership);
}

std::unique_ptr<Step> makeRemoveFromProduct()
{
    return std::make_unique<RemoveFromProduct>();
}

std::unique_ptr<Step> makeAddToProduct()
{
    return std::make_unique<AddToProduct>();
}

} // namespace rescue::repair
