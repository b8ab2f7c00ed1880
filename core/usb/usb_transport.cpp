// SPDX-License-Identifier: Apache-2.0
#include "core/usb/usb_transport.h"

namespace rescue {

QString requestText(const ControlSetup& setup)
{
    const auto hex = [](std::uint8_t byte) {
        return QStringLiteral("0x%1").arg(byte, 2, 16, QLatin1Char('0'));
    };
    return hex(setup.requestType) + QLatin1Char('/') + hex(setup.request);
}

} // namespace rescue
