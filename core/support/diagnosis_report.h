// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace rescue {

/// What was found about one device, for somebody else to help: no keys, passwords, tokens, accounts or
/// networks are in it.
struct DiagnosisReport {
    diagnosis::Diagnosis diagnosis;
    diagnosis::Evidence evidence;
    QString deviceId; ///< empty: unknown
    QDateTime made;   ///< UTC
};

/// One self-contained page in the chosen language and its direction.
QString diagnosisReportHtml(const DiagnosisReport& report);
/// The same for machines: stable names, not translated.
QByteArray diagnosisReportJson(const DiagnosisReport& report);
/// The same as lines of "name: value", not translated: made to be pasted into a message. Ends in a newline.
QString diagnosisReportLines(const DiagnosisReport& report);

} // namespace rescue
