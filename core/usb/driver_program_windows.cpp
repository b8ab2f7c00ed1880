// SPDX-License-Identifier: Apache-2.0
#include "core/usb/driver_program.h"

#include "core/failure.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <memory>

#include <windows.h>

#include <objbase.h>
#include <shellapi.h>

namespace rescue {

namespace {

// installer/windows/bind_driver.cpp
constexpr DWORD bound = 0;
constexpr DWORD nothingToBind = 1;

struct HandleCloser {
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

/// ShellExecuteEx may hand over to a COM object (Microsoft's documentation of it).
class Com {
public:
    Com() : m_result(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE)) {}
    ~Com()
    {
        if (SUCCEEDED(m_result))
            CoUninitialize();
    }
    Com(const Com&) = delete;
    Com& operator=(const Com&) = delete;

private:
    HRESULT m_result;
};

Failure cannotBind(const QString& detail)
{
    return Failure(FailureCode::WrongDriver, {}, QStringLiteral("photon-rescue-driver.exe: ") + detail);
}

/// Nothing where the person said no.
Handle startAsAdministrator(const std::wstring& program)
{
    const Com com;
    SHELLEXECUTEINFOW start{};
    start.cbSize = sizeof start;
    start.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    start.lpVerb = L"runas";
    start.lpFile = program.c_str();
    start.nShow = SW_HIDE;
    if (ShellExecuteExW(&start) != 0 && start.hProcess != nullptr)
        return Handle(start.hProcess);
    const DWORD error = GetLastError();
    if (error == ERROR_CANCELLED)
        return {};
    throw cannotBind(QStringLiteral("not started, error %1").arg(error));
}

/// False at the limit or on a stop.
bool waitForEnd(const Handle& process, const WaitLimit& limit)
{
    const Handle stopped(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    const std::stop_callback wake(limit.stop, [&stopped] { SetEvent(stopped.get()); });
    const std::array<HANDLE, 2> either{process.get(), stopped.get()};
    const auto most = static_cast<DWORD>(std::min<Milliseconds::rep>(limit.left().count(), INFINITE - 1));
    return WaitForMultipleObjects(static_cast<DWORD>(either.size()), either.data(), FALSE, most) ==
           WAIT_OBJECT_0;
}

} // namespace

bool runDriverProgram(const WaitLimit& limit)
{
    throwIfStopped(limit.stop);
    const QDir folder(QCoreApplication::applicationDirPath());
    const Handle process = startAsAdministrator(
        QDir::toNativeSeparators(folder.filePath(QStringLiteral("photon-rescue-driver.exe"))).toStdWString());
    if (!process)
        return false;
    if (!waitForEnd(process, limit)) {
        throwIfStopped(limit.stop);
        throw cannotBind(QStringLiteral("no end within the limit"));
    }
    DWORD code = 0;
    if (GetExitCodeProcess(process.get(), &code) == 0 || (code != bound && code != nothingToBind))
        throw cannotBind(QStringLiteral("exit code %1").arg(code));
    return true;
}

} // namespace rescue
