// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/device_watcher.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace rescue::ui {

/// What came of asking a device to blink.
enum class Blinking { Now, Over, Cannot, Failed };

/// Which of several attached devices: by picture, by id, or by making one blink.
class DevicePicker : public QWidget {
    Q_OBJECT

public:
    explicit DevicePicker(QWidget* parent = nullptr);

    /// `chosen` is a place in `devices`, or -1.
    void setDevices(const AttachedDevices& devices, int chosen);
    /// A line below its card; `failure` with Blinking::Failed. Only the last one asked has such a line.
    void showBlinking(const repair::AttachedDevice& device, Blinking blinking,
                      const std::optional<Failure>& failure = {});
    void clearBlinking();

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
    QString blinkText(const repair::AttachedDevice& device) const;

    AttachedDevices m_devices;
    std::optional<repair::AttachedDevice> m_asked; ///< to blink
    Blinking m_blinking = Blinking::Over;
    std::optional<Failure> m_failure; ///< why it could not
    QButtonGroup* m_cards;
    QButtonGroup* m_blinks;
    std::vector<QLabel*> m_notes; ///< by place
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace rescue::ui
