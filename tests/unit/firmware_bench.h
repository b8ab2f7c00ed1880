// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/system_image.h"
#include "tests/unit/repair_bench.h"

namespace rescue::test {

using firmware::GivenModule;
using practice::bootloaderAddress;
using practice::ModuleSpec;
using practice::systemPart1Address;
using practice::systemPart2Address;
using practice::userApplicationAddress;
using PracticeFunction = practice::ModuleFunction;

/// The files of a release for a model, as somebody would download them.
inline std::vector<GivenModule> releaseFiles(const char* release, Model model = Model::Photon)
{
    std::vector<GivenModule> given;
    for (practice::ReleaseFile& file : practice::releaseFiles(QString::fromLatin1(release), model))
        given.push_back(firmware::givenModule(file.name, std::move(file.content)));
    return given;
}

/// A practice world in which the firmware is repaired, with a release at hand.
struct FirmwareBench : Bench {
    explicit FirmwareBench(const char* release = "2.3.1", Fault fault = Fault::SystemFirmwareDamaged,
                           const practice::PhotonSetup& setup = photon())
        : Bench(fault, setup)
    {
        options.firmware = releaseFiles(release, setup.model);
        options.deviceId = world.photon().deviceId();
    }
    Outcome repairFirmware(const Session& session = {}) { return run(firmwarePlan(options), session); }

    Bytes fileOf(const char* name)
    {
        for (const GivenModule& given : options.firmware)
            if (given.name.contains(QString::fromLatin1(name)))
                return given.bytes;
        return {};
    }
    bool holds(const char* name, std::uint32_t address)
    {
        const Bytes file = fileOf(name);
        return world.photon().readFlash(address, file.size()) == file;
    }
    Bytes application() { return world.photon().readFlash(userApplicationAddress, 0x20000); }
    int bootloaderVersion()
    {
        const Bytes version = world.photon().readFlash(bootloaderAddress + 0x184 + 10, 2);
        return version[0] | version[1] << 8;
    }
};

} // namespace rescue::test
