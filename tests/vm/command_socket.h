// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace rescue::vm {

struct CommandAnswer {
    bool good = false;
    QString text;
};

/// A Unix socket that takes one line per connection and answers it. Throws Failure(Internal) when the path
/// cannot be used; an old socket there is replaced. Not thread-safe.
class CommandSocket {
public:
    explicit CommandSocket(const QString& path);
    ~CommandSocket();
    CommandSocket(const CommandSocket&) = delete;
    CommandSocket& operator=(const CommandSocket&) = delete;

    int descriptor() const { return m_socket; }
    /// Call when descriptor() is readable. A caller that sends no line within two seconds is dropped.
    void answerOne(const std::function<CommandAnswer(const QString& line)>& run);

private:
    QByteArray m_path;
    int m_socket = -1;
};

/// The other side. Throws Failure(Internal) when nobody listens there.
CommandAnswer ask(const QString& path, const QString& line);

} // namespace rescue::vm
