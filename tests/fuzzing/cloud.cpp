// SPDX-License-Identifier: Apache-2.0
// The cloud's answers: the first byte chooses a status, the rest is the body.
#include "core/cloud/cloud_reply.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    constexpr int statuses[] = {200, 201, 400, 401, 403, 404, 429, 500};
    HttpReply reply;
    if (!input.empty()) {
        reply.status = statuses[input[0] % std::size(statuses)];
        reply.body = toQByteArray(input.subspan(1));
    }
    for (const cloud::About about : {cloud::About::Account, cloud::About::Device, cloud::About::Claim})
        cloud::refusalIn(reply, about);
    cloud::saysTokenRefused(reply);
    mayRefuse([&] { cloud::listIn(reply); });
    mayRefuse([&] {
        for (const CloudRelease::File& file : cloud::releaseIn(reply).files)
            promise(!file.name.contains(u'/') && !file.name.contains(u'\\') && !file.name.startsWith(u'.'));
    });
    mayRefuse([&] {
        const QJsonValue content = cloud::contentOf(reply, cloud::About::Device);
        cloud::readDevice(content);
        cloud::readDevices(content);
        cloud::readProducts(content);
        cloud::readProductImport(content, QStringLiteral("350026001547343339383037"));
    });
}
