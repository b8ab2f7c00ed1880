// SPDX-License-Identifier: Apache-2.0
#include "core/device/firmware_modules.h"

#include "core/device/protobuf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rescue {

namespace {

using Kind = FirmwareModule::Kind;
using Modules = std::vector<FirmwareModule>;

// device-os system/src/control/proto/storage.pb.h v1.5.2: FirmwareModuleType and its validity flags, which
// name what failed.
constexpr std::uint64_t integrityFailed = 1;
constexpr std::uint64_t dependenciesFailed = 2;

std::optional<Kind> kindOf(std::uint64_t type)
{
    switch (type) {
    case 1:
        return Kind::Bootloader;
    case 2:
        return Kind::System;
    case 3:
        return Kind::Application;
    case 4:
        return Kind::Whole;
    case 5:
    case 6:
        return Kind::Radio;
    default:
        return std::nullopt;
    }
}

std::optional<Modules> fromProtobuf(ByteView reply)
{
    const auto message = protobuf::read(reply);
    if (!message)
        return std::nullopt;
    Modules modules;
    for (const protobuf::Field& field : *message) {
        if (field.number != 1)
            continue;
        const auto entry = field.isBytes ? protobuf::read(field.bytes) : std::nullopt;
        if (!entry)
            return std::nullopt;
        const auto number = [&](std::uint32_t which) {
            return protobuf::varintOf(*entry, which).value_or(0);
        };
        const auto kind = kindOf(number(1));
        if (!kind)
            continue;
        modules.push_back({*kind, static_cast<int>(number(2)), static_cast<int>(number(3)),
                           (number(5) & integrityFailed) == 0, (number(5) & dependenciesFailed) == 0});
    }
    return modules;
}

/// device-os hal/inc/ota_flash_hal.h v1.5.2: what was checked ("vc"), and what of it is right ("vv").
constexpr int integrityFlag = 1 << 1;
constexpr int dependenciesFlag = 1 << 2;

std::optional<Kind> kindOf(const QString& letter)
{
    if (letter == QStringLiteral("b"))
        return Kind::Bootloader;
    if (letter == QStringLiteral("s"))
        return Kind::System;
    if (letter == QStringLiteral("u"))
        return Kind::Application;
    if (letter == QStringLiteral("m"))
        return Kind::Whole;
    return std::nullopt;
}

std::optional<Modules> fromJson(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonValue list = document.object().value(QStringLiteral("m"));
    if (!list.isArray())
        return std::nullopt;
    Modules modules;
    for (const auto& value : list.toArray()) {
        const QJsonObject entry = value.toObject();
        const auto kind = kindOf(entry.value(QStringLiteral("f")).toString());
        if (!kind || entry.value(QStringLiteral("l")).toString() != QStringLiteral("m"))
            continue;
        const int failed =
            entry.value(QStringLiteral("vc")).toInt() & ~entry.value(QStringLiteral("vv")).toInt();
        modules.push_back({*kind, entry.value(QStringLiteral("n")).toString().toInt(),
                           entry.value(QStringLiteral("v")).toInt(), (failed & integrityFlag) == 0,
                           (failed & dependenciesFlag) == 0});
    }
    return modules;
}

} // namespace

std::optional<std::vector<FirmwareModule>> readFirmwareModules(ByteView reply)
{
    const QByteArray text = toQByteArray(reply).trimmed();
    // Neither character can begin a message of ours: as a key they would be wire types 3 and 2 of fields 15
    // and 4.
    if (text.startsWith('{'))
        return fromJson(text);
    if (text.startsWith('"'))
        return fromJson('{' + text + '}'); // 0.7.0 leaves the braces out
    return fromProtobuf(reply);
}

} // namespace rescue
