// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/evidence.h"
#include <QStringList>

#include <vector>

namespace rescue::ui {

/// Facts in plain words, each with who says so and when: "Its software is Device OS 2.3.1. (the device says
/// so, 18:42)". What is not known is left out.
QStringList factLines(const diagnosis::Evidence& evidence, const std::vector<diagnosis::FactId>& facts);

/// The facts that were measured, in the order of the evidence.
std::vector<diagnosis::FactId> measuredFacts(const diagnosis::Evidence& evidence);

} // namespace rescue::ui
