// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

#include <QDate>

namespace rescue::ui {

/// What a person is about to do to which device.
struct PlanFacts {
    repair::Plan plan;
    Model model = Model::Photon;
    QString deviceId; ///< empty: not known yet
    QString account;  ///< empty: nobody is signed in
};

/// "What this repair does", on one sheet of paper. For savePdf.
QString planCardHtml(const PlanFacts& facts, QDate date);

} // namespace rescue::ui
