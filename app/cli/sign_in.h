// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "core/cloud/cloud_client.h"

namespace rescue::cli {

/// The account to work with: the environment's PHOTON_RESCUE_TOKEN, else --username with --password-stdin,
/// else what `login` remembered for this cloud, else nobody. `practice` signs into the practice account by
/// itself. Throws what CloudClient throws, and BadUsage for --username without --password-stdin.
Session sessionFor(Arguments& arguments, const CloudSettings& cloud, const std::stop_token& stop);

/// A new session for one that ran out: by the password from standard input, in practice by itself, else by
/// asking at the terminal. Nothing where none of these is to be had. Throws as sessionFor() does.
std::optional<Session> sessionAgain(const Arguments& arguments, const CloudSettings& cloud,
                                    const QString& account, const std::stop_token& stop);

/// What `login` remembers: one token per cloud, in a file of the data folder that only its owner can read.
void rememberSession(const QString& dataFolder, const CloudSettings& cloud, const Session& session);
void forgetSession(const QString& dataFolder, const CloudSettings& cloud);

} // namespace rescue::cli
