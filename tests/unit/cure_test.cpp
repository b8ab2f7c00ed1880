// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/cure.h"
#include "core/repair/cure_plans.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

std::vector<Cure> allCures()
{
    std::vector<Cure> all;
    for (int i = 0; i <= static_cast<int>(lastCure); ++i)
        all.push_back(static_cast<Cure>(i));
    return all;
}

/// Place in the cure's list; nothing where it is not in it.
std::optional<std::ptrdiff_t> place(Cure cure, Operation operation)
{
    const auto& list = cureInfo(cure).operations;
    const auto* found = std::find(list.begin(), list.end(), operation);
    return found == list.end() ? std::nullopt : std::optional(found - list.begin());
}

bool writesDevice(Operation operation)
{
    return operationInfo(operation).kind == Kind::Writes;
}

TEST(Cures, EachHasAnIdOfItsOwnAndSomethingToDo)
{
    QSet<QString> ids;
    for (const Cure cure : allCures()) {
        const QString id = QString::fromLatin1(cureInfo(cure).id);
        EXPECT_FALSE(ids.contains(id)) << cureInfo(cure).id;
        ids.insert(id);
        EXPECT_FALSE(cureInfo(cure).operations.empty()) << cureInfo(cure).id;
        QSet<int> seen;
        for (const Operation operation : cureInfo(cure).operations) {
            EXPECT_FALSE(seen.contains(static_cast<int>(operation))) << cureInfo(cure).id;
            seen.insert(static_cast<int>(operation));
        }
    }
    ids.clear();
    for (int i = 0; i <= static_cast<int>(lastOperation); ++i) {
        const OperationInfo& info = operationInfo(static_cast<Operation>(i));
        EXPECT_FALSE(ids.contains(QString::fromLatin1(info.id))) << info.id;
        ids.insert(QString::fromLatin1(info.id));
        const bool changes = info.kind == Kind::Writes || info.kind == Kind::Account;
        if (info.operation != Operation::SetSetupDone) {
            EXPECT_EQ(changes, !info.overwrites.empty()) << info.id;
        }
    }
}

TEST(Cures, TheAccountIsKnownBeforeAnythingIsWrittenThatTheCloudHasToLearn)
{
    for (const Cure cure : allCures()) {
        for (const Operation later :
             {Operation::RegisterKey, Operation::NewKey, Operation::Claim, Operation::PutClaimCode}) {
            // For somebody else's account to take, who is told the key.
            if (!place(cure, later) || cure == Cure::OwnerRegisters)
                continue;
            ASSERT_TRUE(place(cure, Operation::SignIn)) << cureInfo(cure).id;
            EXPECT_LT(place(cure, Operation::SignIn), place(cure, later)) << cureInfo(cure).id;
            if (later == Operation::RegisterKey || later == Operation::NewKey) {
                EXPECT_LT(place(cure, Operation::CheckProduct), place(cure, later)) << cureInfo(cure).id;
            }
        }
    }
}

TEST(Cures, NothingIsWrittenBeforeItIsSaved)
{
    for (const Cure cure : allCures()) {
        for (const Operation operation : cureInfo(cure).operations) {
            if (!writesDevice(operation))
                continue;
            ASSERT_TRUE(place(cure, Operation::Backup)) << cureInfo(cure).id;
            EXPECT_LT(place(cure, Operation::Backup), place(cure, operation)) << cureInfo(cure).id;
        }
    }
}

TEST(Cures, SystemPartsAndKeyAreaAreNeverTouchedInTheSameSession)
{
    for (const Cure cure : allCures()) {
        const auto system = place(cure, Operation::WriteSystem);
        if (!system)
            continue;
        for (const Operation later :
             {Operation::CheckKeyArea, Operation::WriteServer, Operation::NewKey, Operation::ClearAddress}) {
            if (!place(cure, later))
                continue;
            ASSERT_TRUE(place(cure, Operation::ReenterDfu)) << cureInfo(cure).id;
            EXPECT_LT(system, place(cure, Operation::ReenterDfu)) << cureInfo(cure).id;
            EXPECT_LT(place(cure, Operation::ReenterDfu), place(cure, later)) << cureInfo(cure).id;
        }
    }
}

TEST(Cures, TheCloudsKeyComesBeforeTheDevicesAndBothBeforeWifi)
{
    for (const Cure cure : allCures()) {
        const auto server = place(cure, Operation::WriteServer);
        for (const Operation later :
             {Operation::RegisterKey, Operation::NewKey, Operation::SetWifi, Operation::ClearWifi})
            if (server && place(cure, later)) {
                EXPECT_LT(server, place(cure, later)) << cureInfo(cure).id;
            }
        if (place(cure, Operation::NewKey)) {
            EXPECT_LT(place(cure, Operation::RegisterKey), place(cure, Operation::NewKey))
                << "the key that is there is tried first: " << cureInfo(cure).id;
        }
    }
}

