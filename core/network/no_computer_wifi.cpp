// SPDX-License-Identifier: Apache-2.0
#include "core/network/computer_wifi.h"

namespace rescue {

std::unique_ptr<ComputerWifi> computerWifi()
{
    return std::make_unique<NoComputerWifi>();
}

} // namespace rescue
