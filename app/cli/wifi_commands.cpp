// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "core/repair/durable_file.h"
#include "core/repair/give_network.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

constexpr Milliseconds lookTime{15'000};
constexpr qint64 largestPem = 65'536;

QString securityName(const std::optional<WifiSecurity>& security)
{
    if (!security)
        return QStringLiteral("unknown");
    constexpr const char* names[] = {"none", "wep", "wpa", "wpa2", "wpa-enterprise", "wpa2-enterprise"};
    return QString::fromLatin1(names[static_cast<std::size_t>(*security)]);
}

QString problemText(WifiProblem problem)
{
    switch (problem) {
    case WifiProblem::NameMissing:
        return QStringLiteral("--ssid is empty");
    case WifiProblem::NameTooLong:
        return QStringLiteral("a network's name has 32 bytes at most");
    case WifiProblem::NameUnprintable:
    case WifiProblem::PasswordUnprintable:
        return QStringLiteral("there is a character in it that cannot be typed");
    case WifiProblem::PasswordMissing:
        return QStringLiteral("the password is missing: give it by --password-stdin");
    case WifiProblem::PasswordLength:
        return QStringLiteral("a password has 8 to 63 characters; a WEP key 5 or 13, or 10 or 26 digits");
    case WifiProblem::UserMissing:
        return QStringLiteral("a network of a company needs --user");
    case WifiProblem::CertificateMissing:
        return QStringLiteral("EAP-TLS needs --certificate and --private-key");
    case WifiProblem::CertificateTooLong:
        return QStringLiteral("the certificate is too long for the device");
    }
    return {};
}

Secret secretFromStdin()
{
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    Secret secret(Bytes(line.begin(), line.end()));
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

Bytes pemFrom(const QString& path)
{
    return path.isEmpty() ? Bytes() : readWhole(path, largestPem);
}

WifiNetwork networkOf(Job& job)
{
    const WifiArguments& typed = job.arguments.wifi;
    WifiNetwork network;
    network.ssid = typed.ssid;
    network.security = typed.security;
    network.cipher = typed.cipher;
    WifiEnterprise& signIn = network.enterprise;
    signIn.eap = typed.certificate.isEmpty() ? WifiEnterprise::Eap::Peap : WifiEnterprise::Eap::Tls;
    signIn.user = typed.user;
    signIn.outerIdentity = typed.outerIdentity;
    signIn.clientCertificate = Secret(pemFrom(typed.certificate));
    signIn.privateKey = Secret(pemFrom(typed.privateKey));
    signIn.rootCertificate = toQByteArray(pemFrom(typed.rootCertificate));
    Secret password;
    if (job.arguments.passwordFromStdin)
        password = secretFromStdin();
    else if (network.security != WifiSecurity::None && signIn.eap == WifiEnterprise::Eap::Peap)
        password = askHidden(CommandLineText::tr("The password of %1 (not shown):").arg(network.ssid));
    (isEnterprise(network.security) ? signIn.password : network.password) = std::move(password);
    if (const auto problem = problemOf(network))
        throw Failure(FailureCode::BadUsage, {problemText(*problem)});
    return network;
}

void sayNetwork(Job& job, const SeenNetwork& network, const QString& heardBy)
{
    const bool usable = within2Point4Ghz(network);
    //: a Wi-Fi network: its name, its security, its channel, its strength
    QString text = CommandLineText::tr("%1 (%2, channel %3, %4 dBm)")
                       .arg(network.ssid, securityName(network.security))
                       .arg(network.channel)
                       .arg(network.signal);
    if (!usable)
        //: behind a Wi-Fi network of 5 GHz
        text = CommandLineText::tr("%1: not for this device, whose radio hears 2.4 GHz only").arg(text);
    job.printer.say(text, {{QStringLiteral("event"), QStringLiteral("network")},
                           {QStringLiteral("ssid"), network.ssid},
                           {QStringLiteral("security"), securityName(network.security)},
                           {QStringLiteral("channel"), network.channel},
                           {QStringLiteral("signal"), network.signal},
                           {QStringLiteral("usable"), usable},
                           {QStringLiteral("heardBy"), heardBy}});
}

} // namespace

ExitCode scanWifi(Job& job)
{
    const auto device =
        chooseDevice(attachedDevicesSoon(job.world.usb(), job.stop), job.arguments.repair.deviceId);
    QString heardBy = QStringLiteral("device");
    auto networks = scanByDevice(job.world, device, job.stop);
    if (!networks) {
        heardBy = QStringLiteral("computer");
        networks = job.world.wifi()->networks(WaitLimit::in(lookTime, job.stop));
    }
    if (!networks) {
        job.printer.say(CommandLineText::tr("Neither the device nor this computer can list networks."),
                        {{QStringLiteral("event"), QStringLiteral("not-available")}});
    } else {
        if (heardBy == QStringLiteral("computer"))
            job.printer.say(CommandLineText::tr("This device lists no networks. This computer hears these:"),
                            {{QStringLiteral("event"), QStringLiteral("heard-by-computer")}});
        for (const SeenNetwork& network : *networks)
            sayNetwork(job, network, heardBy);
    }
    job.printer.done(job.arguments.commandName,
                     {{QStringLiteral("networks"), networks ? static_cast<int>(networks->size()) : 0}});
    return ExitCode::Ok;
}

void takeNetwork(Job& job)
{
    if (job.arguments.wifi.ssid.isEmpty())
        return;
    job.arguments.repair.wifi = networkOf(job);
    job.arguments.passwordFromStdin = false;
    job.arguments.userName.clear();
}

} // namespace rescue::cli
