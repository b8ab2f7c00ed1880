// SPDX-License-Identifier: Apache-2.0
#include "ui/identifier.h"

#include "core/repair/identify.h"

namespace rescue::ui {

Identifier::Identifier(UsbBus& usb, QObject* parent) : QObject(parent), m_usb(usb) {}

Identifier::~Identifier()
{
    stop();
}

void Identifier::stop()
{
    m_thread = {};
}

void Identifier::show(const repair::AttachedDevice& device, Milliseconds span)
{
    stop();
    m_thread = std::jthread([this, device, span](const std::stop_token& stop) {
        try {
            const bool could = repair::identify(m_usb, device, WaitLimit::in(span, stop));
            if (stop.stop_requested())
                return;
            if (could)
                Q_EMIT ended(device);
            else
                Q_EMIT cannot(device);
        } catch (const Failure& failure) {
            if (!stop.stop_requested())
                Q_EMIT failed(device, failure);
        }
    });
}

} // namespace rescue::ui
