// SPDX-License-Identifier: Apache-2.0
#include "core/real_world.h"

namespace rescue {

RealWorld::RealWorld(CloudSettings cloud) : m_cloud(std::move(cloud)) {}

} // namespace rescue
