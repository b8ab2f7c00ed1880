// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/evidence.h"

namespace rescue {

/// What is known of this fact, as one sentence for people; translated (context "FactText"). Empty while it is
/// not known. Of several events each has its part.
QString factSentence(const diagnosis::Evidence& evidence, diagnosis::FactId id);

/// Who says so: "you said", "USB shows it". Short, to stand behind the sentence.
QString factSourceText(diagnosis::FactSource source);

} // namespace rescue
