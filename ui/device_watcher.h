// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

using AttachedDevices = std::vector<repair::AttachedDevice>;

struct SeenOnUsb {
    AttachedDevices devices;
    bool stranger = false; ///< something that could be a device and is none that we know
};

/// Watches the bus on a thread of its own and tells what is attached: once at the start, then after every
/// change.
class DeviceWatcher : public QObject {
    Q_OBJECT

public:
    /// `usb` outlives the watcher.
    explicit DeviceWatcher(UsbBus& usb, QObject* parent = nullptr);
    ~DeviceWatcher() override;

    void start();
    /// Leaves the bus alone: nobody else looks at it while a repair runs.
    void stop();

Q_SIGNALS:
    /// Sent from the watcher's thread.
    void seen(const rescue::ui::SeenOnUsb& seen);
    void troubled(const QString& technical);

private:
    void watch(const std::stop_token& stop);

    UsbBus& m_usb;
    std::jthread m_thread;
};

} // namespace rescue::ui
