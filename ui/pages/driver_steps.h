// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rescue::ui {

class TextList;

/// How a person binds WinUSB to a device by hand, on Windows: steps to read, and to copy.
class DriverSteps : public QWidget {
    Q_OBJECT

public:
    explicit DriverSteps(QWidget* parent = nullptr);
    /// The device's, which only needs a driver in DFU mode.
    void setModel(Model model);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_usbId; ///< as Zadig shows it: "2B04 D006"
    QString m_text;  ///< to copy
    TextList* m_steps;
    QLabel* m_otherWay;
    QPushButton* m_copy;
};

} // namespace rescue::ui
