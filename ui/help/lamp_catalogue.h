// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lamp_widget.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;

namespace rescue::ui {

/// One pattern: a living lamp, its name, its rhythm, what it means, and on which devices.
class LampRow : public QWidget {
    Q_OBJECT

public:
    LampRow(LampClock& clock, led::Pattern pattern, QWidget* parent = nullptr);
    led::Pattern pattern() const { return m_pattern; }
    void setMarked(bool marked);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    led::Pattern m_pattern;
    bool m_marked = false;
    QLabel* m_name;
    QLabel* m_meaning;
    QLabel* m_notes;
};

/// Every pattern the lamp knows, one under the other, under a heading for each movement.
class LampCatalogue : public QScrollArea {
    Q_OBJECT

public:
    explicit LampCatalogue(LampClock& clock, QWidget* parent = nullptr);
    /// Brings a pattern into view and marks it.
    void showPattern(led::Pattern pattern);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<LampRow*> m_rows;
    std::vector<QLabel*> m_headings; ///< by led::Movement
    std::optional<led::Pattern> m_shown;
};

} // namespace rescue::ui
