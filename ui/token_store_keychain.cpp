// SPDX-License-Identifier: Apache-2.0
#include "ui/token_store.h"

#include <qt6keychain/keychain.h>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {
const auto service = u"photon-rescue"_s;
const auto tokenKey = u"particle-token"_s;
} // namespace

bool TokenStore::available()
{
    return true;
}

void TokenStore::readToken(const std::function<void(Secret token)>& then)
{
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(tokenKey);
    connect(job, &QKeychain::Job::finished, this, [job, then] {
        then(job->error() == QKeychain::NoError ? Secret::fromText(job->textData()) : Secret());
    });
    job->start();
}

void TokenStore::writeToken(const Secret& token, const std::function<void()>& then)
{
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(tokenKey);
    job->setTextData(token.revealText());
    connect(job, &QKeychain::Job::finished, this, [job, then] {
        if (job->error() == QKeychain::NoError)
            then();
    });
    job->start();
}

void TokenStore::eraseToken()
{
    auto* job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(tokenKey);
    job->start();
}

} // namespace rescue::ui
