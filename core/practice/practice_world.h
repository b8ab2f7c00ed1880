// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/provision.h"
#include "core/practice/virtual_cloud.h"
#include "core/practice/virtual_photon.h"
#include "core/world.h"

namespace rescue::practice {

/// A World of virtual devices and a virtual cloud: the same code above it, nothing real touched.
class PracticeWorld : public World {
public:
    static constexpr auto userName = "you@example.com";
    static constexpr auto password = "practice";

    /// One plugged-in Photon with `fault`, registered in the practice account (except where the fault is
    /// about that).
    explicit PracticeWorld(const PhotonSetup& setup = {}, Fault fault = Fault::BothKeysDamaged);
    ~PracticeWorld() override;

    UsbBus& usb() override;
    SerialBus& serial() override;
    CloudSettings cloud() const override;

    VirtualPhoton& photon();
    VirtualCloud& virtualCloud();
    /// Heals and re-registers the device, then inflicts the fault; replugs it.
    void setFault(Fault fault);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rescue::practice
