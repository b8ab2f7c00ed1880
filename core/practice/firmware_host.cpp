// SPDX-License-Identifier: Apache-2.0
#include "core/practice/firmware_host.h"

#include "core/practice/system_image.h"

#include <QStringList>

namespace rescue::practice {

QString hexId(const PhotonSetup& setup)
{
    return toHex(setup.id);
}

std::vector<InstalledModule> installedModules(const PhotonSetup& setup)
{
    const int system = systemModuleVersion(setup.firmwareVersion);
    return {{'b', 0, bootloaderModuleVersion(setup.firmwareVersion)},
            {'s', 1, system},
            {'s', 2, system},
            {'u', 1, 6}};
}

QString describeModules(const PhotonSetup& setup)
{
    // Keys as in device-os system/src/system_info.cpp: s size, l location, vc/vv validity, f function,
    // n index, v version, d dependencies.
    QStringList modules;
    for (const InstalledModule& module : installedModules(setup)) {
        modules += QStringLiteral(R"({"s":131072,"l":"m","vc":30,"vv":30,"f":"%1","n":"%2","v":%3,"d":[]})")
                       .arg(QChar::fromLatin1(module.function))
                       .arg(module.index)
                       .arg(module.version);
    }
    return QStringLiteral(R"("p":%1,"m":[%2])")
        .arg(modelInfo(setup.model).platformId)
        .arg(modules.join(u','));
}

} // namespace rescue::practice
