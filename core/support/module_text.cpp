// SPDX-License-Identifier: Apache-2.0
#include "core/support/module_text.h"

#include "core/device/system_releases.h"

#include <QCoreApplication>

namespace rescue {

using firmware::ModuleFunction;

namespace {

struct ModuleText {
    Q_DECLARE_TR_FUNCTIONS(ModuleText)
};

/// The release where a version stands for one.
QString versionText(ModuleFunction function, int version)
{
    const QString release = function == ModuleFunction::System ? systemReleaseName(version) : QString();
    return release.isEmpty() ? QString::number(version) : release;
}

} // namespace

QString moduleName(ModuleFunction function, int index)
{
    switch (function) {
    case ModuleFunction::Bootloader:
        return ModuleText::tr("Bootloader");
    case ModuleFunction::System:
        return ModuleText::tr("System part %1").arg(index);
    case ModuleFunction::Monolithic:
        return ModuleText::tr("System and program in one");
    case ModuleFunction::Application:
        return ModuleText::tr("Program");
    case ModuleFunction::NetworkProcessor:
    case ModuleFunction::Radio:
        return ModuleText::tr("Radio software");
    case ModuleFunction::None:
    case ModuleFunction::Asset:
        break;
    }
    return ModuleText::tr("Part %1").arg(index);
}

QString moduleChangeText(const repair::ModuleChange& change)
{
    const QString name = moduleName(change.function, change.index);
    const QString after = versionText(change.function, change.after);
    if (!change.before)
        return ModuleText::tr("%1: damaged → version %2", "a module").arg(name, after);
    if (*change.before == change.after && change.written)
        return ModuleText::tr("%1: version %2, written anew", "a module").arg(name, after);
    if (*change.before == change.after)
        return ModuleText::tr("%1: version %2, as before", "a module").arg(name, after);
    return ModuleText::tr("%1: version %2 → %3", "a module")
        .arg(name, versionText(change.function, *change.before), after);
}

QStringList moduleChangeTexts(const std::vector<repair::ModuleChange>& changes)
{
    QStringList lines;
    for (const repair::ModuleChange& change : changes)
        lines << moduleChangeText(change);
    return lines;
}

} // namespace rescue
