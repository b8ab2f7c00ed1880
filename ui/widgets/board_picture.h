// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"

#include <QWidget>

namespace rescue::ui {

/// A small still drawing of a board, beside words that name it: nothing for a screen reader.
class BoardPicture : public QWidget {
    Q_OBJECT

public:
    explicit BoardPicture(QWidget* parent = nullptr);
    void setModel(Model model);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Model m_model = Model::Photon;
};

} // namespace rescue::ui
