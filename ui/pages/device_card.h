// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"

#include <QAbstractButton>

namespace rescue::ui {

/// One of several attached devices, to choose by its picture, its mode and its id.
class DeviceCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit DeviceCard(const repair::AttachedDevice& device, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    repair::AttachedDevice m_device;
    QString m_id;
};

} // namespace rescue::ui
