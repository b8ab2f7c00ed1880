// SPDX-License-Identifier: Apache-2.0
#include "core/repair/file_system.h"

#include <QDir>

#include <memory>
#include <vector>

#include <windows.h>

#include <aclapi.h>
#include <io.h>

namespace rescue::repair {

namespace {

struct CloseToken {
    void operator()(HANDLE token) const { CloseHandle(token); }
};
struct FreeLocal {
    void operator()(void* memory) const { LocalFree(memory); }
};

/// TOKEN_USER, with the id of the person it points to behind it; empty where Windows does not tell.
std::vector<BYTE> currentUser()
{
    HANDLE raw = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw))
        return {};
    const std::unique_ptr<void, CloseToken> token(raw);
    DWORD size = 0;
    GetTokenInformation(raw, TokenUser, nullptr, 0, &size);
    std::vector<BYTE> user(size);
    return size > 0 && GetTokenInformation(raw, TokenUser, user.data(), size, &size) ? user
                                                                                     : std::vector<BYTE>();
}

} // namespace

bool keepToOwner(const QString& path)
{
    std::vector<BYTE> user = currentUser();
    if (user.empty())
        return false;
    EXPLICIT_ACCESSW all{};
    all.grfAccessPermissions = GENERIC_ALL;
    all.grfAccessMode = SET_ACCESS;
    all.grfInheritance = SUB_CONTAINERS_AND_OBJECTS_INHERIT;
    all.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    all.Trustee.TrusteeType = TRUSTEE_IS_USER;
    all.Trustee.ptstrName = static_cast<LPWSTR>(reinterpret_cast<TOKEN_USER*>(user.data())->User.Sid);
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &all, nullptr, &list) != ERROR_SUCCESS)
        return false;
    const std::unique_ptr<void, FreeLocal> freed(list);
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    // "Protected": the folders above have no say any more.
    return SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                                 nullptr, list, nullptr) == ERROR_SUCCESS;
}

bool syncFile(int handle)
{
    return ::_commit(handle) == 0;
}

void syncFolder(const QString& /*path*/)
{
    // Windows has no such call, and needs none: NTFS journals what a folder lists.
}

} // namespace rescue::repair
