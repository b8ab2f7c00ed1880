// SPDX-License-Identifier: Apache-2.0
#include "ui/account.h"

namespace rescue::ui {

Account::Account(CloudSettings settings, QObject* parent) : QObject(parent), m_settings(std::move(settings))
{
}

Account::~Account()
{
    stop();
}

void Account::stop()
{
    m_thread = {};
}

void Account::run(const Session& session, std::function<void(CloudClient&)> request)
{
    stop();
    m_thread = std::jthread([this, session, ask = std::move(request)](const std::stop_token& stop) {
        try {
            CloudClient client(m_settings, session, stop);
            ask(client);
            Q_EMIT signedIn(client.session());
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::OtpNeeded && !failure.arguments().isEmpty())
                Q_EMIT otpNeeded(failure.arguments().constFirst());
            else if (failure.code() != FailureCode::Cancelled)
                Q_EMIT failed(failure);
        }
    });
}

void Account::signIn(const QString& user, const Secret& password)
{
    run({}, [user, password](CloudClient& client) { client.signIn(user, password); });
}

void Account::answerOtp(const QString& user, const QString& mfaToken, const QString& code)
{
    run({}, [user, mfaToken, code](CloudClient& client) { client.answerOtp(user, mfaToken, code); });
}

void Account::check(const Session& session)
{
    run(session, [](CloudClient& client) { client.checkSession(); });
}

} // namespace rescue::ui
