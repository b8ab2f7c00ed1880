// SPDX-License-Identifier: Apache-2.0
#include "core/repair/step.h"

#include <algorithm>

namespace rescue::repair {

namespace {

/// The product through which this account may register keys, if any.
std::optional<int> productWithRole(CloudClient& cloud, const QString& deviceId,
                                   const std::optional<CloudDevice>& own)
{
    const auto products = cloud.products();
    for (const CloudProduct& product : products) {
        if (own ? own->productId == product.id : cloud.productDevice(product.id, deviceId).has_value())
            return product.id;
    }
    return std::nullopt;
}

class CheckAccount : public Step {
public:
    StepId id() const override { return StepId::CheckAccount; }

    /// Writing a key from a file or a backup can do without the cloud, if nobody is signed in.
    bool needed(RepairContext& repair) override
    {
        const bool optional = repair.task == KeyTask::LoadKey || repair.task == KeyTask::Restore;
        return repair.cloud.signedIn() || !optional;
    }

    void run(RepairContext& repair) override
    {
        if (!repair.cloud.signedIn())
            throw Failure(FailureCode::NotSignedIn);
        repair.cloud.checkSession();
        repair.cloudBefore = repair.cloud.device(repair.deviceId);
        repair.authority.inAccount = repair.cloudBefore.has_value();
        const bool inProduct = repair.cloudBefore && repair.cloudBefore->inProduct();
        if (!repair.authority.inAccount || inProduct)
            repair.authority.productId = productWithRole(repair.cloud, repair.deviceId, repair.cloudBefore);
        // A product's keys are its team's business; the cloud refuses everybody else, owner or not.
        const bool touchesKeys = repair.task != KeyTask::Look && repair.task != KeyTask::Wifi;
        if (touchesKeys && inProduct && !repair.authority.productId)
            throw Failure(FailureCode::InProduct, {QString::number(repair.cloudBefore->productId)});
        repair.log(QStringLiteral("account: in account %1, product %2")
                       .arg(repair.authority.inAccount)
                       .arg(repair.authority.productId.value_or(0)));
    }
};

/// Before any write: if the cloud refuses the key, the device still holds its old bytes.
class RegisterKey : public Step {
public:
    StepId id() const override { return StepId::RegisterKey; }
    /// A key the cloud knows and the device does not yet hold must not be left behind by a cancel.
    bool uninterruptible() const override { return true; }

    bool needed(RepairContext& repair) override { return repair.key && repair.cloud.signedIn(); }

    void run(RepairContext& repair) override
    {
        if (repair.key != repair.check.value_or(diagnosis::KeyCheck{}).device.key && repair.folder)
            repair.folder->saveNewKey(*repair.key);
        repair.record(QStringLiteral("registering"),
                      {{QStringLiteral("fingerprint"), repair.key->fingerprint()}});
        try {
            repair.cloud.registerKey(repair.deviceId, repair.key->publicPem(), repair.authority.productId);
        } catch (const Failure& failure) {
            repair.maybeRegistered = mayHaveHappened(failure.code());
            throw;
        }
        repair.outcome.registered = true;
        // Whether the cloud had the same key before it does not say; a new one it certainly had not.
        if (repair.outcome.deviceKeyBefore != repair.key->fingerprint())
            repair.outcome.changed.push_back(Item::RegisteredKey);
        repair.record(QStringLiteral("registered"),
                      {{QStringLiteral("fingerprint"), repair.key->fingerprint()}});
    }
};

} // namespace

std::unique_ptr<Step> makeCheckAccount()
{
    return std::make_unique<CheckAccount>();
}

std::unique_ptr<Step> makeRegisterKey()
{
    return std::make_unique<RegisterKey>();
}

} // namespace rescue::repair
