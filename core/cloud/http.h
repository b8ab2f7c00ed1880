// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "core/wait.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

#include <utility>
#include <vector>

namespace rescue {

struct HttpRequest {
    QByteArray method;                                    ///< "GET", "PUT", "POST", "DELETE"
    QByteArray path;                                      ///< "/v1/…", already percent-encoded
    std::vector<std::pair<QByteArray, Secret>> form = {}; ///< sent url-encoded when not empty
    Secret client = {}; ///< "id:secret" for HTTP Basic in place of the token, when not empty
};

struct HttpReply {
    int status = 0; ///< 200…299 or 400…599
    QByteArray body;
    bool good() const { return status < 300; }
};

/// Blocking requests to one server, over TLS or loopback only. Redirects are refused, cookies and cached
/// sign-ins are not used, and an answer longer than `replyLimit` is not read. Loopback is never reached
/// through a proxy; other hosts through the one the computer is set to (TLS then runs through its tunnel).
/// Create, use and destroy it in one thread; needs a QCoreApplication.
class Http {
public:
    static constexpr qsizetype replyLimit = 1 << 20;

    /// Throws nothing; the address is checked by each send().
    Http(const QUrl& base, Milliseconds timeLimit, std::stop_token stop);

    /// Any status but a redirect is an answer. `token` goes into the Authorization header when not empty.
    /// Throws Failure: UntrustedServer, CloudUnreachable, CloudTimeout, CloudBroken, Cancelled.
    HttpReply send(const HttpRequest& request, const Secret& token);

    QString host() const { return m_base.host(); }

private:
    QNetworkRequest networkRequest(const HttpRequest& request, const Secret& token) const;
    HttpReply read(QNetworkReply& reply);

    QUrl m_base;
    Milliseconds m_timeLimit;
    std::stop_token m_stop;
    QNetworkAccessManager m_network;
};

} // namespace rescue
