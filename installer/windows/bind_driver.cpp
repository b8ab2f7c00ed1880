// SPDX-License-Identifier: Apache-2.0
// A program of its own, because it needs an administrator: binds Windows' WinUSB driver to Particle devices
// in DFU mode that have no driver. Bootloaders before Device OS 0.6.0 do not tell Windows which one they
// want. It does what Device Manager's "Let me pick from a list > Universal Serial Bus devices > WinUsb
// Device" does, with Windows' own signed winusb.inf: no certificate, no driver of ours. Devices that have a
// driver are left alone.
//
// Not yet tried on a real Windows: wine has no drivers to install.
//
// Exit code: 0 bound, 1 there was nothing to bind, 2 it could not be bound.

#include <array>
#include <cwchar>
#include <cwctype>
#include <optional>
#include <string>
#include <vector>

#include <windows.h>

#include <setupapi.h>

namespace {

enum class Result { Bound = 0, NothingToBind = 1, Failed = 2 };

// The class "Universal Serial Bus devices" (Microsoft's list of system-defined device setup classes).
constexpr wchar_t usbDeviceClassText[] = L"{88bae032-5a81-49f0-bc3d-a4ff138216d6}";
// By such a name programs find a WinUSB device (libusb os/windows_winusb.c, v1.0.26, reads it here). Made for
// this; ends with the two zeros of a list.
constexpr wchar_t interfaceGuids[] = L"{7c3b1b53-9a54-4f0e-8d0f-5a2b6d1f7e90}\0";
// What winusb.inf calls a device that any program may use.
constexpr wchar_t winUsbId[] = L"USB\\MS_COMP_WINUSB";
// Ours in DFU mode: the product ids D000 to D01F (core/device/models.cpp).
constexpr wchar_t dfuId[] = L"USB\\VID_2B04&PID_D0";

std::wstring property(HDEVINFO set, SP_DEVINFO_DATA& device, DWORD which)
{
    std::array<wchar_t, 1024> text{};
    if (!SetupDiGetDeviceRegistryPropertyW(set, &device, which, nullptr, reinterpret_cast<PBYTE>(text.data()),
                                           static_cast<DWORD>((text.size() - 2) * sizeof(wchar_t)), nullptr))
        return {};
    return text.data(); // of a list the first entry, which is the most exact one
}

bool waitsForDriver(HDEVINFO set, SP_DEVINFO_DATA& device)
{
    const std::wstring id = property(set, device, SPDRP_HARDWAREID);
    return _wcsnicmp(id.c_str(), dfuId, std::size(dfuId) - 1) == 0 &&
           property(set, device, SPDRP_SERVICE).empty();
}

std::wstring winUsbInf()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT size = GetSystemWindowsDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    return size == 0 || size >= folder.size() ? std::wstring()
                                              : std::wstring(folder.data()) + L"\\inf\\winusb.inf";
}

/// Has Windows offer what that file holds, and not only what it thinks fit for the device.
bool offerWinUsb(HDEVINFO set, SP_DEVINFO_DATA& device)
{
    const std::wstring inf = winUsbInf();
    SP_DEVINSTALL_PARAMS_W params{};
    params.cbSize = sizeof params;
    if (inf.empty() || inf.size() >= std::size(params.DriverPath) ||
        !SetupDiSetDeviceRegistryPropertyW(set, &device, SPDRP_CLASSGUID,
                                           reinterpret_cast<const BYTE*>(usbDeviceClassText),
                                           sizeof usbDeviceClassText) ||
        !SetupDiGetDeviceInstallParamsW(set, &device, &params))
        return false;
    params.Flags |= DI_ENUMSINGLEINF;
    params.FlagsEx |= DI_FLAGSEX_ALLOWEXCLUDEDDRVS; // winusb.inf asks not to be in lists
    inf.copy(params.DriverPath, inf.size());
    return SetupDiSetDeviceInstallParamsW(set, &device, &params) &&
           SetupDiBuildDriverInfoList(set, &device, SPDIT_CLASSDRIVER);
}

