// SPDX-License-Identifier: Apache-2.0
#include "core/usb/windows_devices.h"

#include <QStringList>

#include <array>

#include <windows.h>

#include <cfgmgr32.h>
#include <setupapi.h>

namespace rescue {

namespace {

class DeviceSet {
public:
    DeviceSet() : m_set(SetupDiGetClassDevsW(nullptr, L"USB", nullptr, DIGCF_ALLCLASSES | DIGCF_PRESENT)) {}
    ~DeviceSet()
    {
        if (m_set != INVALID_HANDLE_VALUE)
            SetupDiDestroyDeviceInfoList(m_set);
    }
    DeviceSet(const DeviceSet&) = delete;
    DeviceSet& operator=(const DeviceSet&) = delete;

    HDEVINFO handle() const { return m_set; }

private:
    HDEVINFO m_set;
};

QString instanceIdOf(DEVINST device)
{
    std::array<wchar_t, MAX_DEVICE_ID_LEN + 1> text{};
    if (CM_Get_Device_IDW(device, text.data(), MAX_DEVICE_ID_LEN, 0) != CR_SUCCESS)
        return {};
    return QString::fromWCharArray(text.data());
}

/// Texts end with a zero, and lists of them with one more.
QStringList property(HDEVINFO set, SP_DEVINFO_DATA& device, DWORD which)
{
    std::array<wchar_t, 2048> text{};
    DWORD size = 0;
    if (!SetupDiGetDeviceRegistryPropertyW(set, &device, which, nullptr, reinterpret_cast<PBYTE>(text.data()),
                                           static_cast<DWORD>((text.size() - 2) * sizeof(wchar_t)), &size))
        return {};
    return QString::fromWCharArray(text.data(), static_cast<qsizetype>(size / sizeof(wchar_t)))
        .split(QChar(0), Qt::SkipEmptyParts);
}

QString serialPortOf(HDEVINFO set, SP_DEVINFO_DATA& device)
{
    const HKEY key = SetupDiOpenDevRegKey(set, &device, DICS_FLAG_GLOBAL, 0, DIREG_DEV, KEY_READ);
    if (key == INVALID_HANDLE_VALUE)
        return {};
    std::array<wchar_t, 32> name{};
    DWORD size = static_cast<DWORD>((name.size() - 1) * sizeof(wchar_t));
    DWORD type = 0;
    const auto result =
        RegQueryValueExW(key, L"PortName", nullptr, &type, reinterpret_cast<LPBYTE>(name.data()), &size);
    RegCloseKey(key);
    return result == ERROR_SUCCESS && type == REG_SZ ? QString::fromWCharArray(name.data()) : QString();
}

/// The part of a device has no serial number of its own: that is in the name of the whole.
QString serialOf(DEVINST device, const WindowsUsbId& id)
{
    DEVINST parent = 0;
    if (!id.serial.isEmpty() || CM_Get_Parent(&parent, device, 0) != CR_SUCCESS)
        return id.serial;
    const auto whole = usbIdInInstanceId(instanceIdOf(parent));
    const bool same = whole && whole->vendorId == id.vendorId && whole->productId == id.productId;
    return same ? whole->serial : QString();
}

} // namespace

std::vector<WindowsDevice> windowsDevices()
{
    std::vector<WindowsDevice> found;
    const DeviceSet set;
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof device;
    for (DWORD index = 0; SetupDiEnumDeviceInfo(set.handle(), index, &device) != 0; ++index) {
        auto id = usbIdInInstanceId(instanceIdOf(device.DevInst));
        if (!id)
            continue;
        id->serial = serialOf(device.DevInst, *id);
        WindowsDevice seen{*id, 0, {}, {}, serialPortOf(set.handle(), device)};
        for (const QString& hardwareId : property(set.handle(), device, SPDRP_HARDWAREID))
            seen.release = releaseInHardwareId(hardwareId).value_or(seen.release);
        seen.service = property(set.handle(), device, SPDRP_SERVICE).value(0);
        seen.hops = hopsInLocationPath(property(set.handle(), device, SPDRP_LOCATION_PATHS).value(0));
        found.push_back(std::move(seen));
    }
    return found;
}

} // namespace rescue
