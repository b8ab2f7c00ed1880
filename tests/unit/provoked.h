// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"

#include <functional>
#include <optional>
#include <vector>

namespace rescue::test {

/// One way in which a failure really comes about, from the device, the server or the file on.
struct Provocation {
    FailureCode code;
    const char* how;
    std::function<std::optional<Failure>()> provoke; ///< what it ended with
};

std::vector<Provocation> provokedByDevice();
std::vector<Provocation> provokedByAccount();
std::vector<Provocation> provokedByFiles();

} // namespace rescue::test
