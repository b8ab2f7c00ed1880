// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/network/network_check.h"

namespace rescue::network {

/// The head of an answer to a plain HTTP request.
struct PortalReply {
    int status = 0;
    QString location; ///< where a redirect leads; empty without one
};
/// Nothing when it is no HTTP answer.
std::optional<PortalReply> readPortalReply(ByteView head);

/// 204 and redirects inside the same host are good; 511 and redirects elsewhere are a portal (RFC 6585, 6);
/// any other page is a portal only if 204 was to be expected, which is what `url` says by its path's end.
Reason judgePortal(const PortalReply& reply, const QUrl& url);

Result checkPortal(const QUrl& url, const WaitLimit& limit);

} // namespace rescue::network
