// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/usb_bus.h"

#include <QLocalServer>
#include <QString>

#include <QThread>

#include <atomic>

namespace rescue::kills {

/// Lends a bus to another process: that one may be killed, and the devices stay as they are. Answers one
/// client after the other on a thread of its own, until it is destroyed.
class LentBus {
public:
    /// `bus` outlives it.
    explicit LentBus(UsbBus& bus);
    ~LentBus();
    LentBus(const LentBus&) = delete;
    LentBus& operator=(const LentBus&) = delete;

    /// What FarBus wants to know.
    QString name() const { return m_name; }

private:
    void serve();

    UsbBus& m_bus;
    QString m_name;
    std::atomic<bool> m_over{false};
    std::unique_ptr<QThread> m_thread; ///< Qt's own: its sockets want one
};

/// The bus that another process lends. Throws Failure(Internal) where nobody lends it any more.
class FarBus : public UsbBus {
public:
    explicit FarBus(const QString& name);
    ~FarBus() override;

    std::vector<UsbDevice> list() override;
    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override;
    std::uint64_t generation() override;
    bool waitForChange(std::uint64_t seen, const WaitLimit& limit) override;

    class Line;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace rescue::kills
