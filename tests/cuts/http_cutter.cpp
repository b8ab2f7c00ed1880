// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/http_cutter.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <string>

namespace rescue::cuts {

namespace {

constexpr const char* unavailable = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: "
                                    "text/html\r\nContent-Length: 25\r\nConnection: close\r\n\r\n"
                                    "<h1>Please try later</h1>";
constexpr const char* badGateway =
    "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 20\r\nConnection: close\r\n\r\n"
    "<h1>Bad gateway</h1>";

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// One read; empty at the end of the stream.
std::string readSome(int socket)
{
    std::array<char, 16384> room{};
    const ssize_t got = recv(socket, room.data(), room.size(), 0);
    return got > 0 ? std::string(room.data(), static_cast<std::size_t>(got)) : std::string();
}

void writeAll(int socket, const std::string& text)
{
    std::size_t sent = 0;
    while (sent < text.size()) {
        const ssize_t now = send(socket, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
        if (now <= 0)
            return;
        sent += static_cast<std::size_t>(now);
    }
}

std::size_t bodyBegins(const std::string& message)
{
    const auto blank = message.find("\r\n\r\n");
    return blank == std::string::npos ? message.size() : blank + 4;
}

std::size_t contentLength(const std::string& head)
{
    for (const char* name : {"Content-Length: ", "content-length: "}) {
        if (const auto at = head.find(name); at != std::string::npos)
            return std::stoul(head.substr(at + std::char_traits<char>::length(name)));
    }
    return 0;
}

/// Head and body; empty where the client left before.
std::string readRequest(int client)
{
    std::string request;
    while (true) {
        const std::string more = readSome(client);
        if (more.empty())
            return {};
        request += more;
        const std::size_t body = bodyBegins(request);
        const bool whole = request.find("\r\n\r\n") != std::string::npos &&
                           request.size() - body >= contentLength(request.substr(0, body));
        if (whole)
            return request;
    }
}

} // namespace

HttpCutter::HttpCutter(const QUrl& server) : m_serverPort(static_cast<std::uint16_t>(server.port()))
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    const bool good = bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                      listen(m_listener, 16) == 0 &&
                      getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    if (!good)
        throw std::runtime_error("no port on loopback");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HttpCutter::~HttpCutter()
{
    shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    close(m_listener);
    arm({}, {});
}

QUrl HttpCutter::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void HttpCutter::arm(std::optional<Cut> cut, std::function<void()> onCancel)
{
    const std::lock_guard lock(m_mutex);
    m_cut = cut;
    m_onCancel = std::move(onCancel);
    m_fell = false;
    m_offline = false;
    m_messages.clear();
    for (const int socket : m_unanswered)
        close(socket);
    m_unanswered.clear();
}

bool HttpCutter::fell() const
{
    const std::lock_guard lock(m_mutex);
    return m_fell;
}

std::vector<Message> HttpCutter::messages() const
{
    const std::lock_guard lock(m_mutex);
    return m_messages;
}

void HttpCutter::serve()
{
    while (true) {
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        answer(client);
    }
}

std::optional<Cut> HttpCutter::next(const std::string& request)
{
    const std::lock_guard lock(m_mutex);
    Message message;
    message.length = request.size();
    m_messages.push_back(message);
    const int index = static_cast<int>(m_messages.size()) - 1;
    if (m_offline)
        return Cut{Where::Http, index, Kind::NoConnection, 0};
    if (!m_cut || m_cut->where != Where::Http || m_cut->index != index)
        return std::nullopt;
    m_fell = true;
    m_offline = m_cut->kind == Kind::Offline;
    return m_cut;
}

void HttpCutter::answer(int client)
{
    const std::string request = readRequest(client);
    if (request.empty()) {
        close(client);
        return;
    }
    const auto cut = next(request);
    const bool silent = cut && (cut->kind == Kind::TimedOut || cut->kind == Kind::TimedOutAfter);
    answerWith(client, cut, request);
    if (!silent) {
        close(client);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_unanswered.push_back(client);
}

void HttpCutter::answerWith(int client, const std::optional<Cut>& cut, const std::string& request)
{
    if (!cut)
        return writeAll(client, pass(request));
    switch (cut->kind) {
    case Kind::NoConnection:
    case Kind::TimedOut:
        return;
    case Kind::ServerError:
        return writeAll(client, unavailable);
    case Kind::RequestTwice:
        pass(request);
        return writeAll(client, pass(request));
    case Kind::Cancel: {
        const std::function<void()> cancel = [this] {
            const std::lock_guard lock(m_mutex);
            return m_onCancel;
        }();
        if (cancel)
            cancel();
        return writeAll(client, pass(request));
    }
    default:
        break;
    }
    const std::string reply = pass(request);
    if (cut->kind == Kind::ServerErrorAfter)
        writeAll(client, badGateway);
    else if (cut->kind == Kind::Truncated)
        writeAll(client, reply.substr(0, (bodyBegins(reply) + reply.size()) / 2));
    else if (cut->kind == Kind::AnswerTwice)
        writeAll(client, reply + reply);
}

std::string HttpCutter::pass(const std::string& request) const
{
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_serverPort);
    std::string reply;
    if (connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        writeAll(server, request);
        // The virtual cloud closes each connection behind its answer.
        for (std::string more = readSome(server); !more.empty(); more = readSome(server))
            reply += more;
    }
    close(server);
    return reply;
}

} // namespace rescue::cuts
