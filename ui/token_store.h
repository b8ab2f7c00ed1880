// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"

#include <QObject>

namespace rescue::ui {

/// The desktop's own keyring, asked only if the person ticked "remember".
class TokenStore : public QObject {
    Q_OBJECT

public:
    explicit TokenStore(QObject* parent = nullptr);

    /// False in builds without QtKeychain.
    static bool available();
    /// Whether there is something to ask the keyring for (so that nobody is asked for a keyring password
    /// without need).
    static bool remembers();
    void load(); ///< loaded() follows, with an empty token when there is none
    void save(const Session& session);
    void forget();

Q_SIGNALS:
    void loaded(const rescue::Session& session);
};

} // namespace rescue::ui
