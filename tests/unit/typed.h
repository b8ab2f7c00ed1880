// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"

#include <string>
#include <vector>

namespace rescue::test {

struct Typed {
    std::optional<cli::Arguments> arguments; ///< nothing where the program would end with `exitCode` at once
    int exitCode = -1;
};

/// The command line `words`, as typed after the program's name. Throws what parseArguments() throws.
inline Typed typed(std::vector<std::string> words)
{
    words.insert(words.begin(), "photon-rescue-cli");
    std::vector<char*> argv;
    argv.reserve(words.size());
    for (std::string& word : words)
        argv.push_back(word.data());
    Typed typed;
    typed.arguments = cli::parseArguments(static_cast<int>(argv.size()), argv.data(), typed.exitCode);
    return typed;
}

} // namespace rescue::test
