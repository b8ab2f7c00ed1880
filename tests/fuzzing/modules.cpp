// SPDX-License-Identifier: Apache-2.0
// Firmware files, and what lies in flash memory where a module should.
#include "core/firmware/module_set.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    const firmware::ModuleFile file = firmware::readModuleFile(input);
    if (file.sound())
        promise(file.head->size() == input.size());
    firmware::readInstalledModule(input);
    for (const std::size_t offset : {std::size_t{0}, firmware::prefixBehindVectors, input.size()})
        firmware::readModuleHead(input, offset);
    const firmware::ModuleFile set[] = {file, file};
    for (const Model model : {Model::Photon, Model::P1, Model::Electron}) {
        const auto problems = firmware::problemsOf(set, model, {});
        promise(!problems.empty()); // twice the same is never right
    }
}
