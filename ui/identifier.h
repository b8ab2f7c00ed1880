// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

/// Lets one of several devices show itself by its lamp, on a thread of its own.
class Identifier : public QObject {
    Q_OBJECT

public:
    static constexpr Milliseconds usualSpan{6'000};

    /// `usb` outlives it.
    explicit Identifier(UsbBus& usb, QObject* parent = nullptr);
    ~Identifier() override;

    /// All colours for `span`; what was shown before ends first.
    void show(const repair::AttachedDevice& device, Milliseconds span = usualSpan);
    /// Ends it now. Nothing is told then.
    void stop();

Q_SIGNALS:
    // From the thread.
    void ended(const rescue::repair::AttachedDevice& device);
    /// It is in DFU mode, or its firmware is too old to be asked.
    void cannot(const rescue::repair::AttachedDevice& device);
    void failed(const rescue::repair::AttachedDevice& device, const rescue::Failure& failure);

private:
    UsbBus& m_usb;
    std::jthread m_thread;
};

} // namespace rescue::ui
