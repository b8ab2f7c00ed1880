// SPDX-License-Identifier: Apache-2.0
#include "core/firmware/module_set.h"

#include <algorithm>

namespace rescue::firmware {

namespace {

constexpr std::uint32_t kibibyte = 1024;

constexpr std::array photonPlaces{
    ModulePlace{ModuleFunction::System, 1, 0x08020000, 256 * kibibyte},
    ModulePlace{ModuleFunction::System, 2, 0x08060000, 256 * kibibyte},
    ModulePlace{ModuleFunction::Application, 1, 0x080a0000, 128 * kibibyte},
    ModulePlace{ModuleFunction::Bootloader, 0, 0x08000000, 16 * kibibyte},
};

constexpr std::array electronPlaces{
    ModulePlace{ModuleFunction::System, 1, 0x08020000, 128 * kibibyte},
    ModulePlace{ModuleFunction::System, 2, 0x08040000, 128 * kibibyte},
    ModulePlace{ModuleFunction::System, 3, 0x08060000, 128 * kibibyte},
    ModulePlace{ModuleFunction::Application, 1, 0x08080000, 128 * kibibyte},
    ModulePlace{ModuleFunction::Bootloader, 0, 0x08000000, 16 * kibibyte},
};

bool samePlace(const ModuleHead& head, ModuleFunction function, int index)
{
    // The bootloader has been built with index 0 and with 1: there is only one.
    return head.function == function && (function == ModuleFunction::Bootloader || head.index == index);
}

bool samePlace(const Dependency& need, ModuleFunction function, int index)
{
    return need.function == function && (function == ModuleFunction::Bootloader || need.index == index);
}

ProblemKind kindOf(ModuleFlaw flaw)
{
    switch (flaw) {
    case ModuleFlaw::NotAModule:
        return ProblemKind::NotAModule;
    case ModuleFlaw::CutShort:
        return ProblemKind::CutShort;
    case ModuleFlaw::TooLong:
        return ProblemKind::TooLong;
    case ModuleFlaw::Damaged:
        return ProblemKind::Damaged;
    }
    return ProblemKind::NotAModule;
}

/// What is wrong with a module whatever else is in the set.
std::optional<ProblemKind> problemOf(const ModuleFile& file, Model model)
{
    if (!file.head || file.flaw)
        return kindOf(file.flaw.value_or(ModuleFlaw::NotAModule));
    const ModuleHead& head = *file.head;
    if (head.platformId != modelInfo(model).platformId)
        return ProblemKind::OtherModel;
    const ModulePlace* place = placeOf(head, model);
    if (place == nullptr)
        return ProblemKind::NoPlace;
    if ((head.flags & (compressedFlag | combinedFlag | dropPrefixFlag)) != 0)
        return ProblemKind::Packed;
    if (head.start != place->start)
        return ProblemKind::WrongPlace;
    if (head.size() > place->space)
        return ProblemKind::TooLarge;
    return std::nullopt;
}

InstalledModule afterWriting(const ModuleHead& head)
{
    return {head.function, head.index, head.version, head.needs};
}

/// What the device holds once the set is written.
std::vector<InstalledModule> result(std::span<const ModuleFile> set,
                                    std::span<const InstalledModule> installed)
{
    std::vector<InstalledModule> all;
    for (const ModuleFile& file : set)
        all.push_back(afterWriting(*file.head));
    for (const InstalledModule& old : installed) {
        if (std::ranges::none_of(
                set, [&](const ModuleFile& file) { return samePlace(*file.head, old.function, old.index); }))
            all.push_back(old);
    }
    return all;
}

bool meets(const std::vector<InstalledModule>& all, const Dependency& need)
{
    return need.function == ModuleFunction::None || std::ranges::any_of(all, [&](const InstalledModule& one) {
               return samePlace(need, one.function, one.index) && one.version >= need.version;
           });
}

/// `all` begins with the modules of the set, in their order.
std::vector<ModuleProblem> unmetNeeds(std::span<const ModuleFile> set,
                                      const std::vector<InstalledModule>& all)
{
    std::vector<ModuleProblem> problems;
    for (std::size_t at = 0; at < all.size(); ++at) {
        for (const Dependency& need : all[at].needs) {
            if (meets(all, need))
                continue;
            if (at < set.size()) {
                problems.push_back({at, ProblemKind::Unmet, need});
                continue;
            }
            // An old need that was not met before is no fault of the set.
            const auto tooOld = std::ranges::find_if(set, [&](const ModuleFile& file) {
                return samePlace(need, file.head->function, file.head->index);
            });
            if (tooOld != set.end())
                problems.push_back(
                    {static_cast<std::size_t>(tooOld - set.begin()), ProblemKind::BreaksOne, need});
        }
    }
    return problems;
}

} // namespace

std::span<const ModulePlace> modulePlaces(Model model)
{
    switch (model) {
    case Model::Photon:
    case Model::P1:
    case Model::Duo:
        return photonPlaces;
    case Model::Electron:
        return electronPlaces;
    case Model::Core:
    case Model::Argon:
    case Model::Boron:
    case Model::Xenon:
        break;
    }
    return {};
}

const ModulePlace* placeOf(const ModuleHead& head, Model model)
{
    const auto places = modulePlaces(model);
    const auto place = std::ranges::find_if(
        places, [&](const ModulePlace& one) { return samePlace(head, one.function, one.index); });
    return place == places.end() ? nullptr : &*place;
}

std::vector<ModuleProblem> problemsOf(std::span<const ModuleFile> set, Model model,
                                      std::span<const InstalledModule> installed)
{
    std::vector<ModuleProblem> problems;
    for (std::size_t at = 0; at < set.size(); ++at) {
        if (const auto problem = problemOf(set[at], model))
            problems.push_back({at, *problem, std::nullopt});
        else if (std::any_of(set.begin(), set.begin() + static_cast<std::ptrdiff_t>(at),
                             [&](const ModuleFile& earlier) {
                                 return earlier.head &&
                                        samePlace(*earlier.head, set[at].head->function, set[at].head->index);
                             }))
            problems.push_back({at, ProblemKind::Twice, std::nullopt});
    }
    // What a broken module needs says nothing.
    return problems.empty() ? unmetNeeds(set, result(set, installed)) : problems;
}

std::vector<std::size_t> writingOrder(std::span<const ModuleFile> set, Model model)
{
    std::vector<std::size_t> order(set.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::ranges::sort(order, {}, [&](std::size_t at) { return placeOf(*set[at].head, model); });
    return order;
}

} // namespace rescue::firmware
