// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/world.h"
#include "ui/account.h"
#include "ui/pages/sign_in_page.h"
#include "ui/token_store.h"
#include "ui/wizard_setup.h"
#include "ui/wizard_window.h"

#include <functional>

namespace rescue::ui {

/// The account: asked for where something needs it, and remembered where the person wants that.
class SignInFlow : public QObject {
    Q_OBJECT

public:
    /// `world` and `window` outlive the flow.
    SignInFlow(World& world, WizardWindow& window, const WizardSetup& setup, QObject* parent = nullptr);

    /// Without a token while nobody is signed in.
    const Session& session() const { return m_session; }
    bool signedIn() const { return !m_session.token.empty(); }
    /// Goes on at once where somebody is signed in.
    void then(SignInFor what, std::function<void()> next);
    /// Goes on after another sign-in; the one that was is forgotten.
    void afresh(SignInFor what, std::function<void()> next);
    /// In the middle of a repair that `account` began. `wrong`: who signed in again instead, if anybody.
    void again(const QString& account, const QString& wrong, std::function<void()> next);
    /// Nothing waits for it any more. Who is signed in stays so.
    void reset();
    /// Is this page ours? Then back to the page that wanted the account.
    bool goBack(const Page* page);

Q_SIGNALS:
    void noted(const QString& technical);

private:
    void ask(SignInFor what, std::function<void()> next);
    void signedInAs(const Session& session);
    void clear();

    WizardWindow& m_window;
    QString m_user, m_password; ///< filled in for the person
    SignInPage* m_page;
    Page* m_from = nullptr;
    QString m_mfaToken;
    Session m_session;
    std::function<void()> m_next; ///< what waits for it
    // Last: their threads end before what they report to does.
    Account m_account;
    TokenStore m_store;
};

} // namespace rescue::ui
