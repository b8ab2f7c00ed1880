// SPDX-License-Identifier: Apache-2.0
// What may come back to the network check: the head of a web server's answer, datagrams of a time server and
// of a cloud.
#include "core/network/dtls_probe.h"
#include "core/network/portal.h"
#include "core/network/time_probe.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    if (const auto reply = network::readPortalReply(input)) {
        promise(reply->status >= 100 && reply->status < 600);
        for (const char* url : {"http://example.org/generate_204", "http://example.org/"})
            network::judgePortal(*reply, QUrl(QString::fromLatin1(url)));
    }
    constexpr std::uint64_t stamp = 0x5253535550484f54;
    if (const auto reply = network::readTimeReply(input, stamp))
        promise(!reply->usable || reply->now.isValid());
    network::isDtlsAnswer(input);
}
