// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

namespace rescue::vm {

struct CommandAnswer {
    bool good = false;
    QString text;
};

/// A TCP socket on loopback that takes one line per connection and answers it: "+" or "-", then the text,
/// then the end. Of TCP because a shell opens that by itself (bash's /dev/tcp), without a process for each
/// question: starting one takes half a second in the VM. Throws Failure(Internal) when the port cannot be
/// had. Not thread-safe.
class CommandSocket {
public:
    explicit CommandSocket(std::uint16_t port);
    ~CommandSocket();
    CommandSocket(const CommandSocket&) = delete;
    CommandSocket& operator=(const CommandSocket&) = delete;

    int descriptor() const { return m_socket; }
    /// Call when descriptor() is readable. A caller that sends no line within two seconds is dropped.
    void answerOne(const std::function<CommandAnswer(const QString& line)>& run);

private:
    int m_socket = -1;
};

} // namespace rescue::vm
