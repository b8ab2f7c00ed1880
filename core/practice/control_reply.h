// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"

#include <algorithm>

namespace rescue::practice {

/// The direction bit of a control transfer: data, if any, goes to the host.
inline bool isIn(const ControlSetup& setup)
{
    return (setup.requestType & 0x80) != 0;
}

inline UsbReply stall()
{
    return {UsbReply::Status::Stall, {}, {}};
}

inline UsbReply done()
{
    return {};
}

/// Bytes for the host, no more than it asked for. A host that wants to send gets a stall.
inline UsbReply answer(const ControlSetup& setup, Bytes data)
{
    if (!isIn(setup))
        return stall();
    data.resize(std::min<std::size_t>(data.size(), setup.length));
    return {UsbReply::Status::Ok, std::move(data), {}};
}

} // namespace rescue::practice
