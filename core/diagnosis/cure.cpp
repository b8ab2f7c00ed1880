// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/cure.h"

#include "core/diagnosis/cure_table.h"

#include <algorithm>

namespace rescue::diagnosis {

const OperationInfo& operationInfo(Operation operation)
{
    return tables::info(operation);
}

const CureInfo& cureInfo(Cure cure)
{
    return tables::info(cure);
}

std::optional<Cure> cureFromId(const QString& id)
{
    const auto* row = std::ranges::find_if(
        tables::cures::all, [&id](const CureInfo& one) { return id == QLatin1String(one.id); });
    return row == std::end(tables::cures::all) ? std::nullopt : std::optional(row->cure);
}

bool isBuilt(Cure cure)
{
    return std::ranges::all_of(cureInfo(cure).operations,
                               [](Operation operation) { return operationInfo(operation).built; });
}

Cure bestBuilt(Cure cure)
{
    return isBuilt(cure) ? cure : bestBuilt(cureInfo(cure).instead.value_or(Cure::Bundle));
}

bool writes(Cure cure)
{
    return std::ranges::any_of(cureInfo(cure).operations, [](Operation operation) {
        const Kind kind = operationInfo(operation).kind;
        return kind == Kind::Writes || kind == Kind::Account;
    });
}

bool touchesKeys(Cure cure)
{
    return overwrites(cure, Item::ServerKey) || overwrites(cure, Item::DeviceKey) ||
           overwrites(cure, Item::RegisteredKey);
}

bool overwrites(Cure cure, Item item)
{
    return std::ranges::any_of(cureInfo(cure).operations, [item](Operation operation) {
        return operationInfo(operation).overwrites.has(item);
    });
}

} // namespace rescue::diagnosis
