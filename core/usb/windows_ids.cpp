// SPDX-License-Identifier: Apache-2.0
#include "core/usb/windows_ids.h"

#include <QRegularExpression>
#include <QStringList>

namespace rescue {

namespace {

std::uint16_t hexadecimal(const QString& digits)
{
    return static_cast<std::uint16_t>(digits.toUInt(nullptr, 16));
}

} // namespace

std::optional<WindowsUsbId> usbIdInInstanceId(const QString& instanceId)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^USB\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})(&MI_[0-9A-F]{2})?\\([^\\]+)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(instanceId);
    if (!match.hasMatch())
        return std::nullopt;
    WindowsUsbId id{hexadecimal(match.captured(1)), hexadecimal(match.captured(2)), {}};
    // What Windows makes up has an ampersand as its second or a later character; a serial number has none.
    const QString instance = match.captured(4);
    if (match.capturedLength(3) == 0 && !instance.contains(QLatin1Char('&')))
        id.serial = instance.toUpper();
    return id;
}

std::optional<std::uint16_t> releaseInHardwareId(const QString& hardwareId)
{
    static const QRegularExpression form(QStringLiteral("&REV_([0-9A-F]{4})(?:&|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(hardwareId);
    return match.hasMatch() ? std::optional(hexadecimal(match.captured(1))) : std::nullopt;
}

QString hopsInLocationPath(const QString& locationPath)
{
    static const QRegularExpression form(QStringLiteral(R"(#USB\((\d+)\))"));
    QStringList hops;
    for (const QRegularExpressionMatch& match : form.globalMatch(locationPath))
        hops.append(match.captured(1));
    return hops.join(QLatin1Char('.'));
}

QString hopsOfPort(const QString& port)
{
    return port.section(QLatin1Char('-'), 1);
}

} // namespace rescue
