// SPDX-License-Identifier: Apache-2.0
#include "core/failure.h"
#include "core/serial/computer_serial_bus.h"
#include "core/usb/windows_devices.h"

#include <algorithm>
#include <array>

#include <windows.h>

namespace rescue {

namespace {

/// A stop request is noticed after this long at the latest: a read cannot be interrupted.
constexpr Milliseconds slice{40};
/// The console takes commands of a few bytes; only a device that hangs needs this long.
constexpr Milliseconds writeTime{5000};

Failure serialFailure(const QString& name, FailureCode otherwise = FailureCode::DeviceGone)
{
    const DWORD error = GetLastError();
    FailureCode code = otherwise;
    // Windows lets one program in at a time, and says "access denied" to the next.
    if (error == ERROR_ACCESS_DENIED || error == ERROR_SHARING_VIOLATION)
        code = FailureCode::DeviceInUse;
    return Failure(code, {name}, QStringLiteral("Windows error %1").arg(error));
}

class WindowsSerialLine final : public SerialLine {
public:
    WindowsSerialLine(const QString& name, int baud) : m_name(name)
    {
        // Beyond COM9 only this form works (Microsoft's documentation of CreateFile, "Communications
        // Resources").
        const std::wstring path = (QStringLiteral(R"(\\.\)") + name).toStdWString();
        m_port =
            CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
        if (m_port == INVALID_HANDLE_VALUE)
            throw serialFailure(name);
        if (!setUp(baud)) {
            const Failure failure = serialFailure(name);
            CloseHandle(m_port);
            throw failure;
        }
    }
    ~WindowsSerialLine() override { CloseHandle(m_port); }
    WindowsSerialLine(const WindowsSerialLine&) = delete;
    WindowsSerialLine& operator=(const WindowsSerialLine&) = delete;

    void write(ByteView bytes) override
    {
        DWORD written = 0;
        if (!WriteFile(m_port, bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr))
            throw serialFailure(m_name);
        if (written != bytes.size())
            throw Failure(FailureCode::DeviceSlow, {m_name});
    }

    Bytes read(const WaitLimit& limit) override
    {
        std::array<std::uint8_t, 4096> heard{};
        DWORD size = 0;
        while (size == 0 && !limit.over())
            if (!ReadFile(m_port, heard.data(), static_cast<DWORD>(heard.size()), &size, nullptr))
                throw Failure(FailureCode::DeviceGone, {m_name},
                              QStringLiteral("Windows error %1").arg(GetLastError()));
        return {heard.begin(), heard.begin() + size};
    }

private:
    bool setUp(int baud)
    {
        DCB state{};
        state.DCBlength = sizeof state;
        if (!GetCommState(m_port, &state))
            return false;
        state.BaudRate = static_cast<DWORD>(baud);
        state.ByteSize = 8;
        state.Parity = NOPARITY;
        state.StopBits = ONESTOPBIT;
        state.fBinary = TRUE;
        state.fOutxCtsFlow = state.fOutxDsrFlow = state.fOutX = state.fInX = FALSE;
        state.fRtsControl = RTS_CONTROL_ENABLE;
        // Device OS sends nothing to a port that has no DTR (hal/src/stm32f2xx/usb_hal.c, v2.3.1).
        state.fDtrControl = DTR_CONTROL_ENABLE;
        // What has come already at once, else the first byte, else nothing after a slice (Microsoft's
        // documentation of COMMTIMEOUTS, the remarks).
        COMMTIMEOUTS times{MAXDWORD, MAXDWORD, static_cast<DWORD>(slice.count()), 0,
                           static_cast<DWORD>(writeTime.count())};
        return SetCommState(m_port, &state) && SetCommTimeouts(m_port, &times);
    }

    QString m_name;
    HANDLE m_port = INVALID_HANDLE_VALUE;
};

} // namespace

std::vector<SerialPort> ComputerSerialBus::list()
{
    std::vector<SerialPort> ports;
    for (const WindowsDevice& device : windowsDevices())
        if (!device.serialPort.isEmpty())
            ports.push_back(
                {device.serialPort, device.id.vendorId, device.id.productId, device.id.serial, {}});
    return ports;
}

std::unique_ptr<SerialLine> ComputerSerialBus::open(const SerialPort& port, int baud)
{
    return std::make_unique<WindowsSerialLine>(port.name, baud);
}

} // namespace rescue
