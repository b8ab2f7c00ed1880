// SPDX-License-Identifier: Apache-2.0
#include "ui/token_store.h"

#include <QSettings>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {
const auto accountSetting = u"account/remembered"_s;
} // namespace

TokenStore::TokenStore(QObject* parent) : QObject(parent) {}

bool TokenStore::remembers()
{
    return available() && QSettings().contains(accountSetting);
}

void TokenStore::load()
{
    readToken([this](const Secret& token) {
        Session session;
        if (!token.empty())
            session = {token, QSettings().value(accountSetting).toString()};
        Q_EMIT loaded(session);
    });
}

void TokenStore::save(const Session& session)
{
    writeToken(session.token, [account = session.account] { QSettings().setValue(accountSetting, account); });
}

void TokenStore::forget()
{
    QSettings().remove(accountSetting);
    eraseToken();
}

} // namespace rescue::ui
