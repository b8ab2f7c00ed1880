// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/wifi_network.h"

#include <QString>

namespace rescue::ui {

/// "WPA2 (usual at home)".
QString securityText(WifiSecurity security);
/// What to do about it, one sentence.
QString wifiProblemText(WifiProblem problem, WifiSecurity security);
/// "strong"; empty where the signal is unknown. From what devices of this radio still work with: above -60
/// dBm all is well, below -75 dBm they drop out.
QString signalText(int dBm);

} // namespace rescue::ui
