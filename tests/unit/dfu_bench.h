// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/dfu_bootloader.h"
#include "core/practice/system_image.h"

#include <gtest/gtest.h>

/// A virtual bootloader of each version that behaves in its own way, and the requests a host sends.
namespace rescue::practice::bench {

using Status = UsbReply::Status;

inline constexpr std::uint8_t classIn = 0xa1, classOut = 0x21;
inline constexpr std::uint32_t userArea = 0x080a0000;
inline constexpr std::uint32_t blankArea = 0x080c0000;

inline PhotonSetup setupOf(BootloaderEra era, const QString& firmware)
{
    PhotonSetup setup;
    setup.bootloader = era;
    setup.firmwareVersion = firmware;
    return setup;
}
inline const PhotonSetup v0_4_4 = setupOf(BootloaderEra::UpTo0_5, QStringLiteral("0.4.4"));
inline const PhotonSetup v0_4_7 = setupOf(BootloaderEra::UpTo0_5, QStringLiteral("0.4.7"));
inline const PhotonSetup v0_4_9 = setupOf(BootloaderEra::UpTo0_5, QStringLiteral("0.4.9"));
inline const PhotonSetup v0_5_5 = setupOf(BootloaderEra::UpTo0_5, QStringLiteral("0.5.5"));
inline const PhotonSetup v0_6_0 = setupOf(BootloaderEra::V0_6, QStringLiteral("0.6.0"));
inline const PhotonSetup v0_6_4 = setupOf(BootloaderEra::V0_6, QStringLiteral("0.6.4"));
inline const PhotonSetup v1_2_1 = setupOf(BootloaderEra::V0_7To1_2, QStringLiteral("1.2.1"));
inline const PhotonSetup v2_3_1 = setupOf(BootloaderEra::From1_3, QStringLiteral("2.3.1"));
inline const std::vector<PhotonSetup> allSetups{v0_4_4, v0_4_7, v0_4_9, v0_5_5,
                                                v0_6_0, v0_6_4, v1_2_1, v2_3_1};
inline const std::vector<PhotonSetup> stallingSetups{v0_4_9, v0_5_5, v0_6_0, v0_6_4, v1_2_1, v2_3_1};

/// A device in DFU mode with the requests a host sends.
struct Bench {
    FlashMemory flash;
    DctStore dct{flash};
    PhotonSetup setup;
    std::unique_ptr<DfuBootloader> boot;

    explicit Bench(const PhotonSetup& s = v2_3_1) : setup(s)
    {
        dct.format();
        installFirmware(flash, setup);
        enterDfu();
    }
    void enterDfu() { boot = std::make_unique<DfuBootloader>(setup, flash, dct); }

    UsbReply in(std::uint8_t type, std::uint8_t request, int value, int index, int length)
    {
        return boot->control({type, request, static_cast<std::uint16_t>(value),
                              static_cast<std::uint16_t>(index), static_cast<std::uint16_t>(length)},
                             {});
    }
    Status out(std::uint8_t type, std::uint8_t request, int value, ByteView data = {})
    {
        return boot
            ->control({type, request, static_cast<std::uint16_t>(value), 0,
                       static_cast<std::uint16_t>(data.size())},
                      data)
            .status;
    }
    Status alternate(int number) { return out(0x01, 11, number); }
    Status download(int block, const Bytes& data) { return out(classOut, 1, block, data); }
    UsbReply status() { return in(classIn, 3, 0, 0, 6); }
    int pollTime()
    {
        const UsbReply reply = status();
        return reply.data.size() == 6 ? reply.data[1] + 256 * reply.data[2] : -1;
    }
    int state() { return in(classIn, 5, 0, 0, 1).data.at(0); }
    UsbReply upload(int block, int length) { return in(classIn, 2, block, 0, length); }
    Status clearStatus() { return out(classOut, 4, 0); }
    Status abort() { return out(classOut, 6, 0); }

    static Bytes command(std::uint8_t code, std::uint32_t address)
    {
        return {code, static_cast<std::uint8_t>(address), static_cast<std::uint8_t>(address >> 8),
                static_cast<std::uint8_t>(address >> 16), static_cast<std::uint8_t>(address >> 24)};
    }
    /// A download with the two GETSTATUS behind it; the reply of the first, which does the work.
    UsbReply perform(int block, const Bytes& data)
    {
        EXPECT_EQ(download(block, data), Status::Ok);
        UsbReply working = status();
        EXPECT_EQ(status().data.at(4), 5);
        return working;
    }
    UsbReply point(std::uint32_t address) { return perform(0, command(0x21, address)); }
    UsbReply erase(std::uint32_t address) { return perform(0, command(0x41, address)); }
    UsbReply write(std::uint32_t address, const Bytes& data)
    {
        point(address);
        return perform(2, data);
    }
    Bytes read(std::uint32_t address, int length)
    {
        point(address);
        abort();
        Bytes data = upload(2, length).data;
        abort();
        return data;
    }
};

} // namespace rescue::practice::bench
