// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/published_modules.h"
#include "core/keys/server_key.h"
#include "core/wait.h"

#include <QString>
#include <QUrl>

namespace rescue {

/// Where the account lives. The url must be https, or http on a loopback address (checked by CloudClient).
struct CloudSettings {
    QUrl api{QStringLiteral("https://api.particle.io")};
    QString clientId = QStringLiteral("particle-cli");     ///< particle-cli@3.49.2 src/cmd/api.js
    QString clientSecret = QStringLiteral("particle-cli"); ///< public, the same for every CLI
    Milliseconds requestLimit{20000};                      ///< for one request, the whole answer included
    /// What the devices of this cloud must hold in their server slot. Particle's own unless the person says
    /// otherwise.
    keys::ServerIdentity deviceServer = keys::particleTcpCloud();
    /// Firmware that was published for the devices of this cloud; empty for one that is not Particle's.
    std::span<const PublishedModule> published = particleModules();
};

} // namespace rescue
