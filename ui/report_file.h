// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"
#include "core/support/bundle.h"
#include "core/support/handover_note.h"

#include <functional>

namespace rescue::ui {

enum class ReportFormat { Html, Pdf, Json };

/// What can be taken along. It is worded when it is asked for, in the language of then.
struct Report {
    std::function<QString()> html;
    std::function<QByteArray()> json;
    std::function<QString()> text;        ///< to be pasted into a message
    QString fileName;                     ///< proposed, without an ending
    std::optional<BundleSource> bundle{}; ///< nothing: this is no matter for support
};
/// `log`: the technical log of this repair, where there is one beside its journal.
Report reportOf(const repair::Outcome& outcome, const QString& log);
Report reportOf(const DiagnosisReport& diagnosis);
Report reportOf(const Handover& handover);

/// Writes it in one piece: the file is the new one or stays the old one. Throws FileUnwritable. GUI thread.
void saveReport(const Report& report, const QString& path, ReportFormat format);

} // namespace rescue::ui
