// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/cloud_routes.h"

namespace rescue::practice {

// The server that tells of newer versions of this program: in practice there is always one.

/// Routes are regular expressions; these mean themselves.
inline constexpr auto programNewsPath = "/photon-rescue/version";
inline constexpr auto programPagePath = "/photon-rescue/news";

/// The version file, as support/update_notice reads it.
Answer programNews(CloudState& state, const Call& call);
/// What the person's browser shows.
Answer programPage(CloudState& state, const Call& call);

} // namespace rescue::practice
