// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/handshake.h"

#include <QThread>

#include <future>

namespace rescue::practice {

class CloudState;

/// The TCP port of the virtual cloud where devices connect: the server's side of the handshake against the
/// registered keys, then encrypted CoAP (protocol 8.1). Listens on 127.0.0.1 from the constructor to the
/// destructor, on one thread of its own; the destructor hangs up on everybody at once. Thread-safe.
class DevicePort final : private QThread {
public:
    /// `state` and `keys` outlive it.
    DevicePort(CloudState& state, const handshake::ServerKeys& keys);
    ~DevicePort() override;

    std::uint16_t port() const { return m_port; }
    /// Closed, it drops who is connected and refuses who comes; opened again, it is the same port. Done on
    /// return, except when called on the port's own thread, by a listener of the cloud: then right after.
    void setOpen(bool open);
    /// Hangs up on everybody and ends the thread. Only the destructor may follow.
    void stop();

private:
    class Door;
    void run() override;

    CloudState& m_state;
    const handshake::ServerKeys& m_keys;
    std::promise<Door*> m_started;
    std::promise<void> m_ended;
    std::future<void> m_end = m_ended.get_future(); ///< taken by stop()
    Door* m_door = nullptr;                         ///< lives on the thread
    std::uint16_t m_port = 0;
};

} // namespace rescue::practice
