// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/rules_colours.h"
#include "core/diagnosis/rules_cyan.h"
#include "core/diagnosis/rules_first.h"

/// All rules, in the order they are asked; the first that fits decides. R00…R75 and C1…C12 carry the numbers
/// they are known by in support; a word behind a number marks a case of it. M: something measured decides.
/// K: the story says keys. S: the crash code decides. L: nobody has told what the lamp does.
///
/// R05 ("ask the device") is spread: its modules are R05's row, its connection and its last error are part of
/// shown(), what else it answers are facts like all others. C7, C11 and C12 are conditions in other rows.
namespace rescue::diagnosis::tables {

/// Calls `use` with each rule in turn, until it says true.
template <typename Use> constexpr const Rule& firstRule(Use use)
{
    for (const Rule& rule : firstRules)
        if (use(rule))
            return rule;
    for (const Rule& rule : cyanRules)
        if (use(rule))
            return rule;
    for (const Rule& rule : colourRules)
        if (use(rule))
            return rule;
    return *(std::end(colourRules) - 1);
}

constexpr const Rule& ruleFor(const Facts& facts)
{
    const auto lamp = shown(facts);
    return firstRule([&](const Rule& rule) { return rule.lamps.fits(lamp) && rule.when(facts); });
}

/// What there is to do behind everything that may stand in its way.
constexpr Cure behindObstacles(Facts facts)
{
    if (is(facts.usb, Usb::None) || is(facts.usb, Usb::CannotOpen))
        facts.usb = {};
    if (is(facts.cloudState, CloudState::Outage))
        facts.cloudState = CloudState::Fine;
    if (is(facts.account, Account::NotSignedIn) || is(facts.account, Account::ProductCustomer))
        facts.account = {};
    return ruleFor(facts).cure;
}

/// Keys, or what the account holds of the device.
constexpr bool needsAccount(Cure cure)
{
    for (const Operation operation : info(cure).operations)
        if (operation == Operation::RegisterKey || operation == Operation::Claim)
            return true;
    return false;
}

/// The cloud says so itself, or others fail in the same hour; that the account can be reached says little
/// then, for devices have a server of their own. Devices that have no internet at all, never were online, are
/// new to the network or work in another one are not a case of it, and no outage damages keys.
constexpr bool outage(const Facts& f)
{
    const auto lamp = shown(f);
    if (is(f.cloudState, CloudState::Outage))
        return failingCyan.has(lamp) || is(lamp, Pattern::GreenBreathe) || needsAccount(behindObstacles(f));
    return failingCyan.has(lamp) && is(f.others, Others::SameFault) && !keysBad(f) &&
           !is(f.phoneOnline, false) && !is(lamp, Pattern::CyanTwoOrange) &&
           !is(f.wasOnline, WasOnline::Never) && !happened(f, {Happened::NewNetwork}) &&
           !is(f.hotspot, Hotspot::Works);
}

/// The cure needs the device on USB, where it is not seen or cannot be opened. A dark lamp and blinking
/// yellow have rules of their own.
constexpr bool onlyUsbIsMissing(const Facts& f)
{
    if (dark.has(f.lamp) || (is(f.usb, Usb::None) && is(f.lamp, Pattern::YellowBlink)))
        return false;
    return !f.lamp || info(behindObstacles(f)).needsUsb;
}

/// A customer's account may not register keys for a product's device.
constexpr bool onlyOwnerMissing(const Facts& f)
{
    return is(f.account, Account::ProductCustomer) && needsAccount(behindObstacles(f));
}

constexpr bool onlySignInMissing(const Facts& f)
{
    return is(f.account, Account::NotSignedIn) && needsAccount(behindObstacles(f));
}

} // namespace rescue::diagnosis::tables
