// SPDX-License-Identifier: Apache-2.0
// The way from libFuzzer into feed().
#include "tests/fuzzing/fuzzed.h"
#include "tests/test_environment.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const rescue::TestEnvironment environment;
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    rescue::fuzzing::feed({data, size});
    return 0;
}