bool isWinUsb(HDEVINFO set, SP_DEVINFO_DATA& device, SP_DRVINFO_DATA_W& driver)
{
    std::vector<BYTE> memory(sizeof(SP_DRVINFO_DETAIL_DATA_W) + 4096);
    auto* detail = reinterpret_cast<SP_DRVINFO_DETAIL_DATA_W*>(memory.data());
    detail->cbSize = sizeof *detail;
    if (!SetupDiGetDriverInfoDetailW(set, &device, &driver, detail, static_cast<DWORD>(memory.size()),
                                     nullptr))
        return false;
    return _wcsicmp(detail->HardwareID, winUsbId) == 0;
}

std::optional<SP_DRVINFO_DATA_W> winUsb(HDEVINFO set, SP_DEVINFO_DATA& device)
{
    SP_DRVINFO_DATA_W driver{};
    driver.cbSize = sizeof driver;
    for (DWORD index = 0; SetupDiEnumDriverInfoW(set, &device, SPDIT_CLASSDRIVER, index, &driver); ++index)
        if (isWinUsb(set, device, driver))
            return driver;
    return std::nullopt;
}

/// newdev.dll's DiInstallDevice, which mingw's import library lacks.
bool install(HDEVINFO set, SP_DEVINFO_DATA& device, SP_DRVINFO_DATA_W& driver)
{
    using DiInstallDevice = BOOL(WINAPI*)(HWND, HDEVINFO, PSP_DEVINFO_DATA, SP_DRVINFO_DATA_W*, DWORD, BOOL*);
    const HMODULE library = LoadLibraryExW(L"newdev.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library == nullptr)
        return false;
    const auto function = reinterpret_cast<DiInstallDevice>(
        reinterpret_cast<void*>(GetProcAddress(library, "DiInstallDevice")));
    BOOL restart = FALSE;
    const bool installed = function != nullptr && function(nullptr, set, &device, &driver, 0, &restart);
    FreeLibrary(library);
    return installed;
}

bool nameInterface(HDEVINFO set, SP_DEVINFO_DATA& device)
{
    const HKEY key = SetupDiCreateDevRegKeyW(set, &device, DICS_FLAG_GLOBAL, 0, DIREG_DEV, nullptr, nullptr);
    if (key == INVALID_HANDLE_VALUE)
        return false;
    const auto result = RegSetValueExW(key, L"DeviceInterfaceGUIDs", 0, REG_MULTI_SZ,
                                       reinterpret_cast<const BYTE*>(interfaceGuids), sizeof interfaceGuids);
    RegCloseKey(key);
    return result == ERROR_SUCCESS;
}

/// So that the driver reads that name.
bool restart(HDEVINFO set, SP_DEVINFO_DATA& device)
{
    SP_PROPCHANGE_PARAMS params{};
    params.ClassInstallHeader.cbSize = sizeof params.ClassInstallHeader;
    params.ClassInstallHeader.InstallFunction = DIF_PROPERTYCHANGE;
    params.StateChange = DICS_PROPCHANGE;
    params.Scope = DICS_FLAG_CONFIGSPECIFIC;
    return SetupDiSetClassInstallParamsW(set, &device, &params.ClassInstallHeader, sizeof params) &&
           SetupDiCallClassInstaller(DIF_PROPERTYCHANGE, set, &device);
}

bool bind(HDEVINFO set, SP_DEVINFO_DATA& device)
{
    if (!offerWinUsb(set, device))
        return false;
    auto driver = winUsb(set, device);
    const bool bound =
        driver && install(set, device, *driver) && nameInterface(set, device) && restart(set, device);
    SetupDiDestroyDriverInfoList(set, &device, SPDIT_CLASSDRIVER);
    return bound;
}

Result bindAll()
{
    const HDEVINFO set = SetupDiGetClassDevsW(nullptr, L"USB", nullptr, DIGCF_ALLCLASSES | DIGCF_PRESENT);
    if (set == INVALID_HANDLE_VALUE)
        return Result::Failed;
    Result result = Result::NothingToBind;
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof device;
    for (DWORD index = 0; SetupDiEnumDeviceInfo(set, index, &device); ++index) {
        if (!waitsForDriver(set, device))
            continue;
        if (!bind(set, device)) {
            result = Result::Failed;
            break;
        }
        result = Result::Bound;
    }
    SetupDiDestroyDeviceInfoList(set);
    return result;
}

} // namespace

int WINAPI wWinMain(HINSTANCE, HINSTANCE, LPWSTR, int)
{
    return static_cast<int>(bindAll());
}
