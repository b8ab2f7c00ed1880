// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dfu_bootloader.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;
using Status = UsbReply::Status;

namespace {

struct Bench {
    FlashMemory flash;
    DctStore dct{flash};
    DfuBootloader boot;

    explicit Bench(const PhotonSetup& setup) : boot(setup, flash, dct) {}
    UsbReply in(std::uint8_t type, std::uint8_t request, int value, int index, int length)
    {
        return boot.control({type, request, static_cast<std::uint16_t>(value),
                             static_cast<std::uint16_t>(index), static_cast<std::uint16_t>(length)},
                            {});
    }
    QString descriptor(int value, int length = 255) { return toHex(in(0x80, 6, value, 0x0409, length).data); }
    QString string(int index)
    {
        const Bytes raw = in(0x80, 6, 0x0300 + index, 0x0409, 255).data;
        EXPECT_GE(raw.size(), 2U);
        EXPECT_EQ(raw.at(0), raw.size());
        EXPECT_EQ(raw.at(1), 3);
        QString text;
        for (std::size_t i = 2; i + 1 < raw.size(); i += 2)
            text += QChar(static_cast<char16_t>(raw[i] | raw[i + 1] << 8));
        return text;
    }
};

PhotonSetup setupOf(BootloaderEra era, Model model = Model::Photon)
{
    PhotonSetup setup;
    setup.bootloader = era;
    setup.model = model;
    setup.id = {0x35, 0x00, 0x2a, 0x00, 0x15, 0x47, 0x34, 0x33, 0x39, 0x38, 0x30, 0xbf};
    return setup;
}

} // namespace

TEST(DfuDescriptors, TheDeviceIsWhatTheSourceSaysByteForByte)
{
    Bench now(setupOf(BootloaderEra::From1_3));
    EXPECT_EQ(now.descriptor(0x0100), QStringLiteral("12010002000000"
                                                     "40"
                                                     "042b06d0"
                                                     "5002"
                                                     "01020301"));
    Bench old(setupOf(BootloaderEra::UpTo0_5));
    EXPECT_EQ(old.descriptor(0x0100), QStringLiteral("12010002000000"
                                                     "40"
                                                     "042b06d0"
                                                     "0002"
                                                     "01020301"));
    Bench p1(setupOf(BootloaderEra::V0_6, Model::P1));
    EXPECT_EQ(p1.descriptor(0x0100), QStringLiteral("12010002000000"
                                                    "40"
                                                    "042b08d0"
                                                    "5002"
                                                    "01020301"));
}

TEST(DfuDescriptors, TheConfigurationHasTwoAltSettingsAndOneFunctionalDescriptor)
{
    Bench bench(setupOf(BootloaderEra::From1_3));
    EXPECT_EQ(bench.descriptor(0x0200), QStringLiteral("090224000101"
                                                       "02c032"
                                                       "090400000"
                                                       "0fe010206"
                                                       "090400010"
                                                       "0fe010207"
                                                       "09210bff0000101a01"));
    EXPECT_EQ(bench.descriptor(0x0200, 9), QStringLiteral("09022400010102c032"));
    EXPECT_EQ(toHex(bench.in(0x81, 6, 0x2100, 0, 9).data), QStringLiteral("09210bff0000101a01"));
    EXPECT_EQ(bench.in(0x81, 6, 0x2200, 0, 9).data, Bytes()) << "no other class descriptor";
}

TEST(DfuDescriptors, AHostThatAsksFor64BytesOfTheDeviceGetsEight)
{
    Bench bench(setupOf(BootloaderEra::From1_3));
    EXPECT_EQ(bench.descriptor(0x0100, 64), QStringLiteral("1201000200000040"));
    EXPECT_EQ(bench.descriptor(0x0100, 18).size(), 36);
    EXPECT_EQ(bench.descriptor(0x0100, 4), QStringLiteral("12010002"));
}

TEST(DfuDescriptors, StringsAreThoseOfTheEra)
{
    struct Row {
        BootloaderEra era;
        Model model;
        QString product, serial, configuration;
    };
    const QString id = QStringLiteral("35002a0015473433393830bf");
    const Row rows[] = {
        {BootloaderEra::UpTo0_5, Model::Photon, QStringLiteral("Photon DFU Mode"),
         QStringLiteral("00000000010C"), QStringLiteral("DFU Config")},
        {BootloaderEra::UpTo0_5, Model::P1, QStringLiteral("Photon DFU Mode"), QStringLiteral("00000000010C"),
         QStringLiteral("DFU Config")},
        {BootloaderEra::V0_6, Model::Photon, QStringLiteral("Photon DFU Mode"), id.toUpper(),
         QStringLiteral("DFU")},
        {BootloaderEra::V0_7To1_2, Model::P1, QStringLiteral("P1 DFU Mode"), id, QStringLiteral("DFU")},
        {BootloaderEra::From1_3, Model::Photon, QStringLiteral("Photon DFU Mode"), id, QStringLiteral("DFU")},
    };
    for (const Row& row : rows) {
        Bench bench(setupOf(row.era, row.model));
        EXPECT_EQ(bench.string(1), QStringLiteral("Particle"));
        EXPECT_EQ(bench.string(2), row.product);
        EXPECT_EQ(bench.string(3), row.serial);
        EXPECT_EQ(bench.string(4), row.configuration);
        EXPECT_EQ(bench.string(6),
                  QStringLiteral("@Internal Flash   /0x08000000/03*016Ka,01*016Kg,01*064Kg,07*128Kg"));
        EXPECT_EQ(bench.string(7), QStringLiteral("@DCT Flash   /0x00000000/01*016Kg"));
        EXPECT_EQ(bench.descriptor(0x0300), QStringLiteral("04030904"));
    }
}

