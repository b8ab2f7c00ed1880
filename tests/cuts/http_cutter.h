// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cuts/cut.h"

#include <QUrl>

#include <functional>
#include <mutex>
#include <thread>

namespace rescue::cuts {

/// Stands between a client and a real HTTP server on loopback, passes each request on over a connection of
/// its own, and lets one of them meet a fault. Has a thread; thread-safe.
class HttpCutter {
public:
    explicit HttpCutter(const QUrl& server);
    ~HttpCutter();
    HttpCutter(const HttpCutter&) = delete;
    HttpCutter& operator=(const HttpCutter&) = delete;

    QUrl url() const;
    /// Counts from 0 again. `onCancel` is called for Kind::Cancel while the request is on its way.
    void arm(std::optional<Cut> cut, std::function<void()> onCancel);
    bool fell() const;
    std::vector<Message> messages() const;

private:
    void serve();
    void answer(int client);
    void answerWith(int client, const std::optional<Cut>& cut, const std::string& request);
    std::string pass(const std::string& request) const;
    std::optional<Cut> next(const std::string& request);

    std::uint16_t m_serverPort;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    mutable std::mutex m_mutex;
    std::optional<Cut> m_cut;
    std::function<void()> m_onCancel;
    bool m_fell = false;
    bool m_offline = false;
    std::vector<Message> m_messages;
    std::vector<int> m_unanswered; ///< open until the next arm()
    std::thread m_thread;
};

} // namespace rescue::cuts
