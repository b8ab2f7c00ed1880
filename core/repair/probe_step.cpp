// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "core/repair/probe.h"
#include "core/repair/step.h"

namespace rescue::repair {

namespace {

// The firmware itself gives each answer twenty seconds (protocol 8.1).
constexpr Milliseconds probeTime{20'000};

/// While the device is in DFU mode and surely not connected: so nobody is pushed off the line.
class ProbeHandshake : public Step {
public:
    StepId id() const override { return StepId::ProbeHandshake; }
    bool needed(RepairContext& repair) override { return repair.backup.has_value(); }

    void run(RepairContext& repair) override
    {
        const ByteView area = repair.outcome.readBack ? ByteView(repair.wanted) : repair.backup->area();
        const auto result = probeKeysIn(area, repair.deviceId, repair.world, repair.stop);
        repair.outcome.handshake = result.verdict;
        repair.log(QStringLiteral("handshake: %1 %2").arg(probeVerdictName(result.verdict), result.detail));
    }
};

class CheckNetwork : public Step {
public:
    StepId id() const override { return StepId::CheckNetwork; }
    bool needed(RepairContext& repair) override { return repair.outcome.network.empty(); }

    void run(RepairContext& repair) override
    {
        repair.outcome.network = network::checkNetwork(
            repair.world.network(), repair.stop, [&repair](const network::Result& result) {
                repair.log(QStringLiteral("network: %1 %2 %3 %4")
                               .arg(network::checkName(result.check), network::reasonName(result.reason),
                                    result.target, result.detail));
            });
    }
};

} // namespace

ProbeResult probeKeysIn(ByteView keyArea, const QString& deviceId, World& world, const std::stop_token& stop)
{
    const ByteView privateKey = dct::devicePrivateKey.in(keyArea);
    const ByteView server = dct::serverSlot.in(keyArea);
    const ProbeKeys keys{fromHex(deviceId).value_or(Bytes()),
                         Secret(Bytes(privateKey.begin(), privateKey.end())),
                         Bytes(server.begin(), server.end())};
    const network::Place at = world.network().tcp;
    return probeHandshake(keys, {at.host, at.port}, WaitLimit::in(probeTime, stop));
}

std::unique_ptr<Step> makeCheckNetwork()
{
    return std::make_unique<CheckNetwork>();
}

std::unique_ptr<Step> makeProbeHandshake()
{
    return std::make_unique<ProbeHandshake>();
}

} // namespace rescue::repair
