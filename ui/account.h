// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"
#include "core/failure.h"

#include <QObject>

#include <functional>
#include <thread>

namespace rescue::ui {

/// Signs in on a thread of its own, so that the window never waits for the network. One request at a time; a
/// new one ends the one before. Signals come from that thread.
class Account : public QObject {
    Q_OBJECT

public:
    explicit Account(CloudSettings settings, QObject* parent = nullptr);
    ~Account() override;

    void signIn(const QString& user, const Secret& password);
    /// After otpNeeded().
    void answerOtp(const QString& user, const QString& mfaToken, const QString& code);
    /// Is a remembered session still good?
    void check(const Session& session);
    void stop();

Q_SIGNALS:
    void signedIn(const rescue::Session& session);
    void otpNeeded(const QString& mfaToken);
    void failed(const rescue::Failure& failure);

private:
    void run(const Session& session, std::function<void(CloudClient&)> request);

    CloudSettings m_settings;
    std::jthread m_thread;
};

} // namespace rescue::ui
