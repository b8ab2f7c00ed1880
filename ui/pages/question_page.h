// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/pick_page.h"

namespace rescue::ui {

class TapPanel;

/// One of the at most two questions after the colour: twins side by side, how long a flash is, or what
/// happened before.
class QuestionPage : public PickPage {
    Q_OBJECT

public:
    explicit QuestionPage(LampClock& clock, QWidget* parent = nullptr);

    void ask(const diagnosis::PickView& view, const QString& chosen) override;

    HelpId help() const override;

protected:
    void retranslate() override;

private:
    bool aboutRhythm() const;

    TapPanel* m_taps;
};

} // namespace rescue::ui
