// SPDX-License-Identifier: Apache-2.0
// Windows' Credential Manager, where the person sees the entry and can delete it. What is in it is encrypted
// for the person's account. https://learn.microsoft.com/en-us/windows/win32/api/wincred/
#include "ui/token_store.h"

#include <windows.h>

#include <wincred.h>

namespace rescue::ui {

namespace {
constexpr wchar_t target[] = L"photon-rescue/particle-token";
} // namespace

bool TokenStore::available()
{
    return true;
}

void TokenStore::readToken(const std::function<void(Secret token)>& then)
{
    CREDENTIALW* found = nullptr;
    if (CredReadW(target, CRED_TYPE_GENERIC, 0, &found) == FALSE)
        return then({});
    const Secret token(Bytes(found->CredentialBlob, found->CredentialBlob + found->CredentialBlobSize));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    then(token);
}

void TokenStore::writeToken(const Secret& token, const std::function<void()>& then)
{
    const ByteView content = token.reveal();
    CREDENTIALW entry{};
    entry.Type = CRED_TYPE_GENERIC;
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE;      // stays after signing out; not taken to other computers
    entry.TargetName = const_cast<wchar_t*>(target); // both are only read
    entry.CredentialBlob = const_cast<BYTE*>(content.data());
    entry.CredentialBlobSize = static_cast<DWORD>(content.size());
    if (CredWriteW(&entry, 0) != FALSE)
        then();
}

void TokenStore::eraseToken()
{
    CredDeleteW(target, CRED_TYPE_GENERIC, 0);
}

} // namespace rescue::ui
