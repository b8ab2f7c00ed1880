// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/network_services.h"
#include "core/practice/provision.h"
#include "core/practice/trouble.h"
#include "core/practice/virtual_cloud.h"
#include "core/practice/virtual_photon.h"
#include "core/world.h"

namespace rescue::practice {

/// A World of virtual devices and a virtual cloud: the same code above it, nothing real touched.
class PracticeWorld : public World {
public:
    static constexpr auto userName = "you@example.com";
    static constexpr auto password = "practice";
    static constexpr auto newPassword = "rescue"; ///< of Trouble::NewPassword
    static constexpr auto twoStepCode = "246810"; ///< of Trouble::TwoStepSignIn

    /// One plugged-in Photon with `fault`, registered in the practice account (except where fault or trouble
    /// are about that), amid `trouble`.
    explicit PracticeWorld(const PhotonSetup& setup = {}, Fault fault = Fault::BothKeysDamaged,
                           Trouble trouble = Trouble::None);
    ~PracticeWorld() override;

    UsbBus& usb() override;
    SerialBus& serial() override;
    CloudSettings cloud() const override;
    /// It hears the same networks as the device, those of 5 GHz too, and knows the password of "practice".
    std::unique_ptr<ComputerWifi> wifi() override;
    /// All on loopback: the virtual cloud's port for devices, and NetworkServices for the rest.
    network::Targets network() const override;
    /// Ends Trouble::NoPermission and Trouble::NoDriver, without a question.
    bool grantAccess(const WaitLimit& limit) override;

    VirtualPhoton& photon();
    VirtualCloud& virtualCloud();
    NetworkServices& networkServices();
    /// The P1 of Trouble::SecondDevice; nothing while that trouble was never there.
    VirtualPhoton* secondDevice();

    /// Heals and re-registers the device, then inflicts the fault; replugs it. The trouble stays.
    /// Thread-safe, as setTrouble() is; neither may be called by a listener of the virtual devices or the
    /// cloud.
    void setFault(Fault fault);
    /// One at a time: ends the trouble that was and begins this one, at once, whatever is going on. The bus
    /// tells its watchers.
    void setTrouble(Trouble trouble);
    Fault fault() const;
    Trouble trouble() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rescue::practice
