// SPDX-License-Identifier: Apache-2.0
#include "ui/token_store.h"

namespace rescue::ui {

bool TokenStore::available()
{
    return false;
}

void TokenStore::readToken(const std::function<void(Secret token)>& then)
{
    then({});
}

void TokenStore::writeToken(const Secret& /*token*/, const std::function<void()>& /*then*/) {}

void TokenStore::eraseToken() {}

} // namespace rescue::ui
