// SPDX-License-Identifier: Apache-2.0
#include "core/usb/driver_check.h"
#include "core/usb/windows_ids.h"

#include <gtest/gtest.h>

namespace rescue {
namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

TEST(WindowsIds, ADeviceIsKnownByItsIdsAndItsSerialNumber)
{
    const auto id = usbIdInInstanceId(text(R"(USB\VID_2B04&PID_C006\3a0027000347333530373233)"));
    EXPECT_EQ(id, (WindowsUsbId{0x2b04, 0xc006, text("3A0027000347333530373233")}));
}

TEST(WindowsIds, WhatWindowsMadeUpIsNoSerialNumber)
{
    EXPECT_EQ(usbIdInInstanceId(text(R"(USB\VID_2B04&PID_D006\6&2A3B4C5D&0&3)")),
              (WindowsUsbId{0x2b04, 0xd006, {}}));
    EXPECT_EQ(usbIdInInstanceId(text(R"(USB\VID_2B04&PID_C006&MI_00\7&1B2C3D4&0&0000)")),
              (WindowsUsbId{0x2b04, 0xc006, {}}));
}

TEST(WindowsIds, WhatIsNoUsbDeviceHasNoIds)
{
    for (const char* other :
         {"", "USB", R"(USB\ROOT_HUB30\4&1F2E3D4C&0&0)", R"(ACPI\PNP0501\1)", R"(USB\VID_2B0&PID_C006\1)",
          R"(USB\VID_2B04&PID_C006\)", R"(USB\VID_2B04&PID_C006\1\2)"})
        EXPECT_FALSE(usbIdInInstanceId(text(other))) << other;
}

TEST(WindowsIds, TheReleaseStandsInTheHardwareId)
{
    EXPECT_EQ(releaseInHardwareId(text(R"(USB\VID_2B04&PID_D006&REV_0250)")), 0x0250);
    EXPECT_EQ(releaseInHardwareId(text(R"(USB\VID_2B04&PID_C006&REV_0200&MI_00)")), 0x0200);
}

TEST(WindowsIds, AHardwareIdWithoutAWholeReleaseHasNone)
{
    for (const char* other :
         {"", R"(USB\VID_2B04&PID_D006)", R"(USB\VID_2B04&PID_D006&REV_)", R"(USB\VID_2B04&PID_D006&REV_025)",
          R"(USB\VID_2B04&PID_D006&REV_02500)", R"(USB\VID_2B04&PID_D006&REV_02G0)", R"(USB\REV_0250)"})
        EXPECT_FALSE(releaseInHardwareId(text(other))) << other;
}

TEST(WindowsIds, TheWayThroughTheHubsIsTheOneThatLibusbCounts)
{
    EXPECT_EQ(hopsInLocationPath(text("PCIROOT(0)#PCI(1400)#USBROOT(0)#USB(3)#USB(2)")), text("3.2"));
    EXPECT_EQ(hopsInLocationPath(text("PCIROOT(0)#PCI(1400)#USBROOT(0)#USB(11)#USBMI(0)")), text("11"));
    EXPECT_EQ(hopsOfPort(text("1-3.2")), text("3.2"));
    EXPECT_EQ(hopsOfPort(text("1")), QString());
}

TEST(DriverCheck, ADriverThatLibusbSpeaksToIsFine)
{
    for (const char* name : {"WinUSB", "WINUSB", "libusbK", "libusb0"})
        EXPECT_EQ(driverAdvice({0x0200, text(name)}), DriverAdvice::Fine) << name;
}

TEST(DriverCheck, AnOldBootloaderWithoutADriverIsBoundByHand)
{
    EXPECT_EQ(driverAdvice({0x0200, {}}), DriverAdvice::Bind);
}

TEST(DriverCheck, ABootloaderThatBringsItsDriverIsPluggedInAgain)
{
    EXPECT_EQ(driverAdvice({0x0250, {}}), DriverAdvice::PlugAgain);
    EXPECT_EQ(driverAdvice({0x0251, {}}), DriverAdvice::PlugAgain);
}

TEST(DriverCheck, AnotherDriverIsInTheWay)
{
    EXPECT_EQ(driverAdvice({0x0200, text("usbser")}), DriverAdvice::Replace);
    EXPECT_EQ(driverAdvice({0x0250, text("STTub30")}), DriverAdvice::Replace);
}

UsbDevice blockedBy(FailureCode code, const char* driver)
{
    UsbDevice device;
    device.release = 0x0200;
    device.port = text("1-2");
    device.blocked = code;
    device.driver = text(driver);
    return device;
}

TEST(DriverCheck, WhatWasSeenOfTheDriverTravelsInTheFailure)
{
    const auto none = driverSeen(whyBlocked(blockedBy(FailureCode::WrongDriver, "")));
    ASSERT_TRUE(none);
    EXPECT_EQ(none->release, 0x0200);
    EXPECT_EQ(none->service, QString());
    const auto other = driverSeen(whyBlocked(blockedBy(FailureCode::WrongDriver, "usbser")));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->service, text("usbser"));
}

TEST(DriverCheck, AFailureThatKnowsNothingOfTheDriverTellsNothing)
{
    EXPECT_FALSE(driverSeen(whyBlocked(blockedBy(FailureCode::AccessRefused, "usbser"))));
    EXPECT_FALSE(driverSeen(Failure(FailureCode::WrongDriver)));
    for (const char* other : {"", "1", "1-2", "02000", "02x0"})
        EXPECT_FALSE(driverSeen(Failure(FailureCode::WrongDriver, {text(other)}))) << other;
}

TEST(DriverCheck, OtherReasonsNameThePort)
{
    EXPECT_EQ(whyBlocked(blockedBy(FailureCode::DeviceInUse, "")).arguments(), QStringList{text("1-2")});
}

} // namespace
} // namespace rescue
