// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"

#include <optional>
#include <string>

namespace rescue::test {

template <class Call> std::optional<Failure> failureOf(Call call)
{
    try {
        call();
    } catch (const Failure& failure) {
        return failure;
    }
    return std::nullopt;
}

template <class Call> std::optional<FailureCode> failureCodeOf(Call call)
{
    const auto failure = failureOf(call);
    return failure ? std::optional(failure->code()) : std::nullopt;
}

template <class Call> std::string codeOf(Call call)
{
    const auto failure = failureOf(call);
    return failure ? failureCodeName(failure->code()).toStdString() : "nothing";
}

inline QString argumentOf(const std::optional<Failure>& failure)
{
    return failure && !failure->arguments().isEmpty() ? failure->arguments().first() : QString();
}

} // namespace rescue::test
