// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"

#include <map>
#include <string>

namespace CLI {
class App;
}

namespace rescue::cli {

/// As CLI11 wants them.
struct RawWifi {
    std::string ssid, security = "wpa2", cipher = "auto", antenna;
    std::string user, outerIdentity, certificate, privateKey, rootCertificate;
    double timeout = 60;
};

/// Which network, and how to get into it; `required`: nothing can be done without one.
void addNetworkOptions(CLI::App& command, RawWifi& raw, bool required);
/// Those, where the plan of the cure enters a network.
void addNetworkOptionsOf(diagnosis::Cure cure, CLI::App& command, RawWifi& raw);
/// `serial`, `mode` and `wifi`.
void addDeviceCommands(CLI::App& app, Arguments& arguments, RawWifi& raw,
                       std::map<const CLI::App*, Command>& commands);
void fillWifi(Arguments& arguments, const RawWifi& raw);

} // namespace rescue::cli
