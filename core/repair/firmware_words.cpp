// SPDX-License-Identifier: Apache-2.0
#include "core/repair/firmware_words.h"

#include "core/repair/names.h"

#include <QCoreApplication>

namespace rescue::repair {

using namespace Qt::StringLiterals;
using firmware::ModuleFlaw;
using firmware::ProblemKind;

QString moduleWords(const firmware::ModuleFile& module)
{
    if (!module.head)
        return u"no module"_s;
    QString name = u"%1 %2, version %3"_s.arg(functionName(module.head->function))
                       .arg(module.head->index)
                       .arg(module.head->version);
    if (!module.flaw)
        return name;
    return *module.flaw == ModuleFlaw::Damaged ? name + u", damaged"_s : name + u", not whole"_s;
}

QString needWords(const firmware::Dependency& need)
{
    return u"%1 %2, version %3 or newer"_s.arg(functionName(need.function)).arg(need.index).arg(need.version);
}

QStringList changeWords(const std::vector<ModuleChange>& changes)
{
    QStringList words;
    for (const ModuleChange& change : changes) {
        const QString name = u"%1 %2"_s.arg(functionName(change.function)).arg(change.index);
        words << u"%1: %2 -> %3"_s.arg(name, change.before ? QString::number(*change.before) : u"damaged"_s)
                     .arg(change.after);
    }
    return words;
}

QString problemReason(ProblemKind kind)
{
    const char* reason = "";
    switch (kind) {
    case ProblemKind::NotAModule:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It is no firmware file.");
        break;
    case ProblemKind::CutShort:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "Its end is missing.");
        break;
    case ProblemKind::TooLong:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It is longer than it says: something was added to it.");
        break;
    case ProblemKind::Damaged:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It is damaged: its checksum does not match.");
        break;
    case ProblemKind::OtherModel:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It is for another model. Your device would not start.");
        break;
    case ProblemKind::NoPlace:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "Your device has no place for a file of this kind.");
        break;
    case ProblemKind::WrongPlace:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It was made for another place in the device's memory.");
        break;
    case ProblemKind::TooLarge:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It is larger than its place in the device's memory.");
        break;
    case ProblemKind::Packed:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It is packed for updates through the cloud.");
        break;
    case ProblemKind::Twice:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "Another file is for the same place.");
        break;
    case ProblemKind::Unmet:
        reason = QT_TRANSLATE_NOOP("FirmwareText", "It needs a part that is missing: %3.");
        break;
    case ProblemKind::BreaksOne:
        reason =
            QT_TRANSLATE_NOOP("FirmwareText", "It is too old for what the device keeps, which needs %3.");
        break;
    }
    return QString::fromLatin1(reason);
}

} // namespace rescue::repair