TEST(Cures, WifiIsNeverClearedOnTheSide)
{
    for (const Cure cure : allCures())
        if (place(cure, Operation::ClearWifi)) {
            EXPECT_TRUE(cure == Cure::ClearWifi || cure == Cure::Radio) << cureInfo(cure).id;
        }
    EXPECT_FALSE(overwrites(Cure::Keys, Item::WifiSettings));
    EXPECT_FALSE(overwrites(Cure::KeysSys, Item::WifiSettings));
    EXPECT_FALSE(overwrites(Cure::Sys, Item::WifiSettings));
    EXPECT_FALSE(overwrites(Cure::Sys, Item::Application));
}

TEST(Cures, ADeviceIsClaimedOnlyOnceItIsSeenOnline)
{
    for (const Cure cure : allCures())
        if (place(cure, Operation::Claim)) {
            EXPECT_LT(place(cure, Operation::Verify), place(cure, Operation::Claim)) << cureInfo(cure).id;
        }
}

TEST(Cures, ADeviceThatWasBroughtIntoDfuModeIsLedOutOfIt)
{
    for (const Cure cure : allCures())
        if (place(cure, Operation::EnterDfu)) {
            EXPECT_LT(place(cure, Operation::EnterDfu), place(cure, Operation::LeaveDfu))
                << cureInfo(cure).id;
        }
}

TEST(Cures, WhatIsNotBuiltLeadsToSomethingThatIs)
{
    for (const Cure cure : allCures()) {
        EXPECT_TRUE(isBuilt(bestBuilt(cure))) << cureInfo(cure).id;
        if (isBuilt(cure)) {
            EXPECT_EQ(bestBuilt(cure), cure);
        }
    }
    for (const Cure cure :
         {Cure::Keys, Cure::KeysSys, Cure::Net, Cure::Sys, Cure::App, Cure::Tinker, Cure::RouterPort})
        EXPECT_TRUE(isBuilt(cure)) << cureInfo(cure).id;
    EXPECT_EQ(bestBuilt(Cure::SetUpDone), Cure::Bundle);
}

TEST(Cures, WhatWritesAndIsBuiltHasAPlanAndNothingElseThatIsNotBuilt)
{
    for (const Cure cure : allCures()) {
        const auto plan = repair::planFor(cure, {});
        if (isBuilt(cure) && writes(cure)) {
            ASSERT_TRUE(plan) << cureInfo(cure).id;
        }
        if (plan) {
            EXPECT_TRUE(isBuilt(cure)) << cureInfo(cure).id;
            EXPECT_EQ(plan->id, QString::fromLatin1(cureInfo(cure).id));
            EXPECT_FALSE(plan->steps.empty()) << cureInfo(cure).id;
        }
    }
    EXPECT_FALSE(repair::planFor(Cure::Replace, {}));
}

TEST(Cures, APlanChangesNothingThatItsCureDoesNotName)
{
    for (const Cure cure : allCures()) {
        const auto plan = repair::planFor(cure, {});
        if (!plan)
            continue;
        for (const Item item : plan->mayChange) {
            // A device that leaves its product for the repair is back in it at the end.
            EXPECT_TRUE(overwrites(cure, item) || item == Item::ProductMembership)
                << cureInfo(cure).id << ' ' << static_cast<int>(item);
            EXPECT_EQ(std::ranges::count(plan->willStay, item), 0) << cureInfo(cure).id;
        }
        for (int i = 0; i <= static_cast<int>(lastItem); ++i) {
            const auto item = static_cast<Item>(i);
            const bool told =
                std::ranges::count(plan->mayChange, item) + std::ranges::count(plan->willStay, item);
            EXPECT_TRUE(told || item == Item::ProductMembership) << cureInfo(cure).id << ' ' << i;
        }
    }
}

TEST(Cures, APlanSavesBeforeItWritesAndAsksTheCloudBeforeBoth)
{
    using repair::StepId;
    for (const Cure cure : allCures()) {
        const auto plan = repair::planFor(cure, {});
        if (!plan)
            continue;
        const auto& steps = plan->steps;
        const auto backup = std::ranges::find(steps, StepId::BackUp);
        for (const StepId write : {StepId::WriteKeys, StepId::WriteFirmware, StepId::WriteBootloader})
            EXPECT_LE(backup, std::ranges::find(steps, write)) << cureInfo(cure).id;
        if (std::ranges::count(steps, StepId::RegisterKey)) {
            EXPECT_LT(std::ranges::find(steps, StepId::CheckAccount), backup) << cureInfo(cure).id;
        }
    }
}

TEST(Cures, TheKeyRepairThatRunsIsTheOneThatIsDescribed)
{
    const auto plan = repair::keyRepairPlan({});
    EXPECT_EQ(plan.id, QString::fromLatin1(cureInfo(Cure::Keys).id));
    for (const Item item : plan.mayChange)
        EXPECT_TRUE(overwrites(Cure::Keys, item));
    for (const Item item : plan.willStay)
        EXPECT_FALSE(overwrites(Cure::Keys, item));
}

} // namespace