TEST(DfuDescriptors, ThePersonalitySaysTheSame)
{
    Bench bench(setupOf(BootloaderEra::From1_3));
    const UsbPersonality personality = bench.boot.personality();
    EXPECT_EQ(toHex(personality.deviceDescriptor), bench.descriptor(0x0100));
    EXPECT_EQ(toHex(personality.configurationDescriptor), bench.descriptor(0x0200));
    ASSERT_EQ(personality.strings.size(), 8U);
    for (int index = 1; index < 8; ++index)
        EXPECT_EQ(personality.strings[static_cast<std::size_t>(index)], bench.string(index));
}

TEST(DfuDescriptors, WindowsIsToldToUseWinUsbFrom0_6On)
{
    for (const BootloaderEra era : {BootloaderEra::V0_6, BootloaderEra::V0_7To1_2, BootloaderEra::From1_3}) {
        Bench bench(setupOf(era));
        EXPECT_EQ(bench.descriptor(0x03ee, 18), QStringLiteral("12034d00530046005400310030003000ee00"));
        EXPECT_EQ(toHex(bench.in(0xc0, 0xee, 0, 4, 40).data),
                  QStringLiteral("2800000000010400010000000000000000"
                                 "0157494e555342"
                                 "0000"
                                 "0000000000000000"
                                 "000000000000"));
        EXPECT_EQ(bench.in(0xc0, 0xee, 0, 4, 16).data.size(), 16U);
        const Bytes properties = bench.in(0xc1, 0xee, 0, 5, 0x92).data;
        ASSERT_EQ(properties.size(), 0x92U);
        EXPECT_EQ(toHex(ByteView(properties).first(20)), QStringLiteral("92000000000105000100880000000700"
                                                                        "00002a00"));
        const QString text =
            QString::fromUtf16(reinterpret_cast<const char16_t*>(properties.data() + 66), 38);
        EXPECT_EQ(text, QStringLiteral("{37fb5f90-1a34-4929-933b-8a27e1850033}"));
        EXPECT_EQ(bench.in(0xc1, 0xee, 1, 5, 10).data, Bytes(10, 0x00));
        EXPECT_EQ(bench.in(0xc0, 0xee, 1, 4, 40).status, Status::Stall);
    }
}

TEST(DfuDescriptors, WindowsIsToldNothingUpTo0_5)
{
    Bench bench(setupOf(BootloaderEra::UpTo0_5));
    EXPECT_EQ(bench.in(0x80, 6, 0x03ee, 0, 18).status, Status::Stall);
    EXPECT_EQ(bench.in(0xc0, 0xee, 0, 4, 40).status, Status::Stall);
    EXPECT_EQ(bench.in(0xc1, 0xee, 0, 5, 146).status, Status::Stall);
}

TEST(DfuDescriptors, StandardRequestsAreAnswered)
{
    Bench bench(setupOf(BootloaderEra::From1_3));
    EXPECT_EQ(bench.in(0x80, 8, 0, 0, 1).data, Bytes{1}) << "configured from the start";
    EXPECT_EQ(bench.in(0x80, 0, 0, 0, 2).data, (Bytes{1, 0})) << "self-powered";
    EXPECT_EQ(bench.in(0x82, 0, 0, 0, 2).data, (Bytes{0, 0}));
    EXPECT_EQ(bench.in(0x00, 5, 7, 0, 0).status, Status::Ok) << "SET_ADDRESS";
    EXPECT_EQ(bench.in(0x02, 1, 0, 0, 0).status, Status::Ok) << "CLEAR_FEATURE endpoint halt";
}

TEST(DfuDescriptors, UnconfiguredItAnswersNoDfuRequest)
{
    Bench bench(setupOf(BootloaderEra::From1_3));
    EXPECT_EQ(bench.in(0x00, 9, 0, 0, 0).status, Status::Ok);
    EXPECT_EQ(bench.in(0x80, 8, 0, 0, 1).data, Bytes{0});
    EXPECT_EQ(bench.in(0xa1, 3, 0, 0, 6).status, Status::Stall);
    EXPECT_EQ(bench.in(0x00, 9, 1, 0, 0).status, Status::Ok);
    EXPECT_EQ(bench.in(0xa1, 3, 0, 0, 6).status, Status::Ok);
}
