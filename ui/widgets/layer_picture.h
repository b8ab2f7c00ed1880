// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/layers.h"

#include <QFrame>
#include <QLabel>

namespace rescue::ui {

/// Five bars, one resting on the other: power, firmware, Wi-Fi, cloud keys, account. Works, broken and
/// unknown differ in mark and words, not in colour alone.
class LayerPicture : public QFrame {
    Q_OBJECT

public:
    explicit LayerPicture(QWidget* parent = nullptr);
    void setLayers(const Layers& layers);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Bar;
    void retranslate();

    Layers m_layers{};
    QLabel* m_heading;
    std::array<Bar*, layerCount> m_bars{};
};

} // namespace rescue::ui
