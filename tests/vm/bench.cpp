// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/bench.h"

namespace rescue::vm {

namespace {

/// Nobody listens on this port: the device stays offline, and says so with its lamp.
practice::PhotonSetup withoutCloud(practice::PhotonSetup setup)
{
    setup.defaultCloud = QStringLiteral("127.0.0.1:9");
    return setup;
}

} // namespace

Bench::Bench(practice::PhotonSetup setup, practice::Fault fault) : m_photon(withoutCloud(std::move(setup)))
{
    setFault(fault);
}

void Bench::setFault(practice::Fault fault)
{
    m_photon.unplug();
    practice::provision(m_photon, m_key, keys::particleTcpCloud());
    practice::inflict(m_photon, fault);
    m_photon.plug();
}

} // namespace rescue::vm
