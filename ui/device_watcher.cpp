// SPDX-License-Identifier: Apache-2.0
#include "ui/device_watcher.h"

namespace rescue::ui {

namespace {
// Only bounds one wait: the next begins at once.
constexpr Milliseconds longLook{60'000};
} // namespace

DeviceWatcher::DeviceWatcher(UsbBus& usb, QObject* parent) : QObject(parent), m_usb(usb) {}

DeviceWatcher::~DeviceWatcher()
{
    stop();
}

void DeviceWatcher::start()
{
    stop();
    m_thread = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

void DeviceWatcher::stop()
{
    m_thread = {};
}

void DeviceWatcher::watch(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const std::uint64_t generation = m_usb.generation();
        try {
            Q_EMIT seen({repair::attachedDevices(m_usb), !repair::unknownDevices(m_usb.list()).empty()});
            m_usb.waitForChange(generation, WaitLimit::in(longLook, stop));
        } catch (const Failure& failure) {
            Q_EMIT troubled(failure.technical());
            return;
        }
    }
}

} // namespace rescue::ui
