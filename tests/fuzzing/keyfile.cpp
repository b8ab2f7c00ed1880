// SPDX-License-Identifier: Apache-2.0
// A key file that a person chose, and the address of a cloud as somebody types it.
#include "core/keys/device_key.h"
#include "core/keys/key_file.h"
#include "core/keys/server_key.h"
#include "tests/fuzzing/fuzzed.h"

#include <QTemporaryFile>

void rescue::fuzzing::feed(ByteView input)
{
    static QTemporaryFile file(QStringLiteral("/dev/shm/key-XXXXXX"));
    promise(file.isOpen() || file.open());
    file.resize(0);
    file.seek(0);
    file.write(toQByteArray(input));
    file.flush();
    mayRefuse([&] { keys::readDerFile(file.fileName()); });
    // What is taken for a device's key is one that its firmware reads right.
    mayRefuse([&] {
        const keys::DeviceKey key = keys::readKeyFile(file.fileName());
        promise(keys::firmwareReadsRight(key.pkcs1().reveal()));
    });
    // What is taken for a server's key can be written to a device, and is read back as that.
    mayRefuse([&] {
        const keys::ServerKeyFile key = keys::readServerKeyFile(file.fileName());
        const Bytes slot = keys::serverSlot({key.publicKey, {QStringLiteral("10.0.0.7"), 5684}});
        promise(keys::inspectServerSlot(slot).publicKey == key.publicKey);
    });
    mayRefuse([&] {
        const keys::ServerAddress address = keys::parseServerAddress(textOf(input), 5684);
        promise(address.host.size() <= 63);
    });
}
