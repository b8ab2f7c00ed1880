// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue::ui {

enum class ReportFormat { Html, Pdf, Json };

/// Writes the report of a repair in one piece: the file is the new one or stays the old one. Throws
/// FileUnwritable. GUI thread.
void saveReport(const repair::Outcome& outcome, const QString& path, ReportFormat format);

} // namespace rescue::ui
