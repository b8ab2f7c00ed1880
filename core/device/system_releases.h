// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVersionNumber>

#include <cstdint>
#include <span>

namespace rescue {

/// A release of Device OS for Photon and P1, with the versions that its modules carry.
struct SystemRelease {
    QVersionNumber number;
    std::uint16_t system;
    std::uint16_t bootloader;
};

/// By their numbers, final ones only. Source: device-os modules/shared/system_module_version.mk and
/// bootloader/import.mk at the tags.
std::span<const SystemRelease> systemReleases();

/// "2.3.1" of a system part of version 2302; empty: none of those above.
QString systemReleaseName(int module);

} // namespace rescue
