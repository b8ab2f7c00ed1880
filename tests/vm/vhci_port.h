// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

namespace rescue::vm {

/// One port of this kernel's virtual USB host controller (module vhci-hcd, /sys/devices/platform/vhci_hcd.0)
/// and, while something is attached to it, the socket to the kernel. Needs root. Not thread-safe. Throws
/// Failure(Internal) when the controller is not there or refuses.
class VhciPort {
public:
    /// `number`: 0…14 with Debian's kernel, full and high speed.
    explicit VhciPort(int number);
    ~VhciPort();
    VhciPort(const VhciPort&) = delete;
    VhciPort& operator=(const VhciPort&) = delete;

    /// Another one from now on. Only while nothing is attached.
    void choose(int number) { m_number = number; }
    /// The kernel frees a port some time after its device was detached, and tells nobody.
    bool isFree() const;
    /// A full-speed device. Only when free.
    void attach();
    void detach();

    /// -1 while nothing is attached.
    int descriptor() const { return m_socket; }
    /// Blocks for the whole of `size` bytes. Nothing when the kernel closed its end.
    std::optional<Bytes> receive(std::size_t size);
    /// False when the kernel closed its end.
    bool send(ByteView message);

private:
    int m_number;
    int m_socket = -1;
};

} // namespace rescue::vm
