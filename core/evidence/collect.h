// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"
#include "core/diagnosis/evidence.h"
#include "core/diagnosis/flapping.h"
#include "core/repair/attached_device.h"
#include "core/world.h"

#include <functional>

namespace rescue::evidence {

/// What is looked at, in this order.
enum class Look {
    Bus,       ///< how the device stands on USB
    Firmware,  ///< what its running software answers
    Listening, ///< what it tells in listening mode
    KeyArea,   ///< what lies in its memory; only where it is in DFU mode already
    Account,   ///< what the cloud says about it and its neighbours; only with a session
};
inline constexpr Look lastLook = Look::Account;

struct CollectTask {
    World& world;
    repair::AttachedDevice device;
    QString deviceId; ///< as the account knows it; empty: what the bus shows
    diagnosis::Flapping flapping = diagnosis::Flapping::None;
    Session session;                  ///< without a token the account is left out
    std::optional<led::Pattern> lamp; ///< as a person described it: tells whether to try listening mode
};

/// What is going to be looked at, as far as it can be told before. Listening mode may come in addition.
std::vector<Look> plannedLooks(const CollectTask& task);

/// Called on the thread that collects.
struct CollectListener {
    std::function<void(Look)> looking;                            ///< it begins
    std::function<void(Look, const diagnosis::Evidence&)> learnt; ///< it ended, with all facts so far
    std::function<void(const QString&)> log;                      ///< one technical line without secrets
};

/// Measures what can be measured now. Blocking: seconds. Writes nothing, changes no mode: a device that is
/// not in DFU mode is not sent there, and one that does not listen is not made to. What cannot be measured
/// stays unknown and leaves a line in the log. Throws Cancelled only.
diagnosis::Evidence collect(const CollectTask& task, const CollectListener& listener,
                            const std::stop_token& stop);

} // namespace rescue::evidence
