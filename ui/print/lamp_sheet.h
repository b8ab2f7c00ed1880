// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rescue::ui {

/// Every pattern of the lamp on paper: lamp, rhythm, name, meaning. For savePdf.
QString lampSheetHtml();

} // namespace rescue::ui
