// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"

#include <QObject>

#include <functional>

class QSettings;

namespace rescue::ui {

/// The desktop's own keyring, asked only if the person ticked "remember".
class TokenStore : public QObject {
    Q_OBJECT

public:
    /// `settings` holds whose sign-in it is, and outlives this; nullptr: nothing is remembered, nothing
    /// forgotten.
    explicit TokenStore(QSettings* settings, QObject* parent = nullptr);

    /// False where the program was built without a keyring.
    static bool available();
    /// Whether there is something to ask the keyring for (so that nobody is asked for a keyring password
    /// without need).
    bool remembers() const;
    void
    load(); ///< loaded() follows, with an empty token when there is none; it may come before this returns
    void save(const Session& session);
    void forget();

Q_SIGNALS:
    void loaded(const rescue::Session& session);

private:
    // One file per keyring: token_store_….cpp. `then` is called at once or later, and not any more once this
    // is destroyed.
    void readToken(const std::function<void(Secret token)>& then); ///< an empty one when there is none
    void writeToken(const Secret& token, const std::function<void()>& then); ///< `then` only if it is kept
    void eraseToken();

    QSettings* m_settings;
};

} // namespace rescue::ui
