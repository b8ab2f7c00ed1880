// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/provision.h"

#include <QUrl>

namespace rescue::vm {

/// The virtual things on the table: one Photon, plugged in, and the cloud it belongs to.
class Bench {
public:
    Bench(practice::PhotonSetup setup, practice::Fault fault);

    practice::VirtualPhoton& photon() { return m_photon; }
    /// Empty while there is no cloud.
    QUrl cloudApi() const { return {}; }
    /// Heals the device, inflicts the fault and plugs it in anew.
    void setFault(practice::Fault fault);

private:
    practice::VirtualPhoton m_photon;
    keys::DeviceKey m_key = keys::DeviceKey::generate();
};

} // namespace rescue::vm
