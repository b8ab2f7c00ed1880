// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/dct_facts.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace rescue::ui {

/// Which antenna the device shall use: its own, the one on its socket, or whichever hears better.
class AntennaChoice : public QWidget {
    Q_OBJECT

public:
    explicit AntennaChoice(QWidget* parent = nullptr);

    /// Back to "as it is", without changed().
    void reset();
    /// Nothing: as it is.
    std::optional<dct::Antenna> antenna() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_label;
    QComboBox* m_box;
};

} // namespace rescue::ui
