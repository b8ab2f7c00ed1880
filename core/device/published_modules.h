// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/device/models.h"

#include <span>

namespace rescue {

/// A firmware module as the makers of the cloud published it. `function` is that of the module's prefix
/// (firmware::ModuleFunction has the names).
struct PublishedModule {
    const char* release; ///< "Device OS 2.2.0", "Tinker 0.4.5", "Device Doctor"
    Model model;
    int function;
    int index;
    int version;
    std::uint32_t size;
    const char* sha256; ///< of the whole file, lower-case hexadecimal
};

/// What Particle published, as far as it could be had and looked at. Only names and checksums: the binaries
/// come from the cloud or from the person.
std::span<const PublishedModule> particleModules();

/// By content; null: none of `known`.
const PublishedModule* published(std::span<const PublishedModule> known, ByteView file);

/// Another file was published under this very name, place and version: this one was built or changed by
/// somebody else.
bool isForeignBuild(std::span<const PublishedModule> known, ByteView file, Model model, int function,
                    int index, int version);

} // namespace rescue
