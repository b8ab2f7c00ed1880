// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct_facts.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace rescue;
using namespace rescue::dct;

namespace {

/// As the factory leaves it, with something in it so that it counts as read.
Bytes blankArea()
{
    Bytes area(areaSize, 0xff);
    area[0] = 0x01;
    return area;
}

Bytes areaWith(Field field, const Bytes& content)
{
    Bytes area = blankArea();
    std::copy(content.begin(), content.end(), area.begin() + field.offset);
    return area;
}

Bytes addressBlock(std::uint8_t mode, const Bytes& host, const Bytes& mask, const Bytes& gateway)
{
    Bytes block{mode, 0, 0, 0};
    for (const Bytes& part : {host, mask, gateway})
        block.insert(block.end(), part.begin(), part.end());
    block.resize(24, 0);
    return block;
}

Bytes copyWithNetworks(std::initializer_list<std::pair<std::uint8_t, std::uint8_t>> nameAndKeyLengths)
{
    Bytes copy(copySize, 0);
    std::size_t at = wifiSectionAt + 1;
    for (const auto& [name, key] : nameAndKeyLengths) {
        copy[at] = name;
        copy[at + 56] = key;
        at += accessPointSize;
    }
    return copy;
}

Bytes copyMarked(bool current)
{
    Bytes copy(copySize, 0);
    copy[9] = current ? 1 : 0;
    const Bytes magic{'B', 'R', 'C', 'M'};
    std::copy(magic.begin(), magic.end(), copy.begin() + 12);
    return copy;
}

} // namespace

TEST(DctFacts, ABlankAreaAsksTheRouterAndBelongsToNobody)
{
    EXPECT_EQ(dctFacts(blankArea()), (DctFacts{AddressMode::FromRouter, false, false, Antenna::Unset}));
}

TEST(DctFacts, WhatWasNotReadSaysNothing)
{
    EXPECT_FALSE(dctFacts({}));
    EXPECT_FALSE(dctFacts(Bytes(smallestAreaSize - 1, 0x31)));
    EXPECT_FALSE(dctFacts(Bytes(areaSize, 0x00)));
    EXPECT_FALSE(dctFacts(Bytes(areaSize, 0xff)));
}

TEST(DctFacts, AFixedAddressIsOneByItsFirstByteAlone)
{
    const Bytes host{192, 168, 1, 77}, mask{255, 255, 255, 0}, gateway{192, 168, 1, 1};
    struct Row {
        Bytes block;
        AddressMode mode;
    };
    for (const Row& row : {Row{addressBlock(1, host, mask, gateway), AddressMode::Fixed},
                           Row{addressBlock(0, host, mask, gateway), AddressMode::FromRouter},
                           Row{addressBlock(2, host, mask, gateway), AddressMode::FromRouter},
                           Row{addressBlock(1, {0, 0, 0, 0}, mask, gateway), AddressMode::FixedNonsense},
                           Row{addressBlock(1, {127, 0, 0, 1}, mask, gateway), AddressMode::FixedNonsense},
                           Row{addressBlock(1, {239, 0, 0, 1}, mask, gateway), AddressMode::FixedNonsense},
                           Row{addressBlock(1, host, {255, 0, 255, 0}, gateway), AddressMode::FixedNonsense},
                           Row{addressBlock(1, host, {0, 0, 0, 0}, gateway), AddressMode::FixedNonsense},
                           Row{Bytes(24, 0x01), AddressMode::FixedNonsense}}) {
        EXPECT_EQ(dctFacts(areaWith(staticIp, row.block))->address, row.mode)
            << toHex(row.block).toStdString();
    }
}

TEST(DctFacts, OnlyTheLetterOneMeansClaimed)
{
    EXPECT_TRUE(dctFacts(areaWith(claimed, {'1'}))->claimed);
    for (const std::uint8_t other : Bytes{0x00, 0x01, 0x30, 0xff})
        EXPECT_FALSE(dctFacts(areaWith(claimed, {other}))->claimed) << int{other};
}

TEST(DctFacts, AClaimCodeIsSixtyThreePrintableCharacters)
{
    EXPECT_TRUE(dctFacts(areaWith(claimCode, Bytes(63, 'A')))->claimCode);
    Bytes cut(63, 'A');
    cut[62] = 0;
    EXPECT_FALSE(dctFacts(areaWith(claimCode, cut))->claimCode);
}

TEST(DctFacts, TheAntennaByteHasThreeMeaningsAndABlank)
{
    struct Row {
        std::uint8_t stored;
        Antenna antenna;
    };
    for (const Row& row :
         {Row{0, Antenna::Internal}, Row{1, Antenna::External}, Row{2, Antenna::Nonsense},
          Row{3, Antenna::Automatic}, Row{0xff, Antenna::Unset}, Row{0x7f, Antenna::Nonsense}})
        EXPECT_EQ(dctFacts(areaWith(antenna, {row.stored}))->antenna, row.antenna) << int{row.stored};
}

TEST(StoredNetworks, AreCountedAndImpossibleOnesAreDamage)
{
    EXPECT_EQ(storedNetworks(copyWithNetworks({})), StoredNetworks::None);
    EXPECT_EQ(storedNetworks(copyWithNetworks({{8, 12}})), StoredNetworks::Some);
    EXPECT_EQ(storedNetworks(copyWithNetworks({{0, 0}, {32, 64}})), StoredNetworks::Some);
    EXPECT_EQ(storedNetworks(copyWithNetworks({{8, 12}, {33, 0}})), StoredNetworks::Damaged);
    EXPECT_EQ(storedNetworks(copyWithNetworks({{8, 65}})), StoredNetworks::Damaged);
    EXPECT_EQ(storedNetworks(Bytes(copySize, 0xff)), StoredNetworks::Damaged);
    EXPECT_EQ(storedNetworks(Bytes(100, 0)), StoredNetworks::Damaged) << "cut short";
}

TEST(CurrentCopy, IsTheOneThatClaimsToBeAndNoneWhereBothOrNeitherDo)
{
    EXPECT_EQ(currentCopy(copyMarked(true), copyMarked(false)), 0);
    EXPECT_EQ(currentCopy(copyMarked(false), copyMarked(true)), 1);
    EXPECT_EQ(currentCopy(copyMarked(true), Bytes(copySize, 0xff)), 0);
    EXPECT_FALSE(currentCopy(copyMarked(true), copyMarked(true)));
    EXPECT_FALSE(currentCopy(copyMarked(false), copyMarked(false)));
    EXPECT_FALSE(currentCopy({}, {}));
}
