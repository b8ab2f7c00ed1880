// SPDX-License-Identifier: Apache-2.0
#include "core/real_world.h"

#include "core/support/udev_rule.h"
#include "core/usb/driver_program.h"

namespace rescue {

RealWorld::RealWorld(CloudSettings cloud) : m_cloud(std::move(cloud)) {}

bool RealWorld::grantAccess(const WaitLimit& limit)
{
#ifdef Q_OS_WIN
    return runDriverProgram(limit);
#else
    return installUdevRule(limit);
#endif
}

} // namespace rescue
