// SPDX-License-Identifier: Apache-2.0
#include "core/repair/key_area.h"

#include <algorithm>

namespace rescue::repair {

namespace {

void put(Bytes& area, dct::Field field, ByteView content)
{
    const Bytes padded = keys::paddedSlot(content, field.size);
    std::copy(padded.begin(), padded.end(), area.begin() + field.offset);
}

} // namespace

Bytes areaWithKeys(ByteView area, const std::optional<keys::DeviceKey>& key,
                   const std::optional<keys::ServerIdentity>& server)
{
    Bytes wanted(area.begin(), area.end());
    if (key) {
        const Secret pkcs1 = key->pkcs1();
        put(wanted, dct::devicePrivateKey, pkcs1.reveal());
        put(wanted, dct::devicePublicKey, key->publicSpki());
    }
    if (server)
        put(wanted, dct::serverSlot, keys::serverSlot(*server));
    return wanted;
}

std::optional<dct::Field> changedKeyFields(ByteView before, ByteView after)
{
    std::optional<dct::Field> changed;
    for (const dct::Field field : {dct::devicePrivateKey, dct::devicePublicKey, dct::serverSlot}) {
        if (std::ranges::equal(field.in(before), field.in(after)))
            continue;
        const std::uint16_t start = changed ? changed->offset : field.offset;
        changed = dct::Field{start, static_cast<std::uint16_t>(field.end() - start)};
    }
    return changed;
}

std::vector<dct::Field> writingOrder(dct::Field run, std::size_t blockSize)
{
    const std::size_t most = blockSize - blockSize % 4; // the bootloader pads a block to whole words
    std::vector<dct::Field> blocks;
    for (std::size_t at = run.offset; at < run.end(); at += most)
        blocks.push_back(
            {static_cast<std::uint16_t>(at), static_cast<std::uint16_t>(std::min(most, run.end() - at))});
    std::ranges::reverse(blocks);
    return blocks;
}

} // namespace rescue::repair
