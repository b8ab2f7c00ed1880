// SPDX-License-Identifier: Apache-2.0
// The two halves of the bench were written from the same facts, apart: here they meet.
#include "core/practice/provision.h"
#include "core/practice/virtual_cloud.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <set>

using namespace rescue;
using namespace rescue::practice;

namespace {

constexpr std::chrono::seconds patience{60}; // only ever waited out by a test that fails

class PhotonMeetsCloud : public testing::Test {
protected:
    PhotonMeetsCloud() : m_photon(setup())
    {
        provision(m_photon, m_key, {m_cloud.serverPublicKey(), keys::particleTcpCloud().address});
        VirtualCloud::Device device;
        device.id = m_photon.deviceId();
        device.publicKey = m_key.publicSpki();
        m_cloud.putDevice(device);
        // Noted on the device's own thread: a burst of colour is over in less than a millisecond here.
        m_photonListener = m_photon.listen([this] {
            const led::Pattern pattern = m_photon.lamp().pattern;
            wake([&] { m_shown.insert(pattern); });
        });
        m_cloudListener = m_cloud.listen([this] { wake([] {}); });
    }
    ~PhotonMeetsCloud() override
    {
        m_photon.unlisten(m_photonListener);
        m_cloud.unlisten(m_cloudListener);
    }

    PhotonSetup setup() const
    {
        PhotonSetup setup;
        setup.speed = 1000;
        setup.firmwareVersion = QStringLiteral("1.5.2"); // from 2.0 on every failed handshake is red
        setup.defaultCloud = QStringLiteral("%1:%2").arg(m_cloud.deviceHost()).arg(m_cloud.devicePort());
        return setup;
    }
    template <class Note> void wake(Note note)
    {
        const std::lock_guard lock(m_mutex);
        note();
        ++m_changes;
        m_changed.notify_all();
    }
    template <class Predicate> bool becomes(Predicate predicate)
    {
        const auto deadline = std::chrono::steady_clock::now() + patience;
        std::unique_lock lock(m_mutex);
        for (;;) {
            const int seen = m_changes;
            lock.unlock(); // the question is asked of things that have locks of their own
            if (predicate())
                return true;
            lock.lock();
            if (!m_changed.wait_until(lock, deadline, [&] { return m_changes != seen; }))
                return false;
        }
    }
    bool online() const { return m_cloud.device(m_photon.deviceId())->online; }
    bool showed(led::Pattern pattern)
    {
        const std::lock_guard lock(m_mutex);
        return m_shown.contains(pattern);
    }
    void plug()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_shown.clear();
        }
        m_photon.plug();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_changes = 0;
    std::set<led::Pattern> m_shown; ///< since it was plugged in
    const keys::DeviceKey m_key = keys::DeviceKey::generate();
    VirtualCloud m_cloud;
    VirtualPhoton m_photon;
    int m_photonListener = 0;
    int m_cloudListener = 0;
};

} // namespace

TEST_F(PhotonMeetsCloud, AHealthyPhotonBreathesCyanAndIsOnlineUntilUnplugged)
{
    plug();
    EXPECT_TRUE(becomes([&] { return online() && showed(led::Pattern::CyanBreathe); }));
    m_photon.unplug();
    EXPECT_TRUE(becomes([&] { return !online(); }));
}

TEST_F(PhotonMeetsCloud, EachHarmedKeyShowsItsColourAndItsRepairBringsThePhotonBack)
{
    using Policy = VirtualCloud::WrongKeyPolicy;
    struct Row {
        Fault fault;
        Policy policy;
        led::Pattern colour;
    };
    const Row table[] = {
        {Fault::DeviceKeyUnregistered, Policy::EncryptForRegistered, led::Pattern::CyanOrangeBurst},
        {Fault::DeviceKeyUnregistered, Policy::Close, led::Pattern::CyanRedBurst},
        {Fault::ServerKeyOther, Policy::EncryptForRegistered, led::Pattern::CyanRedBurst},
    };
    for (const Row& row : table) {
        m_cloud.setWrongKeyPolicy(row.policy);
        inflict(m_photon, row.fault);
        plug();
        EXPECT_TRUE(becomes([&] { return showed(row.colour); })) << faultId(row.fault).toStdString();
        EXPECT_FALSE(online());
        m_photon.unplug();
        provision(m_photon, m_key, {m_cloud.serverPublicKey(), keys::particleTcpCloud().address});
        plug();
        EXPECT_TRUE(becomes([&] { return online(); })) << faultId(row.fault).toStdString();
        m_photon.unplug();
        EXPECT_TRUE(becomes([&] { return !online(); }));
    }
}

TEST_F(PhotonMeetsCloud, ABlockedPortKeepsItOutUntilItOpens)
{
    m_cloud.setDevicePortOpen(false);
    plug();
    EXPECT_TRUE(becomes(
        [&] { return showed(led::Pattern::CyanTwoOrange) || showed(led::Pattern::CyanThreeOrange); }));
    m_cloud.setDevicePortOpen(true);
    EXPECT_TRUE(becomes([&] { return online(); }));
}
