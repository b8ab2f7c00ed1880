// SPDX-License-Identifier: Apache-2.0
#include "core/network/portal.h"

#include "core/cloud/tcp_line.h"

#include <QRegularExpression>

namespace rescue::network {

namespace {

constexpr std::size_t longestHead = 8'192;
constexpr int httpPort = 80;

Bytes requestFor(const QUrl& url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return toBytes("GET " + (path.isEmpty() ? QByteArray("/") : path) +
                   " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1() +
                   "\r\nUser-Agent: PhotonRescue\r\nAccept: */*\r\nConnection: close\r\n\r\n");
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

} // namespace

std::optional<PortalReply> readPortalReply(ByteView head)
{
    const QString text = QString::fromLatin1(toQByteArray(head.first(std::min(head.size(), longestHead))));
    static const QRegularExpression statusLine(
        QStringLiteral("\\AHTTP/1\\.[01] ([1-5][0-9]{2})(?: [^\\r\\n]*)?\\r?\\n"));
    const auto status = statusLine.match(text);
    if (!status.hasMatch())
        return std::nullopt;
    static const QRegularExpression field(QStringLiteral("^location:[ \\t]*([^\\r\\n]*?)[ \\t]*\\r?$"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::MultilineOption);
    const QString fields = text.left(text.indexOf(QStringLiteral("\r\n\r\n")));
    return PortalReply{status.captured(1).toInt(), field.match(fields).captured(1)};
}

Reason judgePortal(const PortalReply& reply, const QUrl& url)
{
    constexpr int networkAuthenticationRequired = 511;
    const bool expects204 = url.path().endsWith(QLatin1String("204"));
    if (reply.status == 204)
        return Reason::Fine;
    if (reply.status == networkAuthenticationRequired)
        return Reason::PortalInTheWay;
    if (isRedirect(reply.status) && !reply.location.isEmpty()) {
        const QUrl to = url.resolved(QUrl(reply.location));
        return to.host() == url.host() && !expects204 ? Reason::Fine : Reason::PortalInTheWay;
    }
    return expects204 ? Reason::PortalInTheWay : Reason::Fine;
}

Result checkPortal(const QUrl& url, const WaitLimit& limit)
{
    Result result{.check = Check::Portal, .target = url.toDisplayString(), .detail = {}};
    if (url.isEmpty())
        return result;
    TcpLine line;
    const auto opened = line.open(url.host(), static_cast<std::uint16_t>(url.port(httpPort)), limit);
    if (opened != TcpLine::Opened::Yes) {
        // A portal answers everybody; that nobody answers here says nothing about one.
        result.reason = opened == TcpLine::Opened::Refused ? Reason::Refused : Reason::NoAnswer;
        return result;
    }
    line.write(requestFor(url));
    const auto reply = readPortalReply(line.read(longestHead, limit));
    if (!reply) {
        result.reason = Reason::OtherService;
        return result;
    }
    result.reason = judgePortal(*reply, url);
    result.verdict = result.reason == Reason::Fine ? Verdict::Good : Verdict::Bad;
    result.detail = QStringLiteral("HTTP %1").arg(reply->status);
    return result;
}

} // namespace rescue::network
