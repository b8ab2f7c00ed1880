// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wait.h"

#include <QLabel>

#include <optional>

namespace rescue::ui {

/// "About 20 s left". Empty while it is not known; always as wide, so that what stands beside it stays.
class TimeLeftLabel : public QLabel {
    Q_OBJECT

public:
    explicit TimeLeftLabel(QWidget* parent = nullptr);

    void setLeft(std::optional<Milliseconds> left);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<Milliseconds> m_left;
};

} // namespace rescue::ui
