// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace rescue::ui {

/// "Show me how": leads from a page to the guide for the two buttons.
class ShowHowButton : public QPushButton {
    Q_OBJECT

public:
    explicit ShowHowButton(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace rescue::ui
