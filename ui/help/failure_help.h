// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "ui/help/help_topic.h"

namespace rescue::ui {

/// The topic of the help that goes on from where the failure's own text ends.
HelpId failureHelp(FailureCode code);

} // namespace rescue::ui
