// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/picker.h"
#include "core/diagnosis/rhythm.h"

namespace rescue::ui {

// The words of the picker's tiles and questions.

/// A question and what helps to answer it.
struct PickQuestion {
    QString heading, lead;
};
/// For the steps of the question page.
PickQuestion pickQuestion(const diagnosis::PickView& view);

/// An answer and, under it, what that looks like; an answer in words may need no more.
struct PickWords {
    QString name, more;
};
PickWords pickWords(const diagnosis::PickView& view, const diagnosis::PickChoice& choice);
PickWords notSureWords(const diagnosis::PickView& view);

/// "lit half the time, five times a second"
QString rhythmText(led::Pattern pattern);
/// "Your taps fit breathing best"
QString tapText(const diagnosis::Tapping& tapping);

} // namespace rescue::ui
