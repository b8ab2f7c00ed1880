// SPDX-License-Identifier: Apache-2.0
#include "core/repair/attached_device.h"
#include "tests/unit/failure_of.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::repair;

namespace {

const QString first = QStringLiteral("350026001547343339383037");
const QString second = QStringLiteral("1d0043000347343138333038");

AttachedDevice device(const std::optional<QString>& id, const char* port,
                      DeviceMode mode = DeviceMode::Normal)
{
    AttachedDevice attached;
    attached.usb.port = QString::fromLatin1(port);
    attached.mode = mode;
    attached.id = id;
    return attached;
}

std::optional<FailureCode> failureOf(const std::vector<AttachedDevice>& devices, const QString& wanted)
{
    return test::failureCodeOf([&] { chooseDevice(devices, wanted); });
}

} // namespace

TEST(ChooseDevice, TheOnlyOneNeedsNoId)
{
    EXPECT_EQ(chooseDevice({device(first, "1-1")}, {}).id, first);
    EXPECT_EQ(failureOf({}, {}), FailureCode::NoDevice);
    EXPECT_EQ(failureOf({device(first, "1-1"), device(second, "1-2")}, {}), FailureCode::SeveralDevices);
}

TEST(ChooseDevice, TheWantedOneIsTakenAndNoOther)
{
    EXPECT_EQ(chooseDevice({device(first, "1-1"), device(second, "1-2")}, second).usb.port,
              QStringLiteral("1-2"));
    EXPECT_EQ(failureOf({device(first, "1-1")}, second), FailureCode::OtherDevice);
}

TEST(ChooseDevice, OneThatCannotTellItsIdStandsForTheWantedOneIfItIsAlone)
{
    EXPECT_EQ(chooseDevice({device({}, "1-1"), device(second, "1-2")}, first).usb.port,
              QStringLiteral("1-1"));
    EXPECT_EQ(failureOf({device({}, "1-1"), device({}, "1-2")}, first), FailureCode::SeveralDevices);
}

TEST(UnknownDevices, AreThoseOnTheBusThatNoModelHas)
{
    UsbDevice photon;
    photon.vendorId = 0x2b04;
    photon.productId = 0xc006;
    UsbDevice photon2 = photon;
    photon2.productId = 0xc020;
    UsbDevice chip;
    chip.vendorId = 0x0483;
    chip.productId = 0xdf11;
    EXPECT_EQ(unknownDevices({photon, photon2, chip}), (std::vector{photon2, chip}));
    EXPECT_TRUE(unknownDevices({photon}).empty());
}

TEST(SameDevice, IsToldByIdWhereBothTellElseByPort)
{
    EXPECT_TRUE(sameDevice(device(first, "1-1"), device(first, "2-4", DeviceMode::Dfu)));
    EXPECT_FALSE(sameDevice(device(first, "1-1"), device(second, "1-1")));
    EXPECT_TRUE(sameDevice(device(first, "1-1"), device({}, "1-1", DeviceMode::Dfu)));
    EXPECT_FALSE(sameDevice(device(first, "1-1"), device({}, "1-2", DeviceMode::Dfu)));
    AttachedDevice p1 = device(first, "1-1");
    p1.model = Model::P1;
    EXPECT_FALSE(sameDevice(device(first, "1-1"), p1));
}
