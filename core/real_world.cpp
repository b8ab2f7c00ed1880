// SPDX-License-Identifier: Apache-2.0
#include "core/real_world.h"

#include "core/support/udev_rule.h"

namespace rescue {

RealWorld::RealWorld(CloudSettings cloud) : m_cloud(std::move(cloud)) {}

bool RealWorld::grantAccess(const WaitLimit& limit)
{
    return installUdevRule(limit);
}

} // namespace rescue
