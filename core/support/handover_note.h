// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"

#include <QDateTime>

namespace rescue {

/// What the team of a product needs to know to let a customer's device in again: only they may tell the cloud
/// its key. A public key is no secret; nothing else about the person or the network is in it.
struct Handover {
    Model model = Model::Photon;
    QString deviceId;
    int productId = 0; ///< 0: unknown
    QString publicKeyPem;
    QString fingerprint;   ///< SHA-256 of the public key
    bool keyIsNew = false; ///< the device got a new key: the old one on file is of no use any more
    QDateTime made;        ///< UTC
};

/// To be sent as a message. Translatable (context "HandoverNote"); ends in a newline.
QString handoverText(const Handover& handover);
/// The same as one self-contained page.
QString handoverHtml(const Handover& handover);
/// The same for machines, with the fields of POST /v1/provisioning/ID as particle-cli sends them.
QByteArray handoverJson(const Handover& handover);

} // namespace rescue
