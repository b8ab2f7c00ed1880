// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/kind.h"
#include "ui/pages/pick_page.h"

namespace rescue::ui {

/// Which colour: only those that the movement chosen before has.
class ColourPage : public PickPage {
    Q_OBJECT

public:
    explicit ColourPage(LampClock& clock, QWidget* parent = nullptr);

    HelpId help() const override { return HelpId::LampColours; }

protected:
    void retranslate() override;
};

} // namespace rescue::ui
