// SPDX-License-Identifier: Apache-2.0
#include "ui/sign_in_flow.h"

#include <utility>

namespace rescue::ui {

SignInFlow::SignInFlow(World& world, WizardWindow& window, const WizardSetup& setup, QObject* parent)
    : QObject(parent), m_window(window), m_user(setup.user), m_password(setup.password),
      m_page(new SignInPage(world.cloud().api.host(),
                            setup.mayRemember && setup.settings != nullptr && TokenStore::available())),
      m_account(world.cloud()), m_store(setup.mayRemember ? setup.settings : nullptr)
{
    m_window.addPage(m_page);
    connect(m_page, &SignInPage::signInWanted, &m_account, &Account::signIn);
    connect(m_page, &SignInPage::otpGiven, this, [this](const QString& user, const QString& code) {
        m_account.answerOtp(user, m_mfaToken, code);
    });
    connect(&m_account, &Account::signedIn, this, &SignInFlow::signedInAs);
    connect(&m_account, &Account::otpNeeded, this, [this](const QString& mfaToken) {
        m_mfaToken = mfaToken;
        m_page->askOtp();
    });
    connect(&m_account, &Account::failed, this, [this](const Failure& failure) {
        Q_EMIT noted(failure.technical());
        m_page->showFailure(failure);
    });
    connect(&m_store, &TokenStore::loaded, this, [this](const Session& session) { m_session = session; });
    clear();
    if (m_store.remembers())
        m_store.load();
}

void SignInFlow::then(SignInFor what, std::function<void()> next)
{
    if (signedIn())
        next();
    else
        ask(what, std::move(next));
}

void SignInFlow::afresh(SignInFor what, std::function<void()> next)
{
    m_session = {};
    m_store.forget();
    ask(what, std::move(next));
}

void SignInFlow::again(const QString& account, const QString& wrong, std::function<void()> next)
{
    clear();
    m_page->setAccount(account, wrong);
    afresh(SignInFor::GoingOn, std::move(next));
}

void SignInFlow::ask(SignInFor what, std::function<void()> next)
{
    m_next = std::move(next);
    m_from = m_window.page();
    m_page->setPurpose(what);
    m_window.show(m_page);
}

void SignInFlow::signedInAs(const Session& session)
{
    m_session = session;
    if (m_page->remember())
        m_store.save(session);
    m_page->reset();
    if (const auto next = std::exchange(m_next, nullptr))
        next();
}

void SignInFlow::clear()
{
    m_page->reset();
    m_page->setAccount({}, {});
    m_page->prefill(m_user, m_password);
}

void SignInFlow::reset()
{
    m_account.stop();
    m_next = nullptr;
    clear();
}

bool SignInFlow::goBack(const Page* page)
{
    if (page != m_page)
        return false;
    m_window.show(m_from);
    return true;
}

} // namespace rescue::ui
