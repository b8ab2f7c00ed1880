// SPDX-License-Identifier: Apache-2.0
#include "core/practice/firmware_host.h"

#include <QStringList>

namespace rescue::practice {

QString hexId(const PhotonSetup& setup)
{
    return toHex(setup.id);
}

QString diagnosticsText(const FirmwareDiagnostics& diagnostics)
{
    QStringList values;
    const auto put = [&values](const QString& name, std::optional<int> value) {
        if (value)
            values += QStringLiteral("\"%1\":%2").arg(name).arg(*value);
    };
    put(QStringLiteral("net:stat"), diagnostics.networkStatus);
    put(QStringLiteral("net:err"), diagnostics.networkError);
    put(QStringLiteral("cloud:stat"), diagnostics.cloudStatus);
    put(QStringLiteral("cloud:err"), diagnostics.cloudError);
    put(QStringLiteral("cloud:connatt"), diagnostics.cloudAttempts);
    return QStringLiteral("{%1}").arg(values.join(u','));
}

QString describeModules(Model model, const std::vector<FirmwareModule>& modules)
{
    // Keys as in device-os system/src/system_info.cpp: s size, l location, vc/vv what was checked and found
    // right (hal/inc/ota_flash_hal.h: 2 integrity, 4 dependencies, 8 range, 16 platform), f function,
    // n index, v version, d dependencies.
    QStringList entries;
    for (const FirmwareModule& module : modules) {
        const QChar function = module.kind == FirmwareModule::Kind::Bootloader ? u'b'
                               : module.kind == FirmwareModule::Kind::System   ? u's'
                                                                               : u'u';
        const int right = 30 - (module.intact ? 0 : 2) - (module.dependenciesMet ? 0 : 4);
        entries += QStringLiteral(R"({"s":131072,"l":"m","vc":30,"vv":%1,"f":"%2","n":"%3","v":%4,"d":[]})")
                       .arg(right)
                       .arg(function)
                       .arg(module.index)
                       .arg(module.version);
    }
    return QStringLiteral(R"("p":%1,"m":[%2])").arg(modelInfo(model).platformId).arg(entries.join(u','));
}

} // namespace rescue::practice
