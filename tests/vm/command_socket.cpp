// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/command_socket.h"

#include "core/failure.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace rescue::vm {

namespace {

constexpr char goodMark = '+', badMark = '-';

Failure failure(const QString& what, const QByteArray& path)
{
    return Failure(FailureCode::Internal, {what, QString::fromLocal8Bit(path)},
                   QString::fromLocal8Bit(std::strerror(errno)));
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { ::close(m_number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const { return m_number; }

private:
    int m_number;
};

sockaddr_un address(const QByteArray& path)
{
    sockaddr_un result{};
    result.sun_family = AF_UNIX;
    const auto size = std::min<std::size_t>(path.size(), sizeof result.sun_path - 1);
    std::memcpy(result.sun_path, path.constData(), size);
    return result;
}

template <typename Call> int withAddress(Call call, int socket, const QByteArray& path)
{
    const sockaddr_un where = address(path);
    return call(socket, reinterpret_cast<const sockaddr*>(&where), sizeof where); // the call's own signature
}

/// Until `end`, or the other side closed, or its time is over.
QByteArray readUntil(int socket, char end)
{
    QByteArray text;
    std::array<char, 4096> part{};
    while (!text.contains(end)) {
        const ssize_t got = ::recv(socket, part.data(), part.size(), 0);
        if (got <= 0)
            break;
        text.append(part.data(), got);
    }
    return text;
}

void writeAll(int socket, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t sent = ::send(socket, bytes.constData() + done, bytes.size() - done, MSG_NOSIGNAL);
        if (sent <= 0)
            return; // the asker is gone, and nobody else cares
        done += sent;
    }
}

} // namespace

CommandSocket::CommandSocket(const QString& path) : m_path(path.toLocal8Bit())
{
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::unlink(m_path.constData());
    if (m_socket < 0 || withAddress(::bind, m_socket, m_path) != 0 || ::listen(m_socket, 8) != 0)
        throw failure(QStringLiteral("no command socket"), m_path);
}

CommandSocket::~CommandSocket()
{
    ::unlink(m_path.constData());
    ::close(m_socket);
}

void CommandSocket::answerOne(const std::function<CommandAnswer(const QString& line)>& run)
{
    const Descriptor asker(::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC));
    const timeval patience{2, 0};
    ::setsockopt(asker, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(asker, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const QByteArray line = readUntil(asker, '\n');
    if (!line.endsWith('\n'))
        return;
    const CommandAnswer answer = run(QString::fromUtf8(line));
    writeAll(asker, (answer.good ? goodMark : badMark) + answer.text.toUtf8());
}

CommandAnswer ask(const QString& path, const QString& line)
{
    const QByteArray where = path.toLocal8Bit();
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (withAddress(::connect, socket, where) != 0)
        throw failure(QStringLiteral("no virtual Photon listens"), where);
    writeAll(socket, line.toUtf8() + '\n');
    const QByteArray answer = readUntil(socket, '\0');
    return {answer.startsWith(goodMark), QString::fromUtf8(answer.mid(1))};
}

} // namespace rescue::vm
