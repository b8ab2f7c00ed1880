// SPDX-License-Identifier: Apache-2.0
// What a server sends to the handshake probe: the first half as its reply, the second as frames.
#include "core/cloud/handshake.h"
#include "tests/fuzzing/fuzzed.h"

#include <QFile>

namespace {

rescue::Bytes vectorFile(const char* name)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/") + QLatin1StringView(name));
    rescue::fuzzing::promise(file.open(QIODevice::ReadOnly));
    return rescue::toBytes(file.readAll());
}

} // namespace

void rescue::fuzzing::feed(ByteView input)
{
    static const auto device = keys::readAsFirmware(vectorFile("dev-rsa1024-len607.slot612.bin"));
    static const Bytes server = vectorFile("srv-rsa2048.pub.der");
    static const Bytes serverPrivate = vectorFile("srv-rsa2048.key.der");
    handshake::readServerReply(input, *device, server);
    handshake::readDeviceHello(input, serverPrivate);
    if (const auto secret =
            handshake::SessionSecret::fromBytes(input.first(std::min<std::size_t>(input.size(), 40))))
        handshake::FrameCipher(*secret).open(input);
}
