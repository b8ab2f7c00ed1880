// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http.h"

#include "core/failure.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace rescue {

namespace {

/// Of an answer that comes faster than it is read, Qt keeps that much; the server waits with the rest.
constexpr qint64 readAtOnce = 1 << 16;

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool mayBeTrusted(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") ||
           (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

QByteArray encodedForm(const std::vector<std::pair<QByteArray, Secret>>& form)
{
    QByteArray body;
    for (const auto& [name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + toQByteArray(value.reveal()).toPercentEncoding();
    }
    return body;
}

/// What the transport says when there is no answer, or none that is complete.
Failure transportFailure(const QNetworkReply& reply, const QString& host)
{
    const QString detail = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return Failure(FailureCode::UntrustedServer, {host}, detail);
    case QNetworkReply::TimeoutError:
        return Failure(FailureCode::CloudTimeout, {host}, detail);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return Failure(FailureCode::CloudBroken, {QStringLiteral("no valid HTTP answer")}, detail);
    default:
        return Failure(FailureCode::CloudUnreachable, {host}, detail);
    }
}

/// Up to 99 the connection's own errors. A status gives an error too (from 201), but that is an answer.
bool isCutShort(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownNetworkError) ||
           error == QNetworkReply::ProtocolFailure;
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

} // namespace

Http::Http(const QUrl& base, Milliseconds timeLimit, std::stop_token stop)
    : m_base(base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                           QUrl::StripTrailingSlash)),
      m_timeLimit(timeLimit), m_stop(std::move(stop))
{
    if (isLoopback(m_base.host()))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

QNetworkRequest Http::networkRequest(const HttpRequest& request, const Secret& token) const
{
    QByteArray base = m_base.toEncoded();
    if (base.endsWith('/')) // StripTrailingSlash leaves the root's
        base.chop(1);
    QNetworkRequest made(QUrl::fromEncoded(base + request.path));
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("PhotonRescue"));
    made.setRawHeader("Accept", "application/json");
    made.setRawHeader("Accept-Language", "*"); // else Qt tells the person's
    if (!request.form.empty())
        made.setHeader(QNetworkRequest::ContentTypeHeader,
                       QStringLiteral("application/x-www-form-urlencoded"));
    if (!request.client.empty())
        made.setRawHeader("Authorization", "Basic " + toQByteArray(request.client.reveal()).toBase64());
    else if (!token.empty())
        made.setRawHeader("Authorization", "Bearer " + toQByteArray(token.reveal()));
    return made;
}

HttpReply Http::send(const HttpRequest& request, const Secret& token)
{
    throwIfStopped(m_stop);
    if (!mayBeTrusted(m_base))
        throw Failure(FailureCode::UntrustedServer, {m_base.toDisplayString()});
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(
        networkRequest(request, token), request.method, encodedForm(request.form)));
    // Else Qt takes all that comes, and tells of none of it while more comes before it is read: a server that
    // never ends would never reach the limit (qtbase 6.4.2 qnetworkreplyhttpimpl.cpp, replyDownloadData).
    reply->setReadBufferSize(readAtOnce);
    try {
        return read(*reply);
    } catch (const Failure&) {
        reply->abort();
        throw;
    }
}

HttpReply Http::read(QNetworkReply& reply)
{
    QEventLoop loop;
    HttpReply answer;
    bool tooLong = false;
    const auto take = [&] {
        answer.body += reply.readAll();
        tooLong = answer.body.size() > replyLimit;
        if (tooLong)
            loop.quit();
    };
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, take);
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(m_timeLimit, &loop, &QEventLoop::quit);
    {
        // The request to stop comes from another thread: posted, because only that is safe there.
        const std::stop_callback onStop(
            m_stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
        if (!reply.isFinished())
            loop.exec();
    }
    // A complete answer counts even when a stop came with it: what the cloud did, it did.
    if (!reply.isFinished())
        throwIfStopped(m_stop);
    if (!tooLong)
        take();
    if (tooLong)
        throw Failure(FailureCode::CloudBroken, {QStringLiteral("answer too long")});
    if (!reply.isFinished())
        throw Failure(FailureCode::CloudTimeout, {host()});

    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0 || isProxyError(reply.error()))
        throw transportFailure(reply, host());
    if (isCutShort(reply.error()))
        throw Failure(FailureCode::CloudBroken, {QStringLiteral("answer cut short")}, reply.errorString());
    if (answer.status < 200 || (answer.status >= 300 && answer.status < 400))
        throw Failure(FailureCode::CloudBroken, {QStringLiteral("redirect refused")},
                      QStringLiteral("HTTP %1").arg(answer.status));
    return answer;
}

} // namespace rescue
