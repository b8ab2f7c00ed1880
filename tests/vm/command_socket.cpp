// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/command_socket.h"

#include "core/failure.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace rescue::vm {

namespace {

constexpr char goodMark = '+', badMark = '-';

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

/// Until its end, or the other side closed, or its time is over.
QByteArray readLine(int socket)
{
    QByteArray text;
    std::array<char, 4096> part{};
    while (!text.contains('\n')) {
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

CommandSocket::CommandSocket(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&where), sizeof where) != 0 ||
        ::listen(m_socket, 8) != 0)
        throw Failure(FailureCode::Internal, {QStringLiteral("no command socket"), QString::number(port)},
                      QString::fromLocal8Bit(std::strerror(errno)));
}

CommandSocket::~CommandSocket()
{
    ::close(m_socket);
}

void CommandSocket::answerOne(const std::function<CommandAnswer(const QString& line)>& run)
{
    const Descriptor asker(::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC));
    const timeval patience{2, 0};
    ::setsockopt(asker, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(asker, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const QByteArray line = readLine(asker);
    if (!line.endsWith('\n'))
        return;
    const CommandAnswer answer = run(QString::fromUtf8(line));
    writeAll(asker, (answer.good ? goodMark : badMark) + answer.text.toUtf8());
}

} // namespace rescue::vm
