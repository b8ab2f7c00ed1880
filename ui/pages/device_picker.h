// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/device_watcher.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace rescue::ui {

/// Which of several attached devices: by picture, by id, or by making one blink.
class DevicePicker : public QWidget {
    Q_OBJECT

public:
    explicit DevicePicker(QWidget* parent = nullptr);

    /// `chosen` is a place in `devices`, or -1.
    void setDevices(const AttachedDevices& devices, int chosen);

Q_SIGNALS:
    void chosen(int place);
    void blinkWanted(int place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addDevice(const repair::AttachedDevice& device, int place);
    void arrange();
    void retranslate();

    AttachedDevices m_devices;
    QButtonGroup* m_cards;
    QButtonGroup* m_blinks;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace rescue::ui
