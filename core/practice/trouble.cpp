// SPDX-License-Identifier: Apache-2.0
#include "core/practice/trouble.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace rescue::practice {

namespace {

struct Name {
    Trouble trouble;
    QString id;
};

const std::vector<Name>& names()
{
    static const std::vector<Name> all{
        {Trouble::None, QStringLiteral("none")},
        {Trouble::ChargeOnlyCable, QStringLiteral("charge-only-cable")},
        {Trouble::NoPermission, QStringLiteral("no-permission")},
        {Trouble::InUse, QStringLiteral("in-use")},
        {Trouble::NoDriver, QStringLiteral("no-driver")},
        {Trouble::WrongDriver, QStringLiteral("wrong-driver")},
        {Trouble::SecondDevice, QStringLiteral("second-device")},
        {Trouble::UnknownDevice, QStringLiteral("unknown-device")},
        {Trouble::NewerModel, QStringLiteral("newer-model")},
        {Trouble::IdUnknown, QStringLiteral("id-unknown")},
        {Trouble::ButtonsNeeded, QStringLiteral("buttons-needed")},
        {Trouble::StopsInDfu, QStringLiteral("stops-in-dfu")},
        {Trouble::WriteLost, QStringLiteral("write-lost")},
        {Trouble::PowerDips, QStringLiteral("power-dips")},
        {Trouble::SlowReturn, QStringLiteral("slow-return")},
        {Trouble::NoInternet, QStringLiteral("no-internet")},
        {Trouble::CloudSilent, QStringLiteral("cloud-silent")},
        {Trouble::CloudDown, QStringLiteral("cloud-down")},
        {Trouble::TooManyRequests, QStringLiteral("too-many-requests")},
        {Trouble::NewPassword, QStringLiteral("new-password")},
        {Trouble::TwoStepSignIn, QStringLiteral("two-step-sign-in")},
        {Trouble::TokenExpired, QStringLiteral("token-expired")},
        {Trouble::TokenExpiresMidway, QStringLiteral("token-expires-midway")},
        {Trouble::OtherOwner, QStringLiteral("other-owner")},
        {Trouble::ProductWithoutRole, QStringLiteral("product-without-role")},
        {Trouble::RegistrationRefused, QStringLiteral("registration-refused")},
        {Trouble::DeviceNetworkBlocked, QStringLiteral("device-network-blocked")},
    };
    return all;
}

} // namespace

QString troubleId(Trouble trouble)
{
    return names().at(static_cast<std::size_t>(trouble)).id;
}

std::optional<Trouble> troubleFromId(const QString& id)
{
    for (const Name& name : names()) {
        if (name.id == id)
            return name.trouble;
    }
    return std::nullopt;
}

std::span<const Trouble> allTroubles()
{
    static const std::vector<Trouble> troubles = [] {
        std::vector<Trouble> all;
        std::transform(names().begin(), names().end(), std::back_inserter(all),
                       [](const Name& name) { return name.trouble; });
        return all;
    }();
    return troubles;
}

} // namespace rescue::practice
