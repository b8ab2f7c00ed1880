// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>
#include <QUrl>

#include <atomic>
#include <future>

namespace rescue::practice {

/// What a network check meets beside the cloud's own port: the UDP port for devices, a time server, and a
/// page that a sign-in portal may stand before. On 127.0.0.1, ports chosen by the system, one thread of its
/// own. Thread-safe.
class NetworkServices final : private QThread {
public:
    enum class Udp { Answers, Silent, OtherWords };
    enum class Time { Right, Wrong, Unsynchronised, Silent };
    enum class Portal { Open, Redirects, ShowsPage, AsksToSignIn, NoHttp, Silent };

    NetworkServices();
    ~NetworkServices() override;

    std::uint16_t udpPort() const { return m_udpPort; }
    std::uint16_t timePort() const { return m_timePort; }
    QUrl portal() const; ///< http://127.0.0.1:port/generate_204

    void set(Udp udp) { m_udp = udp; }
    void set(Time time) { m_time = time; }
    void set(Portal portal) { m_portal = portal; }

private:
    class Sockets;
    void run() override;

    std::atomic<Udp> m_udp = Udp::Answers;
    std::atomic<Time> m_time = Time::Right;
    std::atomic<Portal> m_portal = Portal::Open;
    std::promise<void> m_started;
    std::uint16_t m_udpPort = 0;
    std::uint16_t m_timePort = 0;
    std::uint16_t m_portalPort = 0;
};

} // namespace rescue::practice
