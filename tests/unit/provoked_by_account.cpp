// SPDX-License-Identifier: Apache-2.0
// Failures that the account, the cloud and the way to it bring about: a real HTTP client and real servers.
#include "tests/unit/failure_of.h"
#include "tests/unit/fake_cloud.h"
#include "tests/unit/provoked.h"
#include "tests/unit/repair_bench.h"
#include "tests/unit/tls_server.h"

namespace rescue::test {

namespace {

using Code = FailureCode;
using Ended = std::optional<Failure>;

Ended repairAmid(Trouble trouble)
{
    return Bench(Fault::BothKeysDamaged, photon(), trouble).repairKeys().failure;
}

Ended signInAmid(Trouble trouble)
{
    Bench bench(Fault::None, photon(), trouble);
    return failureOf([&] { bench.signIn(); });
}

Ended silentCloud()
{
    Bench bench(Fault::None, photon(), Trouble::CloudSilent);
    CloudSettings settings = bench.world.cloud();
    settings.requestLimit = Milliseconds(50);
    return failureOf([&] { CloudClient(settings, someSession()).devices(); });
}

Ended withoutSignIn()
{
    Bench bench(Fault::BothKeysDamaged);
    return bench.run(keyRepairPlan(bench.options), {}).failure;
}

Ended wrongCode()
{
    Bench bench(Fault::None, photon(), Trouble::TwoStepSignIn);
    Ended asked = failureOf([&] { bench.signIn(); });
    if (!asked)
        return asked;
    CloudClient client(bench.world.cloud());
    return failureOf([&] {
        client.answerOtp(QString::fromLatin1(PracticeWorld::userName), asked->arguments().value(0),
                         QStringLiteral("000000"));
    });
}

Ended strangersDevice()
{
    Bench bench(Fault::None);
    auto device = bench.registered();
    device.owner = QStringLiteral("somebody@example.com");
    bench.world.virtualCloud().putDevice(device);
    const Session session = bench.signIn();
    return failureOf([&] { CloudClient(bench.world.cloud(), session).claim(device.id); });
}

Ended claimOfADeviceThatIsAway()
{
    Bench bench(Fault::ServerKeyDamaged);
    auto device = bench.registered();
    device.owner.clear();
    bench.world.virtualCloud().putDevice(device);
    const Session session = bench.signIn();
    return failureOf([&] { CloudClient(bench.world.cloud(), session).claim(device.id); });
}

Ended noPublicKey()
{
    const QString id = QStringLiteral("350026001547343339383037");
    FakeCloud cloud;
    cloud.answer("POST /v1/provisioning/" + id.toStdString(), {400, R"({"error":"Not a public key"})"});
    return failureOf(
        [&] { CloudClient(cloud.settings(), someSession()).registerKey(id, QStringLiteral("pem"), {}); });
}

Ended unknownCertificate()
{
    const Certificate certificate("127.0.0.1");
    const TlsServer server(certificate);
    return failureOf([&] { CloudClient(server.settings(), someSession()).devices(); });
}

} // namespace

std::vector<Provocation> provokedByAccount()
{
    return {
        {Code::NotSignedIn, "a repair without a sign-in", withoutSignIn},
        {Code::WrongPassword, "another password", [] { return signInAmid(Trouble::NewPassword); }},
        {Code::OtpNeeded, "two-step sign-in", [] { return signInAmid(Trouble::TwoStepSignIn); }},
        {Code::WrongOtp, "a wrong code", wrongCode},
        {Code::TokenExpired, "a sign-in that ran out", [] { return repairAmid(Trouble::TokenExpired); }},
        {Code::NotOwner, "somebody else's device", [] { return repairAmid(Trouble::OtherOwner); }},
        {Code::OwnedByOther, "a claim of somebody else's device", strangersDevice},
        {Code::InProduct, "no role in its product", [] { return repairAmid(Trouble::ProductWithoutRole); }},
        {Code::RejectedByCloud, "the cloud takes no such key", noPublicKey},
        {Code::RateLimited, "too many requests", [] { return signInAmid(Trouble::TooManyRequests); }},
        {Code::DeviceOffline, "a claim of a device that is away", claimOfADeviceThatIsAway},
        {Code::CloudUnreachable, "nobody listens there", [] { return signInAmid(Trouble::NoInternet); }},
        {Code::CloudTimeout, "it never answers", silentCloud},
        {Code::CloudBroken, "it has a server's error", [] { return signInAmid(Trouble::CloudDown); }},
        {Code::UntrustedServer, "nobody vouches for its certificate", unknownCertificate},
    };
}

} // namespace rescue::test
