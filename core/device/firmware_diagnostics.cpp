// SPDX-License-Identifier: Apache-2.0
#include "core/device/firmware_diagnostics.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace rescue {

namespace {

std::optional<int> wholeNumber(const QJsonObject& object, const QString& name)
{
    const QJsonValue value = object.value(name);
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > 2147483647.0)
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

std::optional<FirmwareDiagnostics> readFirmwareDiagnostics(const QByteArray& reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    return FirmwareDiagnostics{
        wholeNumber(object, QStringLiteral("cloud:stat")), wholeNumber(object, QStringLiteral("cloud:err")),
        wholeNumber(object, QStringLiteral("cloud:connatt")), wholeNumber(object, QStringLiteral("net:stat")),
        wholeNumber(object, QStringLiteral("net:err"))};
}

} // namespace rescue
