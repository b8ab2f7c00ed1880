// SPDX-License-Identifier: Apache-2.0
#include "ui/token_store.h"

#include <QSettings>

#ifdef RESCUE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {
[[maybe_unused]] const auto service = u"photon-rescue"_s;
[[maybe_unused]] const auto tokenKey = u"particle-token"_s;
const auto accountSetting = u"account/remembered"_s;
} // namespace

TokenStore::TokenStore(QObject* parent) : QObject(parent) {}

bool TokenStore::available()
{
#ifdef RESCUE_KEYCHAIN
    return true;
#else
    return false;
#endif
}

bool TokenStore::remembers()
{
    return available() && QSettings().contains(accountSetting);
}

#ifdef RESCUE_KEYCHAIN

void TokenStore::load()
{
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(tokenKey);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        Session session;
        if (job->error() == QKeychain::NoError)
            session = {Secret::fromText(job->textData()), QSettings().value(accountSetting).toString()};
        Q_EMIT loaded(session);
    });
    job->start();
}

void TokenStore::save(const Session& session)
{
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(tokenKey);
    job->setTextData(session.token.revealText());
    connect(job, &QKeychain::Job::finished, this, [job, account = session.account] {
        if (job->error() == QKeychain::NoError)
            QSettings().setValue(accountSetting, account);
    });
    job->start();
}

void TokenStore::forget()
{
    QSettings().remove(accountSetting);
    auto* job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(tokenKey);
    job->start();
}

#else

void TokenStore::load()
{
    Q_EMIT loaded({});
}

void TokenStore::save(const Session& /*session*/) {}

void TokenStore::forget() {}

#endif

} // namespace rescue::ui
