// SPDX-License-Identifier: Apache-2.0
#include "app/cli/wifi_arguments.h"

#include "core/repair/cure_plans.h"

#include <CLI/CLI.hpp>

namespace rescue::cli {

using diagnosis::Cure;

namespace {

const std::map<std::string, WifiSecurity> securities{{"none", WifiSecurity::None},
                                                     {"wep", WifiSecurity::Wep},
                                                     {"wpa", WifiSecurity::Wpa},
                                                     {"wpa2", WifiSecurity::Wpa2},
                                                     {"wpa-enterprise", WifiSecurity::WpaEnterprise},
                                                     {"wpa2-enterprise", WifiSecurity::Wpa2Enterprise}};
const std::map<std::string, WifiCipher> ciphers{{"auto", WifiCipher::Automatic},
                                                {"aes", WifiCipher::Aes},
                                                {"tkip", WifiCipher::Tkip},
                                                {"aes+tkip", WifiCipher::AesTkip}};
const std::map<std::string, dct::Antenna> antennas{{"internal", dct::Antenna::Internal},
                                                   {"external", dct::Antenna::External},
                                                   {"auto", dct::Antenna::Automatic}};

} // namespace

void addNetworkOptions(CLI::App& command, RawWifi& raw, bool required)
{
    auto* ssid = command
                     .add_option("--ssid", raw.ssid,
                                 "The network's name; --password-stdin then reads the network's password")
                     ->type_name("S")
                     ->required(required);
    command.add_option("--security", raw.security, "What the network uses")
        ->transform(CLI::IsMember(securities, CLI::ignore_case))
        ->needs(ssid);
    command.add_option("--cipher", raw.cipher, "Where the device cannot find out")
        ->transform(CLI::IsMember(ciphers, CLI::ignore_case))
        ->needs(ssid);
    command.add_option("--antenna", raw.antenna, "Which antenna to use; as it is if left out")
        ->transform(CLI::IsMember(antennas, CLI::ignore_case));
    command.add_option("--user", raw.user, "Of a company's network: who signs in")
        ->type_name("U")
        ->needs(ssid);
    command.add_option("--outer-identity", raw.outerIdentity, "Who that is to strangers")
        ->type_name("U")
        ->needs(ssid);
    command.add_option("--certificate", raw.certificate, "EAP-TLS: the device's certificate, PEM")
        ->type_name("FILE")
        ->needs(ssid);
    command.add_option("--private-key", raw.privateKey, "Its key, PEM")->type_name("FILE")->needs(ssid);
    command.add_option("--root-certificate", raw.rootCertificate, "Whom to trust, PEM")
        ->type_name("FILE")
        ->needs(ssid);
    command.add_option("--wifi-timeout", raw.timeout, "How long to wait until it is in the network")
        ->type_name("S")
        ->check(CLI::Range(0.0, 3600.0));
}

void addNetworkOptionsOf(diagnosis::Cure cure, CLI::App& command, RawWifi& raw)
{
    const auto enters = [cure](const repair::RepairOptions& options) {
        const auto plan = repair::planFor(cure, options);
        return plan && repair::contains(*plan, repair::StepId::SetWifi);
    };
    repair::RepairOptions withNetwork;
    withNetwork.wifi.emplace();
    if (enters(withNetwork))
        addNetworkOptions(command, raw, enters({}));
}

void addDeviceCommands(CLI::App& app, Arguments& arguments, RawWifi& raw,
                       std::map<const CLI::App*, Command>& commands)
{
    const auto add = [&commands](CLI::App* group, const char* name, const char* text, Command command) {
        commands[group->add_subcommand(name, text)] = command;
    };
    auto* serial = app.add_subcommand("serial", "Ask a device in listening mode (blinking blue)");
    serial->require_subcommand(1);
    add(serial, "identify", "Its id", Command::SerialIdentify);
    add(serial, "version", "Its Device OS", Command::SerialVersion);
    add(serial, "mac", "The address of its radio", Command::SerialMac);
    add(serial, "describe", "Id, Device OS, claim and modules", Command::SerialDescribe);
    auto* mode = app.add_subcommand("mode", "Bring the device into another mode");
    mode->require_subcommand(1);
    add(mode, "normal", "Out of listening mode", Command::ModeNormal);
    add(mode, "dfu", "Blinking yellow", Command::Dfu);
    add(mode, "safe", "Breathing magenta: without its own program", Command::ModeSafe);
    add(mode, "listening", "Blinking blue", Command::ModeListening);
    auto* wifi = app.add_subcommand("wifi", "The device's Wi-Fi");
    wifi->require_subcommand(1);
    add(wifi, "scan", "The networks it hears, else those of this computer", Command::WifiScan);
    // The same as `repair` of that plan, by the name that somebody looks for who has no diagnosis.
    const auto addCure = [&](const char* name, const char* text, Cure cure) {
        auto* command = wifi->add_subcommand(name, text);
        command->callback([&arguments, cure] { arguments.cure = cure; });
        addNetworkOptionsOf(cure, *command, raw);
        commands[command] = Command::RepairCure;
    };
    addCure("set", "Have the device remember a network, and see it join; the password by --password-stdin",
            Cure::Wifi);
    addCure("clear", "Have it forget all networks", Cure::ClearWifi);
    addCure("clear-address", "Have the router give it an address again", Cure::ClearAddress);
}

void fillWifi(Arguments& arguments, const RawWifi& raw)
{
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    WifiArguments& wifi = arguments.wifi;
    wifi.ssid = text(raw.ssid);
    wifi.security = securities.at(raw.security);
    wifi.cipher = ciphers.at(raw.cipher);
    wifi.user = text(raw.user);
    wifi.outerIdentity = text(raw.outerIdentity);
    wifi.certificate = text(raw.certificate);
    wifi.privateKey = text(raw.privateKey);
    wifi.rootCertificate = text(raw.rootCertificate);
    if (!raw.antenna.empty())
        arguments.repair.antenna = antennas.at(raw.antenna);
    arguments.repair.wifiTimeout = Milliseconds(static_cast<qint64>(raw.timeout * 1000));
}

} // namespace rescue::cli
