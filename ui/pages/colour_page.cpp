// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/colour_page.h"

namespace rescue::ui {

using led::Movement;

ColourPage::ColourPage(LampClock& clock, QWidget* parent)
    : PickPage(clock, QStringLiteral("colourPage"), parent)
{
    content()->addStretch(1);
}

void ColourPage::retranslate()
{
    PickPage::retranslate();
    const auto movement =
        view().offers.empty() ? Movement::Steady : led::movementOf(view().offers.front().lamps.front());
    switch (movement) {
    case Movement::Blinking:
        setHeading(tr("Which colour blinks?"), tr("Each is shown at its true speed."));
        break;
    case Movement::Breathing:
        setHeading(tr("Which colour fades in and out?"), tr("Each is shown at its true speed."));
        break;
    case Movement::Several:
        setHeading(tr("Which of these comes nearest?"), tr("A rare flash counts too. RESET brings it back."));
        break;
    case Movement::Steady:
    case Movement::Off:
        setHeading(tr("Which colour is it?"), tr("The big lamp, not the small ones beside it."));
        break;
    }
    setBack(tr("Back"));
}

} // namespace rescue::ui
