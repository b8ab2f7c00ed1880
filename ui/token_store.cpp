// SPDX-License-Identifier: Apache-2.0
#include "ui/token_store.h"

#include <QSettings>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {
const auto accountSetting = u"account/remembered"_s;
} // namespace

TokenStore::TokenStore(QSettings* settings, QObject* parent) : QObject(parent), m_settings(settings) {}

bool TokenStore::remembers() const
{
    return m_settings != nullptr && available() && m_settings->contains(accountSetting);
}

void TokenStore::load()
{
    if (m_settings == nullptr) {
        Q_EMIT loaded({});
        return;
    }
    readToken([this](const Secret& token) {
        Session session;
        if (!token.empty())
            session = {token, m_settings->value(accountSetting).toString()};
        Q_EMIT loaded(session);
    });
}

void TokenStore::save(const Session& session)
{
    if (m_settings != nullptr)
        writeToken(session.token,
                   [this, account = session.account] { m_settings->setValue(accountSetting, account); });
}

void TokenStore::forget()
{
    if (m_settings == nullptr)
        return;
    m_settings->remove(accountSetting);
    eraseToken();
}

} // namespace rescue::ui
