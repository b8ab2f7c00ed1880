// SPDX-License-Identifier: Apache-2.0
// DER, the key slots and the address behind the server key.
#include "core/keys/der.h"
#include "core/keys/device_key.h"
#include "core/keys/server_key.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    keys::derKind(input);
    keys::firmwareReadsRight(input);
    if (const auto view = keys::readAsFirmware(input))
        keys::spkiAsFirmware(*view);
    const keys::StoredKey stored = keys::inspectPrivateKeyField(input);
    promise(stored.key.has_value() || stored.state != keys::StoredKeyState::Sound);
    // What is called sound is what the firmware reads, too.
    if (stored.state == keys::StoredKeyState::Sound)
        promise(keys::firmwareReadsRight(stored.key->pkcs1().reveal()));
    keys::inspectServerSlot(input);
}
